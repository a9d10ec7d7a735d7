/** How a page fares as wide as a phone, beside what was seen of it at the width of a computer. */
import type { CoreMessages } from '../messages';
import { isKnownCheck, type KnownCheckId } from './checklist';
import type { Evidence, Finding, Scan } from './model';

/** CSS px: least side of what is tapped (WCAG 2.2, 2.5.8), and of letters that can be read at arm's length. */
export const LEAST_TARGET = 24;
export const LEAST_LETTERS = 12;

/** A thing on the page; its words come from the page and are untrusted. */
export interface PhonePlace {
  selector: string;
  text: string;
  /** CSS px: how far it sticks out, its shorter side, or the size of its letters. */
  amount: number;
}

export interface PhoneList {
  count: number;
  /** At most five, the worst first. */
  worst: PhonePlace[];
}

/** What was measured on the page while it was as wide as a phone. */
export interface PhoneMeasure {
  /** CSS px of the width that the page was laid out in. */
  width: number;
  /** Whether the page tells phones how wide to lay it out. */
  hasViewport: boolean;
  /** CSS px by which the page can be pushed sideways. */
  scrolls: number;
  wide: PhoneList;
  small: PhoneList;
  tiny: PhoneList;
}

/** `refused` the shop lets no page of it be shown in a frame; `failed` anything else. */
export type PhoneProblem = 'refused' | 'failed';

export interface PhoneLoss {
  check: KnownCheckId;
  /** What was seen of it at the width of a computer. */
  evidence: Evidence[];
}

export interface PhoneResult {
  measure: PhoneMeasure;
  lost: PhoneLoss[];
}

/** What was seen on a page at the width of a computer, and not on the same page at that of a phone. */
export function lostAt(computer: Pick<Scan, 'findings'>, phone: Pick<Scan, 'findings'>): PhoneLoss[] {
  const there = new Set(phone.findings.map(({ check }) => check));
  return computer.findings
    .filter(({ check }) => check !== 'mobile' && !there.has(check))
    .flatMap(({ check, evidence }) => (isKnownCheck(check) ? { check, evidence } : []));
}

/** The sentences that say a result; one for each thing that was looked at, those without anything to say left out. */
export function phoneSayings({ measure, lost }: PhoneResult, texts: CoreMessages['phone']): string[] {
  const { width, hasViewport, scrolls, wide, small, tiny } = measure;
  const counted = [
    lost.length > 0 ? texts.lost(lost.length) : texts.lostNone,
    wide.count > 0 ? texts.wide(wide.count) : texts.wideNone,
    small.count > 0 ? texts.small(small.count, LEAST_TARGET) : texts.smallNone,
    tiny.count > 0 ? texts.tiny(tiny.count, LEAST_LETTERS) : texts.tinyNone,
  ];
  if (scrolls > 0) counted.push(texts.scrolls(scrolls));
  if (!hasViewport) counted.push(texts.viewportNone);
  return counted.map((said) => `${texts.title(width)}: ${said}.`);
}

/**
 * A result as evidence of the check `mobile`: what was measured, never whether that is good enough.
 * @param nameOf how a check is called
 * @param seenAt ISO 8601
 */
export function phoneFinding(
  url: string,
  result: PhoneResult,
  texts: CoreMessages['phone'],
  nameOf: (check: KnownCheckId) => string,
  seenAt: string,
): Finding {
  const { lost, measure } = result;
  const named = (list: PhoneList) => list.worst.map(({ selector, amount }) => `${selector} (${amount} px)`).join(', ');
  // In the order of the sentences.
  const values = [
    lost.map(({ check }) => nameOf(check)).join(', '),
    ...[measure.wide, measure.small, measure.tiny].map(named),
  ];
  const evidence = phoneSayings(result, texts).map(
    (text, at): Evidence => ({
      text,
      href: '',
      label: '',
      src: '',
      value: (values[at] ?? '').slice(0, 300),
      name: '',
      selector: '',
      where: 'main',
      seenAt,
    }),
  );
  return { check: 'mobile', url, confidence: 1, evidence };
}
