/** Files opened by a real office program, where one is installed. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** LibreOffice; SOFFICE names another than the one on the path. */
const PROGRAM = process.env.SOFFICE ?? 'soffice';
/** Milliseconds that the program gets for all files at once. */
export const OFFICE_LIMIT = 300_000;
/** Pixels in an inch of a page as it is looked at: a few are enough to tell an empty page from a full one. */
const DENSITY = 30;

/** A page of a file as the office program sets it. */
export interface SetPage {
  text: string;
  /** Share of the page (0–1) that is not of the colour of its upper left corner. */
  inked: number;
}

/** A file as the office program sets it. */
export interface SetFile {
  pages: SetPage[];
  /** Images that stand in it. */
  images: number;
}

const NAMES = ['office', 'table', 'text', 'draw'].map((name) => {
  const last = name === 'draw' ? 'drawing' : name;
  return `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${last}:1.0"`;
});
const flat = (kind: string, body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<office:document ${NAMES.join(' ')} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.${kind}"><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document>`;

/** LibreOffice comes in parts: a file each that the part for text, for sheets and for slides open for certain. */
const PROBES = {
  fodt: flat('text', '<text:p>a</text:p>'),
  fods: flat(
    'spreadsheet',
    '<table:table table:name="a"><table:table-row><table:table-cell office:value-type="string"><text:p>a</text:p></table:table-cell></table:table-row></table:table>',
  ),
  fodp: flat('presentation', '<draw:page draw:name="a"/>'),
};
const PART: Readonly<Record<string, keyof typeof PROBES>> = {
  docx: 'fodt',
  html: 'fodt',
  xlsx: 'fods',
  csv: 'fods',
  pptx: 'fodp',
};

/**
 * Each file as it is set, by its name; without pages where the program could not open it. Files for which no part of the
 * program is installed are missing.
 * @param files by their names, ending included
 */
export async function opened(files: Readonly<Record<string, Blob>>): Promise<ReadonlyMap<string, SetFile>> {
  const folder = mkdtempSync(join(tmpdir(), 'service-lens-office-'));
  const pages = new Map<string, SetFile>();
  try {
    const probes = [...new Set(Object.keys(files).flatMap((name) => PART[name.split('.').at(-1) ?? ''] ?? []))];
    for (const ending of probes) writeFileSync(join(folder, `probe.${ending}`), PROBES[ending]);
    for (const [name, blob] of Object.entries(files)) {
      writeFileSync(join(folder, name), Buffer.from(await blob.arrayBuffer()));
    }
    const plain = Object.keys(files).filter((name) => name.endsWith('.csv'));
    const others = Object.keys(files).filter((name) => !plain.includes(name));
    await convert(folder, [...probes.map((ending) => `probe.${ending}`), ...others]);
    // Semicolons, quotation marks, UTF-8: what the program asks its person when it is not alone.
    if (plain.length > 0) await convert(folder, plain, ['--infilter=CSV:59,34,76']);
    for (const name of Object.keys(files)) {
      const probe = PART[name.split('.').at(-1) ?? ''];
      if (probe && (await isOpened(join(folder, `probe.${probe}.pdf`)))) {
        pages.set(name, { pages: await pagesOf(folder, name), images: await imagesIn(folder, name) });
      }
    }
  } catch {
    // No program, or none that answers in time.
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return pages;
}

/** Where the right part is missing, the part for text shows the file's own markup. */
async function isOpened(pdf: string): Promise<boolean> {
  if (!existsSync(pdf)) return false;
  const { stdout } = await run('pdftotext', [pdf, '-'], { timeout: OFFICE_LIMIT });
  return !stdout.includes('office:');
}

/** Makes `name.ending.pdf` of each. */
async function convert(folder: string, names: readonly string[], more: readonly string[] = []): Promise<void> {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  // The program names what it makes by the name without its ending, which several files may share.
  for (const ending of new Set(names.map((name) => name.split('.').at(-1) ?? ''))) {
    const own = names.filter((name) => name.endsWith(`.${ending}`));
    const out = join(folder, ending);
    const paths = own.map((name) => join(folder, name));
    await run(PROGRAM, [profile, '--headless', ...more, '--convert-to', 'pdf', '--outdir', out, ...paths], {
      timeout: OFFICE_LIMIT,
    });
    for (const name of own) {
      const made = join(out, name.replace(/\.\w+$/, '.pdf'));
      if (existsSync(made)) writeFileSync(join(folder, `${name}.pdf`), readFileSync(made));
    }
  }
}

async function pagesOf(folder: string, name: string): Promise<SetPage[]> {
  const pdf = join(folder, `${name}.pdf`);
  if (!existsSync(pdf)) return [];
  await run('pdftoppm', ['-gray', '-r', String(DENSITY), pdf, join(folder, `page-${name}`)], { timeout: OFFICE_LIMIT });
  const { stdout } = await run('pdftotext', ['-layout', pdf, '-'], { timeout: OFFICE_LIMIT });
  const texts = stdout.split('\f');
  return readdirSync(folder)
    .filter((one) => one.startsWith(`page-${name}-`))
    .toSorted()
    .map((one, index) => ({ text: texts[index] ?? '', inked: inkedShare(readFileSync(join(folder, one))) }));
}

async function imagesIn(folder: string, name: string): Promise<number> {
  const pdf = join(folder, `${name}.pdf`);
  if (!existsSync(pdf)) return 0;
  const { stdout } = await run('pdfimages', ['-list', pdf], { timeout: OFFICE_LIMIT });
  return stdout.split('\n').filter((line) => /\bimage\b/.test(line)).length;
}

/** @param image in the portable grey map format: a head of three lines, then a byte for each pixel */
function inkedShare(image: Buffer): number {
  let at = 0;
  for (let line = 0; line < 3; line += 1) at = image.indexOf(0x0a, at) + 1;
  const pixels = image.subarray(at);
  const ground = pixels[0] ?? 255;
  return pixels.reduce((sum, pixel) => sum + (Math.abs(pixel - ground) > 40 ? 1 : 0), 0) / pixels.length;
}
