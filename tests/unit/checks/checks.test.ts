// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { AUTO_CHECK_IDS, type CheckId } from '../../../lib/audit/checklist';
import type { Evidence, Scan } from '../../../lib/audit/model';
import { visit } from '../../../lib/page/visited';
import { scanPage } from '../../../lib/scan';

const page = (name: string) => readFileSync(join(import.meta.dirname, 'pages', `${name}.html`), 'utf8');

/** Scans a made page at the address that it names as its own. */
async function scan(html: string): Promise<Scan> {
  const url = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '';
  expect(url).toMatch(/^https:\/\/www\.[a-z-]+\.example\//);
  const window = new Window({ url });
  try {
    window.document.write(html);
    return await scanPage(visit(window.document as unknown as Document));
  } finally {
    await window.happyDOM.close();
  }
}

const evidenceOf = (scan: Scan, id: CheckId): Evidence[] =>
  scan.findings.find(({ check }) => check === id)?.evidence ?? [];
const words = ({ text, label, href, src, value, name }: Evidence) => [text, label, href, src, value, name].join('\n');

describe.each(AUTO_CHECK_IDS)('%s', (id) => {
  it('is seen where a page has it, and the first proof is the best', async () => {
    const html = page(`${id}.has`);
    const expected = /<html[^>]* data-expect="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(expected).not.toBe('');
    const [first] = evidenceOf(await scan(html), id);
    expect(first && words(first)).toContain(expected);
  });

  it('is not seen where a page only looks like it', async () => {
    expect(evidenceOf(await scan(page(`${id}.has-not`)), id).map(words)).toEqual([]);
  });
});
