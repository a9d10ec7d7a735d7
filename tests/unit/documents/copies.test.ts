// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { AuditFile } from '../../../lib/audit/additions';
import { makeCopies } from '../../../lib/documents/copies';
import { parseImport } from '../../../lib/documents/json';
import { additions } from '../audit/additions';
import { sampleAudit } from './sample-audit';

const NOW = '2026-11-22T12:00:00.000Z';
const WISHES = { madeBy: '', note: '', fileWord: 'kundeservice' };
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const image = (more = 0) => new Blob([Buffer.from(PNG, 'base64'), Buffer.alloc(more)], { type: 'image/png' });
const whole = (id: string, more: Partial<AuditFile> = {}): AuditFile => ({ ...sampleAudit(additions()), id, ...more });

async function copiesOf(audits: readonly AuditFile[], wishes: Partial<typeof WISHES> = {}) {
  const load = async (id: string) => audits.find((audit) => audit.id === id);
  return makeCopies(
    audits.map(({ id }) => id),
    load,
    { ...WISHES, ...wishes },
    NOW,
  );
}

async function readBack(blob: Blob | undefined) {
  const result = parseImport((await blob?.text()) ?? '');
  if (!result.ok) throw new Error(`${result.reason} ${result.detail}`);
  return result;
}

describe('makeCopies', () => {
  it.each([0, 1, 3])('of %i audits makes a file that is read again as it was', async (n) => {
    const audits = Array.from({ length: n }, (_, at) => whole(`a${at}`));
    const { files, audits: counted, imagesLeftOut } = await copiesOf(audits);
    expect([files.length, counted, imagesLeftOut]).toEqual([1, n, 0]);
    expect(await readBack(files[0]?.blob)).toEqual({ ok: true, audits });
  });

  it('is named after the shop where there is one audit, after the day where there are several', async () => {
    expect((await copiesOf([whole('a')])).files[0]?.name).toBe(
      'fjellbutikken.no 2026-11-22 kundeservice.service-lens.json',
    );
    expect((await copiesOf([whole('a'), whole('b')])).files[0]?.name).toBe(
      'service-lens 2026-11-22 kundeservice.service-lens.json',
    );
  });

  it('takes the images along, and who made it with a word', async () => {
    const given = whole('a', { images: new Map([['p1', image()]]) });
    const { files } = await copiesOf([given], { madeBy: 'Kari\u202E Nordmann ', note: '<b>Til\n læreren</b>' });
    const { audits, note } = await readBack(files[0]?.blob);
    expect(audits[0]?.images?.get('p1')?.size).toBe(image().size);
    expect(audits[0]?.madeBy).toBe('Kari Nordmann');
    expect(note).toBe('<b>Til læreren</b>');
  });

  it('leaves every audit with the one who made it when it is passed on', async () => {
    const { files } = await copiesOf([whole('a', { madeBy: 'Ola' }), whole('b')], { madeBy: 'Læreren' });
    expect((await readBack(files[0]?.blob)).audits.map(({ madeBy }) => madeBy)).toEqual(['Ola', 'Læreren']);
  });

  it('passes over what is gone, and says how many it has', async () => {
    const done: number[] = [];
    const copies = await makeCopies(
      ['gone', 'a'],
      async (id) => (id === 'a' ? whole('a') : undefined),
      { ...WISHES, onProgress: (n) => done.push(n) },
      NOW,
    );
    expect(copies.audits).toBe(1);
    expect(done).toEqual([1, 2]);
    expect((await readBack(copies.files[0]?.blob)).audits).toHaveLength(1);
  });

  it('begins another file before one grows too large to be read again, and loses nothing', async () => {
    const pictures = Array.from({ length: 4 }, (_, n) => ({ ...whole('a').pictures[0], id: `p${n}` })) as never;
    const images = new Map(Array.from({ length: 4 }, (_, n) => [`p${n}`, image(7_900_000)]));
    const audits = ['a', 'b', 'c'].map((id) => whole(id, { pictures, images }));
    const { files, imagesLeftOut } = await copiesOf(audits);
    expect(imagesLeftOut).toBe(0);
    expect(files.map(({ name }) => name)).toEqual([
      'service-lens 2026-11-22 kundeservice 1-2.service-lens.json',
      'service-lens 2026-11-22 kundeservice 2-2.service-lens.json',
    ]);
    const back = [...(await readBack(files[0]?.blob)).audits, ...(await readBack(files[1]?.blob)).audits];
    expect(back.map(({ id, images: own }) => [id, own?.size])).toEqual([
      ['a', 4],
      ['b', 4],
      ['c', 4],
    ]);
  }, 60_000);
});

describe('who made a file', () => {
  const content = async (change: object) => {
    const { files } = await copiesOf([whole('a')]);
    const raw = JSON.parse((await files[0]?.blob.text()) ?? '');
    return parseImport(JSON.stringify({ ...raw, ...change }));
  };

  it.each([[7], [null], [['x']], [{}], ['\u0000 \n'], ['']])('is nobody where it is %j', async (odd) => {
    const result = await content({ madeBy: odd, note: odd });
    expect(result).toEqual({ ok: true, audits: [whole('a')] });
  });

  it('is cut where it is long', async () => {
    const result = await content({ madeBy: 'x'.repeat(9_999), note: 'y'.repeat(9_999) });
    expect(result.ok && [result.audits[0]?.madeBy?.length, result.note?.length]).toEqual([100, 2_000]);
  });

  it('adds nothing that needs a version of its own', async () => {
    const { files } = await copiesOf([whole('a')], { madeBy: 'Kari', note: 'Hei' });
    expect(JSON.parse((await files[0]?.blob.text()) ?? '')).toMatchObject({ version: 3, madeBy: 'Kari', note: 'Hei' });
  });
});
