import { describe, expect, it } from 'vitest';
import { exportAudit } from '../../../lib/documents/index';
import { otherAudit, wholeAudit } from './whole-audit';

const MEGABYTE = 1_000_000;

function held(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Time that this process worked, whatever else the machine was busy with, and the most memory that it held, in MB. */
async function measure(format: 'docx' | 'html'): Promise<{ ms: number; peak: number; size: number }> {
  const audit = wholeAudit('nb', 40);
  const before = held();
  const began = process.cpuUsage();
  let peak = 0;
  const { blob } = await exportAudit(audit, format, 'nb', {
    others: [otherAudit()],
    onProgress: () => {
      peak = Math.max(peak, held() - before);
    },
  });
  const { user, system } = process.cpuUsage(began);
  return { ms: (user + system) / 1_000, peak: peak / MEGABYTE, size: blob.size / MEGABYTE };
}

describe('an audit in which every check is judged, with forty pictures of about 450 kB', () => {
  it.each(['docx', 'html'] as const)(
    'is a %s in at most 1.5 s and 200 MB',
    async (format) => {
      // The first one also compiles the library.
      const tries = [await measure(format), await measure(format), await measure(format)];
      expect(Math.min(...tries.map(({ ms }) => ms))).toBeLessThan(1_500);
      expect(Math.max(...tries.map(({ peak }) => peak))).toBeLessThan(200);
      expect(tries[0]?.size).toBeGreaterThan(15);
    },
    120_000,
  );
});
