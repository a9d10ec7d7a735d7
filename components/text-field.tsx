import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { useGrowing } from './use-growing';

export interface TextFieldProps {
  label: string;
  /** Helps to think; stands under the label. */
  hint?: string;
  /** What stands in the field: what was written here last, or else what is stored. */
  value: string;
  /** Whether it is one line only. */
  single?: boolean;
  /** Lines that are shown while it is empty; 2 where left out. */
  rows?: number;
  /** Names the field for those who look for it. */
  place: string;
  /** Stands between the hint and the field. */
  children?: ComponentChildren;
  /** Called with the whole text at every change. */
  onText(text: string): void;
}

const LONGEST = { line: 300, text: 100_000 } as const;

/** A text of the person's that grows with its words. What changes from outside leaves the caret where it was. */
export function TextField({ label, hint, value, single, rows = 2, place, children, onText }: TextFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);

  useGrowing(field, value);

  const common = {
    id,
    ref: field,
    'data-place': place,
    'aria-describedby': hint && `${id}-hint`,
    defaultValue: value,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => onText(currentTarget.value),
  };
  return (
    <div class="field text-field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {single ? (
        <input {...common} type="text" class="note" maxLength={LONGEST.line} />
      ) : (
        <textarea {...common} class="note" rows={rows} maxLength={LONGEST.text} />
      )}
    </div>
  );
}
