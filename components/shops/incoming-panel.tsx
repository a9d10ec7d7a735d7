import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useDeskMessages } from '../messages-context';
import type { ImportState } from './import-state';
import { IncomingPreview } from './incoming-preview';

export interface IncomingPanelProps {
  state: ImportState;
  onChoose: (index: number, chosen: boolean) => void;
  onChooseAll: (chosen: boolean) => void;
  onSave: () => void;
  /** Take in the checklist of a file, by the file's place. */
  onChecklist: (file: number) => void;
  /** Ends what is under way, or takes what is shown out of sight. */
  onCancel: () => void;
  onUndo: () => void;
}

/** Files that were opened: being read, shown before anything is taken in, taken in. */
export function IncomingPanel(props: IncomingPanelProps) {
  const { state, onCancel, onUndo } = props;
  const m = useDeskMessages();
  const t = m.sharing.incoming;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const isShown = state.step !== 'idle';
  const waits = state.step === 'preview' || state.step === 'done' || state.step === 'undone';
  // Whoever let go of the files at the foot of the list is led to what has come of them.
  useEffect(() => {
    if (waits) heading.current?.focus();
  }, [waits, state.step]);
  if (!isShown) return null;
  return (
    <section class="panel incoming" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {t.title}
      </h2>
      {state.step === 'reading' && (
        <Working text={t.reading(state.done + 1, state.files)} done={state.done} of={state.files} onStop={onCancel} />
      )}
      {state.step === 'saving' && (
        <Working text={t.saving(state.done, state.audits)} done={state.done} of={state.audits} onStop={onCancel} />
      )}
      {state.step === 'preview' && <IncomingPreview {...props} state={state} />}
      {state.step === 'done' && (
        <Outcome onClose={onCancel}>
          <p role="status">
            <strong>{m.shops.import.added(state.added)}</strong> {state.same > 0 && m.shops.import.same(state.same)}
          </p>
          {state.added > 0 && (
            <button type="button" class="button" onClick={onUndo}>
              {t.undo}
            </button>
          )}
        </Outcome>
      )}
      {state.step === 'undone' && (
        <Outcome onClose={onCancel}>
          <p role="status">{t.undone(state.audits)}</p>
        </Outcome>
      )}
    </section>
  );
}

function Outcome({ children, onClose }: { children: ComponentChildren; onClose: () => void }) {
  const m = useDeskMessages();
  return (
    <div class="incoming-outcome">
      {children}
      <button type="button" class="button quiet" onClick={onClose}>
        {m.shops.close}
      </button>
    </div>
  );
}

interface WorkingProps {
  text: string;
  done: number;
  of: number;
  onStop: () => void;
}

function Working({ text, done, of, onStop }: WorkingProps) {
  const m = useDeskMessages();
  return (
    <div class="incoming-working">
      <p>{text}</p>
      <progress value={done} max={of} aria-label={text} />
      <button type="button" class="button" onClick={onStop}>
        {m.sharing.incoming.stop}
      </button>
    </div>
  );
}
