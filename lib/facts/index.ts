import type { Fact } from '../audit/model';
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
import { preparePage } from './text';
import { readWarranty } from './warranty';

export { countryOf } from './country';
export type { FactSource, TextBlock } from './source';

/**
 * The facts that a page states, each with the sentence that states it; at most one of each name, except telephone
 * numbers, which are candidates until `completeFacts` has checked them. Pure, and linear in the length of the text.
 */
export function readFacts(source: FactSource): Fact[] {
  const page = preparePage(source);
  const fee = readReturnFee(page);
  return [
    readReturnWindow(page),
    readFreeReturns(page, fee !== undefined),
    fee,
    readDeliveryTime(page),
    readDeliveryPrice(page),
    readFreeShipping(page),
    readComplaintPeriod(page),
    readWarranty(page),
    readResponseTime(page),
    readOpeningHours(page),
    ...readPhones(page),
    readEmail(page),
    readAddress(page),
    readCompanyId(page),
    readPaymentMethods(page),
    readReviewScore(page),
  ].filter((fact) => fact !== undefined);
}
