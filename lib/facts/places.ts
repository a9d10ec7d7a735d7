/** Countries named in a sentence, so that terms for abroad are not taken for those at home. */
import { COUNTRY_NAMES } from '../words/terms/countries';
import type { Sentence, Span } from './text';

const CODES = Object.keys(COUNTRY_NAMES);
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${CODES.map((code) => `(?<${code}>${COUNTRY_NAMES[code]})`).join('|')})`,
  'gu',
);
/** How far behind a number a place still belongs to it where none stands before: '5 days to Sweden'. */
const BEHIND = 25;

interface Place extends Span {
  /** ISO 3166-1 alpha-2, '' for abroad in general. */
  country: string;
}

/** Countries and words for abroad, in the order of the sentence. */
function placesIn(sentence: Sentence): Place[] {
  const places: Place[] = sentence.find('abroad').map((hit) => ({ ...hit, country: '' }));
  for (const m of sentence.low.matchAll(PATTERN)) {
    const country = CODES.find((code) => m.groups?.[code]) ?? '';
    places.push({ country, start: m.index, end: m.index + m[0].length });
  }
  return places.sort((a, b) => a.start - b.start);
}

/**
 * Whether what stands at a span of the sentence (or the sentence itself) holds for other countries than the shop's own:
 * the place named last before it decides, then the first behind it, then the nearest heading.
 */
export function isAbroad(sentence: Sentence, span?: Span): boolean {
  const home = sentence.page.source.country;
  const foreign = ({ country }: Place) => country !== home && (country === '' || home !== '');
  const places = placesIn(sentence);
  if (!span) return places.length > 0 ? places.every(foreign) : headedAbroad(sentence, home, foreign);
  const before = places.filter((place) => place.end <= span.start);
  const last = before.at(-1);
  if (last) return foreign(last) && !before.some((place) => place.country === home && home !== '' && last.start - place.end < 12);
  const next = places.find((place) => place.start >= span.end && place.start - span.end <= BEHIND);
  return next ? foreign(next) : headedAbroad(sentence, home, foreign);
}

function headedAbroad(sentence: Sentence, home: string, foreign: (place: Place) => boolean): boolean {
  const places = sentence.near ? placesIn(sentence.near) : [];
  return places.length > 0 && !places.some((place) => home !== '' && place.country === home) && places.some(foreign);
}
