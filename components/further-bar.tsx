import { BookOpen, X } from 'lucide';
import type { Further } from '../lib/audit/service-pages';
import { Icon } from './icon';
import { useMessages } from './messages-context';

export interface FurtherBarProps {
  /** Service pages of the shop that have not been read lately. */
  waiting: number;
  /** How the reading stands, undefined where none was begun. */
  further: (Further & { state: 'running' | 'done' | 'stopped' }) | undefined;
  onStart(): void;
  onStop(): void;
  /** The person has seen how it ended. */
  onClose(): void;
}

/** Offers to read the service pages that the shop links to, shows how far that is, and what could not be read and why. */
export function FurtherBar({ waiting, further, onStart, onStop, onClose }: FurtherBarProps) {
  const { further: texts } = useMessages();
  if (further?.state === 'running') {
    const { done, of } = further;
    return (
      <section class="further" aria-live="polite">
        <p class="further-line">
          <span>{texts.running(done, of)}</span>
          <button type="button" class="button" onClick={onStop}>
            {texts.stop}
          </button>
        </p>
        <progress max={of} value={done} aria-label={texts.running(done, of)} />
      </section>
    );
  }
  if (further) {
    const { done, problems, state } = further;
    return (
      <section class="further" role="status">
        <p class="further-line">
          <span>
            {texts.read(done - problems.length)}
            {state === 'stopped' && ` · ${texts.stopped}`}
          </span>
          <button type="button" class="icon-button" aria-label={texts.close} title={texts.close} onClick={onClose}>
            <Icon icon={X} />
          </button>
        </p>
        {problems.length > 0 && (
          <details>
            <summary>{texts.left(problems.length)}</summary>
            <ul>
              {problems.map(({ url, problem }) => (
                <li key={url}>
                  <span class="further-page">{pathOf(url)}</span> {texts.why[problem]}
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
    );
  }
  if (waiting === 0) return null;
  return (
    <section class="further">
      <button type="button" class="button further-start" title={texts.hint} onClick={onStart}>
        <Icon icon={BookOpen} />
        {texts.start(waiting)}
      </button>
    </section>
  );
}

/** The part of an address that tells the page. */
function pathOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { pathname, search } = new URL(url);
  return pathname + search;
}
