import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckId } from '../lib/audit/checklist';
import { evidenceKey } from '../lib/audit/evidence';
import type { Rating, Verdict } from '../lib/audit/model';
import type { CheckView, SeenEvidence } from '../lib/audit/state';
import { checkText } from '../lib/messages/check-text';
import type { CheckActions } from './check-detail';
import { type Filter, holds, passes } from './filters';
import { useMessages } from './messages-context';
import { saidIn } from './quote';
import { useUndoing } from './undo';
import { useWrites } from './use-writes';
import type { Work } from './work';

/**
 * What is open, what is shown, and how the person's work is handed on and can be taken back.
 * @param kept notes that an earlier view of the same audit could not store
 */
export function useChecklist(
  views: readonly CheckView[],
  work: Work | undefined,
  first: { openCheck: CheckId | null; filter: Filter },
  kept?: Map<CheckId, string>,
) {
  const messages = useMessages();
  const { popup, own } = messages;
  const [openCheck, setOpenCheck] = useState(first.openCheck);
  const [filter, setFilter] = useState(first.filter);
  const [query, setQuery] = useState('');
  const { did, hush } = useUndoing();
  const drafts = useRef(kept ?? new Map<CheckId, string>());
  const saving = useWrites(work?.problemOf);

  const fits = (view: CheckView, by: Filter, words: string) => passes(view, by) && holds(view, words, messages);

  /** The open check stays, even when a verdict just took it out of the filter: nothing vanishes under one's hands. */
  const shown = views.filter((view) => view.check === openCheck || fits(view, filter, query));

  const narrow = (by: Filter, words: string) => {
    const open = views.find((view) => view.check === openCheck);
    if (open && !fits(open, by, words)) setOpenCheck(null);
    setFilter(by);
    setQuery(words);
  };

  const judge = async (view: CheckView, verdict: Verdict | null) => {
    const { check, judgement } = view;
    const write = (value: Verdict | null) =>
      saving.run(check, 'verdict', false, async () => work?.verdict(check, value));
    if (judgement.verdict === verdict || !(await write(verdict))) return;
    const text = verdict === null ? popup.undo.cleared(popup.quote(checkText(view, messages).name)) : undefined;
    did({ text, undo: () => void write(judgement.verdict) });
  };

  const rate = async ({ check, judgement }: CheckView, rating: Rating | null) => {
    const write = (value: Rating | null) => saving.run(check, 'rating', false, async () => work?.rating(check, value));
    if (await write(rating)) did({ text: undefined, undo: () => void write(judgement.rating) });
  };

  const note = (check: CheckId, text: string) => {
    drafts.current.set(check, text);
    void saving.run(check, 'note', true, async () => {
      await work?.note(check, text);
      if (drafts.current.get(check) === text) drafts.current.delete(check);
    });
  };

  useEffect(() => {
    // What could not be stored when the view was left is tried once more.
    for (const [check, text] of [...drafts.current]) note(check, text);
  }, []);

  const reject = async (check: CheckId, evidence: SeenEvidence, rejected: boolean) => {
    const key = evidenceKey(check, evidence);
    const write = (value: boolean) => saving.run(check, 'reject', false, async () => work?.reject(key, value));
    if (!(await write(rejected))) return;
    const text = rejected ? popup.undo.rejected(popup.quote(saidIn(evidence))) : undefined;
    did({ text, undo: () => void write(!rejected) });
  };

  const removeOwn = async (check: CheckId, evidence: SeenEvidence & { own: string }) => {
    const write = (value: boolean) => saving.run(check, 'own', false, async () => work?.removeOwn(evidence.own, value));
    if (!(await write(true))) return;
    did({ text: own.removed(popup.quote(saidIn(evidence))), undo: () => void write(false), lasting: true });
  };

  const addLink = async (check: CheckId, href: string, quote: string): Promise<boolean> => {
    let id = '';
    const added = await saving.run(check, 'own', false, async () => {
      id = (await work?.addLink?.(check, href, quote)) ?? '';
    });
    const takeOut = () => void saving.run(check, 'own', false, async () => work?.removeOwn(id, true));
    if (added) did({ text: own.added(popup.quote(quote || href)), undo: takeOut });
    return added;
  };

  /** The actions of one check; undefined where nothing can be changed. */
  const actionsOf = (view: CheckView, onCaret: (caret: number) => void): CheckActions | undefined =>
    work && {
      onVerdict: (verdict) => void judge(view, verdict),
      onRating: (rating) => void rate(view, rating),
      onNote: (text) => note(view.check, text),
      onReject: (evidence, rejected) => void reject(view.check, evidence, rejected),
      onRemoveOwn: (evidence) => void removeOwn(view.check, evidence),
      onAddLink: work.addLink && ((href, quote) => addLink(view.check, href, quote)),
      linkDraft: () => work.linkDraft?.of(view.check),
      onLinkDraft: (draft) => work.linkDraft?.keep(view.check, draft),
      onPick: work.pick && (() => work.pick?.(view.check) ?? Promise.resolve(false)),
      onCaret,
    };

  return {
    openCheck,
    setOpenCheck,
    filter,
    query,
    narrow,
    shown,
    judge,
    actionsOf,
    hush,
    draftOf: (check: CheckId) => drafts.current.get(check),
    statusOf: saving.statusOf,
  };
}
