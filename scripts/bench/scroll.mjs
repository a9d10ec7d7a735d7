/** Scrolling a page with fifty markers on it, beside the same page without: what a frame costs, ours and the browser's. */
import { chromium } from '@playwright/test';
import { findBrowser } from '../lib/find-browser.mjs';
import { share } from './figures.mjs';
import { bundle, openPage, worldOf } from './world.mjs';

const MARKERS = 50;
const ROWS = 400;
const FRAMES = 240;
const STEP_PX = 24;
/** A frame at sixty a second, in ms. */
const FRAME_MS = 1000 / 60;
/** What the markers are about, each found on the page by its own number. */
const CHECKS = [
  'returns',
  'delivery',
  'phone',
  'email',
  'faq',
  'terms',
  'privacy',
  'size-guide',
  'payment',
  'live-chat',
];

/** Fifty markers along a long page, and fifty on two screens, as in a footer that has everything. */
const PAGES = { spread: 32, dense: 1 };
/** A machine of a school: so many times slower. */
const SLOWER = 4;

/**
 * In ms of the processor, which do not grow with what else the machine does. `frame`, `script`, `style` and `layout` are
 * means of a frame; `own` are the single calls for a frame (bare: the hand that scrolls alone), what one in twenty
 * exceeds and the most, at rest included, where what covers the markers is found out; `over` how many of them alone were
 * too long for a frame.
 * @param {(what: string) => void} tell what is measured at the moment
 */
export async function measureScroll(tell) {
  const script = await bundle('in-page-markers.ts', 'markers');
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--disable-gpu'] });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const found = [];
    for (const [name, every] of Object.entries(PAGES)) {
      tell(`scrolling, markers ${name}`);
      const page = await openPage(context, { name: `scroll-${name}`, html: longPage(every) });
      const world = await worldOf(page);
      await world.cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
      await world.evaluate(`${script};${TOOLS};0`);
      const bare = await scroll(browser, page, world);
      const markers = await world.evaluate(`show(${MARKERS})`);
      await page.waitForTimeout(1_500);
      const marked = await scroll(browser, page, world);
      await world.cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      const slow = await scroll(browser, page, world);
      await page.close();
      found.push({ name, markers, bare, marked, slow });
    }
    return found;
  } finally {
    await browser.close();
  }
}

async function scroll(browser, page, world) {
  const before = await costs(world);
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await world.evaluate(`scrolled(${FRAMES}, ${STEP_PX})`);
  const own = frameTimes(await browser.stopTracing());
  const after = await costs(world);
  const perFrame = (name) => ((after[name] - before[name]) * 1000) / FRAMES;
  return {
    frame: perFrame('TaskDuration'),
    script: perFrame('ScriptDuration'),
    layout: perFrame('LayoutDuration'),
    style: perFrame('RecalcStyleDuration'),
    own: { p95: share(own, 0.95), most: share(own, 1) },
    over: own.filter((ms) => ms > FRAME_MS).length,
  };
}

/** What each call for a frame took of the processor, in ms; those of the hand that scrolls among them. */
function frameTimes(trace) {
  const { traceEvents } = JSON.parse(trace.toString());
  return traceEvents.filter(({ name }) => name === 'FireAnimationFrame').map(({ tdur = 0 }) => tdur / 1000);
}

async function costs(world) {
  const { metrics } = await world.cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Runs in the page. */
const TOOLS = `
  globalThis.scrolled = (frames, step) => new Promise((done) => {
    let at = 0;
    let by = step;
    const next = () => {
      if (at++ >= frames) return done();
      // A hand scrolls, looks, and scrolls on.
      if (at % 60 < 40) {
        const before = scrollY;
        scrollBy({ top: by, behavior: 'instant' });
        if (scrollY === before) by = -by;
      }
      requestAnimationFrame(next);
    };
    scrollTo(0, 0);
    requestAnimationFrame(next);
  });
  globalThis.show = (count) => {
    const checks = ${JSON.stringify(CHECKS)};
    const elements = [...document.querySelectorAll('[data-place]')].slice(0, count);
    const places = new Map();
    const findings = elements.map((element, index) => {
      const evidence = { text: element.textContent, href: '', label: '', src: '', value: '', name: '', selector: '#' + element.id, where: 'main', seenAt: '' };
      const check = checks[index % checks.length];
      places.set(markers.evidenceKey(check, evidence), element);
      return { check, url: document.URL, confidence: 0.9, evidence: [evidence] };
    });
    return markers.show({ scan: { url: document.URL, scannedAt: '', findings }, places });
  };
`;

/** @param every which of the cells has a marker */
function longPage(every) {
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const cells = Array.from({ length: 4 }, (_, cell) => {
      const number = row * 4 + cell;
      const marked = number % every === 0;
      const place = marked ? ` data-place id="p${number}"` : '';
      return `<div class="cell"><img alt="" width="40" height="40"><a href="/p/${number}"${place}>Place ${number}</a><p>Some words about thing ${number}, as a shop has them.</p></div>`;
    });
    return `<section class="row">${cells.join('')}</section>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>A long page</title><style>body{margin:0;font:16px/1.4 sans-serif}header{position:sticky;top:0;padding:12px;background:#fff}.row{display:grid;grid-template-columns:repeat(4,1fr);gap:16px;padding:12px}.cell{overflow:hidden;border:1px solid #ddd;padding:8px}</style><header><a href="/">Shop</a></header>${rows.join('')}`;
}
