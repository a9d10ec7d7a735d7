import { fold } from '../words/fold';
import { type Candidate, type Check, labelled } from './check';
import type { MarkedPage } from './marked-page';

/** The people and the story behind the shop. */
export const aboutUs: Check = (page) => [
  ...aboutBrand(page),
  ...labelled(page, 'about-us', { coverage: 0.4, words: 6, headings: true }),
];

/** 'About' in the languages we read, before the shop's own name: 'Om Alfa', 'Über ROLLER'. */
const ABOUT =
  /^(?:om|about|über|uber|over|à propos d[e ]?|a propos d[e ]?|tietoa|lisätietoa|mikä on|miksi|why|warum|waarom|pourquoi|hvorfor|varför|meet|wer ist|wie is|qui est|quién es|quem é|historia de|historia del|la storia di|a história da|lavora (?:in|con)|trabaja en|trabalhar na|jobbe i|ura|sobre|acerca de|despre|historien om|the story of|discover|découvrir|chi è|wir sind|jobs? (?:hos|at|på|bei)|jobba på|work at|arbeiten bei|werken bij|karriere bei)\s/;

function aboutBrand(page: MarkedPage): Candidate[] {
  if (page.brand.length < 3) return [];
  const brand = fold(page.brand.replace(/-/g, ' '));
  const found: Candidate[] = [];
  for (const item of page.items('link')) {
    if (item.text.length > 40) continue;
    const words = fold(item.text);
    if (ABOUT.test(`${words} `) && words.replace(/ /g, '').includes(brand.replace(/ /g, '')))
      found.push({ item, confidence: 0.88 });
  }
  return found;
}
