import { Printer } from 'lucide';
import { useId } from 'preact/hooks';
import { type DocumentForm, EXPORT_FORMATS, type ExportFormat, FORMATS, FORMS } from '../../lib/documents/formats';
import type { UiLanguage } from '../../lib/messages';
import { Icon } from '../icon';
import { useDeskMessages } from '../messages-context';
import { ExportButton, ExportLanguage, ExportProgress, type Working } from './export-parts';

export type ExportState =
  | { step: 'idle' }
  | Working
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

/** Makes documents of one audit. */
export function ExportPanel({ state, onExport, onCancel, onPrint, ...choices }: ExportPanelProps) {
  const m = useDeskMessages();
  const t = m.exporting;
  const working = state.step === 'working' ? state : undefined;
  return (
    <section class="panel export-panel" aria-label={t.title}>
      <h2>{t.title}</h2>
      <Choices {...choices} />
      <ul class="export-kinds">
        {EXPORT_FORMATS.map((kind) => (
          <li key={kind}>
            <ExportButton
              kind={kind}
              ending={FORMATS[kind].ending.split('.').at(-1) ?? ''}
              primary={kind === 'docx'}
              working={working}
              onClick={() => onExport(kind)}
            />
            <span class="soft small">{t.formats[kind].hint}</span>
          </li>
        ))}
      </ul>
      <button type="button" class="button quiet" onClick={onPrint}>
        <Icon icon={Printer} />
        {m.shops.audit.print}
      </button>
      {working && <ExportProgress working={working} onCancel={onCancel} />}
      <Said state={state} />
    </section>
  );
}

type ChoicesProps = Pick<ExportPanelProps, 'form' | 'onForm' | 'language' | 'onLanguage'>;

function Choices({ form, onForm, language, onLanguage }: ChoicesProps) {
  const { exporting: t } = useDeskMessages();
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
      <ExportLanguage language={language} onLanguage={onLanguage} />
    </>
  );
}

/** Told once, not with every step of the progress. */
function Said({ state }: { state: ExportState }) {
  const { exporting: t } = useDeskMessages();
  return (
    <p role="status" class="small">
      {state.step === 'working' && t.working(t.formats[state.kind].name)}
      {state.step === 'cancelled' && t.cancelled}
      {state.step === 'done' && t.done(state.name)}
      {state.step === 'done' && state.imagesLeftOut > 0 && ` ${t.withoutImages(state.imagesLeftOut)}`}
    </p>
  );
}
