import { ExternalLink, LocateFixed, X } from 'lucide';
import { useState } from 'preact/hooks';
import { evidenceKey, tellsMore } from '../lib/audit/evidence';
import type { CheckView, SeenEvidence } from '../lib/audit/state';
import type { Certainty } from '../lib/checks/certainty';
import { checkText } from '../lib/messages/check-text';
import { Icon } from './icon';
import { useMessages } from './messages-context';
import { OwnButtons, OwnWords } from './own-evidence';
import { isHere, nameOfPage, type Pages } from './pages';
import { PictureRow } from './pictures/picture-row';
import { usePictureWork } from './pictures/picture-work';
import { TakeButton } from './pictures/take-button';
import { useTaking } from './pictures/use-taking';
import { pathOf, saidIn } from './quote';

export interface EvidenceItemProps {
  view: Pick<CheckView, 'check' | 'words'>;
  evidence: SeenEvidence;
  /** How sure we are of it; missing where that is not known. */
  certainty?: Certainty;
  pages: Pages;
  /** It was looked for on the page in the tab, and was not found there this time. */
  notHere?: boolean;
  onReveal?(evidence: SeenEvidence): Promise<boolean>;
  onOpenPage?(url: string): void;
  onReject?(): void;
  /** Of what the person added. */
  onRemoveOwn?(): void;
}

/** One thing that was seen: the words quoted, where it stands, and what can be done with it. */
export function EvidenceItem(props: EvidenceItemProps) {
  const { view, evidence, certainty, pages, notHere = false, onReveal, onOpenPage, onReject, onRemoveOwn } = props;
  const messages = useMessages();
  const { popup, checklist } = messages;
  const taking = useTaking(view, evidence);
  const key = evidenceKey(view.check, evidence);
  const pictures = usePictureWork()?.pictures.filter((one) => one.check === view.check && one.key === key) ?? [];
  const [lost, setLost] = useState(false);
  const said = saidIn(evidence);
  const quote = popup.quote(said);
  const first = evidence.seenOn[0] ?? '';
  const here = isHere(evidence.seenOn, pages);
  const nameOf = (url: string) => nameOfPage(url, pages, checklist.pageTypes);
  const page = here || !first ? '' : nameOf(first);
  const many = evidence.seenOn.length > 1;
  const target = evidence.href && pathOf(evidence.href);
  const canBeShown = here && evidence.selector !== '';

  return (
    <li class="evidence-item">
      <div class="evidence-text">
        <span class="quote">{quote}</span>
        {tellsMore(evidence.value, said) && <span class="evidence-value">{evidence.value}</span>}
        <span class="evidence-where">
          {checklist.where[evidence.where]}
          {page && !many && `, ${popup.evidence.otherPage(page)}`}
          {here && !many && pages.read.length > 1 && `, ${popup.evidence.thisPage}`}
          {target && target !== said && <span class="evidence-target"> → {target}</span>}
          {certainty && ` · ${checklist.certainty[certainty]}`}
        </span>
        <OwnWords own={evidence.own !== undefined} notHere={notHere} />
        {many && (
          <details class="seen-on">
            <summary>{popup.evidence.seenOn(evidence.seenOn.length)}</summary>
            <ul>
              {evidence.seenOn.map((url) => (
                <li key={url}>{nameOf(url)}</li>
              ))}
            </ul>
          </details>
        )}
        {lost && (
          <span class="evidence-lost" role="status">
            {popup.evidence.notFound}
          </span>
        )}
      </div>
      <div class="evidence-actions">
        {canBeShown && !notHere && onReveal && (
          <button
            type="button"
            class="icon-button"
            title={popup.evidence.show}
            aria-label={popup.evidence.showLabel(quote)}
            onClick={async () => setLost(!(await onReveal(evidence)))}
          >
            <Icon icon={LocateFixed} />
          </button>
        )}
        {canBeShown && <TakeButton taking={taking} quote={quote} />}
        {page && onOpenPage && (
          <button
            type="button"
            class="icon-button"
            title={popup.evidence.openPage}
            aria-label={popup.evidence.openPageLabel(page)}
            onClick={() => onOpenPage(first)}
          >
            <Icon icon={ExternalLink} />
          </button>
        )}
        <OwnButtons evidence={evidence} quote={quote} onOpen={onOpenPage} onRemove={onRemoveOwn} />
        {onReject && (
          <button
            type="button"
            class="icon-button"
            title={popup.evidence.reject}
            aria-label={popup.evidence.rejectLabel(quote)}
            data-reject
            onClick={onReject}
          >
            <Icon icon={X} />
          </button>
        )}
      </div>
      <PictureRow
        name={checkText(view, messages).name}
        pictures={pictures}
        taking={canBeShown && taking.take ? taking : undefined}
      />
    </li>
  );
}
