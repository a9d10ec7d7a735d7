/** An audit as a checklist to read in a terminal, in the words of the product's own catalogues. */
import { join } from 'node:path';
import { ROOT } from './ensure.mjs';
import { plain } from './plain.mjs';
import { printExplained } from './print-explained.mjs';

/** The same signs as on screen, by state. */
const SIGNS = { confirmed: '✓', partly: '◐', absent: '✗', notApplicable: '–', seen: '○', notSeen: '·' };
/** Longest quote, in characters. */
const QUOTE = 70;
/** Room for a check's name; the longest is 28. */
const NAME = 30;

/** The product's words in one language: {messages, language, code}. */
export async function loadWords(language) {
  const { runnerImport } = await import('vite');
  const { module: code } = await runnerImport(join(ROOT, 'scripts/lib/words.ts'), { logLevel: 'error' });
  return { code, language, messages: code.messagesOf(language) };
}

/** Whether a word names a check. */
export function isCheck({ code }, name) {
  return code.isCheckId(name);
}

/** Whether a check is seen by the scan itself, so that there is something to explain. */
export function isAuto({ code }, name) {
  return code.CHECKLIST[name].kind === 'auto';
}

/**
 * @param {Awaited<ReturnType<typeof loadWords>>} words
 * @param {{target: object, audit: import('../../lib/audit/model').Audit, written?: string[], explain?: string,
 *   explanation?: import('../../lib/checks/explain').Explanation}} what
 */
export function printAudit(words, { audit, written, explain, explanation }) {
  const { code, messages } = words;
  const { checklist, popup } = messages;
  const page = audit.pages[0];
  const views = code.checkViews(audit);
  const lines = [];
  const add = (text = '') => lines.push(text);

  add(`${audit.shop}   ${checklist.pageTypes[page?.pageType] ?? ''}   ${page?.language ?? ''}`);
  for (const each of audit.pages) add(`${each.url}`);
  if (page && !page.isShop) add(popup.notShop.title);
  add();
  if (explain) {
    explained(
      words,
      views.find((view) => view.check === explain),
    ).forEach(add);
    if (explanation) ['', ...printExplained(explanation)].forEach(add);
    return `${lines.join('\n')}\n\n`;
  }
  for (const area of code.AREAS) {
    const rows = views.filter((view) => view.area === area);
    add(checklist.areas[area].toUpperCase());
    for (const view of rows) add(row(words, view));
    add();
  }
  if (audit.facts.length) {
    add(popup.facts.title.toUpperCase());
    for (const [line, quote] of factLines(words, audit)) add(`${line}   ${quote}`);
    add();
  }
  const found = views.filter((view) => view.state === 'seen').length;
  const { judged, total } = code.scoreOf(views);
  add(
    `${SIGNS.seen} ${checklist.states.seen}: ${found}   ${SIGNS.notSeen} ${checklist.states.notSeen}: ${views.filter((view) => view.state === 'notSeen').length}   ${popup.progress.judged(judged, total)}`,
  );
  for (const file of written ?? []) add(file);
  return `${lines.join('\n')}\n\n`;
}

/** Each fact once, however many pages say it, with the first quote. */
function factLines({ code, messages, language }, audit) {
  const lines = new Map();
  for (const fact of audit.facts) {
    const name = messages.checklist.facts[fact.name].padEnd(NAME);
    const line = `    ${name}${plain(code.formatFact(fact, messages, language))}`;
    if (!lines.has(line)) lines.set(line, cut(messages.popup.quote(plain(fact.quote))));
  }
  return lines;
}

function row({ messages }, view) {
  const { checklist, popup } = messages;
  const name = checklist.checks[view.check].name.padEnd(NAME);
  const places = view.findings.flatMap((finding) => finding.evidence);
  const sign = `  ${SIGNS[view.state]} ${name}`;
  const [first] = places;
  if (!first) return `${sign}${view.state === 'notSeen' ? '' : checklist.states[view.state]}`.trimEnd();
  const more = places.length > 1 ? ` ${popup.check.more(places.length - 1)}` : '';
  return `${sign}${cut(popup.quote(saidBy(first)))}  [${popup.where[first.where]}]${more}`;
}

/** All that is known of one check. */
function explained({ messages, code }, view) {
  const { checklist, popup } = messages;
  const { name, question, hint } = checklist.checks[view.check];
  const places = view.findings.flatMap((finding) =>
    finding.evidence.map((evidence) => ({ ...evidence, confidence: finding.confidence })),
  );
  const lines = [`${SIGNS[view.state]} ${name}: ${checklist.states[view.state]}`, `  ${question}`, `  ${hint}`];
  if (!places.length) {
    const none = {
      auto: popup.evidence.none,
      assisted: popup.evidence.noneAssisted,
      manual: popup.evidence.noneManual,
    };
    return [...lines, `  ${none[code.CHECKLIST[view.check].kind]}`];
  }
  for (const place of places) {
    lines.push('', `  ${popup.quote(saidBy(place))}  [${popup.where[place.where]}]  ${place.confidence.toFixed(2)}`);
    for (const key of ['href', 'label', 'src', 'value', 'name', 'selector']) {
      if (place[key]) lines.push(`    ${key.padEnd(9)} ${plain(place[key])}`);
    }
  }
  return lines;
}

function saidBy({ text, label, value, name, href, src }) {
  return plain([text, label, value, name, href, src].find(Boolean) ?? '');
}

function cut(text) {
  const letters = [...text];
  return letters.length > QUOTE ? `${letters.slice(0, QUOTE - 2).join('')}…${letters.at(-1)}` : text;
}
