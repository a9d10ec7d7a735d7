import { useEffect, useRef, useState } from 'preact/hooks';
import { ChecklistsPage } from '../../components/checklists/checklists-page';
import { useDeskMessages } from '../../components/messages-context';
import { Notice } from '../../components/notice';
import { LoadProblem } from '../../components/shops/load-problem';
import type { Problem } from '../../components/shops/problem';
import { Told } from '../../components/shops/told';
import { UndoToast } from '../../components/undo-toast';
import { newChecklist } from '../../lib/audit/checklist-changes';
import type { OwnChecklist } from '../../lib/audit/own-checklist';
import { saveBlob } from '../../lib/browser/download';
import type { ImportProblem } from '../../lib/documents/json';
import {
  addChecklist,
  beginWith,
  listChecklists,
  removeChecklist,
  restoreChecklist,
  takeChecklist,
} from '../../lib/store/checklists';
import { storeProblem } from '../../lib/store/errors';
import { useLive } from './use-live';
import { goTo } from './use-route';
import { useTitle } from './use-title';

/** A file of more bytes is no checklist, and is not read. */
const LARGEST_FILE = 4_000_000;
const TOO_LARGE = { ok: false, reason: 'tooLarge' } as const;

/** What came of the last thing that was done. `audits`: files that hold audits and no checklist. */
interface News {
  told: string[];
  problems: ImportProblem[];
  audits: File[];
}

const nothing = (): News => ({ told: [], problems: [], audits: [] });

interface ChecklistsViewProps {
  /** Files that were let go of over the page; another list each time. */
  dropped: readonly File[] | undefined;
  /** Opens files with audits, where audits are opened. */
  onAudits: (files: File[]) => void;
  onProblem: (problem: Problem) => void;
}

/** The checklists, with the store behind them. */
export function ChecklistsView({ dropped, onAudits, onProblem }: ChecklistsViewProps) {
  const t = useDeskMessages().checklists;
  const { value, error, reload } = useLive('checklists', listChecklists);
  const [news, setNews] = useState(nothing);
  const [removed, setRemoved] = useState<OwnChecklist>();
  useTitle(t.title);
  const openNow = useRef<(files: readonly File[]) => void>(() => undefined);
  useEffect(() => {
    if (dropped) openNow.current(dropped);
  }, [dropped]);
  const nameOf = ({ name }: OwnChecklist) => name.trim() || t.unnamed;
  const run = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (failure) {
      onProblem({ what: 'save', advice: storeProblem(failure) });
    }
  };
  const copy = async (of: OwnChecklist | null) => {
    const made = await addChecklist(of ? { ...of, name: t.nameOfCopy(nameOf(of)) } : newChecklist(t.mine));
    goTo({ page: 'checklist', id: made.id });
  };
  const remove = async (checklist: OwnChecklist) => {
    await removeChecklist(checklist.id);
    setRemoved(checklist);
  };
  const save = async (checklist: OwnChecklist) => {
    const { checklistFile } = await import('../../lib/documents/checklist-file');
    const { blob, name } = checklistFile({ ...checklist, name: nameOf(checklist) }, new Date().toISOString());
    saveBlob(blob, name);
    setNews({ ...nothing(), told: [t.told.saved(name)] });
  };
  const open = async (files: readonly File[]) => {
    const found = nothing();
    const { holdsAudits, parseChecklist } = await import('../../lib/documents/checklist-file');
    for (const file of files) {
      if (await holdsAudits(file)) {
        found.audits.push(file);
        continue;
      }
      const result = file.size > LARGEST_FILE ? TOO_LARGE : parseChecklist(await file.text());
      if (!result.ok) {
        found.problems.push(result.reason);
        continue;
      }
      const { checklist, isNew } = await takeChecklist(result.checklist);
      found.told.push(isNew ? t.told.taken(nameOf(checklist)) : t.told.known(nameOf(checklist)));
    }
    setNews(found);
  };
  // What is let go of before the checklists are read is opened too.
  openNow.current = (files) => void run(() => open(files));
  if (!value) return error ? <LoadProblem error={storeProblem(error)} onAgain={reload} /> : null;
  return (
    <>
      {error !== undefined && <LoadProblem error={storeProblem(error)} onAgain={reload} />}
      <ChecklistsPage
        checklists={value}
        told={<ToldOf news={news} onAudits={onAudits} onClose={() => setNews(nothing())} />}
        onCopy={(of) => void run(() => copy(of))}
        onBegin={(id) => void run(() => beginWith(id))}
        onSave={(checklist) => void run(() => save(checklist))}
        onRemove={(checklist) => void run(() => remove(checklist))}
        onFiles={openNow.current}
      />
      <UndoToast
        text={removed && t.told.removed(nameOf(removed))}
        onUndo={() => {
          if (removed) void run(() => restoreChecklist(removed.id));
          setRemoved(undefined);
        }}
        onClose={() => setRemoved(undefined)}
      />
    </>
  );
}

interface ToldOfProps {
  news: News;
  onAudits: ChecklistsViewProps['onAudits'];
  onClose: () => void;
}

function ToldOf({ news: { told, problems, audits }, onAudits, onClose }: ToldOfProps) {
  const t = useDeskMessages().checklists;
  return (
    <>
      {told.length > 0 && <Told onClose={onClose}>{told.join(' ')}</Told>}
      {[...new Set(problems)].map((problem) => (
        <Notice key={problem} kind="problem">
          {t.problems[problem]}
        </Notice>
      ))}
      {audits.length > 0 && (
        <Notice
          kind="info"
          actions={
            <button type="button" class="button" onClick={() => onAudits(audits)}>
              {t.audits.open}
            </button>
          }
        >
          {t.audits.found(audits.map(({ name }) => name).join(', '))}
        </Notice>
      )}
    </>
  );
}
