import type { Fact } from '../audit/model';
import { noMoney } from './money';
import { alwaysFree, shippingSums } from './shipping';
import type { Page } from './text';

/** What standard delivery at home costs below any free threshold: the cheapest that is stated; 0 where it is always free. */
export function readDeliveryPrice(page: Page): Fact | undefined {
  const { url, language, country } = page.source;
  const sums = shippingSums(page);
  const prices = sums.filter(({ kind }) => kind === 'price');
  const threshold = sums.some(({ kind }) => kind === 'freeFrom');
  const always = threshold ? undefined : alwaysFree(page);
  if (always) return { name: 'deliveryPrice', value: noMoney(language, country), quote: always.quote, url };
  const paid = prices.filter(({ price }) => price.amount > 0 || !threshold);
  const asked = paid.filter(({ standard }) => standard);
  const from = (asked.length ? asked : paid).reduce<(typeof paid)[number] | undefined>(
    (least, sum) => (!least || sum.price.amount < least.price.amount ? sum : least),
    undefined,
  );
  if (!from) return undefined;
  const { amount, currency } = from.price;
  return { name: 'deliveryPrice', value: { amount, currency }, quote: from.from.quote, url };
}
