/** How a shop is reached, by its page's data for machines. schema.org names. */
import type { Fact, OpeningHours } from '../audit/model';
import { isObject, type Json, lastName, ofType } from './json-ld';

/** The shop itself and its ways of contact; not the makers of its goods, which are brands. */
const SHOP = /^(?:Organization|Corporation|OnlineBusiness|OnlineStore|LocalBusiness|[A-Za-z]*Store|ContactPoint)$/;
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const CLOCK = /^([01]?\d|2[0-3]):([0-5]\d)(?::\d\d)?$/;
const EMAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;

/** Telephone, e-mail and opening hours of the first who has them. */
export function readStructuredContact(jsonLd: readonly unknown[], url: string): Fact[] {
  const facts: Fact[] = [];
  for (const shop of ofType(jsonLd, SHOP)) {
    const phone = textOf(shop.telephone);
    if (/\d{5}/.test(phone.replace(/\D/g, '')))
      facts.push({ name: 'phone', value: phone, quote: `telephone: ${phone}`, url });
    const email = textOf(shop.email).replace(/^mailto:/i, '');
    if (EMAIL.test(email)) facts.push({ name: 'email', value: email, quote: `email: ${email}`, url });
    const hours = hoursOf(shop);
    const said = hours.map(({ days, from, to }) => `${days} ${from}–${to}`).join(', ');
    if (hours.length > 0) facts.push({ name: 'openingHours', value: hours, quote: `openingHours: ${said}`, url });
  }
  return facts;
}

function textOf(value: unknown): string {
  const [first] = [value].flat();
  return typeof first === 'string' ? first.trim().slice(0, 100) : '';
}

function hoursOf(shop: Json): OpeningHours[] {
  const hours: OpeningHours[] = [];
  for (const each of [shop.openingHoursSpecification, shop.hoursAvailable].flat()) {
    if (!isObject(each)) continue;
    const days = daysOf([each.dayOfWeek].flat().map(lastName));
    const from = clockOf(each.opens);
    const to = clockOf(each.closes);
    if (days && from && to && from !== to) hours.push({ days, from, to });
  }
  return hours.slice(0, 7);
}

/** Days that follow each other as 'mon-fri'; '' where they do not. */
function daysOf(names: readonly string[]): string {
  const at = names.map((name) => DAYS.indexOf(name)).sort((a, b) => a - b);
  const [first] = at;
  if (first === undefined || first < 0 || at.some((day, index) => day !== first + index)) return '';
  const short = (day: number) => (DAYS[day] ?? '').slice(0, 3).toLowerCase();
  return at.length === 1 ? short(first) : `${short(first)}-${short(first + at.length - 1)}`;
}

function clockOf(value: unknown): string {
  const match = CLOCK.exec(typeof value === 'string' ? value.trim() : '');
  return match ? `${match[1]?.padStart(2, '0')}:${match[2]}` : '';
}
