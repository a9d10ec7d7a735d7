/** An explanation to read in a terminal: one block for each thing that was looked at. */
import { plain } from './plain.mjs';

const REASONS = {
  role: 'the term belongs in a label and this is a statement, or the other way round',
  words: 'the string has too many words',
  coverage: 'the term is too small a part of the string',
  source: 'the rule does not look at this string',
  said: 'its own words say what it is, so its address is not asked',
  kind: 'the rule does not take this kind of thing',
  where: 'the rule does not take it in this part of the page',
  foreign: 'the link leads to another host',
  never: 'a never-match term lies around it:',
  language: 'a term of languages that do not count here:',
  sentence: 'a label that stands in a longer text',
  rule: 'the check has a rule of its own that does not take it',
  threshold: 'its confidence is below 0.5',
  cap: 'too many places are surer',
  hidden: 'no customer can see it or open it',
  same: 'it says the same as a place above',
  enough: 'there are enough places above',
};
/** Longest string shown, in characters. */
const LONGEST = 160;
/** Most blocks of one outcome; what was dropped can be hundreds. */
const MOST = 40;

/**
 * @param {import('../../lib/checks/explain').Explanation} explanation
 * @returns {string[]} lines
 */
export function printExplained({ check, language, languages, pageType, asked, traces }) {
  const lines = [
    `why ${check}`,
    `  page: ${pageType}, written in ${language || 'no known language'}; words that count: ${languages.join(', ')}`,
    `  looks at ${lookedAt(asked)}`,
  ];
  const groups = [
    ['EVIDENCE', traces.filter(({ kept }) => kept)],
    ['TAKEN, NOT SHOWN', traces.filter(({ kept, confidence }) => !kept && confidence !== null)],
    ['NOT TAKEN', traces.filter(({ confidence }) => confidence === null)],
  ];
  for (const [title, all] of groups) {
    const blocks = counted(all);
    lines.push('', `${title}: ${all.length}`);
    for (const [block, times] of blocks.slice(0, MOST))
      lines.push(times > 1 ? `${block}\n      ${times} times` : block);
    if (blocks.length > MOST) lines.push(`  … and ${blocks.length - MOST} more`);
  }
  return lines;
}

function lookedAt({ words, vendors, fact, items }) {
  const parts = [
    words.length && `the words of ${words.join(', ')}`,
    vendors.length && `services of kind ${vendors.join(', ')}`,
    fact.length && `the fact ${fact.join(', ')}`,
    items.length && `every ${items.join(', ')}`,
  ];
  return parts.filter(Boolean).join('; ') || 'nothing on this page';
}

/** Equal blocks once, with their number. */
function counted(traces) {
  const blocks = new Map();
  for (const trace of traces) {
    const block = blockOf(trace);
    blocks.set(block, (blocks.get(block) ?? 0) + 1);
  }
  return [...blocks];
}

function blockOf(trace) {
  const { by, of, item, source, role, folded, term, words, coverage, confidence, against } = trace;
  const sure = confidence === null ? '  –  ' : confidence.toFixed(2).padEnd(5);
  const place = item ? `${item.kind} in ${item.where}${item.closed ? ', closed' : ''}` : 'nowhere on the page';
  const lines = [`  ${sure} ${by} ${of}${source ? `, ${source}` : ''}${role ? ` (${role})` : ''}   [${place}]`];
  if (folded) {
    const measured = coverage === null ? '' : `, coverage ${coverage.toFixed(2)}`;
    lines.push(`        “${cut(folded)}”${words ? `  ${words} ${words === 1 ? 'word' : 'words'}${measured}` : ''}`);
  }
  if (term) lines.push(`        term   ${cut(term)}`);
  for (const key of ['text', 'label', 'href', 'src', 'name']) {
    if (item?.[key]) lines.push(`        ${key.padEnd(6)} ${cut(item[key])}`);
  }
  for (const { reason, detail } of against)
    lines.push(`      ✗ ${REASONS[reason]}${detail ? ` ${plain(detail)}` : ''}`);
  return lines.join('\n');
}

function cut(text) {
  const letters = [...plain(text)];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : letters.join('');
}
