import { type Check, stated } from './check';
import { quoted } from './quoted';

/** A time in figures or as a day. */
const TIME =
  /\d+\s*-?\s*(?:\p{L}+\s+)?(?:time|timer|timar|h\b|hours?|hrs|minutt|minut|min\b|minute|dag|døgn|dygn|virkedag|hverdag|arbeidsdag|arbejdsdag|arbetsdag|vardag|arkipäiv|working|business|days?|stunden|std|werktag|tage|uur|werkdag|heures|jours|horas|ore|godzin)|samme dag|samma dag|same day|en virkedag|én virkedag|en hverdag|et døgn|ett dygn|one working day|eines werktages|vuorokau/iu;

/** A stated time within which the shop answers. */
export const responseTime: Check = (page) => [
  ...stated(page, 'response-time', 0.8).filter(({ item }) => item.text.length < 1500 && TIME.test(item.text)),
  ...quoted(page, 'responseHours', 0.82),
];
