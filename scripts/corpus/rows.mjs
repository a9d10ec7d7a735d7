/** Findings beside their labels, by the rules of the corpus' own score.mjs: one row for each labelled check of a page. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const fold = (text) => String(text).toLowerCase().normalize('NFC').replace(/\s+/g, ' ').trim();
const bare = (text) => text.replace(/\s/g, '');

/**
 * @typedef {object} Row
 * @property {string} page
 * @property {string} site registrable domain; of a page that was not read its host
 * @property {string} language
 * @property {string} check
 * @property {'tp' | 'fp' | 'fn' | 'tn'} outcome
 * @property {boolean} placed rightly found, with evidence that the label accepts
 * @property {boolean} first rightly found, and the first piece of evidence is one that the label accepts
 * @property {number | null} confidence of the finding
 */

/** Predictions by page, out of JSON lines. */
export function predictionsOf(lines) {
  const read = lines.split('\n').filter((line) => line.trim().startsWith('{'));
  return new Map(read.map((line) => JSON.parse(line)).map((prediction) => [prediction.page, prediction]));
}

/**
 * @param {string} folder a part of the corpus
 * @param {Map<string, object>} predictions by page
 * @returns {Row[]}
 */
export function rowsOf(folder, predictions) {
  const labels = new Map(
    readdirSync(join(folder, 'labels'))
      .filter((name) => name.endsWith('.json'))
      .map((name) => json(join(folder, 'labels', name)))
      .map((label) => [label.page, label]),
  );
  return json(join(folder, 'pages.json')).flatMap((page) => {
    const label = labels.get(page.id);
    const prediction = predictions.get(page.id);
    const findings = new Map((prediction?.findings ?? []).map((finding) => [finding.check, finding]));
    const site = prediction?.shop ?? new URL(page.url).hostname;
    const language = label?.language ?? page.language;
    return Object.entries(label?.checks ?? {})
      .filter(([, { is }]) => is !== 'skip')
      .map(([check, wanted]) => ({ page: page.id, site, language, check, ...judged(wanted, findings.get(check)) }));
  });
}

function judged({ is, accept }, finding) {
  const isRight = finding !== undefined && is === 'yes';
  const says = (evidence) => evidence !== undefined && (!accept?.length || accepts(accept, evidence));
  return {
    outcome: is === 'yes' ? (finding ? 'tp' : 'fn') : finding ? 'fp' : 'tn',
    placed: isRight && (!accept?.length || finding.evidence.some(says)),
    first: isRight && says(finding.evidence[0]),
    confidence: finding?.confidence ?? null,
  };
}

function accepts(accept, { text, href, label, src, value, name, selector }) {
  const said = fold([text, href, label, src, value, name, selector].filter(Boolean).join(' | '));
  return accept
    .map(fold)
    .some((wanted) => said.includes(wanted) || (wanted.length > 3 && bare(said).includes(bare(wanted))));
}
