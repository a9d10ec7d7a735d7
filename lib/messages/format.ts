/** Facts, dates and numbers as the interface's language writes them. */
import type { Fact, Money, OpeningHours, ReviewScore } from '../audit/model';
import { partsOfDuration } from '../audit/service-tests';
import type { CoreMessages, UiLanguage } from './index';
import { PAYMENT_BRANDS } from './payment-brands';

/** BCP 47 tag of an interface language, as documents carry it. For Intl, see `intlLocales`. */
export const LOCALES: Readonly<Record<UiLanguage, string>> = {
  nb: 'nb-NO',
  nn: 'nn-NO',
  da: 'da-DK',
  sv: 'sv-SE',
  fi: 'fi-FI',
  en: 'en-GB',
  de: 'de-DE',
};

/**
 * What to ask Intl for. Chromium has no data for nynorsk and would write dates and numbers in the browser's own language;
 * bokmål writes them alike (seen in Chromium 156).
 */
export function intlLocales(language: UiLanguage): string[] {
  return language === 'nn' ? [LOCALES.nn, LOCALES.nb] : [LOCALES[language]];
}

/** A day such as "22. november 2026"; '' where the ISO time cannot be read. */
export function formatDate(iso: string, language: UiLanguage): string {
  return showTime(iso, language, { dateStyle: 'long' });
}

/** Day and minute in the person's own time zone; '' where the ISO time cannot be read. */
export function formatDateTime(iso: string, language: UiLanguage): string {
  return showTime(iso, language, { dateStyle: 'long', timeStyle: 'short' });
}

/** The minute of an ISO time today, with the day before it on any other day; '' where it cannot be read. */
export function formatMoment(iso: string, language: UiLanguage, now = new Date()): string {
  const today = new Date(iso).toDateString() === now.toDateString();
  return showTime(iso, language, today ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' });
}

/** The days from one ISO time to another, such as "20.–22. november 2026"; '' where one of them cannot be read. */
export function formatDateRange(from: string, to: string, language: UiLanguage): string {
  const [start, end] = [new Date(from), new Date(to)];
  if (Number.isNaN(start.getTime()) || Number.isNaN(end.getTime())) return '';
  return new Intl.DateTimeFormat(intlLocales(language), { dateStyle: 'long' }).formatRange(start, end);
}

function showTime(iso: string, language: UiLanguage, style: Intl.DateTimeFormatOptions): string {
  const time = new Date(iso);
  return Number.isNaN(time.getTime()) ? '' : new Intl.DateTimeFormat(intlLocales(language), style).format(time);
}

/** A number with the language's decimal sign and at most `decimals` decimals. */
export function formatNumber(value: number, language: UiLanguage, decimals = 1): string {
  return new Intl.NumberFormat(intlLocales(language), { maximumFractionDigits: decimals }).format(value);
}

/** A share (0–1) as whole per cent. */
export function formatPercent(share: number, language: UiLanguage): string {
  return new Intl.NumberFormat(intlLocales(language), { style: 'percent' }).format(share);
}

/**
 * A length of time in words, the largest unit and the one below it, such as "2 min 5 s" in the language's own letters.
 * What is left below a second is dropped, as on a stopwatch.
 */
export function formatDuration(ms: number, language: UiLanguage): string {
  const { days, hours, minutes, seconds } = partsOfDuration(Math.max(0, ms));
  const parts = Object.entries({ day: days, hour: hours, minute: minutes, second: seconds });
  const first = parts.findIndex(([, count]) => count > 0);
  if (first === -1) return showUnit(0, 'second', language);
  return parts
    .slice(first, first + 2)
    .filter(([, count]) => count > 0)
    .map(([unit, count]) => showUnit(count, unit, language))
    .join(' ');
}

/** A running stopwatch: "02:13", "1:02:13" from an hour on, and in words from a day on. */
export function formatStopwatch(ms: number, language: UiLanguage): string {
  const { days, hours, minutes, seconds } = partsOfDuration(ms);
  if (days > 0) return formatDuration(ms, language);
  const two = (n: number) => String(n).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${two(minutes)}:${two(seconds)}`;
}

function showUnit(count: number, unit: string, language: UiLanguage): string {
  return new Intl.NumberFormat(intlLocales(language), { style: 'unit', unit, unitDisplay: 'short' }).format(count);
}

/** An amount with its currency; whole amounts without decimals. An unknown currency stands after the number. */
export function formatMoney(money: Money, language: UiLanguage): string {
  const decimals = Number.isInteger(money.amount) ? 0 : 2;
  if (!/^[A-Z]{3}$/.test(money.currency)) return `${formatNumber(money.amount, language, 2)} ${money.currency}`.trim();
  return new Intl.NumberFormat(intlLocales(language), {
    style: 'currency',
    currency: money.currency,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(money.amount);
}

/** A fact's value in words; the name of the fact stands in `messages.checklist.facts`. */
export function formatFact(fact: Fact, messages: CoreMessages, language: UiLanguage): string {
  const words = messages.checklist.factValues;
  switch (fact.name) {
    case 'returnWindowDays':
      return words.days(fact.value);
    case 'freeReturns':
      return fact.value ? words.shopPays : words.customerPays;
    case 'returnFee':
    case 'deliveryPrice':
      return fact.value.amount === 0 ? words.free : formatMoney(fact.value, language);
    case 'deliveryDays':
      return words.workingDays(...fact.value);
    case 'freeShippingFrom':
      return fact.value.amount === 0 ? words.alwaysFree : words.freeFrom(formatMoney(fact.value, language));
    case 'complaintYears':
    case 'warrantyYears':
      return words.years(fact.value);
    case 'responseHours':
      return words.hours(fact.value);
    case 'openingHours':
      return fact.value.map((hours) => showHours(hours, words)).join(', ');
    case 'companyId':
      return showId(fact.value.type, fact.value.value, words.companyIds);
    case 'paymentMethods':
      return fact.value.map((slug) => showMethod(slug, words.paymentMethods)).join(', ');
    case 'reviewScore':
      return showScore(fact.value, words, language);
    default:
      return fact.value;
  }
}

type Words = CoreMessages['checklist']['factValues'];

function showHours({ days, from, to }: OpeningHours, words: Words): string {
  const names: Readonly<Record<string, string>> = words.weekdays;
  // Hours without days stand as 'unspecified'.
  const shown = days
    .replace('unspecified', '')
    .split('-')
    .map((day) => (Object.hasOwn(names, day) ? names[day] : day))
    .join('–');
  const allDay = from === '00:00' && (to === '24:00' || to === '23:59' || to === '00:00');
  return (allDay ? words.allDay(shown) : words.opening(shown, from, to)).trim();
}

function showId(type: string, value: string, names: Readonly<Record<string, string>>): string {
  return Object.hasOwn(names, type) ? `${names[type]} ${value}` : value;
}

/** Signs between the letters do not count: the slug `bank-transfer` is the key `bankTransfer`. */
function showMethod(slug: string, names: Readonly<Record<string, string>>): string {
  const plain = slug.toLowerCase().replace(/[^a-z0-9]/g, '');
  const generic = Object.keys(names).find((key) => key.toLowerCase() === plain);
  if (generic) return names[generic] ?? slug;
  if (Object.hasOwn(PAYMENT_BRANDS, plain)) return PAYMENT_BRANDS[plain] ?? slug;
  return slug.charAt(0).toUpperCase() + slug.slice(1).replace(/[-_]+/g, ' ');
}

function showScore({ score, scale, count, source }: ReviewScore, words: Words, language: UiLanguage): string {
  const parts = [words.score(formatNumber(score, language), formatNumber(scale, language))];
  if (count !== null) parts.push(words.reviews(count));
  if (source) parts.push(source);
  return parts.join(' · ');
}
