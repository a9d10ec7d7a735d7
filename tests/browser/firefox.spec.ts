import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startDemo } from '../../scripts/demo/server.mjs';
import { findFirefox, launchFirefox } from './firefox';

const program = findFirefox();
const extension = join(import.meta.dirname, '../../.output/firefox-mv3');

test('reads a shop in Firefox and keeps what the person says', async () => {
  test.skip(!program, 'there is no Firefox here');
  test.skip(!existsSync(extension), 'there is no build for Firefox');
  test.setTimeout(90_000);
  const demo = await startDemo({ port: 0 });
  const firefox = await launchFirefox(program ?? '', extension);
  try {
    const shop = demo.shops.find(({ language }) => language === 'nb');
    await firefox.open(demo.localUrl(shop?.host ?? ''));
    await firefox.click();
    expect(await firefox.inPopup('document.documentElement.dataset.scan')).toBe('done');
    expect(await firefox.inPopup('document.querySelectorAll("[data-row]").length')).toBe(56);
    expect(await firefox.inPopup<number>('document.querySelectorAll(".row-seen").length')).toBeGreaterThan(8);

    await firefox.inPopup('document.querySelector("[data-row=phone]").click() || true');
    await firefox.inPopup(`document.querySelector('[data-place="verdict-yes:phone"]')?.click() ?? true`);
    expect(await firefox.inPopup('document.querySelector(".saved")?.textContent')).toContain('Saved');

    // A picture of a place on the page.
    await firefox.inPopup('document.querySelector("[data-row=returns]").click() || true');
    await firefox.inPopup('document.querySelector(".detail [data-take]").click() || true');
    expect(await firefox.inPopup('document.querySelector(".detail .thumb img")?.naturalWidth')).toBeGreaterThan(500);

    // The page as on a phone, which its own shop lets us frame.
    await firefox.inPopup('document.querySelector("[data-phone]").click() || true');
    expect(await firefox.inPopup('document.querySelector(".phone h2")?.textContent')).toContain('390 px');
    await firefox.inPopup('document.querySelector(".phone .icon-button").click() || true');

    // The click lets us into the tab: the sidebar beside it shows the same audit.
    await firefox.openSidebar();
    expect(await firefox.inSidebar('document.querySelectorAll("[data-row]").length')).toBe(56);
    expect(await firefox.inSidebar('document.querySelectorAll("[data-row=phone].row-confirmed").length')).toBe(1);
    expect(await firefox.inSidebar('document.documentElement.dataset.scan')).toBe('done');
  } finally {
    await firefox.close();
    await demo.close();
  }
});
