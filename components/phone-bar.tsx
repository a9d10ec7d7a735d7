import { Smartphone, X } from 'lucide';
import { LEAST_LETTERS, LEAST_TARGET, type PhoneList, type PhoneProblem, type PhoneResult } from '../lib/audit/phone';
import { Icon } from './icon';
import { useLanguage, useMessages } from './messages-context';
import { saidIn } from './quote';

export interface PhoneBarProps {
  phone: 'running' | PhoneProblem | PhoneResult;
  /** Opens the page in a narrow window, unmeasured. */
  onNarrow(): void;
  /** The person has seen it. */
  onClose(): void;
}

/** What was measured on the page as wide as a phone, beside what was seen at the width of a computer. */
export function PhoneBar({ phone, onNarrow, onClose }: PhoneBarProps) {
  const { phone: texts } = useMessages();
  if (phone === 'running') {
    return (
      <section class="further phone" role="status">
        <p class="further-line">{texts.running}</p>
      </section>
    );
  }
  const problem = typeof phone === 'string';
  return (
    <section class="further phone">
      <div class="further-line" role="status">
        {problem ? <span>{texts[phone]}</span> : <h2>{texts.title(phone.measure.width)}</h2>}
        <button type="button" class="icon-button" aria-label={texts.close} title={texts.close} onClick={onClose}>
          <Icon icon={X} />
        </button>
      </div>
      {phone === 'refused' && (
        <button type="button" class="button" onClick={onNarrow}>
          <Icon icon={Smartphone} /> {texts.narrow}
        </button>
      )}
      {!problem && <Measured {...phone} />}
    </section>
  );
}

function Measured({ measure, lost }: PhoneResult) {
  const { phone: texts, checklist, popup } = useMessages();
  const { wide, small, tiny, scrolls, hasViewport } = measure;
  return (
    <>
      {lost.length > 0 ? (
        <details open>
          <summary>{texts.lost(lost.length)}</summary>
          <ul>
            {lost.map(({ check, evidence: [first] }) => (
              <li key={check}>
                <span class="further-page">{checklist.checks[check].name}</span> {first && popup.quote(saidIn(first))}
              </li>
            ))}
          </ul>
        </details>
      ) : (
        <p>{texts.lostNone}</p>
      )}
      <Worst list={wide} some={texts.wide} none={texts.wideNone} sign="+" />
      <Worst list={small} some={(count) => texts.small(count, LEAST_TARGET)} none={texts.smallNone} />
      <Worst list={tiny} some={(count) => texts.tiny(count, LEAST_LETTERS)} none={texts.tinyNone} />
      {scrolls > 0 && <p>{texts.scrolls(scrolls)}</p>}
      {!hasViewport && <p>{texts.viewportNone}</p>}
      <p class="soft">{texts.note}</p>
    </>
  );
}

interface WorstProps {
  list: PhoneList;
  some(count: number): string;
  none: string;
  /** Stands before each measure. */
  sign?: string;
}

function Worst({ list, some, none, sign = '' }: WorstProps) {
  const { phone: texts, popup } = useMessages();
  const language = useLanguage();
  if (list.count === 0) return <p>{none}</p>;
  return (
    <details>
      <summary>{some(list.count)}</summary>
      <ul>
        {list.worst.map(({ selector, text, amount }) => (
          <li key={`${selector} ${text}`}>
            <span class="phone-amount">{texts.px(sign + amount.toLocaleString(language))}</span>{' '}
            {text && <span class="further-page">{popup.quote(text)} </span>}
            <code>{selector}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
