/** Files for the tests of sharing: large ones, and such as nobody should send. */
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const AT = '2026-11-20T10:00:00.000Z';

/** An audit of about `bytes` bytes: many pages, each with its findings, verdicts and notes. */
export function largeAudit(id: string, shop: string, bytes: number) {
  const evidence = (n: number) => ({
    ...{
      text: `Kundeservice ${n} – ring oss på hverdager, vi hjelper deg gjerne `.repeat(4),
      href: `https://${shop}/k/${n}`,
    },
    ...{
      label: '',
      src: '',
      value: '',
      name: '',
      selector: `footer > div:nth-child(${n}) > a`,
      where: 'footer',
      seenAt: AT,
    },
  });
  const audit = {
    ...{ id, shop, createdAt: AT, updatedAt: AT, deletedAt: null },
    ...{ pages: [] as object[], findings: [] as object[], facts: [], rejected: [], own: [], pictures: [], tests: [] },
    ...{ touchpoints: [], proposals: [], texts: {} },
    judgements: {
      phone: { verdict: 'yes', rating: 4, note: `Svarte med en gang, ${id}.`, updatedAt: AT },
      returns: { verdict: 'partly', rating: 2, note: 'Prisen for retur står ikke.', updatedAt: AT },
    },
  };
  for (let page = 0, size = 0; size < bytes; page += 1) {
    const url = `https://${shop}/side/${page}`;
    const findings = ['phone', 'email', 'faq', 'returns', 'delivery', 'payment', 'newsletter', 'reviews'].map(
      (check, n) => ({
        ...{ check, url, confidence: 0.9 },
        evidence: Array.from({ length: 6 }, (_, at) => evidence(page * 48 + n * 6 + at)),
      }),
    );
    const read = { url, title: `Side ${page}`, language: 'nb', isShop: true, pageType: 'other', scannedAt: AT };
    audit.pages.push({ ...read, scanMs: 20, elements: 900, truncated: false });
    audit.findings.push(...findings);
    size += JSON.stringify(findings).length;
  }
  return audit;
}

export function fileText(audits: readonly object[], more: object = {}): string {
  return JSON.stringify({ format: 'service-lens', version: 2, exportedAt: AT, ...more, audits });
}

/** A folder for files; `write` gives the path back. */
export function madeFiles() {
  const folder = mkdtempSync(join(tmpdir(), 'service-lens-files-'));
  return {
    write(name: string, content: string | Uint8Array): string {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    },
    /** A file of a size with nothing in it, which takes no room on the disk. */
    sparse(name: string, bytes: number): string {
      const file = openSync(join(folder, name), 'w');
      ftruncateSync(file, bytes);
      closeSync(file);
      return join(folder, name);
    },
    clean: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Files that are refused, each with a word of the English text that says why. */
export function hostileFiles({ write, sparse }: Pick<ReturnType<typeof madeFiles>, 'write' | 'sparse'>) {
  const small = () => largeAudit('hostile', 'hostile.example', 1);
  const own = (part: object) => ({
    ...{ id: 'x', check: 'phone', url: 'https://hostile.example/', addedAt: AT },
    evidence: {
      ...{ text: 'x', href: '', label: '', src: '', value: '', name: '', selector: '', where: 'main', seenAt: AT },
      ...part,
    },
  });
  const picture = (data: string) => ({
    ...{
      id: 'p',
      check: 'phone',
      key: '',
      url: 'https://hostile.example/',
      takenAt: AT,
      width: 1,
      height: 1,
      alt: '',
      data,
    },
  });
  const whole = fileText([small()]);
  const deep = '['.repeat(100_000);
  return [
    [write('empty.service-lens.json', ''), 'The file is empty'],
    [write('truncated.service-lens.json', whole.slice(0, -200)), 'damaged on its way'],
    [write('latin1.service-lens.json', Buffer.from(whole, 'latin1')), 'damaged on its way'],
    [write('deep.service-lens.json', deep), 'damaged on its way'],
    [write('page.service-lens.json', '<!doctype html><script>alert(1)</script>'), 'This is a web page'],
    [write('class.zip', 'PK\x03\x04\x14'), 'This is a packed file'],
    [write('analysis.docx', 'PK\x03\x04\x14'), 'This is a document'],
    [write('other.json', '{"format":"lighthouse"}'), 'holds no audits'],
    [write('newer.service-lens.json', '{"format":"service-lens","version":9}'), 'newer Service Lens'],
    [write('types.service-lens.json', fileText([{ ...small(), proposals: 'x' }])), 'not as it should be'],
    [write('many.service-lens.json', fileText(Array(3_000).fill(0))), 'too large'],
    [sparse('large.service-lens.json', 200 * 1024 * 1024), 'too large'],
    [
      write('link.service-lens.json', fileText([{ ...small(), own: [own({ href: 'javascript:alert(1)' })] }])),
      'could do harm',
    ],
    [
      write(
        'picture.service-lens.json',
        fileText([{ ...small(), pictures: [picture('data:image/svg+xml;base64,PHN2Zz4=')] }]),
      ),
      'could do harm',
    ],
  ] as const;
}
