import type { CompanyId, Fact } from '../../audit/model';
import type { Page } from '../text';
import { at } from './at';
import { be } from './be';
import { ch } from './ch';
import { de } from './de';
import { dk } from './dk';
import { fi } from './fi';
import { fr } from './fr';
import { gb } from './gb';
import { nl } from './nl';
import { no } from './no';
import type { CountryNumbers } from './number';
import { se } from './se';

/** Every country's numbers have as many close together; prices and dates have not. */
const SIX_DIGITS = /(?:\d[ .?-]{0,3}){6}/;

const COUNTRIES: readonly CountryNumbers[] = [no, dk, se, fi, de, at, nl, be, fr, gb, ch];

/** The company numbers in a text whose check digits are right, the earliest first; the shop's own country is tried first. */
export function companyIdsIn(text: string, home = ''): CompanyId[] {
  const found: (CompanyId & { at: number })[] = [];
  const ordered = [...COUNTRIES].sort((a, b) => Number(b.country === home) - Number(a.country === home));
  for (const { country, forms } of ordered) {
    for (const { type, pattern, read } of forms) {
      for (const m of text.matchAll(pattern)) {
        const value = read(m[1] ?? '');
        const at = m.index + m[0].length;
        if (value && !found.some((other) => other.at === at)) found.push({ country, type, value, at });
      }
    }
  }
  return found.sort((a, b) => a.at - b.at).map(({ country, type, value }) => ({ country, type, value }));
}

/** The number under which the shop's company is registered: the first whose check digits are right. A label may stand in the block before. */
export function readCompanyId(page: Page): Fact | undefined {
  const { url, country } = page.source;
  for (const sentence of page.sentences) {
    if (!/\d[\d .-]{5}/.test(sentence.text)) continue;
    const label = sentence.previous && sentence.previous.text.length <= 30 ? `${sentence.previous.text}: ` : '';
    if (!SIX_DIGITS.test(label + sentence.text)) continue;
    const [value] = companyIdsIn(label + sentence.text, country);
    if (value) return { name: 'companyId', value, quote: sentence.quote, url };
  }
  return undefined;
}
