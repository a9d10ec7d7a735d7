/** Made-up audits for the views that set many of them side by side, and the way they get into the browser. */
import { writeFileSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import { noAdditions } from '../../lib/audit/additions';
import { CHECK_IDS, CHECKLIST } from '../../lib/audit/checklist';
import type { Audit, Fact, Judgement, Rating, Verdict } from '../../lib/audit/model';
import { auditsToJson } from '../../lib/documents/json';
import type { Lens } from '../../scripts/lib/browser.mjs';
import { expect } from './fixtures';

const VERDICTS: (Verdict | null)[] = ['yes', 'yes', 'partly', 'no', null, null, 'notApplicable', 'yes'];
const NOTE = 'Står nederst på hver side, men prisen på en retur får man først vite i kassen. ';

/** Always the same for the same numbers, and without a pattern that would be seen. */
function dice(a: number, b: number, sides: number): number {
  return ((a * 7919 + b * 104729 + a * b * 31) % 997) % sides;
}

/** An audit with something said, seen or noted of every check, and with facts. */
export function madeAudit(index: number, shop: string, author = '', createdAt = '2026-10-03T09:00:00.000Z'): Audit {
  const home = `https://www.${shop}/`;
  const judgements = CHECK_IDS.map((check, at): [string, Judgement] => {
    const verdict = VERDICTS[dice(index + 1, at + 1, VERDICTS.length)] ?? null;
    const rating = verdict === 'yes' || verdict === 'partly' ? ((dice(index + 3, at + 1, 5) + 1) as Rating) : null;
    const note = dice(index + 5, at + 2, 4) === 0 ? NOTE.repeat(dice(index, at, 5) + 1).trim() : '';
    return [check, { verdict, rating, note, updatedAt: createdAt }];
  });
  const findings = CHECK_IDS.filter((check, at) => CHECKLIST[check].kind === 'auto' && dice(index + 2, at, 3) > 0).map(
    (check) => ({
      ...{ check, url: home, confidence: 0.9 },
      evidence: [
        {
          ...{ text: `Kundeservice: ${check}`, href: `${home}${check}`, label: '', src: '', value: '', name: '' },
          ...{ selector: 'a', where: 'footer' as const, seenAt: createdAt },
        },
      ],
    }),
  );
  const facts = [
    { name: 'returnWindowDays', value: 14 + dice(index, 3, 4) * 15 },
    { name: 'freeReturns', value: dice(index, 4, 2) === 0 },
    { name: 'deliveryDays', value: [1, 2 + dice(index, 5, 5)] },
    { name: 'deliveryPrice', value: { amount: dice(index, 6, 4) * 29, currency: 'NOK' } },
    { name: 'responseHours', value: 4 + dice(index, 7, 3) * 20 },
    { name: 'phone', value: `+472233445${index % 10}` },
    {
      name: 'reviewScore',
      value: { score: 3.6 + dice(index, 8, 13) / 10, scale: 5, count: 100 + index, source: 'Trustpilot' },
    },
  ].map((fact) => ({ ...fact, quote: `Slik står det hos ${shop}`, url: home }) as Fact);
  return {
    ...{ id: `made-${index}`, shop, createdAt, updatedAt: createdAt, deletedAt: null },
    ...{ pages: [], findings, facts, judgements: Object.fromEntries(judgements), rejected: [], ...noAdditions() },
    ...(author && { texts: { author } }),
  };
}

/** Opens the audits from a file, as a person does, and leaves the list of shops open. */
export async function openAudits(lens: Lens, audits: readonly Audit[], info: TestInfo): Promise<Page> {
  const file = info.outputPath('made.service-lens.json');
  writeFileSync(file, auditsToJson(audits, '2026-11-22T09:00:00.000Z'));
  const shops = await lens.context.newPage();
  await shops.goto(lens.address('shops.html'));
  await shops.locator('input[type="file"]').first().setInputFiles(file);
  await shops.getByRole('button', { name: `Take in ${audits.length} audits` }).click();
  await expect(shops.getByText(`${audits.length} audits added.`)).toBeVisible();
  return shops;
}
