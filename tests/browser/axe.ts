import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import type { View } from '../../scripts/lib/view.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Runs in the view: rule, how many, and the first element of each breach of WCAG 2.2 AA. What fades in has no contrast
 * yet: it is looked at when it stands.
 */
async function breaches(scope: string[] | null): Promise<string[]> {
  for (let calm = false; !calm; ) {
    const moving = document
      .getAnimations()
      .filter(({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(moving.map(({ finished }) => finished));
    calm = moving.length === 0;
  }
  const axe = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const where = scope ? { include: [scope.length > 1 ? { fromShadowDom: scope } : scope] } : document;
  const results: AxeResults = await axe.run(where as never, {
    runOnly: { type: 'tag', values: tags },
    elementRef: true,
  });
  const found = results.violations.map(
    ({ id, nodes }) =>
      `${id} (${nodes.length}): ${nodes[0]?.target.join(' ')} ${nodes[0]?.any[0]?.message ?? nodes[0]?.html}`,
  );

  // Of what stands in the top layer axe-core cannot tell what lies behind it. Our own boxes are of one colour each.
  const coloursOf = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = coloursOf(colour).map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element: Element | null): string => {
    if (!element) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(element);
    if (/^rgb\(/.test(backgroundColor)) return backgroundColor;
    return behind(element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null);
  };
  const unsure = scope ? results.incomplete.filter(({ id }) => id === 'color-contrast') : [];
  for (const { element, html } of unsure.flatMap(({ nodes }) => nodes)) {
    if (!element) continue;
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const [a, b] = [luminance(color), luminance(behind(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    const isLarge =
      Number.parseFloat(fontSize) >= 24 || (Number.parseFloat(fontSize) >= 18.66 && Number(fontWeight) >= 700);
    if (ratio < (isLarge ? 3 : 4.5))
      found.push(`contrast ${ratio.toFixed(2)}, ${color} on ${behind(element)}: ${html}`);
  }
  return found;
}

/** What breaks WCAG 2.2 AA in the popup or the panel. */
export async function inPopup(popup: View): Promise<string[]> {
  await popup.evaluate(AXE);
  return popup.evaluate(breaches, null);
}

/** What breaks WCAG 2.2 AA in a page or a frame, or in a part of it. */
export async function inPage(page: Page | Frame, scope: string[] | null = null): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(breaches, scope);
}
