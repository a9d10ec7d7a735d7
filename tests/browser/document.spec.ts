import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import JSZip from 'jszip';
import { auditsToJson } from '../../lib/documents/json';
import type { Lens } from '../../scripts/lib/browser.mjs';
import { otherAudit, wholeAudit } from '../unit/documents/whole-audit';
import { WORDS } from '../unit/documents/whole-words';
import { inPage } from './axe';
import { expect, test } from './fixtures';

/** A picture of 640 × 400 pixels of each kind that is kept, as the browser itself writes them. */
function imagesOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    ['image/png', 'image/jpeg', 'image/webp'].map((type) => {
      const canvas = document.createElement('canvas');
      canvas.width = 640;
      canvas.height = 400;
      const context = canvas.getContext('2d');
      if (context) context.fillStyle = '#0b5d52';
      context?.fillRect(40, 40, 400, 120);
      return canvas.toDataURL(type);
    }),
  );
}

/** The page of an audit in which everything was used, taken in from a file with its pictures. */
async function openWhole(lens: Lens): Promise<Page> {
  const page = await lens.context.newPage();
  await page.goto(lens.address('shops.html'));
  const images = await imagesOf(page);
  const picture = {
    check: 'returns',
    key: '',
    url: 'https://www.fjellbutikken.no/',
    takenAt: '2026-11-22T11:30:00.000Z',
  } as const;
  const pictures = images.map((_, at) => ({
    ...picture,
    id: `p${at}`,
    width: 640,
    height: 400,
    alt: `Bilde nr. ${at}`,
  }));
  const texts = new Map(images.map((image, at) => [`p${at}`, image]));
  const { images: _none, ...audit } = wholeAudit('nb');
  const json = auditsToJson([{ ...audit, pictures }, otherAudit()], '2026-11-22T12:00:00.000Z', [texts]);
  const file = { name: 'whole.service-lens.json', mimeType: 'application/json', buffer: Buffer.from(json) };
  await page.setInputFiles('input[type=file]', file);
  await page.getByRole('button', { name: 'Take in 2 audits' }).click();
  await expect(page.getByText('2 audits added')).toBeVisible();
  await page.goto(lens.address(`shops.html#audit=${audit.id}`));
  await expect(page.locator('.export-panel')).toBeVisible();
  return page;
}

async function saved(page: Page, format: string, path: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.locator(`.export-kinds [data-format="${format}"]`).click();
  const file = await download;
  await file.saveAs(path);
  return file.suggestedFilename();
}

test('the assignment in Word holds every picture, examples from the other shop, and its own name', async ({
  lens,
}, info) => {
  const page = await openWhole(lens);
  await page.locator('.export-panel').getByLabel('School assignment').check();
  await page.locator('.export-language select').selectOption('nb');
  const path = info.outputPath('assignment.docx');
  expect(await saved(page, 'docx', path)).toMatch(
    /^fjellbutikken\.no \d{4}-\d\d-\d\d kundeservice skoleoppgave\.docx$/,
  );
  await expect(page.locator('.export-panel [role=status]')).toContainText('skoleoppgave.docx');
  const zip = await JSZip.loadAsync(readFileSync(path), { checkCRC32: true });
  const media = Object.keys(zip.files).filter((one) => one.startsWith('word/media/'));
  // The one in WebP is drawn anew: Word shows none.
  expect(media.map((one) => one.split('.').at(-1)).toSorted()).toEqual(['jpg', 'jpg', 'png']);
  const body = ((await zip.file('word/document.xml')?.async('string')) ?? '').replace(/<[^>]+>/g, '');
  for (const words of ['Del 2: Strategien', WORDS.nb.question, 'skogogsti.no', 'Bilde nr. 2'])
    expect(body).toContain(words);
});

test('the web page asks for nothing, holds to WCAG 2.2 AA and has room on a phone', async ({ lens }, info) => {
  const page = await openWhole(lens);
  const path = info.outputPath('report.html');
  await saved(page, 'html', path);
  const sheet = await lens.context.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  sheet.on('request', (request) => asked.push(request.url()));
  sheet.on('console', (message) => said.push(message.text()));
  await sheet.goto(`file://${path}`);
  await expect(sheet.locator('figure.picture img')).toHaveCount(3);
  expect(
    await sheet
      .locator('figure.picture img')
      .evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth)),
  ).toEqual([640, 640, 640]);
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([`file://${path}`]);
  expect(said).toEqual([]);
  expect(await inPage(sheet)).toEqual([]);
  await sheet.setViewportSize({ width: 360, height: 800 });
  expect(await sheet.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('a file that is being made can be cancelled, and the panel holds to WCAG 2.2 AA', async ({ lens }) => {
  const page = await openWhole(lens);
  expect(await inPage(page, ['.export-panel'])).toEqual([]);
  let downloads = 0;
  page.on('download', () => {
    downloads += 1;
  });
  // Both in one turn of the page, so that no machine is quick enough to be done in between.
  await page.evaluate(async () => {
    document.querySelector<HTMLButtonElement>('.export-kinds [data-format="docx"]')?.click();
    while (!document.querySelector('.export-progress button')) await new Promise(requestAnimationFrame);
    document.querySelector<HTMLButtonElement>('.export-progress button')?.click();
  });
  await expect(page.locator('.export-panel [role=status]')).toHaveText('Cancelled. Nothing was saved.');
  await expect(page.locator('.export-kinds [data-format="docx"]')).toBeEnabled();
  expect(downloads).toBe(0);
});
