// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { CheckId } from '../../../lib/audit/checklist';
import type { Evidence, Finding } from '../../../lib/audit/model';
import { lostAt, type PhoneMeasure, phoneFinding, phoneSayings } from '../../../lib/audit/phone';
import { messagesOf } from '../../../lib/messages';
import '../all-languages';

const { phone: texts, checklist } = messagesOf('en');
const nothing = { count: 0, worst: [] };
const fits: PhoneMeasure = { width: 390, hasViewport: true, scrolls: 0, wide: nothing, small: nothing, tiny: nothing };
const finding = (check: CheckId, text = ''): Finding => ({
  check,
  url: 'https://shop.no/',
  confidence: 1,
  evidence: [{ text } as Evidence],
});

describe('what is lost', () => {
  it('is what was seen at the width of a computer only, with what was seen of it', () => {
    const computer = { findings: [finding('phone', '22 33 44 55'), finding('returns')] };
    const lost = lostAt(computer, { findings: [finding('returns'), finding('live-chat')] });
    expect(lost).toEqual([{ check: 'phone', evidence: [{ text: '22 33 44 55' }] }]);
  });

  it('never is what an earlier look at the phone said', () => {
    expect(lostAt({ findings: [finding('mobile')] }, { findings: [] })).toEqual([]);
  });
});

describe('the sentences', () => {
  it('say of a page without faults that it has none, and at which width that was seen', () => {
    const said = phoneSayings({ measure: fits, lost: [] }, texts);
    expect(said).toHaveLength(4);
    expect(said.every((one) => one.includes('390 px'))).toBe(true);
    expect(said.join(' ')).toContain(texts.wideNone);
  });

  it('speak of pushing sideways and of the viewport only where there is something to say', () => {
    const said = phoneSayings({ measure: { ...fits, hasViewport: false, scrolls: 40 }, lost: [] }, texts).join(' ');
    expect(said).toContain(texts.scrolls(40));
    expect(said).toContain(texts.viewportNone);
  });
});

describe('the finding', () => {
  const place = (selector: string, amount: number) => ({ selector, amount, text: '' });
  const measure: PhoneMeasure = {
    ...fits,
    wide: { count: 9, worst: [place('table', 130)] },
    tiny: { count: 1, worst: [place('p', 10)] },
  };
  const lost = [{ check: 'phone' as const, evidence: [] }];
  const made = phoneFinding(
    'https://shop.no/',
    { measure, lost },
    texts,
    (check) => checklist.checks[check].name,
    'now',
  );

  it('belongs to the check of the phone and the page that was looked at', () => {
    expect(made).toMatchObject({ check: 'mobile', url: 'https://shop.no/' });
    expect(made.evidence.every(({ seenAt, selector }) => seenAt === 'now' && selector === '')).toBe(true);
  });

  it('proves each sentence with the worst places', () => {
    expect(made.evidence.map(({ value }) => value)).toEqual(['Phone number', 'table (130 px)', '', 'p (10 px)']);
    expect(made.evidence[1]?.text).toContain(texts.wide(9));
  });
});
