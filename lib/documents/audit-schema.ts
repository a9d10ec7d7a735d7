/** The shape of an audit in a file that anyone may have written: an allow-list with limits. */
import * as v from 'valibot';
import type { AuditFile } from '../audit/additions';
import { type CheckId, isCheckId } from '../audit/checklist';
import type { Fact, Finding, Judgement } from '../audit/model';
import { ADDITIONS } from './additions-schema';
import { FactSchema } from './fact-schema';
import { count, cut, EvidenceSchema, fitting, LIST_LIMIT, NOTE_LIMIT, time, webAddress } from './schema-parts';

const FindingSchema = v.object({
  check: v.custom<CheckId>(isCheckId),
  url: webAddress,
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  evidence: fitting(EvidenceSchema),
});

const PageSchema = v.object({
  url: webAddress,
  title: cut(2_000),
  language: cut(35),
  isShop: v.boolean(),
  pageType: v.fallback(
    v.picklist(['home', 'category', 'product', 'cart', 'contact', 'faq', 'terms', 'other']),
    'other',
  ),
  scannedAt: time,
  scanMs: v.fallback(count, 0),
  elements: v.fallback(count, 0),
  truncated: v.fallback(v.boolean(), false),
});

const JudgementSchema = v.object({
  verdict: v.nullable(v.picklist(['yes', 'partly', 'no', 'notApplicable'])),
  rating: v.nullable(v.picklist([1, 2, 3, 4, 5])),
  note: cut(NOTE_LIMIT),
  updatedAt: v.fallback(time, ''),
});

/** Judgements of the checks that this version knows; built anew, so that no key of the file becomes one of ours. */
const JudgementsSchema = v.pipe(
  v.custom<Record<string, unknown>>((value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
  v.rawTransform<Record<string, unknown>, Partial<Record<CheckId, Judgement>>>(({ dataset, addIssue, NEVER }) => {
    const judgements: Partial<Record<CheckId, Judgement>> = {};
    for (const check of Object.keys(dataset.value).filter(isCheckId)) {
      const result = v.safeParse(JudgementSchema, dataset.value[check]);
      if (!result.success) {
        addIssue({ message: `${check}: ${result.issues[0].message}` });
        return NEVER;
      }
      judgements[check] = result.output;
    }
    return judgements;
  }),
);

const StoredSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  // A host, perhaps with port and path: nothing that could be markup.
  shop: v.pipe(v.string(), v.regex(/^[^\s<>"'`\\\p{C}]{1,300}$/u)),
  createdAt: time,
  updatedAt: time,
  deletedAt: v.fallback(v.nullable(time), null),
  pages: fitting(PageSchema),
  findings: fitting(FindingSchema) as v.GenericSchema<unknown, Finding[]>,
  facts: fitting(FactSchema) as v.GenericSchema<unknown, Fact[]>,
  judgements: JudgementsSchema,
  rejected: v.pipe(v.array(cut(20_000)), v.maxLength(LIST_LIMIT)),
  ...ADDITIONS,
});

/** An audit of a file of any version so far; the images of its pictures apart from them. */
export const AuditSchema: v.GenericSchema<unknown, AuditFile> = v.pipe(
  StoredSchema,
  v.transform(({ pictures, ...audit }): AuditFile => {
    const images = new Map(pictures.flatMap(({ id, data }) => (data ? [[id, data] as const] : [])));
    const bare = pictures.map(({ data: _data, ...picture }) => picture);
    return { ...audit, pictures: bare, ...(images.size > 0 && { images }) };
  }),
);
