import type { Fact } from '../audit/model';
import { around, governor, precededBy } from './govern';
import type { Page, Sentence } from './text';

const CLAIMS = ['retCost', 'delivery', 'unclaimed', 'invoice'] as const;
const THESE_COSTS =
  /^(?:disse (?:omkostninger|kostnadene)|deze kosten|these costs|the cost|diese kosten|ces frais|denna kostnad|dessa kostnader|nämä kulut)/;
const AT_MOST = /(?<!\p{L})(?:højst|høyst|högst|maks|max|höchst|up to|jusqu|opp til|op til|upp till)/u;
/** A fee that is kept back from the refund. */
const KEPT_BACK =
  /(?:gebyr|fee|gebühr|avgift|maksu|kosten|frais)\p{L}*[^.]{0,80}(?:trekk|deduct|abgezogen|dras av|fratræk|vähenn|ingehouden|in mindering|dédui)/u;

/** Whether the sentence says how much the costs of return are that the sentence before spoke of. */
export function continuesReturnCost(sentence: Sentence): boolean {
  return THESE_COSTS.test(sentence.low) && (sentence.previous?.has('retCost') ?? false);
}

/** What a return costs, where it is said as an amount. Fees for parcels that were not fetched do not count. */
export function readReturnFee(page: Page): Fact | undefined {
  for (const sentence of page.telling) {
    const continued = continuesReturnCost(sentence);
    const kept = sentence.has('ret', 'refund') && KEPT_BACK.test(sentence.low);
    if (
      !(sentence.has('retCost') || continued || kept) ||
      !sentence.money.length ||
      sentence.has('unclaimed', 'damage', 'abroad', 'member')
    )
      continue;
    for (const price of sentence.money) {
      if (
        price.amount <= 0 ||
        precededBy(sentence, price, 'under') ||
        (sentence.has('free', 'retFree') && precededBy(sentence, price, 'over'))
      )
        continue;
      const claim = governor(sentence, price, CLAIMS);
      if ((claim !== 'retCost' && !continued && !kept) || AT_MOST.test(around(sentence, price, 25).before)) continue;
      const { amount, currency } = price;
      return { name: 'returnFee', value: { amount, currency }, quote: sentence.quote, url: page.source.url };
    }
  }
  return undefined;
}
