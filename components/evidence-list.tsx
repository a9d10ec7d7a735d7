import { useState } from 'preact/hooks';
import { evidenceKey } from '../lib/audit/evidence';
import type { CheckView, SeenEvidence } from '../lib/audit/state';
import { certaintyOfFirst } from '../lib/checks/certainty';
import { EvidenceItem } from './evidence-item';
import { useMessages } from './messages-context';
import type { Pages } from './pages';
import { usePictureWork } from './pictures/picture-work';
import { RejectedList } from './rejected-list';

/** As many as fit without pushing the verdict out of sight. */
const FIRST = 4;

export interface EvidenceListProps {
  view: CheckView;
  pages: Pages;
  /** Shows a place on the page in the tab; resolves with whether it was found. */
  onReveal?(evidence: SeenEvidence): Promise<boolean>;
  /** Opens another page of the shop. */
  onOpenPage?(url: string): void;
  /** Missing where nothing can be changed. */
  onReject?(evidence: SeenEvidence, rejected: boolean): void;
  onRemoveOwn?(evidence: SeenEvidence & { own: string }): void;
}

/** What was seen for a check: each piece quoted, with its place, to be looked at or rejected. */
export function EvidenceList({ view, pages, onReveal, onOpenPage, onReject, onRemoveOwn }: EvidenceListProps) {
  const { popup } = useMessages();
  const [whole, setWhole] = useState(false);
  const all = view.findings.flatMap((finding) => finding.evidence);
  const pictures = usePictureWork()?.pictures ?? [];
  // A picture that the person took is never folded away.
  const hasPicture = (evidence: SeenEvidence) =>
    pictures.some(({ check, key }) => check === view.check && key === evidenceKey(check, evidence));
  const shown = all.filter((evidence, at) => whole || at < FIRST || hasPicture(evidence));
  const folded = all.length - shown.length;
  return (
    <div class="evidence">
      {all.length > 0 && <h4 class="field-label">{popup.evidence.found}</h4>}
      <ul class="evidence-list">
        {shown.map((evidence, at) => (
          <EvidenceItem
            view={view}
            key={`${evidence.own} ${evidence.selector} ${evidence.href} ${evidence.text}`}
            evidence={evidence}
            certainty={at === 0 ? certaintyOfFirst(view) : undefined}
            pages={pages}
            notHere={pages.notHere?.has(evidenceKey(view.check, evidence))}
            onReveal={onReveal}
            onOpenPage={onOpenPage}
            onReject={onReject && !isOwn(evidence) ? () => onReject(evidence, true) : undefined}
            onRemoveOwn={onRemoveOwn && isOwn(evidence) ? () => onRemoveOwn(evidence) : undefined}
          />
        ))}
      </ul>
      {(whole ? all.length > FIRST : folded > 0) && (
        <button type="button" class="text-button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? popup.evidence.fewer : popup.evidence.more(folded)}
        </button>
      )}
      {view.rejected.length > 0 && (
        <RejectedList
          check={view.check}
          rejected={view.rejected}
          onRestore={onReject && ((evidence) => onReject(evidence, false))}
        />
      )}
    </div>
  );
}

const isOwn = (evidence: SeenEvidence): evidence is SeenEvidence & { own: string } => evidence.own !== undefined;
