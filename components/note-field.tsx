import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CheckId } from '../lib/audit/checklist';
import { useMessages } from './messages-context';
import { useGrowing } from './use-growing';

export interface NoteFieldProps {
  check: CheckId;
  /** Which of a check's texts it is, as part of its place's name; the note on the check where left out. */
  name?: string;
  /** What it says above the field and in it, where it is not the note on the check. */
  label?: string;
  placeholder?: string;
  /** The note as it is stored. */
  note: string;
  /** ISO 8601 of the stored judgement's latest change, '' where there is none. */
  updatedAt: string;
  /** What the person wrote and what is not stored yet; it stands before the stored note. */
  draft: string | undefined;
  /** Called with the whole text at every change. */
  onNote(note: string): void;
  /** Where the writing stands, whenever it moves. */
  onCaret?(caret: number): void;
}

/**
 * A note that grows with its text. What another window stored is taken over, but never older words over newer ones, and
 * never anything over words that are not stored yet.
 */
export function NoteField(props: NoteFieldProps) {
  const { check, name = 'note', note, updatedAt, draft, onNote, onCaret } = props;
  const { popup } = useMessages();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(draft ?? note);
  const shown = useRef({ at: updatedAt, texts: new Set([note]) });

  useLayoutEffect(() => {
    const { at, texts } = shown.current;
    const older = updatedAt < at;
    // An echo of what was written here arrives late; while someone writes it would take words away.
    const echo = texts.has(note) && document.activeElement === field.current;
    if (!older) shown.current.at = updatedAt;
    if (draft !== undefined || older || echo) return;
    texts.add(note);
    setText(note);
    // Not when the draft is stored: that must not bring back what was stored before it.
  }, [note, updatedAt]);

  useGrowing(field, text);

  return (
    <div class="field">
      <label class="field-label" for={id}>
        {props.label ?? popup.note.label}
      </label>
      <textarea
        id={id}
        ref={field}
        class="note"
        rows={2}
        maxLength={100_000}
        placeholder={props.placeholder ?? popup.note.placeholder}
        defaultValue={text}
        data-place={`${name}:${check}`}
        onInput={({ currentTarget: area }) => {
          shown.current.texts.add(area.value);
          setText(area.value);
          onNote(area.value);
          onCaret?.(area.selectionStart);
        }}
        onSelect={({ currentTarget: area }) => onCaret?.(area.selectionStart)}
      />
    </div>
  );
}
