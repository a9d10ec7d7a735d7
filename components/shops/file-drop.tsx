import { useEffect, useRef, useState } from 'preact/hooks';
import { useDeskMessages } from '../messages-context';

/** Takes files that are dropped anywhere in the window. */
export function FileDrop({ onFiles }: { onFiles: (files: File[]) => void }) {
  const m = useDeskMessages();
  const [over, setOver] = useState(false);
  const take = useRef(onFiles);
  take.current = onFiles;

  useEffect(() => {
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      // Without this the browser would leave the page and show the file instead.
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      // Only the leave to nowhere is one out of the window; the others are between elements.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      take.current([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('dragenter', enter);
    document.addEventListener('dragover', enter);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragenter', enter);
      document.removeEventListener('dragover', enter);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, []);

  return over ? (
    <div class="file-drop">
      <p>{m.shops.import.dropHere}</p>
    </div>
  ) : null;
}
