import { Download } from 'lucide';
import type { ExportFormat } from '../../lib/documents/formats';
import type { UiLanguage } from '../../lib/messages';
import { Icon } from '../icon';
import { useDeskMessages } from '../messages-context';
import { ExportButton, ExportLanguage, ExportProgress, type Working } from './export-parts';

/** What became of a file of several audits. */
export type FoldedExportState<Kind extends ExportFormat> =
  | { step: 'idle' }
  | Working<Kind>
  | { step: 'cancelled' }
  | { step: 'failed' }
  | { step: 'done'; name: string };

interface FoldedExportProps<Kind extends ExportFormat> {
  title: string;
  /** The kinds of files that there are, with their endings. */
  formats: Readonly<Record<Kind, string>>;
  state: FoldedExportState<Kind>;
  /** Language that the file is written in. */
  language: UiLanguage;
  onLanguage: (language: UiLanguage) => void;
  onExport: (kind: Kind) => void;
  onCancel: () => void;
}

/** Makes files of several audits; folded away until it is asked for. */
export function FoldedExport<Kind extends ExportFormat>(props: FoldedExportProps<Kind>) {
  const { title, formats, state, language, onLanguage, onExport, onCancel } = props;
  const working = state.step === 'working' ? state : undefined;
  return (
    <details class="compare-export no-print">
      <summary class="button">
        <Icon icon={Download} />
        {title}
      </summary>
      <div class="panel">
        <ExportLanguage language={language} onLanguage={onLanguage} />
        <ul class="export-kinds">
          {(Object.keys(formats) as Kind[]).map((kind) => (
            <li key={kind}>
              <ExportButton kind={kind} ending={formats[kind]} working={working} onClick={() => onExport(kind)} />
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
function Said({ state }: { state: FoldedExportState<ExportFormat> }) {
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
