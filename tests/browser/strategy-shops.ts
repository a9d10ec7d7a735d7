/** Two shops for the tests of the strategy: one with gaps, one that does it well. */
import type { Page } from '@playwright/test';
import { dataAddress } from '../../lib/documents/images';
import { auditsToJson } from '../../lib/documents/json';
import { madePng } from '../unit/documents/made-image';
import { audit, judged } from '../unit/shops/fixtures';
import { expect } from './fixtures';

/** The shop that proposals are made for. */
export const SHOP = 'fjord-shop.example';
const seen = {
  ...{ text: 'A hundred days to send it back', href: '', label: '', src: '', value: '', name: '', selector: '#r' },
  ...({ where: 'main', seenAt: '2026-10-03T09:00:00.000Z' } as const),
};
const SAVED = [
  audit('mine', SHOP, {
    judgements: {
      faq: judged('no', 'Nothing there'),
      returns: judged('partly', 'Hard to find', 2),
      'size-guide': judged('partly'),
    },
  }),
  audit('other', 'sund-shop.example', {
    judgements: { returns: judged('yes', 'Four steps with pictures', 5) },
    findings: [{ check: 'returns', url: 'https://sund-shop.example/returns', confidence: 0.9, evidence: [seen] }],
    pictures: [
      {
        ...{ id: 'photo', check: 'returns', key: '', url: 'https://sund-shop.example/returns', width: 64, height: 40 },
        ...{ takenAt: '2026-10-03T09:00:00.000Z', alt: 'Their four steps' },
      },
    ],
  }),
];

const IMAGE = await dataAddress(madePng(64, 40, 1));

/** Opens the list of shops with the two audits in it, taken in from a file as a person does it. */
export async function withShops(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.setInputFiles('input[type=file]', {
    name: 'two.service-lens.json',
    mimeType: 'application/json',
    buffer: Buffer.from(auditsToJson(SAVED, '2026-11-22T10:00:00.000Z', [new Map(), new Map([['photo', IMAGE]])])),
  });
  await page.getByRole('button', { name: 'Take in 2 audits' }).click();
  await expect(page.getByText('2 audits added')).toBeVisible();
}

/** The way from the list of shops to a shop's strategy. */
export const strategyOf = (shop: string) => `.shop:has(h2:text-is("${shop}")) a[href^="#strategy="]`;
