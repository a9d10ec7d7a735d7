/** What a second look at a page adds to the first. */
import { evidenceKey } from './evidence';
import type { Evidence, Finding, Scan } from './model';

/** Most places of a check after several looks. */
const MOST_EVIDENCE = 8;

/**
 * The scan with what a later one of the same page adds: findings, places of findings, facts. Nothing is taken away, since
 * pages also hide again what they have shown.
 */
export function withLater(first: Scan, later: Scan): Scan {
  const findings = first.findings.map((finding) => {
    const more = later.findings.find(({ check }) => check === finding.check);
    return more ? joined(finding, more) : finding;
  });
  const known = new Set(first.findings.map(({ check }) => check));
  const facts = new Set(first.facts.map(({ name }) => name));
  return {
    ...later,
    url: first.url,
    isShop: first.isShop || later.isShop,
    findings: [...findings, ...later.findings.filter(({ check }) => !known.has(check))],
    facts: [...first.facts, ...later.facts.filter(({ name }) => !facts.has(name))],
    truncated: first.truncated || later.truncated,
  };
}

function joined(first: Finding, later: Finding): Finding {
  const keyOf = (evidence: Evidence) => evidenceKey(first.check, evidence);
  const known = new Set(first.evidence.map(keyOf));
  const evidence = [...first.evidence, ...later.evidence.filter((one) => !known.has(keyOf(one)))];
  return {
    ...first,
    confidence: Math.max(first.confidence, later.confidence),
    evidence: evidence.slice(0, MOST_EVIDENCE),
  };
}
