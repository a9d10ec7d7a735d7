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
  const where = scope ? { include: [scope] } : document;
  const results: AxeResults = await axe.run(where as never, { runOnly: { type: 'tag', values: tags } });
  return results.violations.map(
    ({ id, nodes }) =>
      `${id} (${nodes.length}): ${nodes[0]?.target.join(' ')} ${nodes[0]?.any[0]?.message ?? nodes[0]?.html}`,
  );
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
