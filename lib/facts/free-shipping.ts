import type { Fact } from '../audit/model';
import { homeCurrency, noMoney } from './money';
import { alwaysFree, shippingSums } from './shipping';
import type { Page } from './text';

/** From which sum delivery is free; 0 where it always is. */
export function readFreeShipping(page: Page): Fact | undefined {
  const { url, language, country } = page.source;
  const sum = shippingSums(page).find(({ kind }) => kind === 'freeFrom');
  if (sum) {
    const { amount, currency } = sum.price;
    return { name: 'freeShippingFrom', value: { amount, currency }, quote: sum.from.quote, url };
  }
  const bare = bareThreshold(page);
  if (bare) return bare;
  const always = alwaysFree(page);
  return always && { name: 'freeShippingFrom', value: noMoney(language, country), quote: always.quote, url };
}

/** 'Free delivery over 500', without a currency. */
function bareThreshold(page: Page): Fact | undefined {
  const { url, language, country } = page.source;
  const currency = homeCurrency(language, country);
  if (!currency) return undefined;
  for (const sentence of page.telling) {
    if (!sentence.has('free') || !sentence.has('delivery') || sentence.has('member', 'ret')) continue;
    for (const over of sentence.find('over')) {
      const m = /^ (\d{2,5})(?![\d.,:]|[ -]*(?:%|\p{L}))/u.exec(sentence.low.slice(over.end, over.end + 12));
      if (m) return { name: 'freeShippingFrom', value: { amount: Number(m[1]), currency }, quote: sentence.quote, url };
    }
  }
  return undefined;
}
