import { describe, expect, it } from 'vitest';
import { fileDate, fileName } from '../../../lib/documents/file-name';

describe('fileName', () => {
  it('reads as one would write it', () => {
    expect(fileName(['elkjop.no', '2026-11-22', 'kundeservice'], 'docx')).toBe(
      'elkjop.no 2026-11-22 kundeservice.docx',
    );
  });

  it.each([
    ['localhost:3000', 'localhost-3000 x.md'],
    ['../../etc/passwd', 'etc-passwd x.md'],
    ['a<b>|c?*"d', 'a-b-c-d x.md'],
    ['con.no', '_con.no x.md'],
    ['LPT1', '_LPT1 x.md'],
    ['console.no', 'console.no x.md'],
    ['butikk\u202Ecod.exe', 'butikkcod.exe x.md'],
    ['', 'x.md'],
  ])('keeps %j harmless on every system', (shop, name) => {
    expect(fileName([shop, 'x'], 'md')).toBe(name);
  });

  it('is never without a name and never too long', () => {
    expect(fileName(['...', ''], 'json')).toBe('service-lens.json');
    expect(fileName(['a'.repeat(400)], 'docx').length).toBeLessThan(120);
  });
});

describe('fileDate', () => {
  it('gives the day where the person is', () => {
    const noon = new Date(2026, 10, 22, 12);
    expect(fileDate(noon.toISOString())).toBe('2026-11-22');
    expect(fileDate('not a time')).toBe('');
  });
});
