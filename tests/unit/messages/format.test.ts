import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../lib/audit/model';
import { FACT_NAMES } from '../../../lib/audit/model';
import {
  formatDate,
  formatDateRange,
  formatDateTime,
  formatFact,
  formatMoney,
  formatNumber,
  formatPercent,
  intlLocales,
} from '../../../lib/messages/format';
import { messagesOf, UI_LANGUAGES, type UiLanguage } from '../../../lib/messages/index';
import '../all-languages';

/** Intl sets hard and narrow spaces. */
const show = (fact: Pick<Fact, 'name' | 'value'>, language: UiLanguage) =>
  spaced(formatFact({ ...fact, quote: '', url: '' } as Fact, messagesOf(language), language));
const spaced = (text: string) => text.replace(/\s/g, ' ');

const SAMPLES: Pick<Fact, 'name' | 'value'>[] = [
  { name: 'returnWindowDays', value: 30 },
  { name: 'freeReturns', value: true },
  { name: 'returnFee', value: { amount: 49, currency: 'NOK' } },
  { name: 'deliveryDays', value: [2, 4] },
  { name: 'deliveryPrice', value: { amount: 39.5, currency: 'DKK' } },
  { name: 'freeShippingFrom', value: { amount: 499, currency: 'NOK' } },
  { name: 'complaintYears', value: 5 },
  { name: 'warrantyYears', value: 1 },
  { name: 'responseHours', value: 24 },
  { name: 'openingHours', value: [{ days: 'mon-fri', from: '09:00', to: '16:00' }] },
  { name: 'phone', value: '+4722334455' },
  { name: 'email', value: 'hei@a.no' },
  { name: 'address', value: 'Storgata 1, 0155 Oslo' },
  { name: 'companyId', value: { country: 'DK', type: 'cvr', value: '12345674' } },
  { name: 'paymentMethods', value: ['vipps', 'applepay', 'invoice', 'bank-transfer', 'kjell_pay'] },
  { name: 'reviewScore', value: { score: 4.6, scale: 5, count: 1204, source: 'Trustpilot' } },
];

describe('formatFact', () => {
  it('knows every fact in every language', () => {
    expect(SAMPLES.map(({ name }) => name)).toEqual(FACT_NAMES);
    for (const language of UI_LANGUAGES) {
      for (const sample of SAMPLES) expect(show(sample, language), sample.name).toMatch(/^\S.*\S$/);
    }
  });

  it('writes values as a Norwegian does', () => {
    const shown = Object.fromEntries(SAMPLES.map((sample) => [sample.name, show(sample, 'nb')]));
    expect(shown).toMatchObject({
      returnWindowDays: '30 dager',
      returnFee: '49 kr',
      deliveryDays: '2–4 virkedager',
      freeShippingFrom: 'fra 499 kr',
      warrantyYears: '1 år',
      responseHours: 'innen 24 timer',
      openingHours: 'man.–fre. kl. 09:00–16:00',
      paymentMethods: 'Vipps, Apple Pay, Faktura, Bankoverføring, Kjell pay',
      reviewScore: '4,6 av 5 · 1 204 omtaler · Trustpilot',
    });
  });

  it('writes values as a Dane does', () => {
    const shown = Object.fromEntries(SAMPLES.map((sample) => [sample.name, show(sample, 'da')]));
    expect(shown).toMatchObject({
      deliveryDays: '2-4 hverdage',
      deliveryPrice: '39,50 kr.',
      openingHours: 'man.–fre. kl. 09.00-16.00',
      companyId: 'CVR-nr. 12345674',
      reviewScore: '4,6 af 5 · 1.204 anmeldelser · Trustpilot',
    });
  });

  it.each([
    ['sv', 'mån–fre kl. 09:00–16:00', '2–4 vardagar', '4,6 av 5 · 1 204 omdömen · Trustpilot'],
    ['fi', 'ma–pe klo 9.00–16.00', '2–4 arkipäivää', '4,6/5 · 1 204 arvostelua · Trustpilot'],
    ['de', 'Mo–Fr 09:00–16:00 Uhr', '2–4 Werktage', '4,6 von 5 · 1.204 Bewertungen · Trustpilot'],
  ] as const)('writes values as one does in %s', (language, openingHours, deliveryDays, reviewScore) => {
    const shown = Object.fromEntries(SAMPLES.map((sample) => [sample.name, show(sample, language)]));
    expect(shown).toMatchObject({ openingHours, deliveryDays, reviewScore });
  });

  it.each([
    [{ name: 'returnWindowDays', value: 1 }, '1 day'],
    [{ name: 'deliveryDays', value: [3, 3] }, '3 working days'],
    [{ name: 'deliveryPrice', value: { amount: 0, currency: 'EUR' } }, 'Free'],
    [{ name: 'freeShippingFrom', value: { amount: 0, currency: 'EUR' } }, 'Always free'],
    [{ name: 'freeReturns', value: false }, 'The customer pays'],
    [{ name: 'openingHours', value: [{ days: 'mon-sun', from: '00:00', to: '24:00' }] }, 'Mon–Sun all day'],
    [{ name: 'openingHours', value: [{ days: 'unspecified', from: '09:00', to: '16:00' }] }, '09:00–16:00'],
    [{ name: 'openingHours', value: [{ days: 'toString', from: '09:00', to: '16:00' }] }, 'toString 09:00–16:00'],
    [{ name: 'companyId', value: { country: '', type: 'constructor', value: '1' } }, '1'],
    [{ name: 'reviewScore', value: { score: 9, scale: 10, count: null, source: '' } }, '9 of 10'],
  ] as [Pick<Fact, 'name' | 'value'>, string][])('shows %j as %s', (fact, text) => {
    expect(show(fact, 'en')).toBe(text);
  });
});

describe('dates, amounts and shares', () => {
  it('follow the language', () => {
    const noon = new Date(2026, 10, 22, 12, 5).toISOString();
    expect(formatDate(noon, 'nb')).toBe('22. november 2026');
    expect(formatDate(noon, 'en')).toBe('22 November 2026');
    expect(spaced(formatDateTime(noon, 'da'))).toBe('22. november 2026 kl. 12.05');
    expect(spaced(formatDateRange(noon, noon, 'nb'))).toBe('22. november 2026');
    expect(spaced(formatPercent(2 / 3, 'nb'))).toBe('67 %');
    expect(formatPercent(2 / 3, 'en')).toBe('67%');
  });

  it.each([
    ['nb', '22. november 2026', '1 204,5', '67 %'],
    ['nn', '22. november 2026', '1 204,5', '67 %'],
    ['da', '22. november 2026', '1.204,5', '67 %'],
    ['sv', '22 november 2026', '1 204,5', '67 %'],
    ['fi', '22. marraskuuta 2026', '1 204,5', '67 %'],
    ['en', '22 November 2026', '1,204.5', '67%'],
    ['de', '22. November 2026', '1.204,5', '67 %'],
  ] as const)('are written in %s as %s, %s and %s', (language, day, number, share) => {
    const noon = new Date(2026, 10, 22, 12, 5).toISOString();
    expect([
      formatDate(noon, language),
      spaced(formatNumber(1204.5, language)),
      spaced(formatPercent(2 / 3, language)),
    ]).toEqual([day, number, share]);
  });

  it('are asked for in bokmål where the browser knows no nynorsk', () => {
    expect(intlLocales('nn')).toEqual(['nn-NO', 'nb-NO']);
    expect(intlLocales('sv')).toEqual(['sv-SE']);
  });

  it('never fail on what cannot be read', () => {
    expect(formatDate('', 'nb')).toBe('');
    expect(formatDateRange('x', 'y', 'da')).toBe('');
    expect(formatMoney({ amount: 5, currency: 'kroner' }, 'nb')).toBe('5 kroner');
  });
});
