import type { Fact } from '../audit/model';
import type { Page } from './text';

const LOCAL = /[\p{L}\p{N}._%+'-]{1,64}$/u;
const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,4}\p{L}{2,24}/u;
/** 'name (at) shop (dot) no', 'name [snabel-a] shop.no'. */
const HIDDEN =
  /([\w.+-]{1,64}) ?(?:[[({<] ?(?:at|a|ät|alfa|krøllalfa|snabel-?a|snabela|apenstaartje|arobase) ?[\])}>]|(?<= )(?:snabel-a|krøllalfa|snabela)(?= )) ?([\w-]{1,63}(?: ?(?:\.|[[({] ?(?:dot|punkt|prikk|punktum|piste|punt|point) ?[\])}]) ?[\w-]{2,63}){1,3})/giu;
const FILE = /\.(?:png|jpe?g|gif|webp|svg|css|js)$/i;
/** Offices and services that texts name beside the shop's own address. */
const OTHERS =
  /forbruk|konsument|kuluttaja|datatilsyn|datainspek|imy\.se|naevneneshus|nævnene|verbraucher|europa\.eu|sentry|wixpress|shopify|example@|cookie|no-?reply|^(?:navn|namn|name|your|din|ditt|dittnavn|firstname|e?mail)@/i;
/** Addresses for other business than the customer's. */
const ROLES =
  /^(?:privacy|personvern|dpo|gdpr|datenschutz|dataskydd|tietosuoja|press|presse|jobb?s?|career|hr|abuse|webmaster|faktura|invoice|regnskab|garanti|databehandling)@/i;

/** The addresses in a text, in its order. Linear in the text: each '@' is looked at once. */
export function emailsIn(text: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const local = LOCAL.exec(text.slice(Math.max(0, at - 64), at))?.[0].replace(/^[.'-]+/, '');
    const domain = DOMAIN.exec(text.slice(at + 1, at + 200))?.[0];
    if (local && domain && !FILE.test(domain)) found.push(`${local}@${domain}`);
  }
  if (/[[({<] ?[aäks]|snabel|krøll/i.test(text)) {
    for (const m of text.slice(0, 5000).matchAll(HIDDEN)) {
      const domain = (m[2] ?? '').replace(/ ?[[({] ?[a-z]+ ?[\])}] ?/gi, '.').replaceAll(' ', '');
      if (DOMAIN.test(domain)) found.push(`${m[1]}@${domain}`);
    }
  }
  return found;
}

/** The name in front of the public suffix, roughly: enough to see that an address is the shop's own. */
function nameOf(host: string): string {
  const labels = host
    .toLowerCase()
    .replace(/^www\./, '')
    .split('.');
  return labels.at(labels.length > 2 && (labels.at(-2) ?? '').length <= 3 ? -3 : -2) ?? '';
}

/** The shop's e-mail address in lower case: one on its own domain rather than another, the first of them. */
export function readEmail(page: Page): Fact | undefined {
  const { url, blocks } = page.source;
  const own = nameOf(/\/\/([^/:?#]+)/.exec(url)?.[1] ?? '');
  let best: { rank: number; value: string; quote: string } | undefined;
  const consider = (address: string, quote: string) => {
    const value = address.toLowerCase();
    if (OTHERS.test(value)) return;
    const rank = (ROLES.test(value) ? 0 : 2) + (own && nameOf(value.split('@')[1] ?? '') === own ? 1 : 0);
    if (!best || rank > best.rank) best = { rank, value, quote };
  };
  for (const sentence of page.sentences)
    for (const address of emailsIn(sentence.text)) consider(address, sentence.quote);
  for (const block of blocks) {
    const href = block.href?.slice(0, 400) ?? '';
    if (!/^mailto:/i.test(href)) continue;
    const address = emailsIn(decode(href.slice(7).split('?')[0] ?? ''))[0];
    if (address) consider(address, block.text.slice(0, 300) || address);
  }
  return best && { name: 'email', value: best.value, quote: best.quote, url };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
