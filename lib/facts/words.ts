/** The vocabulary for one page, compiled on first use. */
import { FACT_TERMS } from '../words/terms';
import type { FactConcept, FactTerms } from '../words/terms/terms';

const SCANDINAVIAN = ['nb', 'nn', 'da', 'sv'];
const BEFORE = '(?<![\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}])';

/** One term in the notation of `FactTerms`, without what stands around it, as the source of a regular expression. */
function source(term: string): string {
  return term
    .replace(/^\*|\*$/g, '')
    .replace(/\./g, '\\.')
    .replace(/\*/g, '\\p{L}*')
    .replace(/\(([^()]*)\)\? /g, (_, choice: string) => `(?:(?:${choice.replaceAll('/', '|')})[ '-]{1,2})?`)
    .replace(/\(([^()?][^()]*)\)/g, (_, choice: string) => `(?:${choice.replaceAll('/', '|')})`)
    .replace(/ ?… ?/g, `[^.;]{0,40}?${BEFORE}`)
    .replace(/ (?![^[]*\])/g, "[ '-]{1,2}");
}

const either = (sources: string[]) => (sources.length ? `(?:${sources.join('|')})` : '(?!)');

/** Terms in the notation of `FactTerms` as one regular expression over folded text; `before` is what must stand before a term without '*'. */
export function compile(terms: string, before = BEFORE): RegExp {
  const all = [...new Set(terms.split('|'))];
  const of = (lead: boolean, tail: boolean) =>
    either(all.filter((term) => term.startsWith('*') === lead && term.endsWith('*') === tail).map(source));
  return new RegExp(`${before}(?:${of(false, false)}${AFTER}|${of(false, true)})|${of(true, false)}${AFTER}|${of(true, true)}`, 'gu');
}

/** The words of the page's language, together with English and, for a Scandinavian page, its neighbours'. */
export class Words {
  private readonly languages: FactTerms[];
  private readonly compiled = new Map<FactConcept, RegExp>();

  constructor(language: string) {
    const own = SCANDINAVIAN.includes(language) || language === 'no' ? SCANDINAVIAN : [language];
    const known = own.flatMap((code) => FACT_TERMS[code] ?? []);
    const english = FACT_TERMS.en as FactTerms;
    this.languages = known.length ? [...new Set([...known, english])] : Object.values(FACT_TERMS);
  }

  /** The concept's terms in each of the page's languages. */
  terms(concept: FactConcept): string[] {
    return this.languages.flatMap((words) => words[concept] ?? []);
  }

  /** The concept's regular expression, with the flags g and u. */
  of(concept: FactConcept): RegExp {
    let found = this.compiled.get(concept);
    if (!found) {
      found = compile(this.terms(concept).join('|'));
      this.compiled.set(concept, found);
    }
    return found;
  }
}

const cache = new Map<string, Words>();

/** The compiled vocabulary for a language, '' for an unknown one: then all languages are matched. */
export function wordsOf(language: string): Words {
  let words = cache.get(language);
  if (!words) {
    words = new Words(language);
    cache.set(language, words);
  }
  return words;
}
