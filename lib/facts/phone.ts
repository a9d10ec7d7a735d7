import type { Fact } from '../audit/model';
import { emailsIn } from './email';
import type { Page, Sentence } from './text';

/** Candidates that are handed on for checking. */
const MOST = 5;
const NUMBER = /(?<![\p{L}\p{N}@/_=.,-])(?:\+|00)?\(?\d[\d ()/.\u00a0-]{5,20}\d(?![\p{L}\p{N}@%]|[.,]\d)/gu;
const NO_PHONE =
  /(?<!\p{L})(?:org(?:anisa[st]ions?|anisationsn)?[ .-]*(?:nr|nummer|no)|cvr|vat|mva|moms|ust|btw|kvk|siret|siren|tva|y-?tunnus|iban|bic|konto|account|bankgiro|plusgiro|bg|pg|ordre|order|bestell|ean|gtin|art(?:ikel)?\.?nr|hrb|hra|steuer|foretaks|company (?:no|number|reg)|registr|reg\.? ?n|fax|faks|postcode|rcs|capital|naf|ape)[\p{L}.]*[ :.#-]{0,6}(?:[\p{L}]{0,4}[ .:-]{0,2})?$/iu;
const DATE =
  /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}[./-]\d{1,2}[./-]\d{1,2}$|^(?:19|20)\d\d ?- ?(?:19|20)\d\d$|^\d{1,2}[.]\d{2} ?- ?\d{1,2}[.]\d{2}$/;
const MONEY_BEHIND = /^ ?(?:kr|nok|sek|dkk|eur|€|£|\$|,-|:-|mm|cm|kg|stk|%)/i;

interface Candidate {
  value: string;
  rank: number;
  quote: string;
}

function numbersIn(sentence: Sentence): Candidate[] {
  const found: Candidate[] = [];
  const text = sentence.text.replace(/[\u2010-\u2015]/g, '-');
  for (const m of text.matchAll(NUMBER)) {
    const value = m[0].trim().replace(/[ (.-]+$/, '');
    const digits = value.replace(/\D/g, '');
    const before = text.slice(Math.max(0, m.index - 40), m.index);
    if (digits.length < 7 || digits.length > 15 || DATE.test(value) || NO_PHONE.test(before.slice(-30))) continue;
    if (MONEY_BEHIND.test(text.slice(m.index + m[0].length)) || /(?:kr|€|£|\$)\.? ?$/i.test(before)) continue;
    const start = m.index;
    const word = sentence.find('phone').some((hit) => hit.end <= start + 2 && start - hit.end <= 40);
    const fax = sentence.find('fax').some((hit) => hit.end <= start + 2 && start - hit.end <= 14);
    if (fax) continue;
    const world = /^(?:\+|00)\d/.test(value);
    const near =
      word ||
      (sentence.previous?.block !== sentence.block &&
        (sentence.previous?.low.length ?? 99) < 25 &&
        sentence.previous?.has('phone'));
    const beside = emailsIn(sentence.text).length > 0;
    if (!world && !near && !beside) continue;
    found.push({ value, rank: (near ? 3 : 0) + (world ? 2 : 0) + (beside ? 1 : 0), quote: sentence.quote });
  }
  return found;
}

/**
 * The shop's telephone numbers as the page writes them, the likeliest first; `completeFacts` keeps the first that is
 * valid and turns it into E.164. Fax numbers, company numbers, dates and prices are left out.
 */
export function readPhones(page: Page): Fact[] {
  const { url, blocks } = page.source;
  const candidates: Candidate[] = [];
  for (const sentence of page.sentences)
    if (/\d[\d ()/.\u00a0-]{5}/.test(sentence.text)) candidates.push(...numbersIn(sentence));
  for (const block of blocks) {
    if (!/^tel:/i.test(block.href ?? '')) continue;
    const value = (block.href ?? '')
      .slice(4, 40)
      .replace(/%20/g, ' ')
      .replace(/[^\d+ ()-]/g, '');
    if (value.replace(/\D/g, '').length >= 5 && !/fax/i.test(block.text))
      candidates.push({ value, rank: 5, quote: block.text.slice(0, 300) || value });
  }
  const seen = new Set<string>();
  return candidates
    .sort((a, b) => b.rank - a.rank)
    .filter(({ value }) => !seen.has(value.replace(/\D/g, '')) && seen.add(value.replace(/\D/g, '')))
    .slice(0, MOST)
    .map(({ value, quote }) => ({ name: 'phone', value, quote, url }));
}
