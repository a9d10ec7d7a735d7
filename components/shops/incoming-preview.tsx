import { bringsSomething, type IncomingStatus } from '../../lib/audit/incoming';
import { useDeskMessages } from '../messages-context';
import { Notice } from '../notice';
import type { ImportState, OpenedFile } from './import-state';
import { IncomingChecklists } from './incoming-checklists';
import type { IncomingPanelProps } from './incoming-panel';
import { IncomingRow } from './incoming-row';

type PreviewProps = Omit<IncomingPanelProps, 'state' | 'onUndo'> & {
  state: Extract<ImportState, { step: 'preview' }>;
};

/** In which order they are counted. */
const STATUSES: readonly IncomingStatus[] = ['new', 'different', 'binned', 'same', 'twice'];

/** What is in the files, before anything of it is taken in. */
export function IncomingPreview({ state, onChoose, onChooseAll, onSave, onChecklist, onCancel }: PreviewProps) {
  const m = useDeskMessages();
  const t = m.sharing.incoming;
  const { files, audits, chosen, problem } = state;
  const unread = files.filter((file) => file.problem);
  const withNote = files.filter((file) => file.note);
  const counts = STATUSES.flatMap((status) => {
    const n = audits.filter((audit) => audit.status === status).length;
    return n > 0 ? [t.counts[status](n)] : [];
  });
  const checklists = files.filter(({ checklist }) => checklist).length;
  if (checklists > 0) counts.push(t.checklist.count(checklists));
  const useful = audits.filter(bringsSomething).length;
  return (
    <>
      {files.every(({ taken }) => !taken) && <p class="soft">{t.lead}</p>}
      <p role="status">
        <strong>{t.files(files.length)}</strong>
        {counts.length > 0 && `: ${counts.join(', ')}`}
      </p>
      {problem && (
        <Notice kind="problem">
          {t.notSaved} {m.shops.problems.advice[problem]}
        </Notice>
      )}
      {unread.length > 0 && <UnreadFiles files={unread} />}
      {checklists > 0 && <IncomingChecklists files={files} onTake={onChecklist} />}
      {withNote.length > 0 && (
        <ul class="incoming-notes">
          {withNote.map((file, index) => (
            // By place: two files can have one name, and the list only ever grows at its end.
            <li key={index}>
              <span class="soft">{file.madeBy ? t.says(file.madeBy) : t.saysNobody}</span> <q>{file.note}</q>
            </li>
          ))}
        </ul>
      )}
      {audits.length > 0 && useful === 0 && <p>{t.nothing}</p>}
      {useful > 3 && (
        <p class="incoming-all">
          <button type="button" class="text-button" onClick={() => onChooseAll(true)}>
            {t.all}
          </button>
          <button type="button" class="text-button" onClick={() => onChooseAll(false)}>
            {t.none}
          </button>
        </p>
      )}
      {audits.length > 0 && (
        <ul class="incoming-rows">
          {audits.map((audit, index) => (
            <IncomingRow
              key={index}
              audit={audit}
              chosen={chosen.has(index)}
              onChoose={(isChosen) => onChoose(index, isChosen)}
            />
          ))}
        </ul>
      )}
      <div class="incoming-answer">
        {useful > 0 && (
          <button type="button" class="button primary" disabled={chosen.size === 0} onClick={onSave}>
            {t.take(chosen.size)}
          </button>
        )}
        <button type="button" class="button quiet" onClick={onCancel}>
          {useful > 0 ? t.cancel : m.shops.close}
        </button>
      </div>
    </>
  );
}

function UnreadFiles({ files }: { files: readonly OpenedFile[] }) {
  const m = useDeskMessages();
  const t = m.shops.import;
  return (
    <div class="incoming-unread">
      <p>{t.failed(files.length)}</p>
      <ul>
        {files.map(
          ({ name, problem }, index) =>
            problem && (
              <li key={index}>
                <bdi>
                  <strong>{name}</strong>
                </bdi>{' '}
                {t.reasons[problem]}
              </li>
            ),
        )}
      </ul>
    </div>
  );
}
