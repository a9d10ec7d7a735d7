import { FileBraces, FileText, Hash, Printer } from 'lucide';
import { useId } from 'preact/hooks';
import type { ExportFormat } from '../../lib/documents';
import { LANGUAGE_NAMES, UI_LANGUAGES, type UiLanguage } from '../../lib/messages';
import { Icon } from '../icon';
import { useMessages } from '../messages-context';

export type ExportState = { step: 'idle' } | { step: 'working'; kind: ExportFormat } | { step: 'done'; name: string };

interface ExportPanelProps {
  state: ExportState;
  /** Language that the document is written in. */
  language: UiLanguage;
  onLanguage: (language: UiLanguage) => void;
  onExport: (kind: ExportFormat) => void;
  onPrint: () => void;
}

const KINDS = ['docx', 'markdown', 'json'] as const;
const HINTS = { docx: 'docxHint', markdown: 'markdownHint', json: 'jsonHint' } as const;
const ICONS = { docx: FileText, markdown: Hash, json: FileBraces };

/** Makes documents of one audit. */
export function ExportPanel({ state, language, onLanguage, onExport, onPrint }: ExportPanelProps) {
  const m = useMessages();
  const t = m.shops.exports;
  const id = useId();
  return (
    <section class="panel export-panel" aria-label={t.title}>
      <h2>{t.title}</h2>
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
              class={kind === 'docx' ? 'button primary' : 'button'}
              aria-busy={state.step === 'working' && state.kind === kind}
              disabled={state.step === 'working'}
              onClick={() => onExport(kind)}
            >
              <Icon icon={ICONS[kind]} />
              {t[kind]}
            </button>
            <span class="soft small">{t[HINTS[kind]]}</span>
          </li>
        ))}
      </ul>
      <button type="button" class="button quiet" onClick={onPrint}>
        <Icon icon={Printer} />
        {m.shops.audit.print}
      </button>
      <p role="status" class="small">
        {state.step === 'working' && (
          <>
            {t.working(t[state.kind])} <progress aria-label={t.working(t[state.kind])} />
          </>
        )}
        {state.step === 'done' && t.done(state.name)}
      </p>
    </section>
  );
}
