/** What is kept of a measurement, and what changed since. */

/** Allowed fall of a total, as a share of 1: the noise of one page more or less. */
const SLACK = 0.003;
/** A smaller change of one language or check does not show in the figures that are printed. */
const VISIBLE = 0.0005;
/** Gains that are named; every loss is. */
const MOST_GAINS = 12;

export const share = (part, whole) => (whole ? part / whole : null);
export const percent = (value) =>
  value === null || value === undefined ? '    –' : (100 * value).toFixed(1).padStart(5);

/** Lower end of the 95 % interval (Wilson) of a share. */
export function least(part, whole) {
  if (!whole) return null;
  const z = 1.96;
  const p = part / whole;
  const middle = p + (z * z) / (2 * whole);
  const half = z * Math.sqrt((p * (1 - p)) / whole + (z * z) / (4 * whole * whole));
  return (middle - half) / (1 + (z * z) / whole);
}

/**
 * What is kept of the answers of score.mjs: shares of the whole, counts of each language, check and fact.
 * @param {Record<string, object>} scores by part of the corpus
 */
export function figuresOf(scores) {
  const figures = { totals: {}, languages: {}, checks: {}, facts: {} };
  for (const [part, { checks, facts, isShop, byLanguage, byCheck, byFact }] of Object.entries(scores)) {
    const put = (name, value) => {
      figures.totals[`${part} ${name}`] = Math.round(value * 10_000) / 10_000;
    };
    if (checks.tp + checks.fn > 0)
      for (const name of ['precision', 'recall', 'placement']) put(`checks ${name}`, checks[name] ?? 0);
    if (facts.right + facts.missed > 0)
      for (const name of ['precision', 'recall']) put(`facts ${name}`, facts[name] ?? 0);
    if (isShop.of > 0) put('shops right', isShop.right / isShop.of);
    const counts = ({ tp, fp, fn }) => ({ tp, fp, fn });
    for (const [name, each] of Object.entries(byLanguage)) figures.languages[name] = counts(each);
    for (const [name, each] of Object.entries(byCheck)) figures.checks[name] = counts(each);
    // A wrong value is one that was said and should not have been, and one that should have been said.
    for (const [name, { right, wrong, missed, invented }] of Object.entries(byFact))
      if (right + wrong + missed + invented > 0)
        figures.facts[name] = { tp: right, fp: wrong + invented, fn: wrong + missed };
  }
  for (const kind of ['languages', 'checks', 'facts'])
    figures[kind] = Object.fromEntries(Object.entries(figures[kind]).sort(([a], [b]) => a.localeCompare(b)));
  return figures;
}

/**
 * What became better and worse.
 * @returns {{lines: string[], fell: boolean}} `fell` where a total fell by more than the slack
 */
export function compare(kept, now) {
  const losses = [];
  const gains = [];
  for (const [kind, word] of [
    ['languages', 'language'],
    ['checks', 'check'],
    ['facts', 'fact'],
  ]) {
    for (const name of new Set([...Object.keys(kept[kind] ?? {}), ...Object.keys(now[kind])])) {
      const before = kept[kind]?.[name];
      const after = now[kind][name];
      if (!before || !after) continue;
      for (const [what, other, counts] of [
        ['precision', 'fp', 'wrong'],
        ['recall', 'fn', 'missed'],
      ]) {
        const was = share(before.tp, before.tp + before[other]);
        const is = share(after.tp, after.tp + after[other]);
        // What had nothing to be found or said nothing cannot have been wrong.
        const change = (is ?? 1) - (was ?? 1);
        if (change < -VISIBLE)
          losses.push(
            `LOSS  ${word.padEnd(8)} ${name.padEnd(20)} ${what.padEnd(9)} ${percent(was)} → ${percent(is)}` +
              `   (found ${before.tp} → ${after.tp}, ${counts} ${before[other]} → ${after[other]})`,
          );
        else if (change > VISIBLE) gains.push([change, `${name} ${what} +${(100 * change).toFixed(1)}`]);
      }
    }
  }
  const totals = Object.entries(kept.totals ?? {}).map(([name, was]) => ({ name, was, is: now.totals[name] ?? 0 }));
  const fallen = ({ was, is }) => is < was - SLACK;
  const lines = totals.map((each) => {
    const change = 100 * (each.is - each.was);
    const signed = `${change < 0 ? '−' : '+'}${Math.abs(change).toFixed(1)}`;
    return `${fallen(each) ? 'FELL ' : 'holds'} ${each.name.padEnd(24)} ${percent(each.was)} → ${percent(each.is)}  ${signed}`;
  });
  const better = gains.sort(([a], [b]) => b - a).map(([, text]) => text);
  const more = better.length > MOST_GAINS ? ` and ${better.length - MOST_GAINS} more` : '';
  if (better.length) lines.unshift(`gains: ${better.slice(0, MOST_GAINS).join(', ')}${more}`);
  return { lines: [...losses, ...lines], fell: totals.some(fallen) };
}
