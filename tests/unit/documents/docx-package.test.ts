import JSZip from 'jszip';
import { describe, expect, it, vi } from 'vitest';
import { exportAudit } from '../../../lib/documents/index';
import { madePng } from './made-image';
import { otherAudit, wholeAudit } from './whole-audit';

// The first one loads the library and makes the images.
vi.setConfig({ testTimeout: 30_000 });

const TYPES = '[Content_Types].xml';

async function whole(form: 'report' | 'assignment' = 'report') {
  const audit = wholeAudit('nb', 5);
  const { blob, imagesLeftOut } = await exportAudit(audit, 'docx', 'nb', { form, others: [otherAudit()] });
  // Throws where what is in the file is not what its directory says.
  const zip = await JSZip.loadAsync(await blob.arrayBuffer(), { checkCRC32: true });
  const read = async (path: string) => (await zip.file(path)?.async('string')) ?? '';
  return { audit, zip, read, imagesLeftOut, body: await read('word/document.xml') };
}

const valuesOf = (xml: string, attribute: string) =>
  [...xml.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

/** What is opened and not closed in its turn, or closed and not open. */
function tagsAmiss(xml: string): string[] {
  const open: string[] = [];
  const amiss: string[] = [];
  for (const [, close, name = '', alone] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (alone) continue;
    if (!close) open.push(name);
    else if (open.pop() !== name) amiss.push(name);
  }
  return [...amiss, ...open];
}

describe('the parts of the Word document', () => {
  it('are all of a type that is declared', async () => {
    const { zip, read } = await whole();
    const types = await read(TYPES);
    const endings = [...types.matchAll(/<Default [^>]*Extension="([^"]+)"/g)].map(([, ending]) => ending);
    const named = [...types.matchAll(/<Override [^>]*PartName="([^"]+)"/g)].map(([, name]) => name);
    const paths = Object.keys(zip.files).filter((path) => !zip.files[path]?.dir && path !== TYPES);
    expect(paths.length).toBeGreaterThan(15);
    const undeclared = paths.filter(
      (path) => !named.includes(`/${path}`) && !endings.includes(path.split('.').at(-1) ?? ''),
    );
    expect(undeclared).toEqual([]);
    // And nothing is declared that is not there.
    expect(named.filter((name) => !zip.file((name ?? '').slice(1)))).toEqual([]);
  });

  it('lead to parts that are there', async () => {
    const { zip, read } = await whole();
    const lists = Object.keys(zip.files).filter((path) => path.endsWith('.rels'));
    expect(lists).toContain('_rels/.rels');
    for (const list of lists) {
      const folder = list.replace(/_rels\/[^/]+$/, '');
      const inner = [...(await read(list)).matchAll(/<Relationship [^>]*>/g)].filter(
        ([one]) => !one.includes('External'),
      );
      for (const [one] of inner) {
        const target = valuesOf(one, 'Target')[0] ?? '';
        const path = target.startsWith('/') ? target.slice(1) : folder + target;
        expect(zip.file(path), `${list}: ${target}`).not.toBeNull();
      }
    }
  });

  it('are well-formed', async () => {
    const { zip, read } = await whole();
    for (const path of Object.keys(zip.files).filter((one) => /\.(?:xml|rels)$/.test(one)))
      expect([path, tagsAmiss(await read(path))]).toEqual([path, []]);
  });

  it('are referred to by the ids that they have, each id once', async () => {
    const { body, read } = await whole('assignment');
    const known = valuesOf(await read('word/_rels/document.xml.rels'), 'Id');
    expect(new Set(known).size).toBe(known.length);
    const used = [...valuesOf(body, 'r:id'), ...valuesOf(body, 'r:embed')];
    expect(used.length).toBeGreaterThan(50);
    expect(used.filter((id) => !known.includes(id))).toEqual([]);
    const drawings = [...body.matchAll(/<wp:docPr [^>]*?\bid="(\d+)"/g)].map(([, id]) => id);
    expect(drawings).toHaveLength(5);
    expect(new Set(drawings).size).toBe(5);
    const bookmarks = [...body.matchAll(/<w:bookmarkStart [^>]*?w:id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(bookmarks).size).toBe(bookmarks.length);
  });

  it('name only styles that there are', async () => {
    const { body, read } = await whole('assignment');
    const known = new Set([...(await read('word/styles.xml')).matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id));
    const used = new Set([...body.matchAll(/<w:[pr]Style w:val="([^"]+)"/g)].map(([, id]) => id));
    expect([...used].filter((id) => !known.has(id))).toEqual([]);
    expect([...used]).toEqual(expect.arrayContaining(['Title', 'Heading1', 'Heading2', 'Heading3', 'Caption']));
  });

  it('end every cell of a table with a paragraph, as Word demands', async () => {
    const { body } = await whole();
    const cells = body.split('</w:tc>').slice(0, -1);
    expect(cells.length).toBeGreaterThan(100);
    expect(cells.filter((cell) => !/<\/w:p>$|<w:p\/>$/.test(cell))).toEqual([]);
  });
});

describe('pictures in the Word document', () => {
  it('are the very images, unpacked, with alternative text and a caption that Word counts', async () => {
    const { audit, zip, body, imagesLeftOut } = await whole();
    expect(imagesLeftOut).toBe(0);
    const media = Object.keys(zip.files).filter((path) => path.startsWith('word/media/'));
    expect(media).toHaveLength(5);
    const bytes = await Promise.all(media.map((path) => zip.file(path)?.async('uint8array')));
    const images = await Promise.all([...(audit.images?.values() ?? [])].map((blob) => blob.arrayBuffer()));
    expect(bytes.map((one) => one?.length)).toEqual(images.map((one) => one.byteLength));
    expect(bytes[0]).toEqual(new Uint8Array(images[0] ?? new ArrayBuffer()));
    const described = [...body.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, text]) => text);
    expect(described[0]).toBe('Kontaktsiden med telefonnummer og åpningstider');
    expect(described.filter((text) => !text)).toEqual([]);
    expect([...body.matchAll(/SEQ Bilde/g)]).toHaveLength(5);
  });

  it('fit on the page and keep their shape', async () => {
    const { body } = await whole();
    const sizes = [...body.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)].map(([, cx, cy]) => [Number(cx), Number(cy)]);
    for (const [width = 0, height = 0] of sizes) {
      // EMU: 360,000 to the centimetre.
      expect(width / 360_000).toBeLessThanOrEqual(16.7);
      expect(height / 360_000).toBeLessThanOrEqual(8);
    }
    const [wide = [0, 1], , , tall = [0, 1]] = sizes;
    expect((wide[0] ?? 0) / (wide[1] ?? 1)).toBeCloseTo(1_280 / 800, 1);
    expect((tall[0] ?? 0) / (tall[1] ?? 1)).toBeCloseTo(780 / 1_600, 1);
  });

  it('leave their caption where the image is of a kind that Word does not show, and say so', async () => {
    const audit = wholeAudit('nb', 1);
    const odd = new Blob([await madePng(10, 10).arrayBuffer()], { type: 'image/webp' });
    const { blob, imagesLeftOut } = await exportAudit({ ...audit, images: new Map([['p0', odd]]) }, 'docx', 'nb');
    expect(imagesLeftOut).toBe(1);
    const zip = await JSZip.loadAsync(await blob.arrayBuffer());
    const body = (await zip.file('word/document.xml')?.async('string')) ?? '';
    expect(body).toContain('SEQ Bilde');
    expect(body).not.toContain('<w:drawing>');
  });

  it('are told of where their image is not there', async () => {
    const { blob } = await exportAudit({ ...wholeAudit('nb', 1), images: new Map() }, 'docx', 'nb');
    const zip = await JSZip.loadAsync(await blob.arrayBuffer());
    const body = (await zip.file('word/document.xml')?.async('string')) ?? '';
    expect(body).toContain('bildet er ikke med i denne fila');
  });
});
