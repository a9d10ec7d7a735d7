import { useState } from 'preact/hooks';
import { useDeskMessages } from '../messages-context';

/** Characters that fit a cell without pushing the row out of sight. */
const SHORT = 180;

/** A note that can be read in place: short ones as they are, long ones opened and closed. */
export function LongText({ text, label }: { text: string; label: string }) {
  const m = useDeskMessages();
  const [open, setOpen] = useState(false);
  const long = text.length > SHORT;
  return (
    <div class="cell-note">
      <p>
        <span class="unseen">{label}: </span>
        {long && !open ? `${text.slice(0, SHORT).trimEnd()} …` : text}
      </p>
      {long && (
        <button type="button" class="text-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? m.shops.compare.readLess : m.shops.compare.readAll}
        </button>
      )}
    </div>
  );
}
