import { FolderOpen } from 'lucide';
import { useRef } from 'preact/hooks';
import { Icon } from '../icon';
import { useDeskMessages } from '../messages-context';

/** Lets the person choose files, several at once. */
export function FileButton({ onFiles }: { onFiles: (files: File[]) => void }) {
  const m = useDeskMessages();
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
