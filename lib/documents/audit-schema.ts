/** The shape of an audit in a file that anyone may have written: an allow-list with limits. */
import * as v from 'valibot';
import { CHECK_IDS, type CheckId, isCheckId } from '../audit/checklist';
import type { Audit, Fact, Finding, Judgement } from '../audit/model';
import { FactSchema } from './fact-schema';

const ADDRESS_LIMIT = 8_000;
/** As long as the note that the product itself takes. */
const NOTE_LIMIT = 100_000;
const LIST_LIMIT = 50_000;

/** A string, cut to `most` UTF-16 units. */
const cut = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, most)),
  );
const time = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'not a time'),
);
const webAddress = v.pipe(
  v.string(),
  v.maxLength(ADDRESS_LIMIT),
  v.check((text) => /^https?:\/\//i.test(text) && URL.canParse(text), 'not a web address'),
);
const count = v.pipe(v.number(), v.finite(), v.minValue(0));

/** A list of which the items that do not fit are left out. */
function fitting<T extends v.GenericSchema>(schema: T) {
  return v.pipe(
    v.array(v.unknown()),
    v.maxLength(LIST_LIMIT),
    v.transform((items) =>
      items.flatMap((item): v.InferOutput<T>[] => {
        const result = v.safeParse(schema, item);
        return result.success ? [result.output] : [];
      }),
    ),
  );
}

const EvidenceSchema = v.object({
  text: cut(2_000),
  href: cut(ADDRESS_LIMIT),
  label: cut(2_000),
  src: cut(ADDRESS_LIMIT),
  value: cut(2_000),
  name: cut(2_000),
  selector: cut(4_000),
  where: v.picklist(['header', 'menu', 'main', 'footer', 'floating']),
  seenAt: time,
});

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
    for (const check of CHECK_IDS) {
      if (!Object.hasOwn(dataset.value, check)) continue;
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

export const AuditSchema: v.GenericSchema<unknown, Audit> = v.object({
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
});
