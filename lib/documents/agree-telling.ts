/** What files of a class's agreement are written from. */
import type { AuditFile } from '../audit/additions';
import { type Agreement, VERDICTS, type Voice, withMost } from '../audit/agreement';
import { type AgreementTable, agreementTable } from '../audit/agreement-table';
import { type Comparison, compareAudits } from '../audit/compare';
import type { Verdict } from '../audit/model';
import { personOf } from '../messages/compare-text';
import type { Wording } from './wording';

export interface AgreementTelling extends Wording {
  shop: string;
  comparison: Comparison;
  /** Every check, by area. */
  table: AgreementTable;
  /** Who made each audit. */
  people: readonly string[];
  /** How often each says what most say, see `withMost`. */
  most: readonly { same: number; of: number }[];
}

/** @param audits of one shop: those that count, in the order in which their people are named */
export function agreementTelling(audits: readonly AuditFile[], wording: Wording): AgreementTelling {
  const comparison = compareAudits(audits);
  const { columns } = comparison;
  const table = agreementTable(comparison, [...columns.keys()], { only: 'all', sort: 'area' });
  return {
    ...wording,
    shop: audits[0]?.shop ?? '',
    comparison,
    table,
    people: columns.map((column) => personOf(column, columns, wording.messages, wording.language)),
    most: columns.map((_, index) => withMost(table.agreements, index)),
  };
}

/** Those who said something of a check, by what they said; null: a rating or a note without a verdict. */
export function saidOf({ voices }: Agreement): { verdict: Verdict | null; said: Voice[] }[] {
  return [...VERDICTS, null]
    .map((verdict) => ({ verdict, said: voices.filter((voice) => voice.verdict === verdict) }))
    .filter(({ said }) => said.length > 0);
}
