/** The documents of an audit, made by the real export buttons of the Shops page. */
import { extname, join } from 'node:path';

/** Every form that is made of an audit: the format's button, and the form that is chosen before where it matters. */
export const DOCUMENTS = [
  { format: 'docx', form: 'report' },
  { format: 'docx', form: 'assignment' },
  { format: 'html', form: 'report' },
  { format: 'pptx', form: 'report' },
  { format: 'xlsx', form: 'report' },
  { format: 'csv', form: 'report' },
  { format: 'markdown', form: 'report' },
  { format: 'json', form: 'report' },
];

/**
 * Opens the audit in the Shops page, presses each export button and keeps what is downloaded.
 * @param {import('./browser.mjs').Lens} lens
 * @param {{id: string}} audit
 * @param {{folder: string, name: string}} to
 * @returns {Promise<string[]>} the paths of the files, in the order of DOCUMENTS
 */
export async function exportDocuments(lens, audit, { folder, name }) {
  const page = await lens.context.newPage();
  try {
    await page.goto(lens.address(`shops.html#audit=${encodeURIComponent(audit.id)}`));
    const paths = [];
    for (const { format, form } of DOCUMENTS) {
      await page.locator(`.export-forms input[value="${form}"]`).check();
      const download = page.waitForEvent('download', { timeout: 30_000 });
      await page.locator(`.export-kinds [data-format="${format}"]`).click();
      const file = await download;
      const suggested = file.suggestedFilename();
      const ending = suggested.endsWith('.service-lens.json') ? '.service-lens.json' : extname(suggested);
      const shown = form === 'report' ? name : `${name}-${form}`;
      const path = join(folder, `${shown.replace(/[^\p{L}\p{N}._-]+/gu, '-')}${ending}`);
      await file.saveAs(path);
      paths.push(path);
    }
    return paths;
  } finally {
    await page.close().catch(() => {});
  }
}
