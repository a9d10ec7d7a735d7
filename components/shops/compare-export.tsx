import { Download } from 'lucide';
import { useId } from 'preact/hooks';
import { COMPARISON_FORMATS, type ComparisonFormat } from '../../lib/documents/compare-formats';
import { LANGUAGE_NAMES, UI_LANGUAGES, type UiLanguage } from '../../lib/messages';
import { Icon } from '../icon';
import { useMessages } from '../messages-context';
import { FORMAT_ICONS } from './export-panel';

export type CompareExportState =
  | { step: 'idle' }
  /** `share`: how far it has come, 0–1. */
  | { step: 'working'; kind: ComparisonFormat; share: number }
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
  const { exporting: t } = useMessages();
  const id = useId();
  return (
    <details class="compare-export no-print">
      <summary class="button">
        <Icon icon={Download} />
        {t.comparison}
      </summary>
      <div class="panel">
        <p class="export-language">
          <label for={id}>{t.language}</label>
          <select id={id} value={language} onChange={(event) => onLanguage(event.currentTarget.value as UiLanguage)}>
            {UI_LANGUAGES.map((one) => (
              <option key={one} value={one} lang={one}>
                {LANGUAGE_NAMES[one]}
              </option>
            ))}
          </select>
        </p>
        <ul class="export-kinds">
          {KINDS.map((kind) => (
            <li key={kind}>
              <button
                type="button"
                class="button"
                data-format={kind}
                aria-busy={state.step === 'working' && state.kind === kind}
                disabled={state.step === 'working'}
                onClick={() => onExport(kind)}
              >
                <Icon icon={FORMAT_ICONS[kind]} />
                {t.formats[kind].name}
                <span class="export-ending">.{COMPARISON_FORMATS[kind]}</span>
              </button>
            </li>
          ))}
        </ul>
        {state.step === 'working' && (
          <p class="export-progress">
            <progress value={state.share} aria-label={t.working(t.formats[state.kind].name)} />
            <button type="button" class="button quiet" onClick={onCancel}>
              {t.cancel}
            </button>
          </p>
        )}
        <Said state={state} />
      </div>
    </details>
  );
}

/** Told once, not with every step of the progress. */
function Said({ state }: { state: CompareExportState }) {
  const { exporting: t, shops } = useMessages();
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
