import { EXPECTED } from '../../scripts/demo/expected.mjs';
import { readAudit } from '../../scripts/lib/store.mjs';
import { visit } from '../../scripts/lib/visit.mjs';
import { expect, test } from './fixtures';

/** Kinds of pages that are read of each shop. */
const READ = ['home', 'product', 'contact', 'terms'];
/** The chat of each shop comes by script, 1.2 seconds after the page. */
const SETTLED_MS = 2_000;
/** Least precision and recall over a shop's pages: what real pages reach on average must not be missed in our own. */
const PRECISION = 0.93;
const RECALL = 0.93;

for (const language of ['nb', 'da', 'en']) {
  test(`what is seen in the demo shop (${language}) is what a careful reader says`, async ({
    lens,
    keeper,
    shopPage,
    demo,
  }) => {
    test.slow();
    const pages = READ.flatMap((type) =>
      EXPECTED.filter((each) => each.language === language && each.pageType === type).slice(0, 1),
    );
    expect(pages.length).toBeGreaterThanOrEqual(3);
    const wrong: string[] = [];
    let right = 0;
    let invented = 0;
    let missed = 0;
    for (const page of pages) {
      await shopPage.goto(demo.url(page.host, page.path));
      await shopPage.waitForTimeout(SETTLED_MS);
      await visit(lens, shopPage);
      await lens.closePopup();
      const audit = await readAudit(keeper);
      const url = demo.url(page.host, page.path);
      const seen = new Set(audit?.findings.filter((finding) => finding.url === url).map(({ check }) => check));
      for (const [check, { is }] of Object.entries(page.checks)) {
        const found = seen.has(check as keyof typeof page.checks);
        if (is === 'yes' && found) right++;
        else if (is === 'yes') {
          missed++;
          wrong.push(`${page.path} missed ${check}`);
        } else if (is === 'no' && found) {
          invented++;
          wrong.push(`${page.path} invented ${check}`);
        }
      }
    }
    const told = `${right} right\n${wrong.join('\n')}`;
    expect(right / (right + invented), told).toBeGreaterThanOrEqual(PRECISION);
    expect(right / (right + missed), told).toBeGreaterThanOrEqual(RECALL);
  });
}
