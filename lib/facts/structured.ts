/** What a page says in its data for machines, where its text says nothing. schema.org names. */
import type { Fact, FactName, FactValues, Money } from '../audit/model';
import { isObject, lastName, ofType } from './json-ld';
import { readStructuredContact } from './structured-contact';
import type { Page } from './text';

const LONGEST_WINDOW = 366;

/** A whole or broken number that is not negative, undefined for anything else. */
function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : undefined;
}

function moneyOf(value: unknown): Money | undefined {
  const said = [value].flat()[0];
  if (!isObject(said)) return undefined;
  const amount = numberOf(said.value);
  const currency = String(said.currency ?? '').toUpperCase();
  return amount !== undefined && /^[A-Z]{3}$/.test(currency) ? { amount, currency } : undefined;
}

/** Countries that an object is for, upper case; none where it does not say. */
function countriesOf(value: unknown): string[] {
  return [value].flat().flatMap((each) => {
    const country = isObject(each) ? each.addressCountry : each;
    return [country].flat().map((one) => lastName(isObject(one) ? (one.name ?? one['@id']) : one).toUpperCase());
  });
}

const isHome = (value: unknown, country: string): boolean =>
  value === undefined || country === '' || countriesOf(value).includes(country);

/**
 * Facts from MerchantReturnPolicy and OfferShippingDetails for the shop's own country, and from the shop's contact, but
 * for those stated in `known`.
 */
export function readStructured(page: Page, known: ReadonlySet<FactName>): Fact[] {
  const { url, jsonLd, country } = page.source;
  const facts: Fact[] = [];
  const put = <N extends FactName>(name: N, value: FactValues[N], quote: string) => {
    if (!known.has(name) && !facts.some((fact) => fact.name === name)) facts.push({ name, value, quote, url } as Fact);
  };
  for (const policy of ofType(jsonLd, 'MerchantReturnPolicy')) {
    if (!isHome(policy.applicableCountry, country)) continue;
    const days = numberOf(policy.merchantReturnDays);
    if (days && days <= LONGEST_WINDOW && lastName(policy.returnPolicyCategory) !== 'MerchantReturnNotPermitted')
      put('returnWindowDays', days, `merchantReturnDays: ${days}`);
    const fees = lastName(policy.returnFees);
    if (/^(?:FreeReturn|ReturnFeesCustomerResponsibility|ReturnShippingFees)$/.test(fees))
      put('freeReturns', fees === 'FreeReturn', `returnFees: ${fees}`);
    const fee = moneyOf(policy.returnShippingFeesAmount);
    if (fee && fee.amount > 0) put('returnFee', fee, `returnShippingFeesAmount: ${fee.amount} ${fee.currency}`);
  }
  for (const details of ofType(jsonLd, 'OfferShippingDetails')) {
    if (!isHome(details.shippingDestination, country)) continue;
    const rate = moneyOf(details.shippingRate);
    // Free delivery of one good may be that good's alone.
    if (rate && rate.amount > 0) put('deliveryPrice', rate, `shippingRate: ${rate.amount} ${rate.currency}`);
    const time = isObject(details.deliveryTime) ? details.deliveryTime.transitTime : undefined;
    if (!isObject(time) || !/^(?:DAY|d|)$/.test(String(time.unitCode ?? ''))) continue;
    const least = numberOf(time.minValue);
    const most = numberOf(time.maxValue);
    if (least !== undefined && most && most >= least)
      put('deliveryDays', [least, most], `transitTime: ${least}–${most}`);
  }
  for (const { name, value, quote } of readStructuredContact(jsonLd, url)) put(name, value as never, quote);
  return facts;
}
