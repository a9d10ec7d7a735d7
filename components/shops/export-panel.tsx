import {
  FileBraces,
  FileSpreadsheet,
  FileText,
  Globe,
  Hash,
  type IconNode,
  Presentation,
  Printer,
  Table2,
} from 'lucide';
import { useId } from 'preact/hooks';
import { type DocumentForm, EXPORT_FORMATS, type ExportFormat, FORMATS, FORMS } from '../../lib/documents/formats';
import { LANGUAGE_NAMES, UI_LANGUAGES, type UiLanguage } from '../../lib/messages';
import { Icon } from '../icon';
import { useMessages } from '../messages-context';

export type ExportState =
  | { step: 'idle' }
  /** `share`: how far it has come, 0–1. */
  | { step: 'working'; kind: ExportFormat; share: number }
  | { step: 'cancelled' }
  | { step: 'done'; name: string; imagesLeftOut: number };

interface ExportPanelProps {
  state: ExportState;
  form: DocumentForm;
  onForm: (form: DocumentForm) => void;
  /** Language that the document is written in. */
  language: UiLanguage;
  onLanguage: (language: UiLanguage) => void;
  onExport: (kind: ExportFormat) => void;
  onCancel: () => void;
  onPrint: () => void;
}

/** One per kind of file. */
export const FORMAT_ICONS: Readonly<Record<ExportFormat, IconNode>> = {
  docx: FileText,
  html: Globe,
  pptx: Presentation,
  xlsx: FileSpreadsheet,
  csv: Table2,
  markdown: Hash,
  json: FileBraces,
};

/** Makes documents of one audit. */
export function ExportPanel({ state, onExport, onCancel, onPrint, ...choices }: ExportPanelProps) {
  const m = useMessages();
  const t = m.exporting;
  return (
    <section class="panel export-panel" aria-label={t.title}>
      <h2>{t.title}</h2>
      <Choices {...choices} />
      <ul class="export-kinds">
        {EXPORT_FORMATS.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              class={kind === 'docx' ? 'button primary' : 'button'}
              data-format={kind}
              aria-busy={state.step === 'working' && state.kind === kind}
              disabled={state.step === 'working'}
              onClick={() => onExport(kind)}
            >
              <Icon icon={FORMAT_ICONS[kind]} />
              {t.formats[kind].name}
              <span class="export-ending">.{FORMATS[kind].ending.split('.').at(-1)}</span>
            </button>
            <span class="soft small">{t.formats[kind].hint}</span>
          </li>
        ))}
      </ul>
      <button type="button" class="button quiet" onClick={onPrint}>
        <Icon icon={Printer} />
        {m.shops.audit.print}
      </button>
      {state.step === 'working' && (
        <p class="export-progress">
          <progress value={state.share} aria-label={t.working(t.formats[state.kind].name)} />
          <button type="button" class="button quiet" onClick={onCancel}>
            {t.cancel}
          </button>
        </p>
      )}
      <Said state={state} />
    </section>
  );
}

type ChoicesProps = Pick<ExportPanelProps, 'form' | 'onForm' | 'language' | 'onLanguage'>;

function Choices({ form, onForm, language, onLanguage }: ChoicesProps) {
  const { exporting: t } = useMessages();
  const id = useId();
  return (
    <>
      <fieldset class="export-forms">
        <legend>{t.form}</legend>
        {FORMS.map((one) => (
          <label key={one}>
            <input type="radio" name={`${id}-form`} value={one} checked={form === one} onChange={() => onForm(one)} />
            <span>
              {t.forms[one].name}
              <span class="soft small">{t.forms[one].hint}</span>
            </span>
          </label>
        ))}
      </fieldset>
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
    </>
  );
}

/** Told once, not with every step of the progress. */
function Said({ state }: { state: ExportState }) {
  const { exporting: t } = useMessages();
  return (
    <p role="status" class="small">
      {state.step === 'working' && t.working(t.formats[state.kind].name)}
      {state.step === 'cancelled' && t.cancelled}
      {state.step === 'done' && t.done(state.name)}
      {state.step === 'done' && state.imagesLeftOut > 0 && ` ${t.withoutImages(state.imagesLeftOut)}`}
    </p>
  );
}
