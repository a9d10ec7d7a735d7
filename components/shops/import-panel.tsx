import { FolderOpen } from 'lucide';
import { useRef } from 'preact/hooks';
import type { StoreProblem } from '../../lib/audit/store-problem';
import type { ImportProblem } from '../../lib/documents/json';
import { Icon } from '../icon';
import { useMessages } from '../messages-context';

/** Why a file could not be taken in. */
export type ImportFailure = ImportProblem | 'unreadable' | 'notSaved';

export interface FailedFile {
  name: string;
  reason: ImportFailure;
  /** Why it could not be saved. */
  problem?: StoreProblem;
}

/** What came of the files that were opened. */
export interface ImportReport {
  added: number;
  same: number;
  failed: FailedFile[];
}

export type ImportState =
  | { step: 'idle' }
  | { step: 'working'; files: number }
  | { step: 'done'; report: ImportReport };

interface ImportPanelProps {
  state: ImportState;
  onFiles: (files: File[]) => void;
  onClose: () => void;
}

/** Opens audits from files and says what came of it. */
export function ImportPanel({ state, onFiles, onClose }: ImportPanelProps) {
  const m = useMessages();
  const t = m.shops.import;
  return (
    <section class="import" aria-label={t.title}>
      <div class="import-ask">
        <div>
          <h2>{t.title}</h2>
          <p class="soft">{t.lead}</p>
        </div>
        <p class="import-choose">
          <FileButton onFiles={onFiles} /> <span class="soft">{t.drop}</span>
        </p>
      </div>
      <div role="status">
        {state.step === 'working' && <p>{t.working(state.files)}</p>}
        {state.step === 'done' && <ImportResult report={state.report} onClose={onClose} />}
      </div>
    </section>
  );
}

function ImportResult({ report, onClose }: { report: ImportReport; onClose: () => void }) {
  const m = useMessages();
  const t = m.shops.import;
  return (
    <div class="import-result">
      <p>
        <strong>{t.added(report.added)}</strong> {report.same > 0 && t.same(report.same)}
      </p>
      {report.failed.length > 0 && (
        <>
          <p>{t.failed(report.failed.length)}</p>
          <ul>
            {report.failed.map(({ name, reason, problem }) => (
              <li key={name}>
                <strong>{name}</strong> {t.reasons[reason]} {problem && m.shops.problems.advice[problem]}
              </li>
            ))}
          </ul>
        </>
      )}
      <button type="button" class="button quiet" onClick={onClose}>
        {m.shops.close}
      </button>
    </div>
  );
}

function FileButton({ onFiles }: { onFiles: (files: File[]) => void }) {
  const m = useMessages();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".json,application/json"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file can then be chosen once more.
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <button type="button" class="button" onClick={() => input.current?.click()}>
        <Icon icon={FolderOpen} />
        {m.shops.import.choose}
      </button>
    </>
  );
}
