import { type Check, labelled, stated } from './check';

/** Words that also name a filter, a department or a topic of news; they count on a product's own page only. */
const WEAK =
  /^(?:material\w*|materia\w+|matières?|produksjon|produktion|production|environment|milj[øö]|umwelt|quality|qualit\p{L}+|kvalitet|composition|composizione|ansvar|responsibility|origin\w*|herkunft|ambiente|teknologi|suppliers|health|inhaltsstoffe|ingr[eé]di\p{L}+|zutaten|kwaliteit|productie|certifica\p{L}+|zertifikate|certifieringar|sertifikaatit|impact|engagement|raaka aineet|raw materials|råvare\p{L}*|materia\p{L}*)$/u;

/** Where and how products are made. */
export const productBackground: Check = (page) => {
  const strong = labelled(page, 'product-background', { coverage: 0.4, words: 7, headings: true }).filter(
    ({ item }) => page.pageType === 'product' || !WEAK.test(item.text.trim().toLowerCase()),
  );
  return [...strong, ...stated(page, 'product-background', 0.65)];
};
