import { useState } from 'preact/hooks';
import type { ScannedPage } from '../../lib/audit/model';
import type { CheckView, SeenEvidence } from '../../lib/audit/state';
import { EvidenceItem } from '../evidence-item';
import { useDeskMessages } from '../messages-context';

/** As many as say what it is about. */
const FIRST = 3;

interface EvidenceProps {
  view: Pick<CheckView, 'check' | 'words'>;
  evidence: readonly SeenEvidence[];
  /** The shop's pages that were read. */
  read: readonly ScannedPage[];
  onOpenPage(url: string): void;
}

/** What a shop's pages say, quoted, each with the way to its page. */
export function Evidence({ view, evidence, read, onOpenPage }: EvidenceProps) {
  const { popup } = useDeskMessages();
  const [whole, setWhole] = useState(false);
  if (evidence.length === 0) return null;
  const more = evidence.length - FIRST;
  return (
    <>
      <ul class="evidence-list">
        {(whole ? evidence : evidence.slice(0, FIRST)).map((one) => (
          <EvidenceItem
            key={`${one.selector} ${one.href} ${one.text}`}
            view={view}
            evidence={one}
            pages={{ current: '', read }}
            onOpenPage={onOpenPage}
          />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="text-button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? popup.evidence.fewer : popup.evidence.more(more)}
        </button>
      )}
    </>
  );
}
