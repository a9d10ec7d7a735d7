import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { auditsToJson } from '../../lib/documents/json';
import { type Demo, startDemo } from '../../scripts/demo/server.mjs';
import { flawsOf, partsOf } from '../unit/documents/package';
import { audit, judged } from '../unit/shops/fixtures';
import { type Firefox, findFirefox, launchFirefox } from './firefox';
import { madeFiles } from './sharing-files';

const program = findFirefox();
const extension = join(import.meta.dirname, '../../.output/firefox-mv3');

let demo: Demo;
let firefox: Firefox;

test.skip(!program, 'there is no Firefox here');
test.skip(!existsSync(extension), 'there is no build for Firefox');

// One Firefox for all: it takes as long to start as what is tried in it.
test.beforeAll(async () => {
  test.setTimeout(90_000);
  demo = await startDemo({ port: 0 });
  firefox = await launchFirefox(program ?? '', extension);
});

test.afterAll(async () => {
  await firefox?.close();
  await demo?.close();
});

/** Goes to a demo shop and clicks the icon there. */
async function visit(language: string): Promise<string> {
  const host = demo.shops.find((shop) => shop.language === language)?.host ?? '';
  await firefox.open(demo.localUrl(host));
  await firefox.click();
  expect(await firefox.inPopup('document.documentElement.dataset.scan')).toBe('done');
  return host.replace(/\.example$/, '');
}

/** Source that presses what a selector leads to; to be tried again where that is not there yet. */
const press = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).click() || true`;

/** The bytes of the file with an ending that Firefox has saved. */
async function saved(ending: string): Promise<Blob> {
  const folder = firefox.downloads;
  const find = () => {
    const names = existsSync(folder) ? readdirSync(folder) : [];
    // Its name is taken by an empty file as long as it is on its way.
    const name = !names.some((one) => one.endsWith('.part')) && names.find((one) => one.endsWith(ending));
    return name && statSync(join(folder, name)).size > 0 ? name : undefined;
  };
  await expect.poll(find, { message: ending }).toBeTruthy();
  return new Blob([readFileSync(join(folder, find() ?? ''))]);
}

test('reads a shop in Firefox and keeps what the person says', async () => {
  await visit('nb');
  expect(await firefox.inPopup('document.querySelectorAll("[data-row]").length')).toBe(56);
  expect(await firefox.inPopup<number>('document.querySelectorAll(".row-seen").length')).toBeGreaterThan(8);

  await firefox.inPopup(press('[data-row=phone]'));
  await firefox.inPopup(press('[data-place="verdict-yes:phone"]'));
  expect(await firefox.inPopup('document.querySelector(".saved")?.textContent')).toContain('Saved');

  // A picture of a place on the page.
  await firefox.inPopup(press('[data-row=returns]'));
  await firefox.inPopup(press('.detail [data-take]'));
  expect(await firefox.inPopup('document.querySelector(".detail .thumb img")?.naturalWidth')).toBeGreaterThan(500);

  // The page as on a phone, which its own shop lets us frame.
  await firefox.inPopup(press('[data-phone]'));
  expect(await firefox.inPopup('document.querySelector(".phone h2")?.textContent')).toContain('390 px');
  await firefox.inPopup(press('.phone .icon-button'));

  // The click lets us into the tab: the sidebar beside it shows the same audit, in the width that Firefox gives it.
  await firefox.openSidebar();
  expect(await firefox.inSidebar('document.querySelectorAll("[data-row]").length')).toBe(56);
  expect(await firefox.inSidebar('document.querySelectorAll("[data-row=phone].row-confirmed").length')).toBe(1);
  expect(await firefox.inSidebar('document.documentElement.dataset.scan')).toBe('done');
  await firefox.inSidebar('document.documentElement.scrollWidth <= innerWidth');
});

test('keeps time while its windows close, makes documents and takes in a file in Firefox', async () => {
  const shop = await visit('da');
  await firefox.inPopup(press('[data-row="chatbot-test"]'));
  await firefox.inPopup(press('[data-place="test-start:chatbot-test"]'));
  await firefox.inPopup('Boolean(document.querySelector("[data-test=running]"))');
  await firefox.closePopup();
  await firefox.openSidebar();
  await firefox.inSidebar('document.querySelector(".running-test .elapsed")?.textContent > "00:00"');
  await firefox.inSidebar(press('.running-test'));
  for (const stop of ['firstAnswerMs', 'usefulAnswerMs', 'personMs'])
    await firefox.inSidebar(press(`[data-place^="${stop}-"]`));
  await firefox.inSidebar('Boolean(document.querySelector("[data-test=ended]"))');

  await firefox.openOwn('shops.html');
  await firefox.inOwn(
    `[...document.querySelectorAll('.audit-name a')].find((link) => link.textContent.includes('${shop}')).click() || true`,
  );
  expect(await firefox.inOwn('document.querySelector("[data-row=chatbot-test]")?.textContent')).toMatch(
    /first answer after \d/,
  );
  // Each is made in a worker.
  for (const format of ['docx', 'xlsx', 'pptx']) {
    await firefox.inOwn(press(`[data-format=${format}]`));
    expect(flawsOf(await partsOf(await saved(`.${format}`)))).toEqual([]);
  }
  await firefox.inOwn(press('[data-format=html]'));
  expect(await (await saved('.html')).text()).toContain(shop);

  // Read in a worker, shown, taken in when the person says so.
  const files = madeFiles();
  try {
    const theirs = audit('theirs', 'sund-shop.example', { judgements: { faq: judged('no', 'Nothing there') } });
    const path = files.write('theirs.service-lens.json', auditsToJson([theirs], '2026-11-22T10:00:00.000Z'));
    await firefox.openOwn('shops.html');
    await firefox.inOwn('Boolean(document.querySelector("input[type=file]"))');
    await firefox.choose([path]);
    await firefox.inOwn('document.querySelector(".incoming")?.textContent.includes("1 file: 1 new")');
    expect(await firefox.inOwn('document.body.textContent.includes("sund-shop.example")')).toBe(true);
    await firefox.inOwn(press('.incoming .button.primary'));
    await firefox.inOwn('document.querySelector(".incoming")?.textContent.includes("1 audit added")');
    await firefox.inOwn('document.querySelectorAll(".audit-row").length > 1');
  } finally {
    files.clean();
  }
});
