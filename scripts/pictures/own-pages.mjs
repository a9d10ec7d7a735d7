/** Pictures of the extension's own pages: welcome, shops, one audit, strategy, texts, comparison, checklists, class. */
import { readAudits } from '../lib/store.mjs';
import { checklistFile, fileOf, ofTheClass } from './work.mjs';

/** The list before there is anything in it. */
export async function emptyList({ lens, look, path }) {
  const page = await lens.context.newPage();
  await page.emulateMedia({ colorScheme: look.scheme, reducedMotion: 'reduce' });
  await page.setViewportSize(look.size);
  await page.goto(lens.address('shops.html'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(400);
  await page.screenshot({ path: path('empty') });
  await page.close();
}

/** Takes audits in from a file, as a person does. */
export async function takeIn(lens, file) {
  const page = await lens.context.newPage();
  await page.goto(lens.address('shops.html'));
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.locator('.incoming-answer .primary').click();
  await page.locator('.incoming [role=status] strong').waitFor();
  await page.close();
}

/**
 * Every page of the extension.
 * @param {import('../pictures.mjs').Studio} studio
 */
export async function ownPages({ lens, keeper, look, words, path, ids }) {
  const page = await lens.context.newPage();
  await page.emulateMedia({ colorScheme: look.scheme, reducedMotion: 'reduce' });
  await page.setViewportSize(look.size);
  const shoot = async (name) => {
    await page.waitForTimeout(400);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wide > 0) process.stdout.write(`  ! ${name} is ${wide} px wider than the window\n`);
    await page.screenshot({ path: path(name) });
  };
  const go = async (address) => {
    // A change after # alone would keep the page as it was scrolled.
    await page.goto('about:blank');
    await page.goto(lens.address(address));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(200);
  };
  const down = (selector) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element.scrollIntoView());

  await go('welcome.html');
  await shoot('welcome');
  const [mine] = ids;
  await go('shops.html');
  await shoot('shops');
  await go(`shops.html#audit=${mine}`);
  await shoot('audit');
  await down('.checklist-of');
  await shoot('audit-side');
  await page.locator('[data-row="returns"]').click();
  await down('[data-row="returns"]');
  await shoot('audit-check');
  await page.locator('[data-row="returns"]').click();
  await page.locator('[data-row="reply-test"]').click();
  await down('[data-row="reply-test"]');
  await shoot('audit-test');
  await go(`shops.html#audit=${mine}`);
  await down('.journey, [data-journey]').catch(() => {});
  await shoot('journey');
  await go(`shops.html#strategy=${mine}`);
  await shoot('strategy');
  await page.locator('.proposal-name').first().click();
  await down('.proposal');
  await shoot('proposal');
  await go(`shops.html#texts=${mine}`);
  await shoot('texts');
  await go(`shops.html#compare=${ids.join(',')}`);
  await shoot('compare');
  await down('.compare-table, table');
  await shoot('compare-checks');

  await go('shops.html#checklists');
  await page.locator('input[type=file]').first().setInputFiles(checklistFile(words));
  const mark = page.locator('[data-checklist]');
  await mark.waitFor();
  await mark.locator('input[type=radio]').check();
  await shoot('checklists');
  await mark.locator('a.button').click();
  await page.locator('.checklist-area').first().waitFor();
  await shoot('checklist');
  await page.locator('[data-line="phone"] [aria-expanded]').click();
  await down('[data-line="phone"]');
  await shoot('checklist-words');
  await down('[data-line="own-origin"]');
  await shoot('checklist-own');

  await go('shops.html');
  const kept = (await readAudits(keeper)).find(({ id }) => id === mine);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(fileOf(ofTheClass(kept, words), { note: words.note }));
  await page.locator('.incoming-answer').waitFor();
  await down('.incoming');
  await shoot('import');
  await page.locator('.incoming-answer .primary').click();
  await page.locator('.incoming [role=status] strong').waitFor();
  await go(`shops.html#agree=${encodeURIComponent(kept.shop)}`);
  await shoot('agree');
  await down('table');
  await shoot('agree-checks');
  await page.close();
}
