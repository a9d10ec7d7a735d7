import { FileBraces, FileSpreadsheet, FileText, Globe, Hash, type IconNode, Presentation, Table2 } from 'lucide';
import { useId } from 'preact/hooks';
import type { ExportFormat } from '../../lib/documents/formats';
import { LANGUAGE_NAMES, UI_LANGUAGES, type UiLanguage } from '../../lib/messages';
import { Icon } from '../icon';
import { useDeskMessages } from '../messages-context';

/** A file under way. `share`: how far it has come, 0–1. */
export interface Working<Kind extends ExportFormat = ExportFormat> {
  step: 'working';
  kind: Kind;
  share: number;
}

/** One per kind of file. */
const ICONS: Readonly<Record<ExportFormat, IconNode>> = {
  docx: FileText,
  html: Globe,
  pptx: Presentation,
  xlsx: FileSpreadsheet,
  csv: Table2,
  markdown: Hash,
  json: FileBraces,
};

/** Chooses the language that a file is written in. */
export function ExportLanguage(props: { language: UiLanguage; onLanguage: (language: UiLanguage) => void }) {
  const { exporting: t } = useDeskMessages();
  const id = useId();
  return (
    <p class="export-language">
      <label for={id}>{t.language}</label>
      <select
        id={id}
        value={props.language}
        onChange={(event) => props.onLanguage(event.currentTarget.value as UiLanguage)}
      >
        {UI_LANGUAGES.map((one) => (
          <option key={one} value={one} lang={one}>
            {LANGUAGE_NAMES[one]}
          </option>
        ))}
      </select>
    </p>
  );
}

interface ExportButtonProps {
  kind: ExportFormat;
  /** Without the full stop. */
  ending: string;
  primary?: boolean;
  /** The file under way, if there is one. */
  working: Working | undefined;
  onClick: () => void;
}

/** Makes a file of one kind. */
export function ExportButton({ kind, ending, primary, working, onClick }: ExportButtonProps) {
  const { exporting: t } = useDeskMessages();
  return (
    <button
      type="button"
      class={primary ? 'button primary' : 'button'}
      data-format={kind}
      aria-busy={working?.kind === kind}
      disabled={working !== undefined}
      onClick={onClick}
    >
      <Icon icon={ICONS[kind]} />
      {t.formats[kind].name}
      <span class="export-ending">.{ending}</span>
    </button>
  );
}

/** How far the file has come, and the way to stop it. */
export function ExportProgress({ working, onCancel }: { working: Working; onCancel: () => void }) {
  const { exporting: t } = useDeskMessages();
  return (
    <p class="export-progress">
      <progress value={working.share} aria-label={t.working(t.formats[working.kind].name)} />
      <button type="button" class="button quiet" onClick={onCancel}>
        {t.cancel}
      </button>
    </p>
  );
}
