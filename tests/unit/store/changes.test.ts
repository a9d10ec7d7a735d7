// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '../../../lib/store/changes';

async function channel() {
  vi.resetModules();
  return import('../../../lib/store/changes');
}
const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

afterEach(() => vi.unstubAllGlobals());

describe('changes', () => {
  it('reach this window and the others, once each', async () => {
    const [one, other] = [await channel(), await channel()];
    const [here, there] = [vi.fn(), vi.fn()];
    one.onChange(here);
    other.onChange(there);
    const change: Change = { auditId: 'a', kind: 'judgement', check: 'phone' };
    one.announce(change);
    await soon();
    expect(here.mock.calls).toEqual([[change]]);
    expect(there.mock.calls).toEqual([[change]]);
  });

  it('say which thing of the person’s was changed', async () => {
    const [one, other] = [await channel(), await channel()];
    const there = vi.fn();
    other.onChange(there);
    one.announce({ auditId: 'a', kind: 'proposal', item: 'p' });
    one.announce({ auditId: 'a', kind: 'own', item: 3 as unknown as string, check: 'phone' });
    await soon();
    expect(there.mock.calls).toEqual([
      [{ auditId: 'a', kind: 'proposal', item: 'p' }],
      [{ auditId: 'a', kind: 'own', check: 'phone' }],
    ]);
  });

  it('reach nobody who has stopped listening', async () => {
    const one = await channel();
    const listener = vi.fn();
    one.onChange(listener)();
    one.announce({ auditId: 'a', kind: 'scan' });
    expect(listener).not.toHaveBeenCalled();
  });

  it('reach the rest where one listener fails, and the failure is reported', async () => {
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    const one = await channel();
    const listener = vi.fn();
    const stop = one.onChange(() => {
      throw new Error('made up');
    });
    one.onChange(listener);
    one.announce({ auditId: 'a', kind: 'scan' });
    expect(listener).toHaveBeenCalledTimes(1);
    expect(report).toHaveBeenCalledTimes(1);
    stop();
  });

  it('that nobody can understand are passed over', async () => {
    const one = await channel();
    const listener = vi.fn();
    one.onChange(listener);
    const raw = new BroadcastChannel('service-lens');
    for (const odd of [null, 'scan', { kind: 'scan' }, { auditId: 'a', kind: 'made-up' }]) raw.postMessage(odd);
    raw.postMessage({ auditId: 'a', kind: 'judgement', check: 'made-up', more: 1 });
    await soon();
    raw.close();
    expect(listener.mock.calls).toEqual([[{ auditId: 'a', kind: 'judgement' }]]);
  });
});
