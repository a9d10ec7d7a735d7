import { describe, expect, it } from 'vitest';
import { keyAction } from '../../../components/keyboard';

const pressed = (key: string, patch = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...patch,
});

describe('keyAction', () => {
  it('is silent where text is written, but for Escape', () => {
    for (const key of 'jknwmu/?01234') expect(keyAction(pressed(key), 'text'), key).toBeUndefined();
    expect(keyAction(pressed('Escape'), 'text')).toEqual({ do: 'leave' });
  });

  it('leaves the browser its own shortcuts, and half-written letters to the keyboard', () => {
    expect(keyAction(pressed('1', { ctrlKey: true }), 'row')).toBeUndefined();
    expect(keyAction(pressed('n', { metaKey: true }), 'row')).toBeUndefined();
    expect(keyAction(pressed('u', { isComposing: true }), 'row')).toBeUndefined();
  });

  it('moves by arrow between lines only, so that controls and scrolling keep theirs', () => {
    expect(keyAction(pressed('ArrowDown'), 'row')).toEqual({ do: 'move', to: 'next' });
    expect(keyAction(pressed('ArrowDown'), 'elsewhere')).toBeUndefined();
    expect(keyAction(pressed('J'), 'elsewhere')).toEqual({ do: 'move', to: 'next' });
  });

  it('knows no key that only the prototype knows', () => {
    expect(keyAction(pressed('constructor'), 'row')).toBeUndefined();
  });
});
