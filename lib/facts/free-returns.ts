import type { Fact } from '../audit/model';
import { payerIn } from './payer';
import { isAbroad } from './places';
import type { Page, Sentence } from './text';

/** Whether the shop pays for the return by this sentence; undefined where it does not say, or only for faulty goods or members. */
function freeIn(sentence: Sentence): boolean | undefined {
  if (!sentence.has('retCost', 'retFree')) {
    const back = sentence.has('ret') || (sentence.under('ret') && !sentence.under('delivery'));
    if (!back || !sentence.has('delivery') || sentence.has('refund')) return undefined;
  }
  if (sentence.has('unclaimed', 'member') || isAbroad(sentence)) return undefined;
  const faulty = sentence.has('incase', 'damage', 'complaint') && !sentence.has('unless');
  const exception = faulty || ((sentence.topic?.has('complaint', 'damage') ?? false) && !sentence.topic?.has('ret'));
  if (sentence.has('retFree')) {
    if (exception) return undefined;
    const turned = sentence
      .find('not')
      .some((no) => sentence.find('retFree').some((free) => free.start - no.end >= 0 && free.start - no.end < 12));
    return !turned;
  }
  const payer = payerIn(sentence);
  if (payer === 'customer') return faulty && !sentence.has('retCost') ? undefined : false;
  if (payer === 'shop') return exception ? undefined : true;
  if (sentence.has('retCost') && !exception) {
    if (sentence.has('free')) return !sentence.has('not');
    if (sentence.money.some((price) => price.amount > 0) || /\d ?%/.test(sentence.low)) return false;
  }
  return undefined;
}

/** Whether the shop pays for a return (true) or the customer does or a fee is taken (false). The first plain statement leads. */
export function readFreeReturns(page: Page, feeTaken: boolean): Fact | undefined {
  for (const sentence of page.telling) {
    const free = freeIn(sentence);
    if (free !== undefined)
      return { name: 'freeReturns', value: free && !feeTaken, quote: sentence.quote, url: page.source.url };
  }
  return undefined;
}
