/** How well each shop is read. The mean over all pages hides the shop where nothing is found. */
import { percent, share } from './figures.mjs';

/** Precision, recall and share in place of each site, worst first, as lines; then their middle and their lower end. */
export function shopLines(rows) {
  const sites = [...new Set(rows.map(({ site }) => site))];
  const figures = sites
    .map((site) => [site, rows.filter((row) => row.site === site)])
    .map(([site, own]) => ({
      site,
      pages: new Set(own.map(({ page }) => page)).size,
      ...of(own),
    }));
  figures.sort((a, b) => (a.f1 ?? 2) - (b.f1 ?? 2) || b.fp + b.fn - a.fp - a.fn);
  const name = Math.max(...figures.map(({ site }) => site.length));
  const line = ({ site, pages, precision, recall, placement, tp, fp, fn }) =>
    `  ${site.padEnd(name)} P ${percent(precision)}  R ${percent(recall)}  in place ${percent(placement)}` +
    `   found ${String(tp).padStart(3)}  wrong ${String(fp).padStart(2)}  missed ${String(fn).padStart(2)}` +
    (pages > 1 ? `  on ${pages} pages` : '');
  const rank = (title, q) =>
    `  ${title.padEnd(name)} ` +
    [
      ['P', 'precision'],
      ['R', 'recall'],
      ['in place', 'placement'],
    ]
      .map(
        ([short, key]) =>
          `${short} ${percent(
            quantile(
              figures.map((each) => each[key]),
              q,
            ),
          )}`,
      )
      .join('  ');
  return ['shop', ...figures.map(line), rank('median', 0.5), rank('10th percentile', 0.1)];
}

function of(rows) {
  const count = (outcome) => rows.filter((row) => row.outcome === outcome).length;
  const [tp, fp, fn] = ['tp', 'fp', 'fn'].map(count);
  return {
    tp,
    fp,
    fn,
    precision: share(tp, tp + fp),
    recall: share(tp, tp + fn),
    placement: share(rows.filter(({ placed }) => placed).length, tp),
    f1: share(2 * tp, 2 * tp + fp + fn),
  };
}

/** The value below which a share q of the sites lies, between two by their distance; sites without one do not count. */
function quantile(values, q) {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (!sorted.length) return null;
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)];
  return low + (sorted[Math.ceil(at)] - low) * (at % 1);
}
