import { hostOf, siteOf } from './addresses';
import { byVendor, type Candidate, type Check, labelled } from './check';
import type { MarkedPage } from './marked-page';

/** Own names of languages and countries as selectors show them. */
const NAMED =
  /^(?:english|deutsch|norsk(?: bokmål)?|bokmål|nynorsk|svenska|dansk|suomi|suomeksi|français|nederlands|español|italiano|português|polski|eesti|latviešu|lietuvių|čeština|русский|по-русски|česky|slovenčina|slovensky|slovenščina|slovensko|hrvatski|srpski|українська|български|türkçe|ελληνικά|eesti keel|latviski|lietuviškai|in english|magyar|română|íslenska|gaeilge|català|euskara|galego|united kingdom|uk|usa|united states|danmark|denmark|norge|norway|sverige|sweden|finland|suomi|germany|deutschland|österreich|schweiz|france|belgique|belgië|nederland|españa|italia|polska|eu|europe|international|en|de|fr|sv|se|no|nb|da|dk|fi|nl|et|ru|us|gb|€|£|\$|eur|usd|gbp|sek|nok|dkk|chf|[£€$] ?[a-z]{3}|[a-z]{3} ?[£€$])$/i;

/** 'Dansk', 'English (GBP £)', 'NO / NOK': nothing but such names. */
function isNamed(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 40) return false;
  const parts = trimmed.split(/[\s·|/,()–-]+/).filter(Boolean);
  return NAMED.test(trimmed) || (parts.length > 0 && parts.every((part) => NAMED.test(part)));
}

/** The one other language that most pages offer, named in itself. */
const ENGLISH = /^(?:in )?english(?: version| site)?$/i;
const TO_ENGLISH = /\/(?:en|english)(?:[/.?]|$)/i;

/** What developers call the sign of a country or language beside its name. */
const SIGN = /(?:^|[ _-])(?:flags?|country|countries|lang|language|locale|region|globe|currency)(?:[ _-]|$)/i;
/** Lists and filters of reviews are of many languages too. */
const FILTER = /filt|sort|review|recension|anmeld|omtale|bewert|avis|opini/i;
/** The front page of a country or language: '/nl-be', '/en_gb/', '/se/sv'. */
const FRONT = /^(?:https?:\/\/[^/?#]+)?\/(?:[a-z]{2}[-_][a-z]{2}|[a-z]{2}\/[a-z]{2})\/?(?:[?#].*)?$/i;

/** Choosing country, language or currency. */
export const choiceOfLanguage: Check = (page) => {
  const found: Candidate[] = labelled(page, 'choice-of-language', { coverage: 0.55, words: 5, paths: false })
    // In the middle of the page the language is a book's or a film's.
    .filter(({ item }) => item.where !== 'main')
    .map((c) => ({ ...c, confidence: c.confidence - 0.1 }));
  const named = ['link', 'button'] as const;
  const choices = named
    .flatMap((kind) => page.items(kind))
    .filter(({ text, label, where }) => where !== 'main' && isNamed(text || label));
  if (choices.length >= 2) for (const item of choices) found.push({ item, confidence: 0.82 });
  // One alone: the country or language that is chosen now, with its sign, or what opens the others.
  else if (choices[0] && (SIGN.test(choices[0].name) || choices[0].closed))
    found.push({ item: choices[0], confidence: 0.7 });
  const others = page
    .items('link')
    .filter(
      ({ href, where }) => where !== 'main' && FRONT.test(href) && page.isOwn(href) && !page.page.url.startsWith(href),
    );
  if (new Set(others.map(({ href }) => href)).size >= 2 || others.some(({ text }) => isCountry(text)))
    for (const item of others) found.push({ item, confidence: 0.7 });
  for (const item of named.flatMap((kind) => page.items(kind)))
    if (
      !page.page.lang.startsWith('en') &&
      ENGLISH.test(item.text.trim()) &&
      (item.where !== 'main' || TO_ENGLISH.test(item.href))
    )
      found.push({ item, confidence: 0.72 });
  for (const item of page.items('field')) {
    if (item.type !== 'select') continue;
    const options = item.value.split(' | ').filter((option) => NAMED.test(option.trim()));
    if (
      options.length >= 2 &&
      !/shipping|billing|address|adresse/i.test(item.name) &&
      !FILTER.test(`${item.label} ${item.name} ${page.headingOf(item)}`)
    )
      found.push({ item, confidence: 0.8, value: options.slice(0, 8).join(', ') });
  }
  for (const { item, source, coverage } of page.of('choice-of-language')) {
    const isPictured = item.kind === 'icon' || item.kind === 'picture';
    if (isPictured && source === 'label' && coverage >= 0.6 && item.where !== 'main')
      found.push({ item, confidence: 0.66 });
    if (
      source === 'name' &&
      (item.kind === 'button' || item.kind === 'form' || (item.kind === 'link' && item.where !== 'main'))
    )
      found.push({ item, confidence: 0.62 });
  }
  return [...found, ...switches(page), ...byVendor(page.vendors('translation'), ['element', 'script'], 0.72)];
};

/** A text that ends with a country's name: 'Jumbo België', 'Shop in Deutschland'. */
const isCountry = (text: string): boolean =>
  text.length <= 40 && (isNamed(text) || isNamed(text.trim().split(/\s+/).pop() ?? ''));

/** Addresses that switch language, country or currency. */
const SWITCH =
  /(?:switch|change|set|select|choose)[-_/]?(?:language|currency|country|lang|locale|store)|(?:language|currency|locale|country)[-_/]?(?:switch|change|select)|change[-_]?location|location[-_]?language|[?&](?:lang|language|locale|currency|setlang|___store|cc)=[a-z]{2}/i;

/** The same shop under other countries' domains, or links that switch. */
function switches(page: MarkedPage): Candidate[] {
  const found: Candidate[] = [];
  const sisters = new Map<string, Candidate>();
  for (const item of page.items('link')) {
    if (SWITCH.test(item.href) && item.where !== 'main' && page.isOwn(item.href))
      found.push({ item, confidence: 0.75 });
    const site = siteOf(hostOf(item.href));
    if (site !== '' && site !== siteOf(page.host) && site.split('.')[0] === page.brand && page.brand.length > 2)
      sisters.set(site, { item, confidence: 0.78 });
  }
  return sisters.size >= 2 ? [...found, ...sisters.values()] : found;
}
