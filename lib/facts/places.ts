/** Countries named in a sentence, so that terms for abroad are not taken for those at home. */
import type { Sentence, Span } from './text';

/** How far behind a number a place still belongs to it where none stands before: '5 days to Sweden'. */
const BEHIND = 25;
/** Between places of one list: 'in France, Belgium and Luxembourg'. */
const IN_LIST = 12;

interface Place extends Span {
  /** ISO 3166-1 alpha-2, '' for abroad in general. */
  country: string;
}

/** Countries and words for abroad, in the order of the sentence. */
function placesIn(sentence: Sentence): Place[] {
  const places: Place[] = sentence.find('abroad').map((hit) => ({ ...hit, country: '' }));
  for (const [concept, hits] of sentence.hits) {
    if (!concept.startsWith('in:')) continue;
    const named = hits.filter(
      (hit) => !sentence.find('abroad').some((abroad) => abroad.start <= hit.start && hit.end <= abroad.end),
    );
    places.push(...named.map((hit) => ({ ...hit, country: concept.slice(3) })));
  }
  return places.sort((a, b) => a.start - b.start);
}

/**
 * Whether what stands at a span of the sentence (or the sentence itself) holds for other countries than the shop's own:
 * the place named last before it decides, then the first behind it, then the nearest heading.
 */
export function isAbroad(sentence: Sentence, span?: Span): boolean {
  const home = sentence.page.source.country;
  const foreign = ({ country }: Place) => country === '' || (home !== '' && country !== home);
  const places = placesIn(sentence);
  if (!span) return places.length > 0 ? places.every(foreign) : headedAbroad(sentence, home, foreign);
  const before = places.filter((place) => place.end <= span.start);
  const last = before.at(-1);
  if (last) {
    const list = before.filter(
      (place, at) =>
        before.slice(at, -1).every((other, i) => (before[at + i + 1]?.start ?? 0) - other.end <= IN_LIST) && place,
    );
    return list.every(foreign);
  }
  const next = places.find((place) => place.start >= span.end && place.start - span.end <= BEHIND);
  return next ? foreign(next) : headedAbroad(sentence, home, foreign);
}

function headedAbroad(sentence: Sentence, home: string, foreign: (place: Place) => boolean): boolean {
  const places = sentence.near ? placesIn(sentence.near) : [];
  return places.length > 0 && !places.some((place) => home !== '' && place.country === home) && places.some(foreign);
}
