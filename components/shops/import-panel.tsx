import { useDeskMessages } from '../messages-context';
import { FileButton } from './file-button';

/** Asks for files with audits. */
export function ImportPanel({ onFiles }: { onFiles: (files: File[]) => void }) {
  const m = useDeskMessages();
  const t = m.shops.import;
  return (
    <section class="import" aria-label={t.title}>
      <div>
        <h2>{t.title}</h2>
        <p class="soft">{t.lead}</p>
      </div>
      <p class="import-choose">
        <FileButton onFiles={onFiles} /> <span class="soft">{t.drop}</span>
      </p>
    </section>
  );
}
