// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Fact } from '../../../lib/audit/model';
import { countryOf, readFacts } from '../../../lib/facts';
import { completeFacts } from '../../../lib/facts/complete';

/** Texts of real shops with labels made by reading; they stand beside the project where they are at hand. */
const CORPUS = join(import.meta.dirname, '../../../../shared/corpus/terms');

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ', amp: '&' };
const plain = (html: string) =>
  html
    .replace(/<br\s*\/?>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(lt|gt|quot|#39|nbsp|amp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .trim();

interface CorpusPage {
  id: string;
  file: string;
  url: string;
  language: string;
}

async function factsOf({ file, url, language }: CorpusPage): Promise<Fact[]> {
  const html = readFileSync(join(CORPUS, file), 'utf8').replace(/<head>[\s\S]*?<\/head>/, '');
  const blocks = [...html.matchAll(/<(p|li|td|h[1-6])\b[^>]*>([\s\S]*?)<\/\1>/g)].map(([, tag = '', inner = '']) => ({
    text: plain(inner),
    heading: tag.startsWith('h'),
    where: 'main' as const,
  }));
  const country = countryOf(url, language);
  const facts = readFacts({ url, language, country, pageType: 'terms', blocks, jsonLd: [] });
  return completeFacts(facts, { url, language });
}

/** Each fact as comparable strings, so that lists count entry by entry. */
function stated(name: string, value: unknown): string[] {
  if (name === 'paymentMethods') return (value as string[]).map((method) => `${name} ${method.replaceAll('-', '')}`);
  if (name === 'companyId') return [`${name} ${(value as { value: string }).value.replace(/\W/g, '')}`];
  if (name === 'email') return [`${name} ${(value as string).toLowerCase()}`];
  if (typeof value === 'object' && value !== null && 'amount' in value) {
    const { amount, currency } = value as { amount: number; currency: string | null };
    return [`${name} ${amount} ${amount === 0 ? '' : currency}`];
  }
  return [`${name} ${JSON.stringify(value)}`];
}

test.skipIf(!existsSync(CORPUS))('precision and recall on the texts of real shops', async () => {
  const pages = JSON.parse(readFileSync(join(CORPUS, 'pages.json'), 'utf8')) as CorpusPage[];
  let right = 0;
  let said = 0;
  let wanted = 0;
  for (const page of pages) {
    const label = JSON.parse(readFileSync(join(CORPUS, 'labels', `${page.id}.json`), 'utf8')) as {
      facts: Record<string, unknown>;
    };
    const want = new Set(Object.entries(label.facts).flatMap(([name, value]) => stated(name, value)));
    const have = (await factsOf(page))
      .filter(({ name }) => name !== 'address')
      .flatMap(({ name, value }) => stated(name, value));
    wanted += want.size;
    said += have.length;
    right += have.filter((fact) => want.has(fact)).length;
  }
  expect(right / said).toBeGreaterThan(0.97);
  expect(right / wanted).toBeGreaterThan(0.95);
});
