import { ArrowRight, Lightbulb } from 'lucide';
import type { Rating as RatingValue, Verdict } from '../lib/audit/model';
import type { LinkDraft } from '../lib/audit/pasted';
import { testKindOf } from '../lib/audit/service-tests';
import type { CheckView, SeenEvidence } from '../lib/audit/state';
import { checkText } from '../lib/messages/check-text';
import { AddOwn } from './add-own';
import { EvidenceList } from './evidence-list';
import { Guide } from './guide/guide';
import { Icon } from './icon';
import { useMessages } from './messages-context';
import { NoteField } from './note-field';
import type { Pages } from './pages';
import { CheckPictures } from './pictures/check-pictures';
import { Rating } from './rating';
import { SaveLine } from './save-line';
import type { SaveStatus } from './use-writes';
import { VerdictButtons } from './verdict-buttons';

/** What the person can do with one check. */
export interface CheckActions {
  onVerdict(verdict: Verdict | null): void;
  onRating(rating: RatingValue | null): void;
  onNote(note: string): void;
  onCaret(caret: number): void;
  onReject(evidence: SeenEvidence, rejected: boolean): void;
  onRemoveOwn(evidence: SeenEvidence & { own: string }): void;
  /** Missing where no page is looked at; resolves with whether the link was kept. */
  onAddLink?(href: string, quote: string): Promise<boolean>;
  /** What was typed of a link and not yet added. */
  linkDraft(): LinkDraft | undefined;
  onLinkDraft(draft: LinkDraft | undefined): void;
  /** Missing where no page can be pointed at; resolves with whether this one can. */
  onPick?(): Promise<boolean>;
}

export interface CheckDetailProps {
  view: CheckView;
  pages: Pages;
  /** Missing where nothing can be changed. */
  actions?: CheckActions;
  /** A note that is not stored yet. */
  draft: string | undefined;
  status: SaveStatus | undefined;
  onReveal?(evidence: SeenEvidence): Promise<boolean>;
  onOpenPage?(url: string): void;
  /** Goes to the next check without a verdict; missing where there is none. */
  onNext?(): void;
}

/** One check, opened: the question, what was seen, and the person's own words. */
export function CheckDetail(props: CheckDetailProps) {
  const { view, pages, actions, draft, status, onReveal, onOpenPage, onNext } = props;
  const messages = useMessages();
  const { popup } = messages;
  const { check, kind, judgement } = view;
  const { question, hint } = checkText(view, messages);
  // A stopwatch must be at hand; what to make of the answers comes after it.
  const tested = testKindOf(check) !== undefined;
  const tip = hint && (
    <p class={kind === 'auto' ? 'tip' : 'tip tip-loud'}>
      <Icon icon={Lightbulb} />
      <span>
        {kind !== 'auto' && <strong>{popup.check.tryThis} </strong>}
        {hint}
      </span>
    </p>
  );
  const found = view.findings.length > 0 || view.rejected.length > 0;
  return (
    <>
      <p class="question">{question}</p>
      <div class="detail-columns">
        <div class="detail-seen">
          {kind !== 'auto' && !tested && tip}
          <Guide check={check} />
          {tested && tip}
          {found && (
            <EvidenceList
              view={view}
              pages={pages}
              onReveal={onReveal}
              onOpenPage={onOpenPage}
              onReject={actions?.onReject}
              onRemoveOwn={actions?.onRemoveOwn}
            />
          )}
          {view.findings.length === 0 && kind !== 'manual' && check !== 'contact-ease' && (
            <p class="soft">{kind === 'auto' ? popup.evidence.none : popup.evidence.noneAssisted}</p>
          )}
          <CheckPictures view={view} />
          {actions?.onAddLink && (
            <AddOwn
              check={check}
              draft={actions.linkDraft}
              onDraft={actions.onLinkDraft}
              onPick={actions.onPick}
              onAddLink={actions.onAddLink}
            />
          )}
          {kind === 'auto' && tip}
        </div>
        {actions && (
          <div class="detail-judged">
            <VerdictButtons
              check={check}
              verdict={judgement.verdict}
              label={kind === 'auto' ? popup.verdict.label : popup.verdict.labelManual}
              onVerdict={actions.onVerdict}
            />
            <Rating check={check} rating={judgement.rating} onRating={actions.onRating} />
            <NoteField
              check={check}
              note={judgement.note}
              updatedAt={judgement.updatedAt}
              draft={draft}
              onNote={actions.onNote}
              onCaret={actions.onCaret}
            />
            <div class="detail-end">
              <SaveLine status={status} />
              {onNext && (
                <button type="button" class="text-button" aria-keyshortcuts="n" onClick={onNext}>
                  {popup.progress.nextUnjudged} <Icon icon={ArrowRight} />
                </button>
              )}
              {!onNext && judgement.verdict && <span class="soft">{popup.progress.allJudged}</span>}
            </div>
          </div>
        )}
      </div>
    </>
  );
}
