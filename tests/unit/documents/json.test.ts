import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportAudit } from '../../../lib/documents/index';
import { auditsToJson, LONGEST_IMPORT, parseImport } from '../../../lib/documents/json';
import { hostileAudit } from './hostile';
import { judgement, sampleAudit } from './sample-audit';

const NOW = '2026-11-22T12:00:00.000Z';

/** The file with one audit, changed by hand as anyone could. */
function changed(change: (audit: Record<string, unknown>) => void): string {
  const content = JSON.parse(auditsToJson([sampleAudit()], NOW));
  change(content.audits[0]);
  return JSON.stringify(content);
}

function readOne(text: string) {
  const result = parseImport(text);
  if (!result.ok) throw new Error(`${result.reason} ${result.detail}`);
  return result.audits[0];
}

describe('a file of audits', () => {
  it('comes back as it was', async () => {
    const { blob, name } = await exportAudit(sampleAudit(), 'json', 'nb');
    expect(name).toBe('fjellbutikken.no 2026-11-22 kundeservice.service-lens.json');
    const text = await blob.text();
    expect(JSON.parse(text)).toMatchObject({ format: 'service-lens', version: 3 });
    expect(parseImport(text)).toEqual({ ok: true, audits: [sampleAudit()] });
  });

  it('holds many audits, hostile ones too', () => {
    const audits = [sampleAudit(), { ...sampleAudit(), id: 'a2', shop: 'b.dk' }];
    expect(parseImport(auditsToJson(audits, NOW))).toEqual({ ok: true, audits });
    const hostile = readOne(auditsToJson([hostileAudit()], NOW));
    expect(hostile?.findings).toEqual(hostileAudit().findings);
  });

  it('is read with a byte order mark before it', () => {
    expect(parseImport(`\uFEFF${auditsToJson([], NOW)}`)).toEqual({ ok: true, audits: [] });
  });
});

describe('a file that is something else', () => {
  it.each([
    ['', 'notJson'],
    ['{"format": "service-lens"', 'notJson'],
    ['PK\u0003\u0004', 'notJson'],
    ['null', 'notOurs'],
    ['[]', 'notOurs'],
    ['{"format":"lighthouse","version":1,"audits":[]}', 'notOurs'],
    ['{"format":"service-lens","version":4,"audits":[]}', 'newer'],
    ['{"format":"service-lens","version":1}', 'broken'],
    ['{"format":"service-lens","version":0,"audits":[]}', 'broken'],
    ['{"format":"service-lens","version":1,"audits":[{}]}', 'broken'],
  ])('%j is refused as %s', (text, reason) => {
    expect(parseImport(text)).toMatchObject({ ok: false, reason });
  });

  it('is refused before it is read where it is too large', () => {
    expect(parseImport(' '.repeat(LONGEST_IMPORT + 1))).toMatchObject({ ok: false, reason: 'tooLarge' });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify({
          format: 'service-lens',
          version: 1,
          audits: [{ ...sampleAudit(), pages: value, findings: value }],
        });
        expect(typeof parseImport(text).ok).toBe('boolean');
      }),
    );
    expect(parseImport('['.repeat(200_000)).ok).toBe(false);
  });
});

describe('a file that was tampered with', () => {
  it('says where it is broken', () => {
    const result = parseImport(changed((audit) => Object.assign(audit, { shop: '<b>x</b>' })));
    expect(result).toMatchObject({ ok: false, reason: 'broken', detail: expect.stringContaining('audits.0.shop') });
  });

  it('refuses a judgement that it cannot read rather than losing it', () => {
    const wrong = changed((audit) =>
      Object.assign(audit, { judgements: { phone: { ...judgement('yes', 5), rating: 9 } } }),
    );
    expect(parseImport(wrong)).toMatchObject({ ok: false, reason: 'broken' });
  });

  it('leaves out keys, checks and facts that are unknown', () => {
    const audit = readOne(
      changed((raw) => {
        raw.extra = 1;
        raw.judgements = { teleport: judgement('yes', 5), phone: judgement('no', 1) };
        raw.findings = [{ check: 'teleport', url: 'https://a.no/', confidence: 1, evidence: [] }, 7];
        raw.facts = [{ name: 'karma', value: 1, quote: '', url: 'https://a.no/' }];
      }),
    );
    expect(audit).not.toHaveProperty('extra');
    expect(Object.keys(audit?.judgements ?? {})).toEqual(['phone']);
    expect(audit?.findings).toEqual([]);
    expect(audit?.facts).toEqual([]);
  });

  it('cannot reach any prototype', () => {
    const text = changed(() => undefined).replace(
      '"judgements":{',
      '"__proto__":{"polluted":1},"judgements":{"__proto__":{"verdict":"yes","rating":5,"note":"","updatedAt":"","polluted":1},"constructor":{},',
    );
    expect(text).toContain('polluted');
    const audit = readOne(text);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect((audit as unknown as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(audit?.judgements)).toBe(Object.prototype);
    expect(new Set(Object.keys(audit?.judgements ?? {}))).toEqual(new Set(Object.keys(sampleAudit().judgements)));
  });

  it('takes no page that is not on the web, and cuts long texts', () => {
    const audit = readOne(
      changed((raw) => {
        raw.pages = [
          { ...sampleAudit().pages[0], url: 'javascript:alert(1)' },
          { ...sampleAudit().pages[0], title: 'x'.repeat(9_999) },
        ];
      }),
    );
    expect(audit?.pages).toHaveLength(1);
    expect(audit?.pages[0]?.title).toHaveLength(2_000);
  });
});
