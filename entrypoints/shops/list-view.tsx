import { useEffect, useState } from 'preact/hooks';
import { useLanguage, useMessages } from '../../components/messages-context';
import { BinSection } from '../../components/shops/bin-section';
import { FileDrop } from '../../components/shops/file-drop';
import { ImportPanel } from '../../components/shops/import-panel';
import { ListPage } from '../../components/shops/list-page';
import { LoadProblem } from '../../components/shops/load-problem';
import type { Problem } from '../../components/shops/problem';
import { hrefOf } from '../../components/shops/route';
import { Told } from '../../components/shops/told';
import { UndoToast } from '../../components/undo-toast';
import type { AuditHead } from '../../lib/audit/model';
import type { ExportedFile } from '../../lib/documents';
import { createAudit, purgeBin } from '../../lib/store/audits';
import { storeProblem } from '../../lib/store/errors';
import { exportEverything } from './export-everything';
import { useAudits } from './use-audits';
import { useFocusKept } from './use-focus-kept';
import { useImport } from './use-import';
import type { Picked } from './use-picked';
import { useRemoval } from './use-removal';
import { useTitle } from './use-title';
import { useUndoKey } from './use-undo-key';

/** Days that a deleted audit can still be had back. */
const BIN_DAYS = 30;

interface ListViewProps {
  picked: Picked;
  onProblem: (problem: Problem) => void;
}

/** The list of shops, with the store behind it. */
export function ListView({ picked, onProblem }: ListViewProps) {
  const m = useMessages();
  const language = useLanguage();
  const { value, error, reload } = useAudits();
  const imports = useImport();
  const removing = useFocusKept(value);
  const removal = useRemoval(onProblem, removing);
  const [told, setTold] = useState<{ created: AuditHead } | { saved: Pick<ExportedFile, 'name' | 'imagesLeftOut'> }>();
  useTitle(m.shops.title);
  useUndoKey(removal.undo);

  useEffect(() => {
    // What it fails to clear away today it clears away tomorrow.
    purgeBin(BIN_DAYS).catch(() => undefined);
  }, []);

  const known = new Set(value?.groups.flatMap((group) => group.audits.map((audit) => audit.id)));
  const pickedHere = picked.ids.filter((id) => known.has(id));

  const newAudit = async (shop: string) => {
    try {
      setTold({ created: await createAudit(shop) });
    } catch (failure) {
      onProblem({ what: 'create', advice: storeProblem(failure) });
    }
  };
  const exportAll = async () => {
    try {
      setTold({ saved: await exportEverything(value?.groups ?? [], language) });
    } catch {
      onProblem({ what: 'json', advice: 'json' });
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
      {told && 'created' in told && (
        <Told
          link={{ href: hrefOf({ page: 'audit', id: told.created.id }), text: m.shops.list.showNewAudit }}
          onClose={() => setTold(undefined)}
        >
          {m.shops.list.newAuditReady(told.created.shop)}
        </Told>
      )}
      {told && 'saved' in told && (
        <Told onClose={() => setTold(undefined)}>
          {m.shops.exportAll.done(told.saved.name)}
          {told.saved.imagesLeftOut ? ` ${m.exporting.withoutImages(told.saved.imagesLeftOut)}` : ''}
        </Told>
      )}
      {last?.done === 'gone' && <Told onClose={removal.forget}>{m.shops.bin.gone(last.audit.shop)}</Told>}
      <ListPage
        groups={value.groups}
        picked={pickedHere}
        imports={<ImportPanel state={imports.state} onFiles={imports.take} onClose={imports.close} />}
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
        onExportAll={exportAll}
      />
      <FileDrop onFiles={imports.take} />
    </>
  );
}
