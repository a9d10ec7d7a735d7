import type { Fact } from '../audit/model';
import { finish, type Steps } from '../steps';
import { readAddress } from './address';
import { readCompanyId } from './company-id';
import { readComplaintPeriod } from './complaint-period';
import { readDeliveryPrice } from './delivery-price';
import { readDeliveryTime } from './delivery-time';
import { readEmail } from './email';
import { readFreeReturns } from './free-returns';
import { readFreeShipping } from './free-shipping';
import { readOpeningHours } from './opening-hours';
import { readPaymentMethods } from './payment-methods';
import { readPhones } from './phone';
import { readResponseTime } from './response-time';
import { readReturnFee } from './return-fee';
import { readReturnWindow } from './return-window';
import { readReviewScore } from './review-score';
import type { FactSource } from './source';
import { readStructured } from './structured';
import { type Page, prepareInSteps } from './text';
import { readWarranty } from './warranty';

export { countryOf } from './country';
export type { FactSource, TextBlock } from './source';

/**
 * The facts that a page states, each with the sentence that states it; at most one of each name, except telephone
 * numbers, which are candidates until `completeFacts` has checked them. Pure, and linear in the length of the text.
 */
export function readFacts(source: FactSource): Fact[] {
  return finish(factsInSteps(source));
}

/** The same in steps. */
export function* factsInSteps(source: FactSource): Steps<Fact[]> {
  const page = yield* prepareInSteps(source);
  const fee = readReturnFee(page);
  const facts: (Fact | undefined)[] = [];
  for (const read of READERS) {
    facts.push(...read(page, fee));
    yield;
  }
  const stated = facts.filter((fact) => fact !== undefined);
  return [...stated, ...readStructured(page, new Set(stated.map(({ name }) => name)))];
}

type Reader = (page: Page, fee: Fact | undefined) => (Fact | undefined)[];
const READERS: readonly Reader[] = [
  (page) => [readReturnWindow(page)],
  (page, fee) => [readFreeReturns(page, fee !== undefined), fee],
  (page) => [readDeliveryTime(page)],
  (page) => [readDeliveryPrice(page)],
  (page) => [readFreeShipping(page)],
  (page) => [readComplaintPeriod(page)],
  (page) => [readWarranty(page)],
  (page) => [readResponseTime(page)],
  (page) => [readOpeningHours(page)],
  (page) => readPhones(page),
  (page) => [readEmail(page)],
  (page) => [readAddress(page)],
  (page) => [readCompanyId(page)],
  (page) => [readPaymentMethods(page)],
  (page) => [readReviewScore(page)],
];
