// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CHECK_IDS } from '../../../lib/audit/checklist';
import type { Rating, Verdict } from '../../../lib/audit/model';
import { load, V1 } from './dumps';
import { freshBrowser, openWindow } from './windows';

const AUDIT = V1.stores.audits?.records[0]?.id as string;
const at = '2026-11-01T10:00:00.000Z';

it('whatever was judged, written and rejected in version 1 is there in the version of today', async () => {
  const window = await openWindow();
  const judgement = fc.record({
    verdict: fc.constantFrom<Verdict>('yes', 'partly', 'no', 'notApplicable'),
    rating: fc.option(fc.constantFrom<Rating>(1, 2, 3, 4, 5), { nil: null }),
    note: fc.string({ unit: 'binary', maxLength: 30 }),
  });
  const judgements = fc.dictionary(fc.constantFrom(...CHECK_IDS), judgement, { noNullPrototype: true });
  await fc.assert(
    fc.asyncProperty(judgements, fc.uniqueArray(fc.string()), async (given, rejected) => {
      await window.closeDatabase();
      freshBrowser();
      const records = Object.entries(given).flatMap(([check, fields]) =>
        Object.entries(fields).map(([field, value]) => ({ auditId: AUDIT, check, field, value, updatedAt: at })),
      );
      const stores = structuredClone(V1.stores);
      if (stores.judgements) stores.judgements.records = records;
      if (stores.rejections) stores.rejections.records = rejected.map((key) => ({ auditId: AUDIT, key }));
      await load({ ...V1, stores });
      const audit = await window.getAudit(AUDIT);
      const expected = Object.entries(given).map(([check, fields]) => [check, { ...fields, updatedAt: at }]);
      expect(audit?.judgements).toEqual(Object.fromEntries(expected));
      expect(audit?.rejected.toSorted()).toEqual(rejected.toSorted());
      expect(audit).toMatchObject({ own: [], pictures: [], tests: [], touchpoints: [], proposals: [], texts: {} });
      // And what is new can be written at once.
      await window.saveText(AUDIT, 'title', 'Vår analyse');
      expect((await window.getAudit(AUDIT))?.texts).toEqual({ title: 'Vår analyse' });
    }),
    { numRuns: 25 },
  );
}, 30_000);
