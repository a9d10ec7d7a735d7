/** Files opened by a real office program, where one is installed. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** LibreOffice; SOFFICE names another than the one on the path. */
const PROGRAM = process.env.SOFFICE ?? 'soffice';
/** Milliseconds that the program gets for one file. */
export const OFFICE_LIMIT = 60_000;

/** Pixels in an inch of a page as it is looked at: a few are enough to tell an empty page from a full one. */
const DENSITY = 40;

const isThere = (program: string, flag: string) =>
  spawnSync(program, [flag], { timeout: OFFICE_LIMIT }).error === undefined;
const canTurn = isThere(PROGRAM, '--version') && isThere('pdftoppm', '-v') && isThere('pdftotext', '-v');

/** A page of the file as the office program sets it. */
export interface SetPage {
  text: string;
  /** Share of the page (0–1) that is not of the colour of its upper left corner. */
  inked: number;
}

/** Which of the endings can be opened here: LibreOffice comes in parts. Asked with a small file each. */
export async function openable(samples: Readonly<Record<string, Blob>>): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  if (!canTurn) return known;
  for (const [ending, blob] of Object.entries(samples)) {
    if ((await pagesOf(blob, ending)).length > 0) known.add(ending);
  }
  return known;
}

/** The pages of a file, set by the office program; [] where it cannot open it. */
export async function pagesOf(blob: Blob, ending: string): Promise<SetPage[]> {
  const folder = mkdtempSync(join(tmpdir(), 'service-lens-office-'));
  try {
    const file = join(folder, `file.${ending}`);
    writeFileSync(file, Buffer.from(await blob.arrayBuffer()));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await run(PROGRAM, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
      timeout: OFFICE_LIMIT,
    });
    const pdf = join(folder, 'file.pdf');
    if (!readdirSync(folder).includes('file.pdf')) return [];
    await run('pdftoppm', ['-gray', '-r', String(DENSITY), pdf, join(folder, 'page')], { timeout: OFFICE_LIMIT });
    const { stdout } = await run('pdftotext', ['-layout', pdf, '-'], { timeout: OFFICE_LIMIT });
    const texts = stdout.split('\f');
    return readdirSync(folder)
      .filter((name) => name.startsWith('page-'))
      .toSorted()
      .map((name, index) => ({ text: texts[index] ?? '', inked: inkedShare(readFileSync(join(folder, name))) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param image in the portable grey map format: a head of three lines, then a byte for each pixel */
function inkedShare(image: Buffer): number {
  let at = 0;
  for (let line = 0; line < 3; line += 1) at = image.indexOf(0x0a, at) + 1;
  const pixels = image.subarray(at);
  const ground = pixels[0] ?? 255;
  return pixels.reduce((sum, pixel) => sum + (Math.abs(pixel - ground) > 40 ? 1 : 0), 0) / pixels.length;
}
