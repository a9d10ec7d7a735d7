#!/usr/bin/env node
/**
 * `npm run pictures`: every view of the real extension in the demo shops, in four looks. Names in the command
 * (`npm run pictures -- dark de`) take only those looks.
 */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fail, makeReady, ROOT } from './lib/ensure.mjs';

const WIDE = { width: 1280, height: 860 };
/** Language of the interface, language of the shop that is worked on, colours, size of the window in CSS px. */
const LOOKS = {
  light: { language: 'en', shop: 'en', scheme: 'light', size: WIDE },
  dark: { language: 'en', shop: 'en', scheme: 'dark', size: WIDE },
  narrow: { language: 'nb', shop: 'nb', scheme: 'light', size: { width: 360, height: 800 }, narrow: true },
  german: { language: 'de', shop: 'en', scheme: 'light', size: WIDE },
};

/**
 * @typedef {object} Studio
 * @property {import('./lib/browser.mjs').Lens} lens
 * @property {import('@playwright/test').Page} keeper a page of the extension for looking into the database
 * @property {object} demo
 * @property {{language: string, shop: string, scheme: string, size: object, wide: object, narrow?: boolean}} look
 * @property {typeof import('./pictures/words.mjs').WORDS.en} words
 * @property {(name: string) => string} path where a picture is written
 * @property {string[]} ids of the audits, the worked-on first
 */

const began = Date.now();
const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !Object.hasOwn(LOOKS, name));
if (unknown) fail(`No look is called ${unknown}. There are: ${Object.keys(LOOKS).join(', ')}.`);
await makeReady();
const { startDemo } = await import('./demo/server.mjs');
const { launch } = await import('./lib/browser.mjs');
const { clearStore, openKeeper, readAudits } = await import('./lib/store.mjs');
const { addressOf, shopIn } = await import('./lib/tour.mjs');
const { visit } = await import('./lib/visit.mjs');
const { shrink } = await import('./pictures/palette.mjs');
const { WORDS } = await import('./pictures/words.mjs');
const { fileOf, worked } = await import('./pictures/work.mjs');
const { inShop } = await import('./pictures/in-shop.mjs');
const { emptyList, ownPages, takeIn } = await import('./pictures/own-pages.mjs');

const folder = join(ROOT, 'assets', 'pictures');
mkdirSync(folder, { recursive: true });
const demo = await startDemo({ port: 0 });
const lens = await launch({ args: [`--host-resolver-rules=${demo.hostRules}`], size: WIDE });
lens.context.setDefaultTimeout(10_000);
const written = new Set();
try {
  const keeper = await openKeeper(lens);
  const read = await walked(keeper);
  for (const name of wanted.length ? wanted : Object.keys(LOOKS)) await inLook(name, keeper, read);
} finally {
  await lens.close();
  await demo.close();
}
let bytes = 0;
for (const path of [...written].sort()) {
  shrink(path);
  const { size } = statSync(path);
  bytes += size;
  process.stdout.write(`${path.slice(ROOT.length)}  ${Math.round(size / 1024)} kB\n`);
}
const seconds = Math.round((Date.now() - began) / 1000);
process.stdout.write(`${written.size} pictures, ${(bytes / 1024 / 1024).toFixed(1)} MB, ${seconds} s\n`);

/** What the browser reads in three pages of each shop. */
async function walked(keeper) {
  const page = await lens.context.newPage();
  for (const language of ['en', 'da', 'nb']) {
    for (const type of ['contact', 'product', 'home']) {
      await visit(lens, page, addressOf(demo, shopIn(demo, language), type));
      await lens.closePopup();
    }
  }
  await page.close();
  return readAudits(keeper);
}

async function inLook(name, keeper, read) {
  const look = { ...LOOKS[name], wide: WIDE };
  const words = WORDS[look.language];
  const path = (view) => {
    const file = join(folder, `${view}-${name}.png`);
    written.add(file);
    return file;
  };
  await clearStore(keeper);
  await keeper.evaluate(
    (language) => chrome.storage.local.clear().then(() => chrome.storage.local.set({ language })),
    look.language,
  );
  const { host } = shopIn(demo, look.shop);
  const first = read.filter(({ shop }) => host.endsWith(shop));
  const audits = worked([...first, ...read.filter((audit) => !first.includes(audit))], words);
  await emptyList({ lens, look, path });
  await takeIn(lens, fileOf(audits));
  const studio = { lens, keeper, demo, look, words, path, ids: audits.map(({ id }) => id) };
  await inShop(studio);
  await ownPages(studio);
}
