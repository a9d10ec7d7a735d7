import { ListChecks } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { entriesOf, type OwnChecklist } from '../../lib/audit/own-checklist';
import { Icon } from '../icon';
import { useDeskMessages } from '../messages-context';
import type { OpenedFile } from './import-state';
import { hrefOf } from './route';

interface IncomingChecklistsProps {
  files: readonly OpenedFile[];
  /** Take in the checklist of a file, by the file's place. */
  onTake: (file: number) => void;
}

/** Files that hold a checklist and no audits: what they are, and the way to take them in. */
export function IncomingChecklists({ files, onTake }: IncomingChecklistsProps) {
  return (
    <ul class="incoming-checklists">
      {files.map(
        (file, index) =>
          file.checklist && (
            <ChecklistItem
              // By place: two files can have one name, and the list only ever grows at its end.
              key={index}
              checklist={file.checklist}
              taken={file.taken}
              onTake={() => onTake(index)}
            />
          ),
      )}
    </ul>
  );
}

interface ChecklistItemProps {
  checklist: OwnChecklist;
  taken: OpenedFile['taken'];
  onTake: () => void;
}

function ChecklistItem({ checklist, taken, onTake }: ChecklistItemProps) {
  const m = useDeskMessages();
  const { checklists: words, sharing } = m;
  const t = sharing.incoming.checklist;
  const name = checklist.name.trim() || words.unnamed;
  const link = useRef<HTMLAnchorElement>(null);
  // The button that was pressed is gone.
  useEffect(() => {
    if (taken && document.activeElement === document.body) link.current?.focus();
  }, [taken]);
  return (
    <li>
      <Icon icon={ListChecks} />
      <div>
        <p>
          <strong>{t.is(name)}</strong>{' '}
          <span class="soft">
            {checklist.author.trim() && `${words.by(checklist.author)} · `}
            {words.asks(entriesOf(checklist).length)}
          </span>
        </p>
        <p role="status">
          {taken === 'new' && words.told.taken(name)}
          {taken === 'known' && words.told.known(name)}
        </p>
        {taken ? (
          <a class="button" ref={link} href={hrefOf({ page: 'checklists' })}>
            {t.see}
          </a>
        ) : (
          <button type="button" class="button primary" onClick={onTake}>
            {t.take}
          </button>
        )}
      </div>
    </li>
  );
}
