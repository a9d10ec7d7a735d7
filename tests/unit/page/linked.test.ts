// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchPage, type LinkedError } from '../../../lib/page/linked';
import { visit } from '../../../lib/page/visited';
import { scanPage } from '../../../lib/scan';
import { body } from './documents';

const HERE = 'https://www.bua.example/';
afterEach(() => vi.unstubAllGlobals());

/** Answers as a shop would. */
function answer(html: string | Uint8Array, { type = 'text/html; charset=utf-8', status = 200, url = '' } = {}) {
  const response = new Response(html as BodyInit, { status, headers: { 'content-type': type } });
  if (url) Object.defineProperty(response, 'url', { value: url });
  const fetch = vi.fn(async () => response);
  vi.stubGlobal('fetch', fetch);
  return fetch;
}
const problem = (address = `${HERE}retur`) =>
  fetchPage(address, body('')).then(
    () => 'none',
    (error: LinkedError) => error.problem,
  );

describe('a linked page', () => {
  it('is fetched without cookies and without saying where one comes from', async () => {
    const fetch = answer('<p>Hei</p>');
    const page = await fetchPage(`${HERE}retur`, body(''));
    expect(page.document.body.textContent).toBe('Hei');
    expect(fetch.mock.calls[0]).toMatchObject([`${HERE}retur`, { credentials: 'omit', referrerPolicy: 'no-referrer' }]);
  });

  it('is read and judged as a page of its own, at its own address', async () => {
    answer(
      '<title>Retur</title><body><h1>Retur</h1><p>Du har 30 dagers åpent kjøp.</p><a href="skjema">Returskjema</a>',
    );
    const visited = visit(body('<p>Forsiden</p>'));
    const first = await visited.readLinked(`${HERE}hjelp/retur`);
    if (!('reading' in first)) throw new Error(first.problem);
    const scan = await scanPage({ ...visited, read: async () => first });
    expect(scan).toMatchObject({ url: `${HERE}hjelp/retur`, title: 'Retur' });
    expect(scan.facts.map(({ name, url }) => [name, url])).toContainEqual(['returnWindowDays', `${HERE}hjelp/retur`]);
    // The markers on the page that one sees stay where they are.
    expect(visited.places().size).toBe(0);
  });

  it('resolves its addresses from where it lies, or from where it says', async () => {
    const base = async (html: string) => {
      answer(html);
      const { document } = await fetchPage(`${HERE}hjelp/retur`, body(''));
      return document.querySelector('base')?.getAttribute('href');
    };
    expect(await base('<p>Hei</p>')).toBe(`${HERE}hjelp/retur`);
    expect(await base('<base href="/no/"><p>Hei</p>')).toBe(`${HERE}no/`);
  });

  it.each([
    ['notPage', { type: 'application/pdf' }],
    ['status', { status: 404 }],
    ['elsewhere', { url: 'https://login.example/' }],
  ])('is left where the shop answers otherwise: %s', async (expected, how) => {
    answer('<p>Hei</p>', how);
    expect(await problem()).toBe(expected);
  });

  it('is left where it is too large, another site’s, slow or not to be reached', async () => {
    answer('x'.repeat(3_100_000));
    expect(await problem()).toBe('tooLarge');
    expect(await problem('https://other.example/retur')).toBe('elsewhere');
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('failed')));
    expect(await problem()).toBe('network');
  });

  it('is left where it takes longer than ten seconds', async () => {
    vi.useFakeTimers();
    try {
      vi.stubGlobal(
        'fetch',
        (_: string, { signal }: { signal: AbortSignal }) =>
          new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
      );
      const told = problem();
      await vi.advanceTimersByTimeAsync(10_001);
      expect(await told).toBe('timeout');
    } finally {
      vi.useRealTimers();
    }
  });

  it('is read in its own letters', async () => {
    answer(new Uint8Array([0x52, 0xe5, 0x64]), { type: 'text/html; charset=iso-8859-1' });
    expect((await fetchPage(`${HERE}a`, body(''))).document.body.textContent).toBe('Råd');
    const meta = [...new TextEncoder().encode('<meta charset="windows-1252">'), 0x52, 0xe5, 0x64];
    answer(new Uint8Array(meta), { type: 'text/html' });
    expect((await fetchPage(`${HERE}b`, body(''))).document.body.textContent).toBe('Råd');
  });
});
