// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { evidenceKey } from '../../lib/audit/evidence';
import { visit } from '../../lib/page/visited';
import { scanPage } from '../../lib/scan';
import { body, open } from './page/documents';

const scanned = async (document: Document) => {
  const visited = visit(document);
  return { scan: await scanPage(visited), places: visited.places() };
};
const evidenceOf = async (document: Document, check: string) => {
  const { scan, places } = await scanned(document);
  const evidence = scan.findings.find((finding) => finding.check === check)?.evidence ?? [];
  return { evidence, places, scan };
};

describe('the evidence of a check', () => {
  it('is what a person can quote, with the way back to it', async () => {
    const document = body('<footer><p>Bua AS</p><a href="/retur" title="Slik gjør du">Retur og bytte</a></footer>');
    const { evidence, places } = await evidenceOf(document, 'returns');
    expect(evidence[0]).toMatchObject({
      text: 'Retur og bytte',
      label: 'Slik gjør du',
      href: 'https://www.bua.example/retur',
      where: 'footer',
    });
    const [first] = evidence;
    const link = document.querySelector('a');
    expect(document.querySelector(first?.selector ?? '')).toBe(link);
    expect(first && places.get(evidenceKey('returns', first))).toBe(link);
    expect(Date.parse(first?.seenAt ?? '')).not.toBeNaN();
  });

  it('is five places at most, and the same link once', async () => {
    const links = Array.from({ length: 9 }, (_, at) => `<li><a href="/retur/${at}">Retur ${at}</a></li>`).join('');
    expect((await evidenceOf(body(`<ul>${links}</ul>`), 'returns')).evidence).toHaveLength(5);
    const same = '<a href="/retur">Retur</a>';
    const { evidence } = await evidenceOf(body(`<header>${same}</header><footer>${same}</footer>`), 'returns');
    expect(evidence).toHaveLength(1);
    expect(evidence[0]?.where).toBe('footer');
  });

  it('is cut to what one can read', async () => {
    const { evidence } = await evidenceOf(
      body(`<p>Vi har 30 dagers retur. ${'Ta kontakt med oss for mer. '.repeat(60)}</p>`),
      'returns',
    );
    expect(evidence[0]?.text.length).toBe(300);
  });

  it('is shown before it is closed', async () => {
    const document = body('<nav hidden><a href="/a">Retur</a></nav><nav><a href="/b">Retur</a></nav>');
    expect((await evidenceOf(document, 'returns')).evidence.map(({ href }) => href)).toEqual([
      'https://www.bua.example/b',
      'https://www.bua.example/a',
    ]);
  });

  it('is not what style sheets keep from sight and nothing opens', async () => {
    const document = body('<main><p class="x"><a href="/a">Retur</a></p></main>');
    for (const element of document.querySelectorAll('*'))
      Object.assign(element, { checkVisibility: () => element.closest('.x') === null });
    expect((await evidenceOf(document, 'returns')).evidence).toEqual([]);
  });

  it('floats where it stays in place while the page scrolls', async () => {
    const document = body('<main><div style="position: fixed"><button>Chat med oss</button></div></main>');
    expect((await evidenceOf(document, 'live-chat')).evidence[0]?.where).toBe('floating');
  });
});

describe('a scan', () => {
  it('tells what page it was of', async () => {
    const html =
      '<html lang="nn"><head><title> Bua </title></head><body><p>Hei, og takk for at du ser innom oss</p></body></html>';
    const { scan } = await scanned(open(html, 'https://www.bua.example/kontakt?a=1#b'));
    expect(scan).toMatchObject({
      url: 'https://www.bua.example/kontakt?a=1#b',
      title: 'Bua',
      language: 'nn',
      pageType: 'contact',
      isShop: false,
      elements: 1,
      truncated: false,
    });
  });

  it('of an empty page finds nothing and says nothing of what is missing', async () => {
    const { scan, places } = await scanned(open(''));
    expect(scan.findings).toEqual([]);
    expect(scan.facts).toEqual([]);
    expect(places.size).toBe(0);
  });
});
