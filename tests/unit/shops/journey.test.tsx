// @vitest-environment happy-dom
import '../all-languages';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MessagesProvider } from '../../../components/messages-context';
import { JourneySection } from '../../../components/shops/journey-section';
import type { JourneyWork } from '../../../components/touchpoints';
import { checkViews } from '../../../lib/audit/state';
import { audit } from '../components/fixture';

const made = audit({
  judgements: {},
  touchpoints: [
    { id: 'b', stage: 'discover', text: 'An advert', order: 'b' },
    { id: 'a', stage: 'discover', text: 'A friend', order: 'a' },
  ],
});
let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});
const draw = (work?: JourneyWork) =>
  act(() =>
    render(
      <MessagesProvider language="en">
        <JourneySection audit={made} views={checkViews(made)} work={work} />
      </MessagesProvider>,
      root,
    ),
  );
const stages = () => [...root.querySelectorAll('.journey-stage')];

describe('the journey', () => {
  it('has its five stages in order, each check in one, with its state in words', () => {
    draw();
    expect(stages().map((stage) => stage.querySelector('h3')?.textContent)).toEqual([
      'Discover',
      'Choose',
      'Buy',
      'Receive',
      'Afterwards',
    ]);
    const checks = [...root.querySelectorAll('.journey-checks li')];
    expect(checks.length).toBeGreaterThan(40);
    expect(checks.every((check) => check.textContent)).toBe(true);
    expect(root.querySelectorAll('form')).toHaveLength(0);
  });

  it('shows the person’s own touchpoints in their order, and takes one out', () => {
    const work = { onAdd: vi.fn(async () => true), onRemove: vi.fn() };
    draw(work);
    const own = [...(stages()[0]?.querySelectorAll('.journey-own li') ?? [])];
    expect(own.map((one) => one.textContent)).toEqual(['A friend', 'An advert']);
    own[1]?.querySelector('button')?.click();
    expect(work.onRemove).toHaveBeenCalledWith('b', 'An advert');
  });

  it('adds one, and keeps in the field what could not be stored', async () => {
    const onAdd = vi.fn(async () => false);
    draw({ onAdd, onRemove: vi.fn() });
    const field = stages()[2]?.querySelector('input') as HTMLInputElement;
    const write = (text: string) =>
      act(() => {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    const submit = () => act(async () => void field.form?.dispatchEvent(new Event('submit', { cancelable: true })));
    await submit();
    expect(onAdd).not.toHaveBeenCalled();
    await write('  The till  ');
    await submit();
    expect(onAdd).toHaveBeenCalledWith('buy', 'The till');
    expect(field.value).toBe('  The till  ');
    onAdd.mockResolvedValue(true);
    await submit();
    expect(field.value).toBe('');
  });
});
