import { describe, expect, it, vi } from 'vitest';
import { createWriter } from '../../../lib/page/overlay/writer';

/** A write that is finished by hand. */
function slow() {
  const written: string[] = [];
  const waiting: { resolve: () => void; reject: (error: Error) => void }[] = [];
  const write = (value: string) => {
    written.push(value);
    return new Promise<void>((resolve, reject) => waiting.push({ resolve, reject }));
  };
  const settle = async (how: 'resolve' | 'reject') => {
    waiting.shift()?.[how](new Error('no'));
    await new Promise((done) => setTimeout(done));
  };
  return { written, write, settle };
}

describe('createWriter', () => {
  it('writes one at a time and only the latest of what came meanwhile', async () => {
    const { written, write, settle } = slow();
    const writer = createWriter(write, () => undefined);
    for (const value of ['a', 'ab', 'abc']) writer.push(value);
    expect(written).toEqual(['a']);
    await settle('resolve');
    expect(written).toEqual(['a', 'abc']);
    expect(writer.state).toBe('saving');
    await settle('resolve');
    expect(writer.state).toBe('saved');
  });

  it('says saved only when the latest value is written, and tells of it', async () => {
    const { write, settle } = slow();
    const changed = vi.fn();
    const writer = createWriter(write, changed);
    writer.push('a');
    expect(writer.state).toBe('saving');
    await settle('resolve');
    expect(writer.state).toBe('saved');
    expect(changed).toHaveBeenCalled();
  });

  it('keeps what failed and writes it again on retry', async () => {
    const { written, write, settle } = slow();
    const writer = createWriter(write, () => undefined);
    writer.push('words');
    await settle('reject');
    expect(writer.state).toBe('failed');
    writer.retry();
    await settle('resolve');
    expect(written).toEqual(['words', 'words']);
    expect(writer.state).toBe('saved');
  });

  it('goes on with the latest value when an earlier write fails', async () => {
    const { written, write, settle } = slow();
    const writer = createWriter(write, () => undefined);
    writer.push('a');
    writer.push('ab');
    await settle('reject');
    await settle('resolve');
    expect(written).toEqual(['a', 'ab']);
    expect(writer.state).toBe('saved');
  });

  it('sends what waits at once when the page is left', () => {
    const { written, write } = slow();
    const writer = createWriter(write, () => undefined);
    writer.push('a');
    writer.push('ab');
    writer.flush();
    expect(written).toEqual(['a', 'ab']);
  });
});
