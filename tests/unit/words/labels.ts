import { expect, it } from 'vitest';
import type { AutoCheckId } from '../../../lib/audit/checklist';
import { CHECKS } from '../../../lib/checks';
import type { PageItem } from '../../../lib/page/page-facts';
import { item, marked } from '../checks/made-page';

/** Whether a check sees a product's page with one thing on it. */
function sees(check: AutoCheckId, thing: PageItem, language: string): boolean {
  const page = marked({ items: [thing], lang: language }, language);
  page.pageType = 'product';
  return CHECKS[check](page).some(({ confidence }) => confidence >= 0.5);
}

const split = (list: string, sign: string): string[] =>
  list
    .split(sign)
    .map((part) => part.trim())
    .filter(Boolean);

/**
 * Tests what footers, menus and headings of shops are called.
 * @param seen per check, names of its pages: 'check: name, name; check: name'
 * @param nothing names, separated by commas, that no check may see
 */
export function labelsOf(language: string, { seen, nothing }: { seen: string; nothing: string }): void {
  const named = split(seen, ';').flatMap((line) => {
    const at = line.indexOf(':');
    return split(line.slice(at + 1), ',').map((name): [AutoCheckId, string] => [
      line.slice(0, at) as AutoCheckId,
      name,
    ]);
  });

  it.each(named)('see %s in "%s"', (check, name) => {
    const things = [
      item('link', { text: name, href: '/1', where: 'footer' }),
      item('heading', { text: name, type: 'h2' }),
      item('text', { text: name }),
    ];
    expect(things.some((thing) => sees(check, thing, language))).toBe(true);
  });

  it.each(split(nothing, ','))('see nothing in "%s"', (name) => {
    const links = (['footer', 'main'] as const).map((where) => item('link', { text: name, href: '/1', where }));
    const checks = (Object.keys(CHECKS) as AutoCheckId[]).filter((check) =>
      links.some((link) => sees(check, link, language)),
    );
    expect(checks).toEqual([]);
  });
}
