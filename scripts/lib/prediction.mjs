/** An audit of one page as one JSON object: the form in which precision and recall are measured. */

/**
 * @param {{page: string, url: string}} target
 * @param {import('../../lib/audit/model').Audit} audit
 */
export function predictionOf(target, audit) {
  const page = audit.pages[0];
  return {
    page: target.page,
    url: page?.url ?? target.url,
    shop: audit.shop,
    language: page?.language ?? '',
    isShop: page?.isShop ?? false,
    pageType: page?.pageType ?? 'other',
    findings: audit.findings.map(({ check, confidence, evidence }) => ({ check, confidence, evidence })),
    facts: Object.fromEntries(audit.facts.map(({ name, value, quote, url }) => [name, { value, quote, url }])),
    timings: { scanMs: page?.scanMs ?? 0, elements: page?.elements ?? 0 },
  };
}
