// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { Audit } from '../../../lib/audit/model';
import { createAudit, getAudit } from '../../../lib/store/audits';
import { type Change, onChange } from '../../../lib/store/changes';
import { addTest, addTouchpoint, removeItem, saveField, saveText } from '../../../lib/store/items';
import { saveNote, saveVerdict } from '../../../lib/store/judgements';
import { withChanges } from '../../../lib/store/parts';
import { setRejected } from '../../../lib/store/rejections';

let id: string;
const whole = async () => (await getAudit(id)) as Audit;

beforeEach(async () => {
  id = (await createAudit('shop.no')).id;
});

/** What a window tells that is done in it. */
async function doing(what: () => Promise<unknown>): Promise<Change[]> {
  const told: Change[] = [];
  const stop = onChange((change) => told.push(change));
  await what();
  stop();
  return told;
}

it('brings the parts that were written up to date, and nothing else is read', async () => {
  const first = await addTest(id, 'chatbot', { startedAt: '2026-01-02T10:00:00.000Z' });
  const gone = await addTest(id, 'reply');
  const stop = await addTouchpoint(id, { stage: 'buy', text: 'The till', order: 'b' });
  await saveNote(id, 'phone', 'one');
  await saveVerdict(id, 'email', 'yes');
  const before = await whole();
  const changes = await doing(async () => {
    await saveField(id, 'test', first.id, 'answer', 'Thirty days');
    await saveField(id, 'touchpoint', stop.id, 'text', 'At the till');
    await addTouchpoint(id, { stage: 'buy', text: 'Before it', order: 'a' });
    await addTest(id, 'chatbot', { startedAt: '2026-01-01T10:00:00.000Z' });
    await removeItem(id, 'test', gone.id);
    await saveNote(id, 'phone', 'two');
    await saveVerdict(id, 'email', null);
  });
  expect(await withChanges(before, changes)).toEqual(await whole());
  expect((await withChanges(before, changes))?.findings).toBe(before.findings);
});

it('leaves it to a reading of the whole audit where more may have changed', async () => {
  const before = await whole();
  expect(await withChanges(before, await doing(() => setRejected(id, 'phone\n1', true)))).toBeUndefined();
  expect(await withChanges(before, await doing(() => saveText(id, 'title', 'Ours')))).toBeUndefined();
  expect(await withChanges(before, await doing(() => createAudit('shop.no')))).toBeUndefined();
  for (const kind of ['scan', 'own', 'judgement'] as const)
    expect(await withChanges(before, [{ auditId: id, kind }])).toBeUndefined();
});

it('is the same object where another audit alone has changed', async () => {
  const other = (await createAudit('other.no')).id;
  const before = await whole();
  expect(await withChanges(before, await doing(() => saveNote(other, 'phone', 'there')))).toBe(before);
});
