import * as v from 'valibot';
import type { Fact, FactName } from '../audit/model';

const amount = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e9));
const short = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, 500)),
);
const money = v.object({ amount, currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)) });
const clock = v.pipe(v.string(), v.regex(/^\d{2}:\d{2}$/));
const hours = v.object({ days: v.pipe(v.string(), v.maxLength(40)), from: clock, to: clock });
const companyId = v.object({ country: v.pipe(v.string(), v.maxLength(2)), type: short, value: short });
const reviewScore = v.object({ score: amount, scale: amount, count: v.nullable(amount), source: short });

/** A fact by its name: the value's shape follows from it. */
const fact = <N extends FactName, S extends v.GenericSchema>(name: N, value: S) =>
  v.object({
    name: v.literal(name),
    value,
    quote: v.pipe(
      v.string(),
      v.transform((text) => text.slice(0, 2_000)),
    ),
    url: v.pipe(
      v.string(),
      v.maxLength(8_000),
      v.check((text) => /^https?:\/\//i.test(text) && URL.canParse(text)),
    ),
  });

export const FactSchema: v.GenericSchema<unknown, Fact> = v.variant('name', [
  fact('returnWindowDays', amount),
  fact('freeReturns', v.boolean()),
  fact('returnFee', money),
  fact('deliveryDays', v.tuple([amount, amount])),
  fact('deliveryPrice', money),
  fact('freeShippingFrom', money),
  fact('complaintYears', amount),
  fact('warrantyYears', amount),
  fact('responseHours', amount),
  fact('openingHours', v.pipe(v.array(hours), v.maxLength(50))),
  fact('phone', short),
  fact('email', short),
  fact('address', short),
  fact('companyId', companyId),
  fact('paymentMethods', v.pipe(v.array(short), v.maxLength(100))),
  fact('reviewScore', reviewScore),
]);
