import { Crosshair, Link, Plus } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { CheckId } from '../lib/audit/checklist';
import { type LinkDraft, type LinkProblem, pastedLink } from '../lib/audit/pasted';
import { Icon } from './icon';
import { useMessages } from './messages-context';

export interface AddOwnProps {
  check: CheckId;
  /** What was typed of a link and not yet added, perhaps in a popup that has closed since. */
  draft(): LinkDraft | undefined;
  /** Told of what stands in the fields at every change, undefined once it is added or given up. */
  onDraft(draft: LinkDraft | undefined): void;
  /** Missing where no page can be pointed at; resolves with whether this one can. */
  onPick?(): Promise<boolean>;
  /** Resolves with whether the link was kept. */
  onAddLink(href: string, quote: string): Promise<boolean>;
}

/** The two ways in which the person adds what the scan did not see. */
export function AddOwn({ check, draft, onDraft, onPick, onAddLink }: AddOwnProps) {
  const { own } = useMessages();
  // What is half typed stands where it was typed.
  const [pasting, setPasting] = useState(() => draft() !== undefined);
  const asked = useRef(false);
  const [told, setTold] = useState('');
  const id = useId();
  const paste = useRef<HTMLButtonElement>(null);
  const fold = () => {
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
          onClick={() => {
            asked.current = true;
            setPasting(!pasting);
          }}
        >
          <Icon icon={Link} /> {own.paste}
        </button>
      </div>
      <p class="add-own-told" role="status">
        {told}
      </p>
      {pasting && (
        <LinkForm
          draft={draft()}
          takesFocus={asked.current}
          onDraft={onDraft}
          onAdd={onAddLink}
          onFold={fold}
          onEnd={() => {
            onDraft(undefined);
            fold();
          }}
        />
      )}
    </div>
  );
}

interface LinkFormProps {
  draft: LinkDraft | undefined;
  takesFocus: boolean;
  onDraft(draft: LinkDraft | undefined): void;
  onAdd(href: string, quote: string): Promise<boolean>;
  /** Away with the form, what stands in it is kept. */
  onFold(): void;
  /** It is added, or given up. */
  onEnd(): void;
}

function LinkForm({ draft, takesFocus, onDraft, onAdd, onFold, onEnd }: LinkFormProps) {
  const { own } = useMessages();
  const id = useId();
  const link = useRef<HTMLInputElement>(null);
  const quote = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<LinkProblem>();
  useEffect(() => {
    if (takesFocus) link.current?.focus();
  }, []);
  useEffect(() => {
    if (takesFocus || problem) link.current?.form?.scrollIntoView?.({ block: 'nearest' });
  }, [problem]);
  const keep = () => {
    const typed = { link: link.current?.value ?? '', quote: quote.current?.value ?? '' };
    onDraft(typed.link || typed.quote ? typed : undefined);
  };
  const add = async () => {
    const pasted = pastedLink(link.current?.value ?? '');
    if ('problem' in pasted) {
      setProblem(pasted.problem);
      link.current?.focus();
      return;
    }
    setProblem(undefined);
    if (await onAdd(pasted.href, quote.current?.value.trim() ?? '')) onEnd();
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
        onFold();
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
        defaultValue={draft?.link}
        onInput={() => {
          setProblem(undefined);
          keep();
        }}
      />
      {problem && (
        <p class="field-problem" id={`${id}-problem`} role="alert">
          {own.problems[problem]}
        </p>
      )}
      <label class="field-label" for={`${id}-quote`}>
        {own.quote}
      </label>
      <input
        id={`${id}-quote`}
        ref={quote}
        class="text-field"
        type="text"
        autoComplete="off"
        maxLength={300}
        defaultValue={draft?.quote}
        onInput={keep}
      />
      <div class="link-form-end">
        <button type="submit" class="button">
          {own.save}
        </button>
        <button type="button" class="button quiet" onClick={onEnd}>
          {own.cancel}
        </button>
      </div>
    </form>
  );
}
