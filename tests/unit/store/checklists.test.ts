// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { newChecklist, withAsked, withWords } from '../../../lib/audit/checklist-changes';
import { ownChecklist } from '../audit/additions';
import { freshBrowser, openWindow } from './windows';

beforeEach(freshBrowser);

describe('checklists of one’s own', () => {
  it('are kept, changed, taken out and brought back', async () => {
    const store = await openWindow();
    const made = await store.addChecklist(newChecklist('Klasse 2B'));
    await store.changeChecklist(made.id, (now) => withAsked(now, 'faq', false));
    expect((await store.listChecklists())[0]?.checklist).toMatchObject({ name: 'Klasse 2B', off: ['faq'] });
    await store.removeChecklist(made.id);
    expect(await store.listChecklists()).toEqual([]);
    await store.restoreChecklist(made.id);
    expect((await store.listChecklists())[0]?.checklist.off).toEqual(['faq']);
  });

  it('lose nothing where two windows change one at once', async () => {
    const [one, other] = [await openWindow(), await openWindow()];
    const { id } = await one.addChecklist(newChecklist('Klasse 2B'));
    const changes = ['phone', 'faq', 'email', 'terms', 'payment', 'gift'] as const;
    await Promise.all(
      changes.map((check, at) => (at % 2 ? one : other).changeChecklist(id, (now) => withAsked(now, check, false))),
    );
    await one.changeChecklist(id, (now) => withWords(now, 'returns', { question: 'Er det lett?' }));
    const [kept] = await other.listChecklists();
    expect(kept?.checklist.off.toSorted()).toEqual([...changes].sort());
    expect(kept?.checklist.words).toEqual({ returns: { question: 'Er det lett?' } });
  });

  it('come once from a file, and beside another of the same id', async () => {
    const store = await openWindow();
    const file = ownChecklist();
    expect(await store.takeChecklist(file)).toMatchObject({ isNew: true, checklist: { id: file.id } });
    expect(await store.takeChecklist({ ...file, updatedAt: '2027-01-01T00:00:00.000Z' })).toMatchObject({
      isNew: false,
    });
    const changed = await store.takeChecklist({ ...file, name: 'Klasse 3A' });
    expect(changed.isNew).toBe(true);
    expect(changed.checklist.id).not.toBe(file.id);
    expect((await store.listChecklists()).map(({ checklist }) => checklist.name)).toEqual(['Klasse 2B', 'Klasse 3A']);
  });
});

describe('audits and their checklist', () => {
  it('begin with the one in use, and keep it whatever becomes of it', async () => {
    const store = await openWindow();
    const before = await store.createAudit('a.no');
    const { id } = await store.addChecklist({ ...newChecklist('Min'), off: ['faq'] });
    await store.beginWith(id);
    const after = await store.ensureAudit('b.no');
    await store.changeChecklist(id, (now) => withAsked(now, 'faq', true));
    await store.removeChecklist(id);
    expect((await store.getAudit(before.id))?.checklist).toBeNull();
    expect((await store.getAudit(after.id))?.checklist?.off).toEqual(['faq']);
    expect((await store.getAudit((await store.createAudit('c.no')).id))?.checklist).toBeNull();
  });

  it('can be made by another, with what was judged still there', async () => {
    const store = await openWindow();
    const { id } = await store.createAudit('a.no');
    await store.saveVerdict(id, 'gift', 'yes');
    await store.setAuditChecklist(id, ownChecklist());
    await store.saveVerdict(id, 'own-smil', 'no');
    expect(await store.getAudit(id)).toMatchObject({
      checklist: { name: 'Klasse 2B' },
      judgements: { gift: { verdict: 'yes' }, 'own-smil': { verdict: 'no' } },
    });
    expect(await store.listOverviews()).toMatchObject([
      { checklist: { id: 'liste-1' }, verdicts: { 'own-smil': 'no' } },
    ]);
    await store.setAuditChecklist(id, null);
    expect((await store.getAudit(id))?.checklist).toBeNull();
  });
});
