/** Amounts of money in sentences about delivery, told apart: the price of it and the sum from which it is free. */
import { followedBy, governor, precededBy } from './govern';
import type { Price } from './money';
import { isAbroad } from './places';
import { continuesReturnCost } from './return-fee';
import type { Page, Sentence, Span } from './text';

export interface ShippingSum {
  kind: 'price' | 'freeFrom';
  price: Price;
  from: Sentence;
  /** The sentence speaks of the standard way of delivery. */
  standard: boolean;
}

const CLAIMS = ['delivery', 'ret', 'retCost', 'unclaimed', 'refund', 'damage', 'invoice', 'express', 'store'] as const;

/** 'Over 300' is a condition; 'from 49' may be a price. */
const MORE_THAN =
  /(?<!\p{L})(?:over|över|above|über|boven|yli|vähintään|mere? end|mer än|mer enn|more than|mehr als|meer dan|supérieur\p{L}* à|exceeding|hoger dan|minst|mindst|at least|mindestens) (?:kr\.? )?$/u;

/** 'Below that it costs 49': the limit was said before, what follows is the price. */
const BELOW_THAT =
  /(?<!\p{L})(?:(?:under|below|onder|beneden|unter|unterhalb|alle|en dessous de|inferiore a|por debajo de|abaixo de|poniżej|pod) (?:denn?e?|dette|det|detta|disse|this|that|dit|dat|deze|dies\p{L}*|tämän|ce|cette|quest\p{L}+|est\p{L}+|tej|túto|tuto)(?!\p{L})|below(?=,)|darunter|daronder|derunder|därunder|herunder) ?.{0,40}$/u;
const isBelow = (sentence: Sentence, price: Price): boolean =>
  precededBy(sentence, price, 'under', 25) && !BELOW_THAT.test(sentence.low.slice(0, price.start));

/** Whether an amount is a threshold: 'over 499', '60 or more', 'from 50 euros of goods'. */
function isOver(sentence: Sentence, price: Price): boolean {
  return (
    (precededBy(sentence, price, 'over', 25) && !precededBy(sentence, price, 'under', 2)) ||
    followedBy(sentence, price, 'orMore', 3)
  );
}

function sumsIn(sentence: Sentence): ShippingSum[] {
  const own = sentence.has('delivery');
  if (sentence.has('unclaimed', 'member', 'refund') || (!own && sentence.has('ret', 'retCost', 'refund', 'damage')))
    return [];
  const standard = /standard|vanlig|normal/.test(sentence.low);
  const base = { from: sentence, standard };
  const priced = sentence.money.filter(
    (price) =>
      (governor(sentence, price, CLAIMS) ?? 'delivery') === 'delivery' &&
      !isBelow(sentence, price) &&
      !isAbroad(sentence, price),
  );
  const sums: ShippingSum[] = [];
  const free =
    own || sentence.under('delivery') ? sentence.find('free').filter((hit) => !isNegated(sentence, hit)) : [];
  const headed =
    !free.length && !isCatalogue(sentence.page) && sentence.near?.has('free') && sentence.near.has('delivery');
  if (headed) free.push({ start: 0, end: 0 });
  const limits = free.length
    ? priced.filter(
        (price) =>
          price.amount > 0 &&
          (isOver(sentence, price) || (!headed && sentence.money.length === 1 && !sentence.low.includes(':'))),
      )
    : [];
  const away = (price: Price) => Math.min(...free.map((hit) => Math.max(hit.start - price.end, price.start - hit.end)));
  const [limit] = limits.sort((a, b) => away(a) - away(b));
  if (limit) sums.push({ ...base, kind: 'freeFrom', price: limit });
  const price = priced.find(
    (sum) =>
      sum !== limit &&
      !precededBy(sentence, sum, 'express', 60) &&
      !precededBy(sentence, sum, 'store', 60) &&
      !(limit && isOver(sentence, sum)) &&
      !MORE_THAN.test(sentence.low.slice(0, sum.start)) &&
      sum.amount <= dearest(sum) &&
      (own || isListed(sentence, sum)),
  );
  if (price) sums.push({ ...base, kind: 'price', price });
  return sums;
}

/** Sentences with sums from which on a page is taken for one that lists goods with their prices. */
const MANY_SUMS = 16;
const catalogues = new WeakMap<Page, boolean>();

function isCatalogue(page: Page): boolean {
  let many = catalogues.get(page);
  if (many === undefined) {
    many = page.sentences.filter(({ money }) => money.length > 0).length >= MANY_SUMS;
    catalogues.set(page, many);
  }
  return many;
}

/** More than this is the price of goods, not of their delivery. */
const dearest = ({ currency }: Price) => DEAREST[currency] ?? 150;
const DEAREST: Record<string, number> = { NOK: 1500, SEK: 1500, DKK: 1500, CZK: 1500, HUF: 15_000, ISK: 15_000 };

/** Whether a sum without a word about delivery can still be its price: in a short line close under a heading about it. */
function isListed(sentence: Sentence, sum: Price): boolean {
  const { topic } = sentence;
  if (isCatalogue(sentence.page) || !topic?.has('delivery') || sentence.at - topic.at > 8 || sentence.low.length >= 120)
    return false;
  return (
    sum.amount > 0 &&
    sum.amount <= dearest(sum) / 4 &&
    !/save|spar|besparelse|rabat|%|monat|måned|month|mois|maand/.test(sentence.low)
  );
}

/** Whether a 'not' stands shortly before a word. */
function isNegated(sentence: Sentence, hit: Span): boolean {
  return sentence.find('not').some((no) => no.end <= hit.start && hit.start - no.end < 15);
}

const known = new WeakMap<Page, ShippingSum[]>();

/** All sums about delivery at home on the page, read once. */
export function shippingSums(page: Page): ShippingSum[] {
  let sums = known.get(page);
  if (!sums) {
    sums = [];
    for (const sentence of page.telling) {
      if (
        !sentence.about('delivery') ||
        !sentence.money.length ||
        (sentence.under('ret') && !sentence.under('delivery') && !sentence.has('delivery'))
      )
        continue;
      if (sentence.near?.has('express', 'store', 'unclaimed') || continuesReturnCost(sentence)) continue;
      sums.push(...sumsIn(sentence));
    }
    known.set(page, sums);
  }
  return sums;
}

/** A sentence that begins with a condition. */
const IF = /^(?:hvis|dersom|om|if|wenn|falls|als|indien|jos|si|når|när|when|once)(?!\p{L})/u;

/** The sentence that says that delivery is always free, undefined where there is none or where it has conditions. */
export function alwaysFree(page: Page): Sentence | undefined {
  if (page.telling.some((sentence) => sentence.has('free') && sentence.has('maybe') && sentence.has('delivery')))
    return undefined;
  for (const sentence of page.telling) {
    if (!sentence.has('free') || sentence.money.length > 0 || !sentence.about('delivery')) continue;
    const both = sentence.has('retFree') && sentence.low.length < 60;
    if (
      (sentence.has('ret') && !both) ||
      sentence.has('swap', 'refund', 'store', 'member', 'maybe', 'damage', 'complaint', 'express') ||
      isAbroad(sentence)
    )
      continue;
    if (IF.test(sentence.low) || sentence.low.endsWith('?')) continue;
    if (sentence.has('delivery') && nearEachOther(sentence)) return sentence;
  }
  return undefined;
}

/** Whether a word for 'free' stands beside a word for delivery and no 'not' before it. */
function nearEachOther(sentence: Sentence): boolean {
  return sentence
    .find('free')
    .filter(({ start }) => sentence.low[start - 1] !== '-')
    .some(
      (free) =>
        sentence.find('delivery').some((hit) => hit.start - free.end < 25 && free.start - hit.end < 25) &&
        !isNegated(sentence, free),
    );
}
