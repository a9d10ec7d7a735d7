import { describe, expect, it } from 'vitest';
import type { AuditFile, ServiceTest } from '../../../lib/audit/additions';
import { QUESTIONS } from '../../../lib/audit/assignment';
import type { Audit } from '../../../lib/audit/model';
import type { OwnChecklist } from '../../../lib/audit/own-checklist';
import { exportAudit } from '../../../lib/documents/index';
import { messagesOf } from '../../../lib/messages';
import { finding, judgement, sampleAudit } from './sample-audit';
import { otherAudit, wholeAudit } from './whole-audit';
import { WORDS } from './whole-words';
import '../all-languages';

async function write(
  audit: AuditFile,
  form: 'report' | 'assignment',
  others: Audit[] = [otherAudit()],
): Promise<string> {
  const { blob } = await exportAudit(audit, 'markdown', 'nb', { form, others });
  return blob.text();
}

const headings = (text: string, level: number) =>
  text
    .split('\n')
    .filter((line) => line.startsWith(`${'#'.repeat(level)} `))
    .map((line) => line.slice(level + 1));

describe('the assignment', () => {
  it('asks its questions in their order, then for the strategy, the talk and the sources', async () => {
    const text = await write(wholeAudit('nb'), 'assignment');
    const { questions, discuss } = messagesOf('nb').assignment;
    const asked = headings(text, 3).filter((heading) => /^\d+ /.test(heading));
    expect(asked.slice(0, QUESTIONS.length)).toEqual(
      QUESTIONS.map(({ id }, index) => `${index + 1} ${questions[id].name}`),
    );
    const parts = [
      'Oppsummering',
      'Del 1: Analysen',
      'Del 2: Strategien',
      discuss.title,
      'Fakta og hvor de står',
      'Metode',
      'Kilder',
    ];
    expect(headings(text, 2)).toEqual(parts);
    for (const question of Object.values(discuss.questions)) expect(text).toContain(question);
  });

  it('tells each check once, below the question that it answers', async () => {
    const text = await write(wholeAudit('nb'), 'assignment');
    const told = headings(text, 4);
    expect(new Set(told).size).toBe(told.length);
    const { checks } = messagesOf('nb').checklist;
    const contact = text.slice(text.indexOf('### 4 '), text.indexOf('### 5 '));
    expect(headings(contact, 4)).toContain(checks['reply-test'].name);
    expect(contact).toContain('man.–fre. kl. 09:00–16:00');
  });

  it('leaves room to write where nothing is written yet', async () => {
    const text = await write(sampleAudit(), 'assignment');
    expect(text).toContain('Skriv strategien din her');
    expect(text.match(/^<br>$/gm)).toHaveLength(2);
  });

  it('lists the pages that were read, and those of the other shops, as sources', async () => {
    const text = await write(wholeAudit('nb'), 'assignment');
    const sources = text.slice(text.indexOf('## Kilder'));
    expect(sources).toContain('Forbrukerrådet');
    expect(sources).toContain('https://www.fjellbutikken.no/kundeservice/kontakt');
    expect(sources).toContain('https://www.skogogsti.no/storrelser');
  });
});

describe('the report', () => {
  it('goes area by area and asks nobody to discuss', async () => {
    const text = await write(wholeAudit('nb'), 'report');
    const { areas } = messagesOf('nb').checklist;
    expect(headings(text, 2)).toEqual([
      ...['Oppsummering', 'Kundereisen', ...Object.values(areas), 'Fakta og hvor de står'],
      ...['Strategi', 'Diskusjon', 'Metode', 'Kilder'],
    ]);
    expect(text).not.toContain(messagesOf('nb').assignment.discuss.questions.toShop);
    expect(headings(await write(sampleAudit(), 'report'), 2)).not.toContain('Diskusjon');
  });
});

describe('what the person made', () => {
  it.each(['report', 'assignment'] as const)('is all in the %s', async (form) => {
    const audit = wholeAudit('nb', 2);
    const text = (await write(audit, form)).replace(/\\\n/g, '\n').replace(/\\(.)/g, '$1');
    const words = WORDS.nb;
    const { title, author, discussion, sources, method, question } = words;
    const said = [
      title,
      author,
      discussion,
      sources,
      method,
      question,
      ...words.touchpoints,
      ...words.proposals.flat(),
    ];
    for (const one of [...said, ...words.summary.split('\n\n')]) expect(text).toContain(one);
    // The guided tests with their three times.
    expect(text).toContain('4 sek');
    expect(text).toContain('1 t 30 min');
    expect(text).toContain('ikke kommet ennå');
    // Found by the person, and the captions of the pictures.
    expect(text).toMatch(/Funnet av oss/);
    expect(text).toMatch(/\*\*Bilde 2:\*\* /);
  });

  it('says of a test to which nothing came that nothing came, and how long was waited', async () => {
    const [test] = wholeAudit('nb').tests;
    const none = { firstAnswerMs: null, usefulAnswerMs: null, personMs: null, answer: '', endedMs: 51 * 3_600_000 };
    const told = async (more: Partial<ServiceTest>) =>
      write(sampleAudit({ tests: test ? [{ ...test, ...more }] : [] }), 'report');
    const gaveUp = await told(none);
    expect(gaveUp).toContain('- **Svaret:** Det kom ikke noe svar');
    expect(gaveUp).toContain('- **Sluttet å vente etter:** 2 d 3 t');
    expect(gaveUp).not.toContain('kom ikke så langt');
    const stillWaiting = await told({ ...none, endedMs: null });
    expect(stillWaiting).toContain('- **Første svar etter:** ikke kommet ennå');
    expect(stillWaiting).not.toContain('Sluttet å vente');
    const half = await told({ endedMs: 51 * 3_600_000 });
    expect(half).toContain('- **Et menneske etter:** kom ikke så langt');
    expect(half).toContain('- **Sluttet å vente etter:** 2 d 3 t');
  });

  it('numbers tests only where a check has several', async () => {
    const tests = wholeAudit('nb').tests.filter(({ kind }) => kind === 'reply');
    const { number } = messagesOf('nb').guided.tests;
    expect(await write(sampleAudit({ tests }), 'report')).not.toContain(number(1));
    const two = await write(sampleAudit({ tests: [...tests, ...tests] }), 'report');
    for (const words of [number(1), number(2)]) expect(two).toContain(words);
  });

  it('says once that nobody has judged, and quotes nothing twice', async () => {
    const text = await write(sampleAudit({ judgements: {} }), 'assignment');
    const touchpoints = text.slice(text.indexOf('### 1 '), text.indexOf('### 2 '));
    const { area } = messagesOf('nb').document;
    expect(touchpoints).toContain(area.notJudged);
    expect(touchpoints).not.toContain(area.waiting);
    expect(text.slice(text.indexOf('### 4 '), text.indexOf('### 5 '))).toContain(area.waiting);
    const number = { text: 'Ring 22 33 44 55', value: '22334455' };
    const findings = [finding('phone', 'https://www.fjellbutikken.no/', number)];
    expect(await write(sampleAudit({ findings }), 'report')).not.toContain('(22334455)');
  });

  it('names the other shop with its own words and a quote, and is silent about one that is gone', async () => {
    const text = await write(wholeAudit('nb'), 'report');
    expect(text).toContain('**skogogsti.no**: Størrelsesguide · Karakter 5 av 5. Den beste vi så');
    expect(text).toContain('«Mål foten din i tre steg»');
    expect(await write(wholeAudit('nb'), 'report', [])).not.toContain('skogogsti.no');
  });

  it('shows the other shop’s pictures once, below the first proposal that points to it', async () => {
    const { images, pictures } = wholeAudit('nb', 3);
    const shown = pictures.map((one) => ({ ...one, check: 'size-guide' as const, alt: `Målene, bilde ${one.id}` }));
    const file = async (others: AuditFile[]) =>
      (await exportAudit(wholeAudit('nb'), 'html', 'nb', { others })).blob.text();
    const count = (text: string) => text.match(/<figure[^>]*>\s*<img/g)?.length ?? 0;
    const before = count(await file([otherAudit()]));
    const text = await file([{ ...otherAudit(), pictures: shown, images }]);
    // Two at most, though three proposals point to the shop; what has no image is left out.
    expect(count(text) - before).toBe(2);
    expect(/<b>skogogsti\.no<\/b>.{0,60}Målene, bilde p0/.test(text)).toBe(true);
    expect((await file([{ ...otherAudit(), pictures: shown }])).includes('Målene')).toBe(false);
  });

  it('stands in the order in which the person put it, with effort and effect', async () => {
    const audit = wholeAudit('nb');
    const turned = audit.proposals.map((one, index) => ({ ...one, order: `a${9 - index}` }));
    const text = await write({ ...audit, proposals: turned }, 'report');
    const names = headings(text, 3).filter((heading) => /^\d /.test(heading));
    expect(names).toEqual(WORDS.nb.proposals.toReversed().map(([what], index) => `${index + 1} ${what}`));
    expect(text).toMatch(/\| Effekt ↑ \/ Innsats → \| liten \| middels \| stor \|/);
  });

  it('keeps a proposal whose every field but the first is empty', async () => {
    const bare = { why: '', how: '', who: '', when: '', effort: null, effect: null, checks: [], seenAt: [] };
    const [first] = wholeAudit('nb').proposals;
    const proposals = first ? [{ ...first, ...bare }] : [];
    expect(headings(await write(sampleAudit({ proposals }), 'report'), 3)).toContain(`1 ${WORDS.nb.proposals[0][0]}`);
  });

  it('goes by the checklist that the audit was made by: other words, checks added and left out', async () => {
    const checklist: OwnChecklist = {
      ...{ id: 'c1', name: 'Klasse 2B', author: '', weights: {}, updatedAt: '' },
      off: ['size-guide'],
      words: { phone: { name: 'Ring butikken' } },
      own: [{ id: 'own-smell', area: 'product', stage: 'choose', name: 'Duftprøver', question: '' }],
    };
    const judgements = { ...sampleAudit().judgements, 'own-smell': judgement('no', 1, 'Ingen prøver.') };
    for (const form of ['report', 'assignment'] as const) {
      const told = headings(await write(sampleAudit({ checklist, judgements }), form), form === 'report' ? 3 : 4);
      expect(told).toEqual(expect.arrayContaining(['Ring butikken', 'Duftprøver']));
      expect(told).not.toContain(messagesOf('nb').checklist.checks['size-guide'].name);
    }
  });
});

describe('the making of a file', () => {
  it('tells how far it has come, from little to all', async () => {
    const shares: number[] = [];
    await exportAudit(wholeAudit('nb', 2), 'docx', 'nb', { onProgress: (share) => shares.push(share) });
    expect(shares.at(-1)).toBe(1);
    expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
    expect(shares.length).toBeGreaterThan(4);
  }, 30_000);

  it('stops when the person cancels', async () => {
    const stop = new AbortController();
    const shares: number[] = [];
    const making = exportAudit(wholeAudit('nb', 2), 'html', 'nb', {
      signal: stop.signal,
      onProgress: (share) => {
        shares.push(share);
        stop.abort();
      },
    });
    await expect(making).rejects.toThrow(/abort/i);
    expect(shares).toHaveLength(1);
  }, 30_000);

  it('says how many pictures a file of text cannot hold', async () => {
    expect((await exportAudit(wholeAudit('nb', 2), 'markdown', 'nb')).imagesLeftOut).toBe(2);
    expect((await exportAudit(sampleAudit(), 'markdown', 'nb')).imagesLeftOut).toBe(0);
  });

  it('names the file by shop, day and form', async () => {
    const name = async (form: 'report' | 'assignment') =>
      (await exportAudit(sampleAudit(), 'markdown', 'fi', { form })).name;
    expect(await name('report')).toBe('fjellbutikken.no 2026-11-22 asiakaspalvelu.md');
    expect(await name('assignment')).toBe('fjellbutikken.no 2026-11-22 asiakaspalvelu koulutehtävä.md');
  });
});
