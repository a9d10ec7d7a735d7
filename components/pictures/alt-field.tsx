import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Picture } from '../../lib/audit/additions';
import { useMessages } from '../messages-context';
import { SaveLine } from '../save-line';
import type { SaveStatus } from '../use-writes';
import { usePictureWork } from './picture-work';

/** Words that could not be stored so far, by the pictures' ids: they outlive the dialog. */
const unsaved = new Map<string, string>();

/** What a picture shows, in the person's words; kept with every key. Give it a `key` of the picture's id. */
export function AltField({ picture: { id, alt } }: { picture: Picture }) {
  const { pictures } = useMessages();
  const work = usePictureWork();
  const fieldId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(unsaved.get(id) ?? alt);
  const [status, setStatus] = useState<SaveStatus>();
  const latest = useRef(0);

  // What another window wrote, but never over words that are being written here.
  useEffect(() => {
    if (document.activeElement !== field.current && !unsaved.has(id)) setText(alt);
  }, [alt]);

  const write = async (wanted: string) => {
    latest.current += 1;
    const turn = latest.current;
    unsaved.set(id, wanted);
    setStatus({ state: 'saving' });
    try {
      await work?.change?.alt(id, wanted);
      if (unsaved.get(id) === wanted) unsaved.delete(id);
      if (turn === latest.current) setStatus({ state: 'saved' });
    } catch (error) {
      const problem = work?.problemOf(error) ?? 'unknown';
      const retry = () => void write(wanted);
      if (turn === latest.current) setStatus({ state: 'failed', problem, isText: true, retry });
    }
  };

  useEffect(() => {
    const left = unsaved.get(id);
    if (left !== undefined) void write(left);
  }, []);

  return (
    <div class="field">
      <label class="field-label" for={fieldId}>
        {pictures.what}
      </label>
      <textarea
        id={fieldId}
        ref={field}
        class="note"
        rows={2}
        maxLength={2000}
        aria-describedby={`${fieldId}-hint`}
        value={text}
        data-alt
        onInput={({ currentTarget: { value } }) => {
          setText(value);
          void write(value);
        }}
      />
      <p id={`${fieldId}-hint`} class="picture-hint soft">
        {pictures.whatHint}
      </p>
      <SaveLine status={status} />
    </div>
  );
}
