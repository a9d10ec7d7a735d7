import { useState } from 'preact/hooks';
import { ChecklistPage } from '../../components/checklists/checklist-page';
import { useDeskMessages } from '../../components/messages-context';
import { LoadProblem } from '../../components/shops/load-problem';
import { hrefOf } from '../../components/shops/route';
import { UndoToast } from '../../components/undo-toast';
import type { Area, CheckId } from '../../lib/audit/checklist';
import { withAsked, withOwnCheck, withoutOwnCheck, withWeight, withWords } from '../../lib/audit/checklist-changes';
import type { OwnCheck, OwnChecklist } from '../../lib/audit/own-checklist';
import { changeChecklist, listChecklists } from '../../lib/store/checklists';
import { storeProblem } from '../../lib/store/errors';
import { tick, useDrafts } from './use-drafts';
import { useLive } from './use-live';
import { useTitle } from './use-title';

/** One checklist of the person's own, with the store behind it. Give it a `key` of its id. */
export function ChecklistView({ id }: { id: string }) {
  const m = useDeskMessages();
  const t = m.checklists;
  const { value, error, reload } = useLive(`checklist ${id}`, async () => ({
    readAt: tick(),
    checklist: (await listChecklists()).find(({ checklist }) => checklist.id === id)?.checklist,
  }));
  const drafts = useDrafts(`checklist ${id}`, value?.readAt ?? 0);
  const [removed, setRemoved] = useState<{ check: OwnCheck; before: OwnChecklist }>();
  useTitle(value?.checklist?.name.trim() || t.title);
  if (!value) return error ? <LoadProblem error={storeProblem(error)} onAgain={reload} /> : null;
  if (!value.checklist) {
    return (
      <div class="start">
        <h1 tabIndex={-1}>{t.gone}</h1>
        <p>
          <a href={hrefOf({ page: 'checklists' })}>{t.title}</a>
        </p>
      </div>
    );
  }

  type Change = (checklist: OwnChecklist) => OwnChecklist;
  /** A draft is the change itself: laid over what was read until a reading has it. */
  const change = (thing: CheckId | 'list', field: string, by: Change) =>
    void drafts.write(`${thing} ${field}`, by, () => changeChecklist(id, by));
  const shown = [...drafts.current().values()].reduce<OwnChecklist>(
    (checklist, by) => (by as Change)(checklist),
    value.checklist,
  );
  const name = (check: OwnCheck) => check.name.trim() || t.unnamedCheck;
  return (
    <>
      {error !== undefined && <LoadProblem error={storeProblem(error)} onAgain={reload} />}
      <ChecklistPage
        checklist={shown}
        work={{
          onHead: (field, text) => change('list', field, (now) => ({ ...now, [field]: text })),
          onAsked: (check, asked) => change(check, 'asked', (now) => withAsked(now, check, asked)),
          onWords: (check, words) => change(check, Object.keys(words).join(), (now) => withWords(now, check, words)),
          onWeight: (check, weight) => change(check, 'weight', (now) => withWeight(now, check, weight)),
          onAdd: (area) => add(area),
          onOwn: (check) => change(check.id, 'own', (now) => withOwnCheck(now, check)),
          onRemove: (check) => {
            setRemoved({ check, before: shown });
            change(check.id, 'own', (now) => withoutOwnCheck(now, check.id));
          },
          statusOf: (thing) => drafts.statusOf(thing),
        }}
      />
      <UndoToast
        text={removed && t.told.removedCheck(name(removed.check))}
        onUndo={() => {
          const { check, before } = removed ?? {};
          setRemoved(undefined);
          if (!check || !before) return;
          change(check.id, 'own', (now) =>
            withWeight(withOwnCheck(now, check), check.id, before.weights[check.id] ?? 1),
          );
        }}
        onClose={() => setRemoved(undefined)}
      />
    </>
  );

  function add(area: Area) {
    const check: OwnCheck = { id: `own-${crypto.randomUUID()}`, area, stage: 'all', name: '', question: '' };
    change(check.id, 'own', (now) => withOwnCheck(now, check));
    // Where it stands is known only once it is drawn.
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-place="${CSS.escape(`${check.id}:name`)}"]`)?.focus(),
    );
  }
}
