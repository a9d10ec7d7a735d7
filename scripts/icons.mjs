#!/usr/bin/env node
/** Draws the extension's icons: Lucide's `search-check` in white on the accent colour. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensure, ROOT } from './lib/ensure.mjs';

const ACCENT = '#0b5d52';
/** Size in px → how much of the tile the drawing takes, and its stroke on Lucide's grid of 24. Small ones need more of both. */
const SIZES = { 16: [0.86, 2.7], 32: [0.74, 2.5], 48: [0.7, 2.3], 96: [0.66, 2.1], 128: [0.66, 2] };

const executablePath = await ensure();
const { chromium } = await import('@playwright/test');
const { SearchCheck } = await import('lucide');

const folder = join(ROOT, 'assets/public/icon');
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath });
const page = await browser.newPage();
for (const [size, [share, stroke]] of Object.entries(SIZES)) {
  const shapes = SearchCheck.map(
    ([tag, attributes]) =>
      `<${tag} ${Object.entries(attributes)
        .map(([k, v]) => `${k}="${v}"`)
        .join(' ')}/>`,
  );
  const inset = (24 - 24 * share) / 2;
  await page.setViewportSize({ width: Number(size), height: Number(size) });
  await page.setContent(
    `<style>body{margin:0}svg{display:block}</style>
     <svg width="${size}" height="${size}" viewBox="0 0 24 24" fill="none" stroke="#fff" stroke-width="${stroke}"
          stroke-linecap="round" stroke-linejoin="round">
       <rect width="24" height="24" rx="5" fill="${ACCENT}" stroke="none"/>
       <g transform="translate(${inset} ${inset}) scale(${share})">${shapes.join('')}</g>
     </svg>`,
  );
  await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
}
await browser.close();
process.stdout.write(`${Object.keys(SIZES).length} icons in ${folder}\n`);
