/** What can be changed in a checklist of one's own; each gives a new checklist and leaves the old one as it is. */
import { CHECK_IDS, type CheckId, type KnownCheckId } from './checklist';
import type { CheckWords, OwnCheck, OwnChecklist, Weight } from './own-checklist';

/** A checklist that asks all that the product's does. */
export function newChecklist(name: string, author = ''): Omit<OwnChecklist, 'id' | 'updatedAt'> {
  return { name, author, off: [], words: {}, weights: {}, own: [] };
}

/** Ask a check, or not. */
export function withAsked(checklist: OwnChecklist, check: KnownCheckId, asked: boolean): OwnChecklist {
  const off = new Set(checklist.off);
  if (asked) off.delete(check);
  else off.add(check);
  return { ...checklist, off: CHECK_IDS.filter((one) => off.has(one)) };
}

/** Ask a check in other words; empty ones give the product's back. */
export function withWords(checklist: OwnChecklist, check: KnownCheckId, words: CheckWords): OwnChecklist {
  const { [check]: before, ...others } = checklist.words;
  const { name, question } = { ...before, ...words };
  const said: CheckWords = { ...(name?.trim() && { name }), ...(question?.trim() && { question }) };
  return { ...checklist, words: Object.keys(said).length > 0 ? { ...others, [check]: said } : others };
}

/** Let a check weigh more or less; what weighs as all others do is not written down. */
export function withWeight(checklist: OwnChecklist, check: CheckId, weight: Weight): OwnChecklist {
  const { [check]: _before, ...others } = checklist.weights;
  return { ...checklist, weights: weight === 1 ? others : { ...others, [check]: weight } };
}

/** Add a check, or change one that was added. */
export function withOwnCheck(checklist: OwnChecklist, check: OwnCheck): OwnChecklist {
  const isKnown = checklist.own.some(({ id }) => id === check.id);
  const own = isKnown ? checklist.own.map((one) => (one.id === check.id ? check : one)) : [...checklist.own, check];
  return { ...checklist, own };
}

/** Leave a check that was added out again. Judgements of it stay in the audits. */
export function withoutOwnCheck(checklist: OwnChecklist, id: OwnCheck['id']): OwnChecklist {
  const { [id]: _weight, ...weights } = checklist.weights;
  return { ...checklist, weights, own: checklist.own.filter((one) => one.id !== id) };
}
