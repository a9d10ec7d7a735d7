import { CHECK_IDS } from '../../lib/audit/checklist';
import type { Verdict } from '../../lib/audit/model';
import { readAudit } from '../../scripts/lib/store.mjs';
import { shopIn } from '../../scripts/lib/tour.mjs';
import type { View } from '../../scripts/lib/view.mjs';
import { expect, test } from './fixtures';
import { hasRead, judge, openPanel, openWindow, write } from './panel';

/** Walks in a row; more of them with WALKS=20. */
const WALKS = Number(process.env.WALKS ?? 1);
const PAGES = 12;
const VERDICTS: Verdict[] = ['yes', 'partly', 'no', 'notApplicable'];
const CHECKS = CHECK_IDS.slice(0, 40);

// A lost write is a lost write, however rare: no second attempt.
test.describe.configure({ timeout: 480_000, retries: 0 });

for (let walk = 1; walk <= WALKS; walk++) {
  test(`a walk through ${PAGES} pages with ${CHECKS.length} verdicts and notes in three windows loses nothing, ${walk}`, async ({
    lens,
    keeper,
    shopPage,
    demo,
  }) => {
    const shop = shopIn(demo, ['nb', 'da', 'en'][walk % 3] ?? 'nb');
    const pages = shop.pages.slice(0, PAGES).map(({ path }) => demo.url(shop.host, path));
    const panel = await openPanel(lens, shopPage, pages[0] ?? '');
    const shops = await openWindow(lens, keeper, `shops.html#audit=${(await readAudit(keeper))?.id}`);
    await shops.locator('[data-row]').first().waitFor();
    const popups: View[] = [];
    let popup = await lens.click(shopPage);
    popups.push(popup);

    const said = CHECKS.map((check, at) => ({
      check,
      verdict: VERDICTS[at % VERDICTS.length] ?? 'yes',
      note: `${walk}.${at} ${check}: «æøå» i full fart`,
    }));
    let page = 0;
    for (const [at, { check, verdict, note }] of said.entries()) {
      const wanted = Math.floor((at * PAGES) / said.length);
      if (wanted !== page) {
        page = wanted;
        const clicks = page % 4 === 0;
        // Nobody waits for the last word to be stored or for the page to be read. A page that is still on its way closes
        // what is open over its tab, so that nobody could write there.
        await shopPage.goto(pages[page] ?? '', { waitUntil: clicks ? 'load' : 'commit' });
        if (clicks) {
          popup = await lens.click(shopPage);
          popups.push(popup);
        }
      }
      if (at % 3 === 2) {
        const row = shops.locator(`[data-row="${check}"]`);
        await row.evaluate((element) => (element as HTMLElement).click());
        await shops.locator(`[data-place="verdict-${verdict}:${check}"]`).evaluate((it) => (it as HTMLElement).click());
        await shops.locator(`[data-place="note:${check}"]`).focus();
        await shops.keyboard.type(note);
      } else {
        const view = at % 3 === 0 ? popup : panel;
        await judge(view, check, verdict);
        await write(view, check, note);
      }
    }
    await hasRead(panel, pages[page] ?? '');

    const stored = async () => {
      const judgements = (await readAudit(keeper))?.judgements;
      return said.map(({ check }) => ({
        check,
        verdict: judgements?.[check]?.verdict,
        note: judgements?.[check]?.note,
      }));
    };
    await expect.poll(stored).toEqual(said);
    const audit = await readAudit(keeper);
    expect(Object.keys(audit?.judgements ?? {})).toHaveLength(said.length);
    // Every window that is open shows the same.
    const shown = [popup, panel].map((view) =>
      view.waitFor(
        (count) =>
          document.querySelectorAll('.row:is(.row-confirmed, .row-partly, .row-absent, .row-notApplicable)').length ===
          count,
        [said.length],
      ),
    );
    await Promise.all(shown);
    await expect(shops.locator('.row:is(.row-confirmed, .row-partly, .row-absent, .row-notApplicable)')).toHaveCount(
      said.length,
    );
    expect([...popups, panel].flatMap(({ errors }) => errors)).toEqual([]);
  });
}
