// @vitest-environment node
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AuditFile } from '../../../lib/audit/additions';
import { auditsToJson, parseImport } from '../../../lib/documents/json';
import { fingerprint } from '../../../lib/store/rows';
import { additions, anyAdditions } from '../audit/additions';
import { audit } from '../audit/audits';
import { freshBrowser, openWindow, PICTURE, png, type Window } from './windows';

let mine: Window;
const NOW = '2026-11-22T12:00:00.000Z';

beforeEach(async () => {
  freshBrowser();
  mine = await openWindow();
});

describe('what the person made', () => {
  it('comes through a file into another browser and is the same there', { timeout: 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyAdditions, fc.uuid(), async (made, id) => {
        await mine.closeDatabase();
        freshBrowser();
        const given = audit({ ...made, id });
        const parsed = parseImport(auditsToJson([given], NOW));
        if (!parsed.ok) throw new Error(parsed.detail);
        expect((await mine.importAudits(parsed.audits)).added).toHaveLength(1);
        expect(await mine.getAudit(id)).toEqual(given);
        expect((await mine.importAudits(parsed.audits)).added).toEqual([]);
        const again = await mine.getAudit(id);
        expect(again && fingerprint(again)).toBe(fingerprint(given));
      }),
      { numRuns: 25 },
    );
  });

  it.each(Object.entries(additions()))('makes an audit different: %s', async (kind, value) => {
    const whole = audit({ ...additions(), id: 'a' });
    const without = { ...whole, [kind]: Array.isArray(value) ? [] : {} };
    await mine.importAudits([whole]);
    const { added } = await mine.importAudits([without]);
    expect(added).toHaveLength(1);
    expect(await mine.getAudit('a')).toEqual(whole);
  });

  it('is never overwritten: what was changed here stays, what comes is a copy', async () => {
    const whole = audit({ ...additions(), id: 'a' });
    await mine.importAudits([whole]);
    await mine.saveField('a', 'proposal', 's1', 'what', 'Mine egne ord');
    const { added } = await mine.importAudits([whole]);
    expect(added[0]?.id).not.toBe('a');
    expect((await mine.getAudit('a'))?.proposals[0]?.what).toBe('Mine egne ord');
    expect((await mine.getAudit(added[0]?.id ?? ''))?.proposals).toEqual(whole.proposals);
  });

  it('that was taken out makes no difference, and is not in the file', async () => {
    await mine.importAudits([audit({ ...additions(), id: 'a' })]);
    await mine.removeItem('a', 'touchpoint', 'a');
    const [left] = await mine.loadAudits(['a']);
    const text = left ? auditsToJson([left], NOW) : '';
    expect(text).not.toContain('Møtet a');
    const parsed = parseImport(text);
    expect(parsed).toMatchObject({ ok: true });
    expect(parsed.ok && (await mine.importAudits(parsed.audits)).same).toHaveLength(1);
  });
});

describe('images from files', () => {
  const withPicture = (images?: AuditFile['images']): AuditFile => ({
    ...audit({ id: 'a', pictures: [{ ...PICTURE, id: 'p1' }] }),
    images,
  });
  const image = new Map([['p1', png()]]);

  it('are kept with the audit', async () => {
    await mine.importAudits([withPicture(image)]);
    expect((await mine.pictureBlob('a', 'p1'))?.size).toBe(png().size);
  });

  it('are added to the same audit where it came without, and never put in place of one', async () => {
    await mine.importAudits([withPicture()]);
    expect(await mine.pictureBlob('a', 'p1')).toBeUndefined();
    const heard: unknown[] = [];
    mine.onChange((change) => heard.push(change));
    expect((await mine.importAudits([withPicture(image)])).same).toHaveLength(1);
    expect(heard).toEqual([{ auditId: 'a', kind: 'picture' }]);
    const other = new Blob([await png().arrayBuffer(), 'more'], { type: 'image/png' });
    await mine.importAudits([withPicture(new Map([['p1', other]]))]);
    expect((await mine.pictureBlob('a', 'p1'))?.size).toBe(png().size);
  });

  it('go to the copy where the file makes one', async () => {
    await mine.importAudits([withPicture(image)]);
    await mine.saveText('a', 'title', 'mine');
    const { added } = await mine.importAudits([withPicture(image)]);
    expect((await mine.pictureBlob(added[0]?.id ?? '', 'p1'))?.size).toBe(png().size);
  });

  it('of pictures that the audit does not have are left out', async () => {
    await mine.importAudits([withPicture(new Map([['stray', png()]]))]);
    expect(await mine.pictureBlob('a', 'stray')).toBeUndefined();
  });
});
