import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { AuditFile } from '../../../lib/audit/additions';
import { agreementTable } from '../../../lib/audit/agreement-table';
import { newChecklist } from '../../../lib/audit/checklist-changes';
import { compareAudits } from '../../../lib/audit/compare';
import { agreementClip } from '../../../lib/documents/agree-clip';
import { agreementContentOf } from '../../../lib/documents/agree-content';
import { AGREEMENT_FORMATS, type AgreementFormat } from '../../../lib/documents/agree-formats';
import { agreementTelling } from '../../../lib/documents/agree-telling';
import { exportAgreement } from '../../../lib/documents/index';
import { UI_LANGUAGES } from '../../../lib/messages/index';
import { hostileAudit } from './hostile';
import { flawsOf, partsOf } from './package';
import { judgement, sampleAudit } from './sample-audit';
import { wordingsOf } from './wordings';

const NOW = '2026-11-22T12:00:00.000Z';
const wordings = await wordingsOf();
const m = wordings.nb.messages;
const KINDS = Object.keys(AGREEMENT_FORMATS) as AgreementFormat[];
const FORMULA = '=HYPERLINK("http://ond.no")';

/** Three pupils; the checklist of the last one does not ask for the phone. */
const CLASS: AuditFile[] = (['yes', 'yes', 'no'] as const).map((verdict, index) =>
  sampleAudit({
    id: `p${index}`,
    texts: index === 2 ? {} : { author: index === 0 ? FORMULA : 'Ola' },
    judgements: {
      phone: judgement(verdict, 4),
      email: judgement(verdict, index === 0 ? 5 : null, index === 2 ? FORMULA : ''),
    },
    checklist: index === 2 ? { ...newChecklist('2B'), id: 'c', updatedAt: '', off: ['phone'] } : null,
  }),
);
const rowOf = (rows: readonly unknown[][] | undefined, name: string) => rows?.find((row) => row[1] === name);

describe('the agreement of a class', () => {
  it.each(KINDS)('can be taken along as %s, named after the shop', async (kind) => {
    const shares: number[] = [];
    const onProgress = (share: number) => void shares.push(share);
    const { blob, name } = await exportAgreement(CLASS, kind, 'nb', { onProgress });
    expect(name).toMatch(new RegExp(`^enighet fjellbutikken\\.no \\d{4}-\\d\\d-\\d\\d\\.${kind}$`));
    if (kind !== 'html') expect(flawsOf(await partsOf(blob))).toEqual([]);
    expect(shares.at(-1)).toBe(1);
  });

  it.each(KINDS)('on hostile pages is safe as %s', async (kind) => {
    const { blob } = await exportAgreement([hostileAudit(), hostileAudit()], kind, 'nb');
    if (kind === 'html') expect(await blob.text()).not.toMatch(/<script|<img/);
    else expect(flawsOf(await partsOf(blob))).toEqual([]);
  });

  it('stops where the person has cancelled', async () => {
    const made = exportAgreement(CLASS, 'docx', 'nb', { signal: AbortSignal.abort() });
    await expect(made).rejects.toThrow(/abort/i);
  });

  it('is sheets of counts, of who said what, and of who took part', async () => {
    const { blob } = await exportAgreement(CLASS, 'xlsx', 'nb');
    const [counts, voices, people] = (await readXlsx(new Uint8Array(await blob.arrayBuffer()))).sheets;
    const { checks } = m.checklist;
    const { levels } = m.agreement;
    expect(rowOf(counts?.rows, checks.email.name)?.slice(2)).toEqual([levels.most, 1 / 3, 2, 0, 1, 0, 0, 0, 5, 5, 5]);
    expect(rowOf(counts?.rows, checks.phone.name)?.slice(2)).toEqual([levels.all, 1, 2, 0, 0, 0, 0, 1, 4, 4, 4]);
    expect(voices?.rows.filter((row) => row[1] === checks.email.name).map((row) => row.slice(3))).toEqual([
      ['Ja', 5, null],
      ['Ja', null, null],
      ['Nei', null, FORMULA],
    ]);
    expect(people?.rows.map((row) => row[0])).toEqual([
      ...[m.agreement.name, FORMULA, 'Ola', expect.stringContaining(m.compare.noAuthor)],
    ]);
    for (const [path, xml] of await partsOf(blob)) expect([path, /<f[ >]/.test(xml)]).toEqual([path, false]);
  });

  it('is told in every language, with who said what only where they differ', () => {
    for (const language of UI_LANGUAGES) {
      const telling = agreementTelling(CLASS, wordings[language]);
      const { agreement, checklist } = telling.messages;
      const blocks = agreementContentOf(telling, NOW);
      const text = JSON.stringify(blocks);
      for (const words of [agreement.unaskedHint, agreement.asMostHint]) expect(text).toContain(words);
      // Of the phone all who were asked say the same.
      expect(text).not.toContain('Ola (4/5)');
      const small = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []));
      expect(small).toEqual([checklist.checks.email.name]);
    }
  });

  it('is a table to paste, in which no cell is a formula', () => {
    const comparison = compareAudits(CLASS);
    const table = agreementTable(comparison, [0, 1, 2], { only: 'differs', sort: 'area' });
    const lines = agreementClip(table, m, 'nb')
      .text.split('\n')
      .map((line) => line.split('\t'));
    expect(lines).toEqual([
      ['Punkt', 'Enighet', 'Ja', 'Delvis', 'Nei', 'Ikke aktuelt', 'Ikke vurdert', 'Ikke spurt', 'Karakter'],
      [m.checklist.areas.contact],
      [
        m.checklist.checks.email.name,
        expect.stringMatching(/^De fleste svarer likt \(33\s%\)$/),
        '2',
        '0',
        '1',
        '0',
        '0',
        '0',
        '5 fra alle',
      ],
    ]);
  });
});
