/** Several people's audits of one shop: how far they agree, check by check. */
import type { CheckRow } from './compare';
import type { Rating, Verdict } from './model';

export const VERDICTS = ['yes', 'partly', 'no', 'notApplicable'] as const satisfies readonly Verdict[];

/** What one person says of a check. */
export interface Voice {
  /** Place of the audit's column. */
  column: number;
  verdict: Verdict | null;
  rating: Rating | null;
  note: string;
}

export interface Agreement {
  counts: Record<Verdict, number>;
  /** Audits with a verdict, without one, and those whose checklist does not ask the check: they could not say anything. */
  judged: number;
  silent: number;
  unasked: number;
  /**
   * 0–1: the share of all pairs of people who both judged that gave the same verdict; null where fewer than two judged.
   * It is the observed agreement that Fleiss' kappa starts from.
   */
  share: number | null;
  /** The verdict that more gave than any other, null on a tie or where nobody judged. */
  most: Verdict | null;
  level: AgreementLevel | null;
  /** Null where nobody rated. */
  ratings: { least: Rating; most: Rating; mean: number; count: number } | null;
  /** Those who gave a verdict, a rating or a note, in the order of the columns. */
  voices: Voice[];
}

/** `all`: every verdict is the same; `most`: two thirds or more gave the same; `split`: fewer. Null where fewer than two judged. */
export type AgreementLevel = 'all' | 'most' | 'split';
const MOST = 2 / 3;

/**
 * How far the verdicts on one check agree.
 * @param columns places of the audits that are asked, all of one shop
 */
export function agreementOf({ cells }: Pick<CheckRow, 'cells'>, columns: readonly number[]): Agreement {
  const voices = columns.flatMap((column): Voice[] => {
    const cell = cells[column];
    return cell?.asked ? [{ column, verdict: cell.verdict, rating: cell.rating, note: cell.note }] : [];
  });
  const counts: Record<Verdict, number> = { yes: 0, partly: 0, no: 0, notApplicable: 0 };
  for (const { verdict } of voices) if (verdict) counts[verdict] += 1;
  const judged = VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0);
  const top = Math.max(...VERDICTS.map((verdict) => counts[verdict]));
  const leading = VERDICTS.filter((verdict) => counts[verdict] === top);
  const pairs = VERDICTS.reduce((sum, verdict) => sum + counts[verdict] * (counts[verdict] - 1), 0);
  return {
    counts,
    judged,
    silent: voices.length - judged,
    unasked: columns.filter((column) => cells[column]?.asked === false).length,
    share: judged > 1 ? pairs / (judged * (judged - 1)) : null,
    most: judged > 0 && leading.length === 1 ? (leading[0] ?? null) : null,
    level: judged > 1 ? levelOf(top / judged) : null,
    ratings: ratingsOf(voices),
    voices: voices.filter(({ verdict, rating, note }) => verdict || rating || note.trim()),
  };
}

/** Mean of the shares of the checks that two or more judged, 0–1; null where there is none. */
export function meanAgreement(agreements: readonly Pick<Agreement, 'share'>[]): number | null {
  const shares = agreements.flatMap(({ share }) => share ?? []);
  return shares.length > 0 ? shares.reduce((sum, share) => sum + share, 0) / shares.length : null;
}

/**
 * How often one person says what most say: `same` of the checks that the person judged, that three or more judged, and
 * where one verdict leads.
 */
export function withMost(agreements: readonly Agreement[], column: number): { same: number; of: number } {
  const asked = agreements.flatMap(({ most, judged, voices }) => {
    const verdict = voices.find((voice) => voice.column === column)?.verdict;
    return most && judged > 2 && verdict ? [verdict === most] : [];
  });
  return { same: asked.filter(Boolean).length, of: asked.length };
}

/** The shops that have two columns or more, with the places of these. */
export function sameShops(columns: readonly { shop: string }[]): { shop: string; columns: number[] }[] {
  const places = new Map<string, number[]>();
  for (const [index, { shop }] of columns.entries()) places.set(shop, [...(places.get(shop) ?? []), index]);
  return [...places].filter(([, found]) => found.length > 1).map(([shop, found]) => ({ shop, columns: found }));
}

/** Whether audits of one shop are told to be by different people: then how far they agree is the question. */
export function bySeveral(columns: readonly { shop: string; author: string }[]): boolean {
  return sameShops(columns).some(({ columns: places }) => {
    const named = places.flatMap((place) => columns[place]?.author.trim().toLowerCase() || []);
    return new Set(named).size > 1;
  });
}

function levelOf(top: number): AgreementLevel {
  return top === 1 ? 'all' : top >= MOST ? 'most' : 'split';
}

function ratingsOf(voices: readonly Voice[]): Agreement['ratings'] {
  const all = voices.flatMap(({ rating }) => rating ?? []).toSorted((a, b) => a - b);
  const [least] = all;
  const most = all.at(-1);
  if (!least || !most) return null;
  return { least, most, mean: all.reduce((sum, rating) => sum + rating, 0) / all.length, count: all.length };
}
