import { useState } from 'preact/hooks';
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

type News = { told: string } | { problem: ImportProblem };

/** The checklists, with the store behind them. */
export function ChecklistsView({ onProblem }: { onProblem: (problem: Problem) => void }) {
  const t = useDeskMessages().checklists;
  const { value, error, reload } = useLive('checklists', listChecklists);
  const [news, setNews] = useState<News>();
  const [removed, setRemoved] = useState<OwnChecklist>();
  useTitle(t.title);
  if (!value) return error ? <LoadProblem error={storeProblem(error)} onAgain={reload} /> : null;

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
    setNews({ told: t.told.saved(name) });
  };
  const open = async (file: File) => {
    if (file.size > LARGEST_FILE) return setNews({ problem: 'tooLarge' });
    const { parseChecklist } = await import('../../lib/documents/checklist-file');
    const result = parseChecklist(await file.text());
    if (!result.ok) return setNews({ problem: result.reason });
    const { checklist, isNew } = await takeChecklist(result.checklist);
    setNews({ told: isNew ? t.told.taken(nameOf(checklist)) : t.told.known(nameOf(checklist)) });
  };
  return (
    <>
      {error !== undefined && <LoadProblem error={storeProblem(error)} onAgain={reload} />}
      <ChecklistsPage
        checklists={value}
        told={
          news &&
          ('told' in news ? (
            <Told onClose={() => setNews(undefined)}>{news.told}</Told>
          ) : (
            <Notice kind="problem">{t.problems[news.problem]}</Notice>
          ))
        }
        onCopy={(of) => void run(() => copy(of))}
        onBegin={(id) => void run(() => beginWith(id))}
        onSave={(checklist) => void run(() => save(checklist))}
        onRemove={(checklist) => void run(() => remove(checklist))}
        onFile={(file) => void run(() => open(file))}
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
