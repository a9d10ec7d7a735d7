// @vitest-environment node
import fc from 'fast-check';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Step } from '../../../lib/audit/additions';
import type { CheckId } from '../../../lib/audit/checklist';
import { evidenceKey } from '../../../lib/audit/evidence';
import { orderAt } from '../../../lib/audit/order';
import { storeProblem } from '../../../lib/store/errors';
import { CONTACT, evidence, finding, freshBrowser, HOME, openWindow, scan, type Window } from './windows';

let popup: Window;
let panel: Window;
let id: string;

beforeEach(async () => {
  freshBrowser();
  popup = await openWindow();
  panel = await openWindow();
  id = (await popup.createAudit('shop.no')).id;
  // A window that is still opening its connection writes later than one that has it.
  await panel.listAudits();
});

const mine = { check: 'phone', url: CONTACT, evidence: evidence('22 33', { href: 'tel:2233' }) } as const;

describe('what the person makes', () => {
  it('is in the audit as it was given back', async () => {
    const own = await popup.addOwnFinding(id, mine);
    const test = await popup.addTest(id, 'chatbot', { channel: 'chat' });
    const stop = await popup.addTouchpoint(id, { stage: 'receive', text: 'SMS', order: 'V' });
    const plan = await popup.addProposal(id, { order: 'V', what: 'Chat', checks: ['live-chat'] });
    await popup.saveText(id, 'title', 'Vår analyse');
    const audit = await panel.getAudit(id);
    expect(audit).toMatchObject({ own: [own], tests: [test], touchpoints: [stop], proposals: [plan] });
    expect(audit?.texts).toEqual({ title: 'Vår analyse' });
    expect(test).toMatchObject({ kind: 'chatbot', channel: 'chat', personMs: null, note: '' });
    expect(plan).toMatchObject({ what: 'Chat', why: '', effort: null, checks: ['live-chat'], seenAt: [] });
  });

  it('survives every scan', async () => {
    const own = await popup.addOwnFinding(id, mine);
    for (const findings of [[finding('phone', CONTACT, '22 33')], []])
      await panel.recordScan(id, scan(CONTACT, findings));
    expect((await popup.getAudit(id))?.own).toEqual([own]);
  });

  it('counts although the same was rejected before', async () => {
    await popup.setRejected(id, evidenceKey('phone', mine.evidence), true);
    await popup.addOwnFinding(id, mine);
    expect((await panel.getAudit(id))?.rejected).toEqual([]);
  });

  it('holds no link that runs a script and no page that is not on the web', async () => {
    const own = await popup.addOwnFinding(id, { ...mine, evidence: evidence('x', { href: 'javascript:alert(1)' }) });
    expect(own.evidence.href).toBe('');
    await expect(popup.addOwnFinding(id, { ...mine, url: 'javascript:alert(1)' })).rejects.toThrow(TypeError);
  });

  it('is announced by kind and id, and only once it is written', async () => {
    const heard: unknown[] = [];
    popup.onChange((change) => heard.push(change));
    const adding = popup.addOwnFinding(id, mine);
    await Promise.resolve();
    expect(heard).toEqual([]);
    const own = await adding;
    await popup.saveText(id, 'summary', 'x');
    expect(heard).toEqual([
      { auditId: id, kind: 'own', item: own.id, check: 'phone' },
      { auditId: id, kind: 'text', item: 'summary' },
    ]);
  });

  it('is refused before anything is written where it does not fit', async () => {
    const { id: plan } = await popup.addProposal(id, { order: 'V' });
    const wrong = [
      () => popup.saveField(id, 'proposal', plan, 'effort', 4 as Step),
      () => popup.saveField(id, 'proposal', plan, 'what', 3 as unknown as string),
      () => popup.saveField(id, 'proposal', plan, 'order', 'V0'),
      () => popup.saveField(id, 'proposal', plan, 'toString' as 'what', ''),
      () => popup.setProposalCheck(id, plan, 'toString' as CheckId, true),
      () => popup.setSeenAt(id, plan, { auditId: 'a:b', check: 'faq' }, true),
      () => popup.saveText(id, '__proto__' as 'title', ''),
      () => popup.addTest(id, 'phone' as 'reply'),
      () => popup.addTouchpoint(id, { stage: 'all' as 'buy', text: '', order: 'V' }),
      () => popup.addTest(id, 'reply', { startedAt: 'i går' }),
      () => popup.addOwnFinding(id, { ...mine, evidence: evidence('x', { seenAt: '' }) }),
    ];
    for (const write of wrong) await expect(write()).rejects.toThrow(TypeError);
    const audit = await popup.getAudit(id);
    expect(audit?.proposals).toHaveLength(1);
    expect(audit).toMatchObject({ own: [], tests: [], touchpoints: [] });
  });

  it('is told where the audit was deleted for good, and leaves nothing behind', async () => {
    await popup.addProposal(id, { order: 'V' });
    await panel.deleteForGood(id);
    for (const write of [() => popup.saveText(id, 'title', 'x'), () => popup.addOwnFinding(id, mine)])
      expect(storeProblem(await write().catch((problem: unknown) => problem))).toBe('gone');
    const raw = await openDB('service-lens');
    for (const store of ['items', 'touched']) expect(await raw.count(store)).toBe(0);
    raw.close();
  });

  it('has been handed over before the function returned, with nothing read first', async () => {
    await popup.getAudit(id);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    const commit = vi.spyOn(IDBTransaction.prototype, 'commit');
    const saving = popup.saveText(id, 'summary', 'midt i et or');
    expect(put.mock.calls.map(([record]) => record)).toContainEqual(
      expect.objectContaining({ kind: 'text', id: 'summary', value: 'midt i et or' }),
    );
    expect(commit).toHaveBeenCalledTimes(1);
    expect(get).not.toHaveBeenCalled();
    await saving;
  });
});

describe('taking out', () => {
  it('is undone by one write, with all that was written meanwhile', async () => {
    const { id: plan } = await popup.addProposal(id, { order: 'V', what: 'Chat', checks: ['live-chat'] });
    await popup.removeItem(id, 'proposal', plan);
    expect((await panel.getAudit(id))?.proposals).toEqual([]);
    expect((await panel.removedItems(id)).proposals).toMatchObject([{ id: plan, what: 'Chat' }]);
    await panel.saveField(id, 'proposal', plan, 'who', 'Kundeservice');
    await panel.restoreItem(id, 'proposal', plan);
    expect((await popup.getAudit(id))?.proposals).toMatchObject([
      { id: plan, what: 'Chat', who: 'Kundeservice', checks: ['live-chat'] },
    ]);
    expect((await popup.removedItems(id)).proposals).toEqual([]);
  });
});

describe('two windows at once', () => {
  it('keep each its own field, check and place of the same proposal', async () => {
    const { id: plan } = await popup.addProposal(id, { order: 'V' });
    await Promise.all([
      popup.saveField(id, 'proposal', plan, 'what', 'Chat'),
      panel.saveField(id, 'proposal', plan, 'why', 'Ingen svarer'),
      popup.saveField(id, 'proposal', plan, 'effort', 2),
      popup.setProposalCheck(id, plan, 'phone', true),
      panel.setProposalCheck(id, plan, 'live-chat', true),
      popup.setSeenAt(id, plan, { auditId: 'b', check: 'phone' }, true),
      panel.setSeenAt(id, plan, { auditId: 'a', check: 'phone' }, true),
    ]);
    expect((await panel.getAudit(id))?.proposals).toMatchObject([
      {
        ...{ what: 'Chat', why: 'Ingen svarer', effort: 2, checks: ['phone', 'live-chat'] },
        seenAt: [
          { auditId: 'a', check: 'phone' },
          { auditId: 'b', check: 'phone' },
        ],
      },
    ]);
  });

  it('can reorder and add without undoing each other’s order', async () => {
    const add = async (by: Window, index: number, text: string) => {
      const { touchpoints } = (await by.getAudit(id)) ?? { touchpoints: [] };
      return by.addTouchpoint(id, { stage: 'buy', text, order: orderAt(touchpoints, index) });
    };
    const first = await add(popup, 0, 'a');
    await add(popup, 1, 'b');
    await add(popup, 2, 'c');
    const rest = ((await popup.getAudit(id))?.touchpoints ?? []).filter((one) => one.id !== first.id);
    await Promise.all([
      popup.saveField(id, 'touchpoint', first.id, 'order', orderAt(rest, 2)),
      add(panel, 3, 'd'),
      add(panel, 0, 'e'),
    ]);
    const order = (await panel.getAudit(id))?.touchpoints.map(({ text }) => text);
    expect(order?.filter((text) => 'bc'.includes(text))).toEqual(['b', 'c']);
    expect(order?.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(order?.[0]).toBe('e');
    expect(order?.indexOf('a')).toBeGreaterThan(order?.indexOf('c') ?? 9);
  });

  it('keep everything in whatever order writes, scans and removals come', async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constantFrom('what', 'why', 'how'), value: fc.string({ maxLength: 6 }) }),
      fc.record({ kind: fc.constantFrom('effort', 'effect'), value: fc.constantFrom<Step | null>(1, 2, 3, null) }),
      fc.record({ kind: fc.constant('removed'), value: fc.boolean() }),
      fc.record({ kind: fc.constantFrom('phone', 'faq'), value: fc.boolean() }),
      fc.record({ kind: fc.constant('scan'), value: fc.constantFrom(HOME, CONTACT) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.boolean(), step), { maxLength: 25 }), async (steps) => {
        const audit = (await popup.createAudit('shop.no')).id;
        const { id: plan } = await popup.addProposal(audit, { order: 'V' });
        const expected: Record<string, unknown> = {};
        const writes: Promise<void>[] = [];
        for (const [first, { kind, value }] of steps) {
          const by = first ? popup : panel;
          if (kind !== 'scan') expected[kind] = value;
          if (kind === 'scan') writes.push(by.recordScan(audit, scan(String(value), [finding('faq', HOME, 'x')])));
          else if (kind === 'removed')
            writes.push(value ? by.removeItem(audit, 'proposal', plan) : by.restoreItem(audit, 'proposal', plan));
          else if (kind === 'phone' || kind === 'faq')
            writes.push(by.setProposalCheck(audit, plan, kind, value === true));
          else writes.push(by.saveField(audit, 'proposal', plan, kind as 'what', value as string));
        }
        await Promise.all(writes);
        const { removed = false, phone = false, faq = false, ...fields } = expected;
        const kept = removed ? await panel.removedItems(audit) : await panel.getAudit(audit);
        expect(kept?.proposals).toMatchObject([fields]);
        expect(kept?.proposals[0]?.checks).toEqual([...(phone ? ['phone'] : []), ...(faq ? ['faq'] : [])]);
      }),
      { numRuns: 30 },
    );
  });
});
