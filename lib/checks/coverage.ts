/** How much of a label a concept's words say. */
import type { Hit } from '../words/matcher';
import type { Concept } from '../words/vocabulary';

/** Words that join or address and say nothing of the thing itself, in the languages we read. */
const FILLERS = new Set(
  'and og och und en et ja y e i or eller oder the our your my vår våre vårt vores våra din ditt dine dina deres min mine mitt mina unser unsere ihr ihre dein deine mein meine nos notre votre vos onze ons jouw je mijn nuestra nuestras il la le les de des du of to for til till zu zur zum om in av af von vom info informasjon information informationen here her här hier all alle more mer mere mehr read läs læs mon ma mes au aux nuestro nuestros tu tus mi mis del nostri nostre tuo tua mio dei delle nossas nossos sua seu dos das oraz nasze twoje moje w z a ve v na k s náš naše váš vaše můj môj moja za ali naša naši vaši moj és ir un ar par mūsu jūsu mans mani mūsų jūsų mano apie su ning või meie teie minu sinu si sau cu noastre noastra ta mea mele και η ο το τα οι του της των μας σας μου σου για με um okkar þín mín mínar'.split(
    ' ',
  ),
);

/**
 * The share of a label, 0–1, that each concept's words cover. Words of other concepts and mere fillers are left out of
 * the whole: in 'Frakt og retur' returns cover all that is theirs to cover.
 */
export function coverages(folded: string, hits: readonly Hit[]): Map<Concept, number> {
  const own = new Map<Concept, number>();
  let bare = 0;
  let start = 0;
  for (const word of folded.split(' ')) {
    const end = start + word.length;
    const said = new Set<Concept>();
    for (const hit of hits) if (hit.start < end && start < hit.end) said.add(hit.concept);
    if (said.size === 0) bare += FILLERS.has(word) ? 0 : word.length;
    for (const concept of said) own.set(concept, (own.get(concept) ?? 0) + word.length);
    start = end + 1;
  }
  const shares = new Map<Concept, number>();
  for (const [concept, letters] of own) shares.set(concept, letters / (letters + bare));
  return shares;
}
