import { useId } from 'preact/hooks';
import { STEPS, type Step } from '../../lib/audit/additions';
import { useDeskMessages } from '../messages-context';
import type { CHOICES } from './work';

interface StepChoiceProps {
  field: (typeof CHOICES)[number];
  value: Step | null;
  /** Null where the choice is taken back. */
  onChoose(step: Step | null): void;
}

/** Small, medium or large. One stop for the Tab key, arrows choose; a button takes the choice back. */
export function StepChoice({ field, value, onChoose }: StepChoiceProps) {
  const { strategy } = useDeskMessages();
  const name = useId();
  const t = strategy[field];
  return (
    <fieldset class="step-choice">
      <legend class="field-label">{t.label}</legend>
      <p class="field-hint" id={`${name}-hint`}>
        {t.hint}
      </p>
      <div class="steps-row">
        {STEPS.map((step) => (
          <label key={step} class="step">
            <input
              type="radio"
              name={name}
              checked={value === step}
              aria-describedby={`${name}-hint`}
              data-place={`${field}:${step}`}
              onChange={() => onChoose(step)}
            />
            <span>{strategy.steps[step]}</span>
          </label>
        ))}
        {value !== null && (
          <button
            type="button"
            class="text-button"
            aria-label={strategy.clearOf(t.label)}
            onClick={({ currentTarget }) => {
              // The button goes with the choice: the focus stays at what it concerned.
              currentTarget.parentElement?.querySelector('input')?.focus();
              onChoose(null);
            }}
          >
            {strategy.clear}
          </button>
        )}
      </div>
    </fieldset>
  );
}
