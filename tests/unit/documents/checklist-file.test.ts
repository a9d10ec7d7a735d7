// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { checklistFile, parseChecklist } from '../../../lib/documents/checklist-file';
import { ownChecklist } from '../audit/additions';

const NOW = '2026-11-22T10:00:00.000Z';

describe('a checklist as a file', () => {
  it('comes back as it was, and is named after the checklist', async () => {
    const { blob, name } = checklistFile(ownChecklist(), NOW);
    expect(name).toBe('Klasse 2B.service-lens-checklist.json');
    expect(parseChecklist(await blob.text())).toEqual({ ok: true, checklist: ownChecklist() });
  });

  it.each([
    ['', 'notJson'],
    ['<html>', 'notJson'],
    ['[]', 'notOurs'],
    ['{"format":"service-lens","version":3,"audits":[]}', 'notOurs'],
    ['{"format":"service-lens-checklist","version":2,"checklist":{}}', 'newer'],
    ['{"format":"service-lens-checklist","version":1,"checklist":{}}', 'broken'],
    [
      '{"format":"service-lens-checklist","version":1,"checklist":{"id":"a","name":"b","own":[{"id":"__proto__"}]}}',
      'broken',
    ],
    ['x'.repeat(1_000_001), 'tooLarge'],
  ])('%s is refused: %s', (text, reason) => {
    expect(parseChecklist(text)).toEqual({ ok: false, reason });
  });
});
