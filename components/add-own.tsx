import { Crosshair, Link, Plus } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { CheckId } from '../lib/audit/checklist';
import { type LinkProblem, pastedLink } from '../lib/audit/pasted';
import { Icon } from './icon';
import { useMessages } from './messages-context';

export interface AddOwnProps {
  check: CheckId;
  /** Missing where no page can be pointed at; resolves with whether this one can. */
  onPick?(): Promise<boolean>;
  /** Resolves with whether the link was kept. */
  onAddLink(href: string, quote: string): Promise<boolean>;
}

/** The two ways in which the person adds what the scan did not see. */
export function AddOwn({ check, onPick, onAddLink }: AddOwnProps) {
  const { own } = useMessages();
  const [pasting, setPasting] = useState(false);
  const [told, setTold] = useState('');
  const id = useId();
  const paste = useRef<HTMLButtonElement>(null);
  const close = () => {
    setPasting(false);
    paste.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in every browser
    <div class="add-own" role="group" aria-labelledby={id}>
      <span class="field-label add-own-label" id={id}>
        <Icon icon={Plus} /> {own.add}
      </span>
      <div class="add-own-ways">
        {onPick && (
          <button
            type="button"
            class="button"
            data-place={`pick:${check}`}
            onClick={async () => setTold((await onPick()) ? own.onPage : own.closedPage)}
          >
            <Icon icon={Crosshair} /> {own.pick}
          </button>
        )}
        <button
          type="button"
          class="button"
          ref={paste}
          aria-expanded={pasting}
          data-place={`paste:${check}`}
          onClick={() => setPasting(!pasting)}
        >
          <Icon icon={Link} /> {own.paste}
        </button>
      </div>
      <p class="add-own-told" role="status">
        {told}
      </p>
      {pasting && <LinkForm onAdd={onAddLink} onClose={close} />}
    </div>
  );
}

interface LinkFormProps {
  onAdd(href: string, quote: string): Promise<boolean>;
  onClose(): void;
}

function LinkForm({ onAdd, onClose }: LinkFormProps) {
  const { own } = useMessages();
  const id = useId();
  const link = useRef<HTMLInputElement>(null);
  const quote = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<LinkProblem>();
  useEffect(() => {
    link.current?.focus();
  }, []);
  useEffect(() => link.current?.form?.scrollIntoView?.({ block: 'nearest' }), [problem]);
  const add = async () => {
    const pasted = pastedLink(link.current?.value ?? '');
    if ('problem' in pasted) {
      setProblem(pasted.problem);
      link.current?.focus();
      return;
    }
    setProblem(undefined);
    if (await onAdd(pasted.href, quote.current?.value.trim() ?? '')) onClose();
  };
  return (
    <form
      class="link-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        // One step out: the check stays open.
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <label class="field-label" for={`${id}-link`}>
        {own.link}
      </label>
      <input
        id={`${id}-link`}
        ref={link}
        class="text-field"
        type="url"
        inputMode="url"
        autoComplete="off"
        spellcheck={false}
        maxLength={2000}
        placeholder={own.linkHint}
        aria-invalid={problem !== undefined}
        aria-describedby={problem && `${id}-problem`}
        onInput={() => setProblem(undefined)}
      />
      {problem && (
        <p class="field-problem" id={`${id}-problem`} role="alert">
          {own.problems[problem]}
        </p>
      )}
      <label class="field-label" for={`${id}-quote`}>
        {own.quote}
      </label>
      <input id={`${id}-quote`} ref={quote} class="text-field" type="text" autoComplete="off" maxLength={300} />
      <div class="link-form-end">
        <button type="submit" class="button">
          {own.save}
        </button>
        <button type="button" class="button quiet" onClick={onClose}>
          {own.cancel}
        </button>
      </div>
    </form>
  );
}
