import { Download } from 'lucide';
import { COMPARISON_FORMATS, type ComparisonFormat } from '../../lib/documents/compare-formats';
import type { UiLanguage } from '../../lib/messages';
import { Icon } from '../icon';
import { useDeskMessages } from '../messages-context';
import { ExportButton, ExportLanguage, ExportProgress, type Working } from './export-parts';

export type CompareExportState =
  | { step: 'idle' }
  | Working<ComparisonFormat>
  | { step: 'cancelled' }
  | { step: 'failed' }
  | { step: 'done'; name: string };

interface CompareExportProps {
  state: CompareExportState;
  /** Language that the file is written in. */
  language: UiLanguage;
  onLanguage: (language: UiLanguage) => void;
  onExport: (kind: ComparisonFormat) => void;
  onCancel: () => void;
}

const KINDS = Object.keys(COMPARISON_FORMATS) as ComparisonFormat[];

/** Makes files of a comparison; folded away until it is asked for. */
export function CompareExport({ state, language, onLanguage, onExport, onCancel }: CompareExportProps) {
  const { exporting: t } = useDeskMessages();
  const working = state.step === 'working' ? state : undefined;
  return (
    <details class="compare-export no-print">
      <summary class="button">
        <Icon icon={Download} />
        {t.comparison}
      </summary>
      <div class="panel">
        <ExportLanguage language={language} onLanguage={onLanguage} />
        <ul class="export-kinds">
          {KINDS.map((kind) => (
            <li key={kind}>
              <ExportButton
                kind={kind}
                ending={COMPARISON_FORMATS[kind]}
                working={working}
                onClick={() => onExport(kind)}
              />
            </li>
          ))}
        </ul>
        {working && <ExportProgress working={working} onCancel={onCancel} />}
        <Said state={state} />
      </div>
    </details>
  );
}

/** Told once, not with every step of the progress. */
function Said({ state }: { state: CompareExportState }) {
  const { exporting: t, shops } = useDeskMessages();
  const { what, advice } = shops.problems;
  return (
    <>
      <p role="status" class="small">
        {state.step === 'working' && t.working(t.formats[state.kind].name)}
        {state.step === 'cancelled' && t.cancelled}
        {state.step === 'done' && t.done(state.name)}
      </p>
      <p role="alert" class="callout">
        {state.step === 'failed' && `${what.file} ${advice.file}`}
      </p>
    </>
  );
}
