// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { JourneyStrip, type JourneyStripProps } from '../../../components/journey-strip';
import { firstToLookAt, journeyOf } from '../../../lib/audit/journey';
import { checkViews } from '../../../lib/audit/state';
import { audit, click, draw, find, finding, judgement, type } from './fixture';

const made = audit({
  findings: [finding('payment', 'Vipps'), finding('terms', 'Terms'), finding('privacy', 'Privacy')],
  judgements: { terms: judgement({ verdict: 'yes' }) },
  touchpoints: [{ id: 'a', stage: 'buy', text: 'The till', order: 'a' }],
});
const strip = (more: Partial<JourneyStripProps> = {}) => {
  const props = { journey: journeyOf(made), open: true, stage: undefined, problem: '', onOpen: vi.fn() };
  return <JourneyStrip {...props} onStage={() => {}} {...more} />;
};

describe('the journey above the list', () => {
  it('is a list of five stages, each with its states in words and numbers', async () => {
    await draw(strip());
    const stages = [...document.querySelectorAll('.stages > li')];
    expect(stages).toHaveLength(5);
    const signs = [...(stages[2]?.querySelectorAll('.stage-counts .sign') ?? [])];
    expect(signs.map((sign) => sign.getAttribute('aria-label'))).toEqual([
      'Confirmed',
      'We found this',
      'Not seen yet',
    ]);
    expect(stages[2]?.querySelector('.stage-counts')?.textContent).toBe(': 1. : 2. : 2. ');
    expect(stages[2]?.querySelector('.stage-own')?.textContent).toBe('1');
  });

  it('shows one stage alone, and all of them again', async () => {
    const onStage = vi.fn();
    await draw(strip({ onStage }));
    await click(find('[data-stage="buy"]'));
    expect(onStage).toHaveBeenLastCalledWith('buy');
    await draw(strip({ onStage, stage: 'buy' }));
    expect(find('[data-stage="buy"]').getAttribute('aria-pressed')).toBe('true');
    expect(find('.stage-only [role="status"]').textContent).toContain('5 checks');
    await click(find('.stage-only button'));
    expect(onStage).toHaveBeenLastCalledWith(undefined);
  });

  it('takes a touchpoint of the person’s own, and says what went wrong', async () => {
    const work = { onAdd: vi.fn(async () => true), onRemove: vi.fn() };
    await draw(strip({ stage: 'buy', work, problem: 'No room' }));
    expect(find('.journey-own').textContent).toContain('The till');
    expect(find('[role="alert"]').textContent).toBe('No room');
    await type(find<HTMLInputElement>('.journey-new input'), 'A voucher');
    await click(find('.journey-new button'));
    expect(work.onAdd).toHaveBeenCalledWith('buy', 'A voucher');
  });
});

describe('the check to look at first', () => {
  it('is what was seen and waits, then what waits, then the first', () => {
    const views = checkViews(made).filter(({ check }) => ['terms', 'gift', 'payment'].includes(check));
    expect(firstToLookAt(views)).toBe('payment');
    expect(firstToLookAt(views.filter(({ check }) => check !== 'payment'))).toBe('gift');
    expect(firstToLookAt(views.filter(({ check }) => check === 'terms'))).toBe('terms');
    expect(firstToLookAt([])).toBeUndefined();
  });
});
