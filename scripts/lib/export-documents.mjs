/** The documents of an audit, made by the real export buttons of the Shops page. */
import { extname, join } from 'node:path';

/** The kinds in the order of the buttons. */
export const KINDS = ['docx', 'markdown', 'json'];

/**
 * Opens the audit in the Shops page, presses each export button and keeps what is downloaded.
 * @param {import('./browser.mjs').Lens} lens
 * @param {{id: string}} audit
 * @param {{folder: string, name: string}} to
 * @returns {Promise<string[]>} the paths of the files
 */
export async function exportDocuments(lens, audit, { folder, name }) {
  const page = await lens.context.newPage();
  try {
    await page.goto(lens.address(`shops.html#audit=${encodeURIComponent(audit.id)}`));
    const paths = [];
    for (const [index] of KINDS.entries()) {
      const download = page.waitForEvent('download', { timeout: 30_000 });
      await page.locator('.export-kinds button').nth(index).click();
      const file = await download;
      const suggested = file.suggestedFilename();
      const ending = suggested.endsWith('.service-lens.json') ? '.service-lens.json' : extname(suggested);
      const path = join(folder, `${name.replace(/[^\p{L}\p{N}._-]+/gu, '-')}${ending}`);
      await file.saveAs(path);
      paths.push(path);
    }
    return paths;
  } finally {
    await page.close().catch(() => {});
  }
}
