import { ClipboardPlus, Copy, Download, FileUp, Pencil, Trash2 } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { CHECK_IDS } from '../../lib/audit/checklist';
import { entriesOf, type OwnChecklist } from '../../lib/audit/own-checklist';
import { Icon } from '../icon';
import { useDeskMessages } from '../messages-context';
import { hrefOf } from '../shops/route';

interface ChecklistsPageProps {
  checklists: readonly { checklist: OwnChecklist; inUse: boolean }[];
  /** What came of the last thing that was done. */
  told: ComponentChildren;
  /** Makes a copy, of the product's own where it is null, and goes there. */
  onCopy(of: OwnChecklist | null): void;
  /** Begins audits with this one, with the product's own where it is null. */
  onBegin(id: string | null): void;
  onSave(checklist: OwnChecklist): void;
  onRemove(checklist: OwnChecklist): void;
  onFiles(files: File[]): void;
}

/** All checklists: the product's own and those that the person made or was handed. */
export function ChecklistsPage(props: ChecklistsPageProps) {
  const { checklists, told, onCopy, onBegin, onFiles } = props;
  const t = useDeskMessages().checklists;
  const picker = useRef<HTMLInputElement>(null);
  const common = !checklists.some(({ inUse }) => inUse);
  return (
    <div class="checklists-page">
      <h1 tabIndex={-1}>{t.title}</h1>
      <p class="soft lead">{t.lead}</p>
      {told}
      <fieldset class="checklists">
        <legend class="unseen">{t.begin}</legend>
        <article class="checklist-card">
          <Choice chosen={common} name={t.common} onChoose={() => onBegin(null)} />
          <p class="soft">{t.asks(CHECK_IDS.length)}</p>
          <div class="checklist-ways">
            <button type="button" class="button" onClick={() => onCopy(null)} data-copy-common>
              <Icon icon={ClipboardPlus} />
              {t.make}
            </button>
          </div>
        </article>
        {checklists.map(({ checklist, inUse }) => (
          <Card key={checklist.id} {...props} checklist={checklist} inUse={inUse} />
        ))}
      </fieldset>
      <p class="checklist-open">
        <input
          ref={picker}
          type="file"
          multiple
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            // The same file can be chosen again.
            currentTarget.value = '';
            if (files.length > 0) onFiles(files);
          }}
        />
        <button type="button" class="button" onClick={() => picker.current?.click()}>
          <Icon icon={FileUp} />
          {t.open}
        </button>
        <span class="soft small">{t.openHint}</span>
      </p>
    </div>
  );
}

function Card(props: ChecklistsPageProps & { checklist: OwnChecklist; inUse: boolean }) {
  const { checklist, inUse, onCopy, onBegin, onSave, onRemove } = props;
  const t = useDeskMessages().checklists;
  const { id, name, author, off, own } = checklist;
  const named = name.trim() || t.unnamed;
  return (
    <article class="checklist-card" data-checklist={id}>
      <Choice chosen={inUse} name={named} onChoose={() => onBegin(id)} />
      <p class="soft">
        {author.trim() && <>{t.by(author)} · </>}
        {t.asks(entriesOf(checklist).length)}
        {off.length > 0 && ` · ${t.switchedOff(off.length)}`}
        {own.length > 0 && ` · ${t.added(own.length)}`}
      </p>
      <div class="checklist-ways">
        <a class="button" href={hrefOf({ page: 'checklist', id })} aria-label={t.editOf(named)}>
          <Icon icon={Pencil} />
          {t.edit}
        </a>
        <button type="button" class="button quiet" aria-label={t.copyOf(named)} onClick={() => onCopy(checklist)}>
          <Icon icon={Copy} />
          {t.copy}
        </button>
        <button type="button" class="button quiet" aria-label={t.saveOf(named)} onClick={() => onSave(checklist)}>
          <Icon icon={Download} />
          {t.save}
        </button>
        <button
          type="button"
          class="icon-button"
          title={t.removeOf(named)}
          aria-label={t.removeOf(named)}
          onClick={() => onRemove(checklist)}
        >
          <Icon icon={Trash2} />
        </button>
      </div>
    </article>
  );
}

function Choice({ chosen, name, onChoose }: { chosen: boolean; name: string; onChoose: () => void }) {
  const t = useDeskMessages().checklists;
  return (
    <label class="checklist-choice">
      <input type="radio" name="begin-with" checked={chosen} onChange={onChoose} />
      <strong>{name}</strong>
      {chosen && <span class="tag">{t.inUse}</span>}
    </label>
  );
}
