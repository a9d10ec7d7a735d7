import type { Verdict } from '../lib/audit/model';

/** Which key gives which verdict, in the order of the buttons. */
export const VERDICT_KEYS = { yes: '1', partly: '2', no: '3', notApplicable: '4' } as const satisfies Record<
  Verdict,
  string
>;

export type KeyAction =
  | { do: 'move'; to: 'next' | 'previous' | 'first' | 'last' }
  | { do: 'verdict'; verdict: Verdict | null }
  | { do: 'unjudged' | 'note' | 'markers' | 'search' | 'undo' | 'help' | 'leave' };

/** Where in the checklist a key was pressed. */
export type KeyPlace = 'row' | 'text' | 'elsewhere';

const KEYS: Record<string, KeyAction> = {
  j: { do: 'move', to: 'next' },
  k: { do: 'move', to: 'previous' },
  n: { do: 'unjudged' },
  w: { do: 'note' },
  m: { do: 'markers' },
  u: { do: 'undo' },
  '/': { do: 'search' },
  '?': { do: 'help' },
  '0': { do: 'verdict', verdict: null },
  Escape: { do: 'leave' },
  ...Object.fromEntries(
    Object.entries(VERDICT_KEYS).map(([verdict, key]) => [key, { do: 'verdict', verdict: verdict as Verdict }]),
  ),
};

/** Arrows move between rows only: everywhere else they belong to the control, or scroll. */
const ROW_KEYS: Record<string, KeyAction> = {
  ArrowDown: { do: 'move', to: 'next' },
  ArrowUp: { do: 'move', to: 'previous' },
  Home: { do: 'move', to: 'first' },
  End: { do: 'move', to: 'last' },
};

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  isComposing: boolean;
}

/**
 * What a key means in the checklist, undefined where it is not ours. Where text is written only Escape is: a key that is
 * part of a word must never judge anything.
 */
export function keyAction(pressed: Pressed, place: KeyPlace): KeyAction | undefined {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.isComposing) return undefined;
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
  if (place === 'text') return key === 'Escape' ? KEYS.Escape : undefined;
  return (place === 'row' ? own(ROW_KEYS, key) : undefined) ?? own(KEYS, key);
}

function own(keys: Record<string, KeyAction>, key: string): KeyAction | undefined {
  return Object.hasOwn(keys, key) ? keys[key] : undefined;
}

/** Where an event of the keyboard happened. */
export function keyPlace(target: EventTarget | null): KeyPlace {
  if (!(target instanceof HTMLElement)) return 'elsewhere';
  if (target.matches('textarea, select, input, [contenteditable]')) return 'text';
  return target.matches('[data-row], [data-checklist]') ? 'row' : 'elsewhere';
}
