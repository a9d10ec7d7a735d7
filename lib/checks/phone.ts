import type { PageItem } from '../page/page-facts';
import type { Candidate, Check } from './check';
import type { MarkedPage } from './marked-page';
import { quoted } from './quoted';

/** A line that is a number in groups and little else, as headers, footers and contact pages show it. */
const BARE = /^\D{0,24}(?:\+\d|\(?0\d)[\d\s/().–-]{4,18}\d\D{0,12}$/;
/** Any number long enough, for where a telephone stands beside it. */
const DIGITS = /^\D{0,12}\d[\d\s/().–-]{5,18}\d\D{0,6}$/;
const OTHER =
  /fax|faks|org\.?\s?nr|compan(?:y|ies)|regist|cvr|vat|mva|ust|btw|kvk|siret|iban|konto|ean|\d{1,2}[.:]\d{2}\s?[-–]|\d{1,2}[./]\d{1,2}[./]\d{2}|(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d/i;
/** Long numbers in one piece without a trunk prefix, or in the groups of an article's number. */
const ARTICLE = /^[1-9]\d{8,}$|^\d{3}\.\d{3}\.\d{2}$/;
/** A number in the groups of Denmark and Norway, which have no trunk prefix, behind at most two words. */
const NORDIC = /^(?:[\p{L}.&/ -]{2,28}:?\s*)?(?:\d{2} \d{2} \d{2} \d{2}|\d{4} \d{4}|\d{3} \d{2} \d{3})\.?$/u;
/** Numbers of other things in the same groups. */
const NUMBERED =
  /(?<!(?:tele?fon|tlf|mobil)\.?[- ]?)(?:nr|nummer)\b|konto|bank|reg\b|org\b|vare|artik|ordre|giro|iban/i;
const NORDIC_LANGUAGES = new Set(['nb', 'nn', 'da']);
/** An area's code with its trunk prefix set apart: '04421 / 91 31 010', '0662 - 4485-8', '(040) 36 03'. */
const AREA = /^\(?0[1-9]\d{0,4}\)?(?:\s?\/\s?|\s[–-]\s)\d[\d\s/–-]{3,14}\d$|^\(0[1-9]\d{0,4}\)\s*\d[\d\s–-]{3,14}\d$/;
/** Where a line bids one to call, the number below it is the shop's. */
const CALL =
  /☎|☏|📞|📱|✆|🕿|(?<!\p{L})(?:ring (?:oss|til|os|nå|på)|ring|slå på tråden|soita|call us|call|give us a call|phone|telephone|rufen sie|ruf uns|anrufen|hotline|telefonisch|bel ons|bel |bellen|telefoon|appelez|téléphone|par téléphone|llámanos|llama al|teléfono|chiamaci|chiama|telefono|ligue|telefone|zadzwoń|telefon\p{L}*|tlf|tel|puhelin\p{L}*|sími|hringdu|helista|zvaniet|skambinkite|zavolejte|zavolajte|pokličite|hívjon|sunați|καλέστε|τηλ\p{L}*)(?!\p{L})/iu;
/** How developers and shops name the sign of a telephone. */
const SIGN =
  /(?:^|[^\p{L}])(?:phone|tele?phone|tel|telefon\p{L}*|tlf|call|ring|mobile?|hotline|puhelin)(?:[^\p{L}]|$)/iu;
/** Items back in which the sign of a number stands. */
const NEAR = 3;

/** A telephone number: a tel: link, a number that the facts' reader took for the shop's, or a bare one outside the goods. */
export const phone: Check = (page) => {
  const found: Candidate[] = [];
  for (const item of page.items('link')) {
    if (/^(?:tel|callto):/i.test(item.href) && !/fax/i.test(`${item.text} ${item.label}`)) {
      found.push({ item, confidence: 0.97, value: item.href.replace(/^\w+:/, '') });
    }
  }
  for (const kind of ['text', 'link', 'heading'] as const) {
    for (const item of page.items(kind)) {
      if (item.text.length > 300 || !/\d{2}/.test(item.text)) continue;
      const line = item.text
        .split('\n')
        .map(onceOnly)
        .find((each) => each.length <= 45 && isNumber(each));
      if (line === undefined || OTHER.test(line)) continue;
      if (item.where === 'main' && page.pageType !== 'contact' && item.type !== 'address') {
        // Among goods a number is mostly an article's; one with an area's code, or under a bidding to call, is not.
        if (AREA.test(line) || (BARE.test(line) && CALL.test(item.text)))
          found.push({ item, confidence: 0.66, value: line });
        continue;
      }
      if (BARE.test(line)) found.push({ item, confidence: 0.78, value: line });
      else if (isNordic(page, item, line)) found.push({ item, confidence: 0.68, value: line });
      else if (DIGITS.test(line) && hasSign(page, item)) found.push({ item, confidence: 0.72, value: line });
    }
  }
  return [...found, ...quoted(page, 'phone', 0.86).filter(({ value }) => !ARTICLE.test(value ?? ''))];
};

/** A line written twice, once for phones and once for wide screens, is read once. */
function onceOnly(line: string): string {
  const half = line.slice(0, line.length / 2).trim();
  return half !== '' && line.trim() === `${half} ${half}` ? half : line;
}

function isNumber(line: string): boolean {
  const digits = line.replace(/\D/g, '').length;
  return digits >= 7 && digits <= 14;
}

function isNordic(page: MarkedPage, item: PageItem, line: string): boolean {
  if (!NORDIC_LANGUAGES.has(page.language) || !NORDIC.test(line) || NUMBERED.test(line)) return false;
  const { items } = page.page;
  const before = items[items.indexOf(item) - 1]?.text.slice(0, 40) ?? '';
  return !OTHER.test(before) && !NUMBERED.test(before);
}

/** Whether the sign of a telephone stands in the line itself or just before it. */
function hasSign(page: MarkedPage, item: PageItem): boolean {
  const { items } = page.page;
  const at = items.indexOf(item);
  // 'CVR-nr.' in one cell, its number in the next.
  if (OTHER.test(items[at - 1]?.text.slice(0, 40) ?? '')) return false;
  return items
    .slice(Math.max(0, at - NEAR), at + 1)
    .some(({ name, label, text }) => SIGN.test(`${name} ${label} ${text.slice(0, 60)}`));
}
