import { useEffect, useState } from 'preact/hooks';
import { useDeskMessages, useLanguage } from '../../components/messages-context';
import { BinSection } from '../../components/shops/bin-section';
import type { CopyWish } from '../../components/shops/copy-state';
import { ImportPanel } from '../../components/shops/import-panel';
import { IncomingPanel } from '../../components/shops/incoming-panel';
import { ListPage } from '../../components/shops/list-page';
import { LoadProblem } from '../../components/shops/load-problem';
import type { Problem } from '../../components/shops/problem';
import { hrefOf } from '../../components/shops/route';
import { Told } from '../../components/shops/told';
import { UndoToast } from '../../components/undo-toast';
import { useUndoKey } from '../../components/use-undo-key';
import type { AuditHead } from '../../lib/audit/model';
import { createAudit, purgeBin } from '../../lib/store/audits';
import { storeProblem } from '../../lib/store/errors';
import { CopiesArea, type CopyScope } from './copies-area';
import { useAudits } from './use-audits';
import { useCopies } from './use-copies';
import { useFocusKept } from './use-focus-kept';
import type { Import } from './use-import';
import type { Picked } from './use-picked';
import { useRemoval } from './use-removal';
import { useTitle } from './use-title';

/** Days that a deleted audit can still be had back. */
const BIN_DAYS = 30;

interface ListViewProps {
  picked: Picked;
  imports: Import;
  onProblem: (problem: Problem) => void;
}

/** The list of shops, with the store behind it. */
export function ListView({ picked, imports, onProblem }: ListViewProps) {
  const m = useDeskMessages();
  const language = useLanguage();
  const { value, error, reload } = useAudits();
  const copies = useCopies(onProblem);
  const [scope, setScope] = useState<CopyScope>();
  const removing = useFocusKept(value);
  const removal = useRemoval(onProblem, removing);
  const [told, setTold] = useState<AuditHead>();
  useTitle(m.shops.title);
  useUndoKey(removal.undo);

  useEffect(() => {
    // What it fails to clear away today it clears away tomorrow.
    purgeBin(BIN_DAYS).catch(() => undefined);
  }, []);

  const all = value?.groups.flatMap((group) => group.audits.map((audit) => audit.id)) ?? [];
  const pickedHere = picked.ids.filter((id) => all.includes(id));
  const makeCopy = (wish: CopyWish) => void copies.make(wish, language).then(() => setScope(undefined));

  const newAudit = async (shop: string) => {
    try {
      setTold(await createAudit(shop));
    } catch (failure) {
      onProblem({ what: 'create', advice: storeProblem(failure) });
    }
  };

  if (!value)
    return error ? (
      <LoadProblem error={storeProblem(error)} onAgain={reload} />
    ) : (
      <p class="loading">{m.shops.loading}</p>
    );
  const { last } = removal;
  return (
    <>
      {error !== undefined && <LoadProblem error={storeProblem(error)} onAgain={reload} />}
      {told && (
        <Told
          link={{ href: hrefOf({ page: 'audit', id: told.id }), text: m.shops.list.showNewAudit }}
          onClose={() => setTold(undefined)}
        >
          {m.shops.list.newAuditReady(told.shop)}
        </Told>
      )}
      {last?.done === 'gone' && <Told onClose={removal.forget}>{m.shops.bin.gone(last.audit.shop)}</Told>}
      <ListPage
        groups={value.groups}
        picked={pickedHere}
        news={
          <>
            <CopiesArea
              state={copies.state}
              scope={scope}
              all={all}
              chosen={pickedHere}
              onScope={setScope}
              onMake={makeCopy}
              onForget={copies.forget}
            />
            <IncomingPanel
              state={imports.state}
              onChoose={imports.choose}
              onChooseAll={imports.chooseAll}
              onSave={imports.save}
              onChecklist={imports.takeChecklist}
              onCancel={imports.cancel}
              onUndo={imports.undo}
            />
          </>
        }
        imports={<ImportPanel onFiles={imports.take} />}
        bin={
          <BinSection
            bin={value.bin}
            days={BIN_DAYS}
            onRestore={removal.restore}
            onDeleteForGood={removal.deleteForGood}
          />
        }
        toast={
          <UndoToast
            text={last && last.done !== 'gone' ? m.shops.list[last.done](last.audit.shop) : undefined}
            onUndo={() => removal.undo?.()}
            onClose={removal.forget}
          />
        }
        onPick={picked.pick}
        onClearPicked={picked.clear}
        onRemove={removal.remove}
        onNewAudit={newAudit}
        onExportAll={() => makeCopy({ ids: all, everything: true, pictures: true })}
        onCopyChoices={() => setScope(scope ? undefined : 'all')}
        onPickAll={() => picked.pickAll(all)}
        onCopyPicked={() => setScope('chosen')}
      />
    </>
  );
}
