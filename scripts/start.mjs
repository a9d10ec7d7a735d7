#!/usr/bin/env node
/** `npm start`: from a fresh copy to a demo shop with the extension ready to click. */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { makeReady, ROOT } from './lib/ensure.mjs';

const HELP = `Opens a demo shop in a browser with the extension, ready to click. Installs and builds what is missing.

  npm start                     the Norwegian demo shop
  npm start -- --shop da|en     the Danish or the English one
  npm start -- --headless       no window: clicks for you, prints the checklist, writes files into out/

Without a display it goes on as with --headless.`;

function read(argv) {
  try {
    const { values } = parseArgs({
      args: argv,
      options: {
        shop: { type: 'string', default: 'nb' },
        headless: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (!['nb', 'da', 'en'].includes(values.shop)) throw new Error(`There is no demo shop in ${values.shop}.`);
    return values;
  } catch (error) {
    process.stderr.write(`${error.message}\n\n${HELP}\n`);
    return process.exit(2);
  }
}

const options = read(process.argv.slice(2));
if (options.help) {
  process.stdout.write(`${HELP}\n`);
  process.exit(0);
}
const hasDisplay =
  ['darwin', 'win32'].includes(process.platform) || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

await makeReady();
const { startDemo } = await import('./demo/server.mjs');
const { launch } = await import('./lib/browser.mjs');
const { openKeeper, readAudit } = await import('./lib/store.mjs');
const { addressOf, pictureOfShops, shopIn, walk } = await import('./lib/tour.mjs');

const demo = await startDemo({ port: 0 });
const shop = shopIn(demo, options.shop);
const args = [`--host-resolver-rules=${demo.hostRules}`];
if (hasDisplay && !options.headless) await withWindow();
else await withoutWindow();
await demo.close();

/** Stays until the person closes the window. What they write is kept in the profile for the next time. */
async function withWindow() {
  const lens = await launch({
    headless: false,
    args,
    language: options.shop,
    profile: join(ROOT, '.output', 'profile'),
  });
  const closed = new Promise((resolve) => lens.context.once('close', resolve));
  const page = lens.context.pages()[0] ?? (await lens.context.newPage());
  await page.goto(addressOf(demo, shop, 'home'));
  await page.bringToFront();
  process.stdout.write(
    [
      `The demo shop ${shop.host} is open. Click the Service Lens icon at the top right of the browser,`,
      'or press Alt+Shift+L. (No icon? Click the puzzle piece, then the pin beside Service Lens.)',
      'You can also go to any other shop. Close the window when you are done.',
      '',
    ].join('\n'),
  );
  await closed;
}

/** The same without a display: a real click on the button, a walk through the shop, documents and pictures. */
async function withoutWindow() {
  const { exportDocuments } = await import('./lib/export-documents.mjs');
  const { loadWords, printAudit } = await import('./lib/print.mjs');
  const folder = join(ROOT, 'out');
  mkdirSync(folder, { recursive: true });
  const lens = await launch({ args, language: options.shop });
  try {
    const keeper = await openKeeper(lens);
    const pictures = await walk({ lens, demo, shop, folder });
    const audit = await readAudit(keeper);
    const documents = await exportDocuments(lens, audit, { folder, name: shop.host });
    pictures.push(await pictureOfShops(lens, { hash: `#audit=${audit.id}`, path: join(folder, 'shops.png') }));
    const written = [...documents, ...pictures].map((path) => relative(process.cwd(), path));
    process.stdout.write(printAudit(await loadWords(options.shop), { audit, written }));
    process.stdout.write('There is no display here, so the demo ran without a window.\n');
  } finally {
    await lens.close();
  }
}
