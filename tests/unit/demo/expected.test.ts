// @vitest-environment node
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AUTO_CHECK_IDS } from '../../../lib/audit/checklist';
import { FACT_NAMES } from '../../../lib/audit/model';
import { EXPECTED, LATE_CHECKS, SHOP_SUMMARY } from '../../../scripts/demo/expected.mjs';
import { type Demo, startDemo } from '../../../scripts/demo/server.mjs';
import { ask } from './ask';

const fold = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');
const digits = (text: string) => [...text.replace(/\D/g, '')].map(Number);
const weighted = (text: string, weights: number[]) =>
  weights.reduce((sum, weight, at) => sum + weight * (digits(text)[at] ?? 0), 0);

let demo: Demo;
/** Page text by host and path, and each shop's script under `/assets/shop.js`; folded. */
const sources = new Map<string, string>();
const sourceOf = (host: string, path: string) => sources.get(host + path) ?? '';
beforeAll(async () => {
  demo = await startDemo();
  for (const { host, pages } of demo.shops) {
    for (const path of [...pages.map((page) => page.path), '/assets/shop.js']) {
      sources.set(host + path, fold((await ask(demo.port, host, path)).text));
    }
  }
});
afterAll(() => demo.close());

describe('expectations of the demo shops', () => {
  it('covers every page and every automatic check', () => {
    const pages = demo.shops.flatMap(({ host, pages: list }) => list.map(({ path }) => host + path));
    expect(EXPECTED.map(({ host, path }) => host + path)).toEqual(pages);
    expect(new Set(EXPECTED.map(({ page }) => page)).size).toBe(EXPECTED.length);
    for (const { checks, facts } of EXPECTED) {
      expect(Object.keys(checks)).toEqual(AUTO_CHECK_IDS);
      for (const name of Object.keys(facts)) expect(FACT_NAMES).toContain(name);
    }
  });

  it('rests each "yes" on words that the page or its script holds', () => {
    for (const { host, path, checks } of EXPECTED) {
      const html = sourceOf(host, path);
      const script = sourceOf(host, '/assets/shop.js');
      for (const [check, label] of Object.entries(checks)) {
        if (label.is !== 'yes') continue;
        const source = LATE_CHECKS.some((late) => late === check) ? html + script : html;
        expect(
          label.accept.some((words) => source.includes(fold(words))),
          `${host}${path} ${check}`,
        ).toBe(true);
      }
    }
  });

  it('leaves the gaps that each shop is there to show', () => {
    const gaps = Object.fromEntries(SHOP_SUMMARY.map(({ host, no }) => [host.split('.')[0], no]));
    expect(gaps.fjellogfjord).toEqual(expect.arrayContaining(['order-tracking', 'trust-mark']));
    expect(gaps.hyggehjem).toEqual(expect.arrayContaining(['phone', 'size-guide']));
    expect(gaps.pennyandpine).toEqual(expect.arrayContaining(['loyalty-club', 'opening-hours']));
    for (const { yes, no } of SHOP_SUMMARY) expect(yes.filter((check) => no.includes(check))).toEqual([]);
  });

  it('speaks of the facts in the text of the pages', () => {
    for (const { host, path, facts } of EXPECTED) {
      const text = sourceOf(host, path);
      if (facts.returnWindowDays) expect(text, path).toMatch(new RegExp(`${facts.returnWindowDays}[ -]da[gy]`));
      if (facts.deliveryDays) expect(text, path).toContain(facts.deliveryDays.join('–'));
      if (facts.responseHours) expect(text, path).toMatch(/24 timer|one working day/);
      if (facts.email) expect(text, path).toContain(facts.email);
      if (facts.companyId) expect(text.replace(/ /g, ''), path).toContain(facts.companyId.value.toLowerCase());
    }
  });

  it('has telephone numbers that parse and company numbers whose check digits are right', () => {
    const companies = new Map(
      EXPECTED.flatMap(({ facts }) => (facts.companyId ? [[facts.companyId.country, facts.companyId.value]] : [])),
    );
    for (const { facts } of EXPECTED)
      if (facts.phone) expect(parsePhoneNumberFromString(facts.phone)?.isValid()).toBe(true);
    const orgnr = companies.get('NO') ?? '';
    expect(11 - (weighted(orgnr, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)).toBe(digits(orgnr)[8]);
    expect(weighted(companies.get('DK') ?? '', [2, 7, 6, 5, 4, 3, 2, 1]) % 11).toBe(0);
    const vat = companies.get('GB') ?? '';
    expect((weighted(vat, [8, 7, 6, 5, 4, 3, 2]) + Number(vat.slice(-2))) % 97).toBe(0);
  });
});
