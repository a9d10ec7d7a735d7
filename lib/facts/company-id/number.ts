/** The form of a country's company numbers, and arithmetic that several countries share. */
import type { CompanyId } from '../../audit/model';

export interface NumberForm {
  /** 'orgnr', 'cvr', 'vat' … as the audit keeps it. */
  type: string;
  /** Finds the number in text as written; its first group is the number. Case does not matter. */
  pattern: RegExp;
  /** The number as the country writes it without spaces, or undefined where its check digits are wrong. */
  read(said: string): string | undefined;
}
/** The kinds of numbers that a country gives its companies. */
export interface CountryNumbers {
  country: CompanyId['country'];
  forms: NumberForm[];
}

/** The digits of a number as written. */
export const digitsOf = (said: string) => said.replace(/\D/g, '');

/** The sum of the digits, each times its weight. */
export function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);
}

/** The check of Luhn (ISO/IEC 7812-1) over all digits, the last of which is the check digit. */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]) * (at % 2 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return digits.length > 0 && sum % 10 === 0;
}
