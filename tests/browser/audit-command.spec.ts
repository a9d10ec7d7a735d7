import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const COMMAND = join(import.meta.dirname, '../../scripts/audit.mjs');
const PAGE = `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Blå kopp</title></head><body>
  <main><h1>Blå kopp</h1><p>499 kr <button>Legg i handlekurv</button></p></main>
  <footer><a href="/kundeservice">Kontakt oss</a> <a href="tel:+4757000123">57 00 01 23</a>
  <a href="/retur">Retur og bytte</a> <a href="/kjopsvilkar">Kjøpsvilkår</a></footer>
  <script>location.href = 'https://elsewhere.example/'; document.body.textContent = '';</script></body></html>`;

interface Result {
  code: number;
  stdout: string;
  stderr: string;
}

function audit(...args: string[]): Promise<Result> {
  return new Promise((resolve) => {
    execFile(process.execPath, [COMMAND, ...args], { maxBuffer: 1e8 }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures out of the pattern
test('prints one JSON object a line, and goes on past what it cannot open', async ({}, info) => {
  const folder = info.outputPath('saved');
  mkdirSync(join(folder, 'html'), { recursive: true });
  writeFileSync(join(folder, 'html', 'kopp.html'), PAGE);
  const pages = [
    { id: 'kopp', file: 'html/kopp.html', url: 'https://www.kopper.no/bla-kopp' },
    { id: 'borte', file: 'html/borte.html', url: 'https://www.kopper.no/borte' },
    { id: 'igjen', file: 'html/kopp.html', url: 'https://www.kopper.no' },
  ];
  writeFileSync(join(folder, 'pages.json'), JSON.stringify(pages));

  const { code, stdout, stderr } = await audit('--json', folder);
  expect(code).toBe(1);
  expect(stderr).toContain('borte');
  const lines = stdout.trim().split('\n');
  expect(lines, stderr).toHaveLength(2);
  for (const [at, page] of ['kopp', 'igjen'].entries()) {
    const said = JSON.parse(lines[at] ?? '');
    expect(said).toMatchObject({ page, shop: 'kopper.no', language: 'nb', isShop: true });
    // What the page before it brought must not be counted again.
    expect(new Set(said.findings.map((each: { check: string }) => each.check)).size).toBe(said.findings.length);
    const phone = said.findings.find((each: { check: string }) => each.check === 'phone');
    expect(phone.evidence[0].href).toBe('tel:+4757000123');
    const address = new URL(pages.find(({ id }) => id === page)?.url ?? '').href;
    expect(said.facts.phone).toMatchObject({ value: '+4757000123', url: address });
    expect(said.timings.elements).toBeGreaterThan(5);
  }
});

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures out of the pattern
test('prints a checklist in the wanted language and writes the documents', async ({}, info) => {
  const file = info.outputPath('kopp.html');
  writeFileSync(file, PAGE);
  const out = info.outputPath('out');
  const { code, stdout, stderr } = await audit('--ui', 'nb', '--out', out, '--url', 'https://www.kopper.no/', file);
  expect(stderr).not.toContain('kopp');
  expect(code).toBe(0);
  expect(stdout).toContain('kopper.no');
  expect(stdout).toMatch(/○ Telefonnummer +«57 00 01 23»/);
  expect(stdout).toMatch(/· Nyhetsbrev/);
  const endings = ['.csv', '.docx', '.html', '.md', '.pptx', '.service-lens.json', '.xlsx'];
  expect(readdirSync(out).sort()).toEqual(['-assignment.docx', ...endings].map((ending) => `kopp${ending}`));
});

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures out of the pattern
test('explains what counted for a check and what spoke against it', async ({}, info) => {
  const file = info.outputPath('kopp.html');
  const tricky = `<p style="display:none"><a href="/retur-skjult">Retur uten lys</a></p><a href="/t">Billett tur-retur</a>`;
  writeFileSync(file, PAGE.replace('</main>', `${tricky}</main>`));
  const target = ['--url', 'https://www.kopper.no/', file];
  const { code, stdout, stderr } = await audit('--explain', 'returns', ...target);
  expect(code, stderr).toBe(0);
  expect(stdout).toContain('why returns');
  const [, evidence = '', taken = '', rest = ''] = stdout.split(/^(?:EVIDENCE|TAKEN|NOT TAKEN).*$/m);
  expect(evidence).toContain('https://www.kopper.no/retur');
  expect(evidence).not.toContain('retur-skjult');
  expect(taken + rest).not.toContain('“retur og bytte”');
  expect(rest).toMatch(/a never-match term lies around it: tur retur/);

  const json = await audit('--json', '--explain', 'returns', ...target);
  const { check, traces } = JSON.parse(json.stdout);
  expect(check).toBe('returns');
  expect(traces[0]).toMatchObject({ kept: true, of: 'returns', against: [] });
  // What only a person can judge has nothing to explain.
  expect((await audit('--explain', 'tone', ...target)).stdout).not.toContain('why tone');
});

for (const [what, args] of [
  ['nothing to look at', []],
  ['an unknown option', ['--frobnicate', 'https://shop.example']],
  ['an unknown language', ['--ui', 'xx', 'https://shop.example']],
  ['an address for a folder', ['--url', 'https://shop.example', '.']],
] as const) {
  test(`explains itself when given ${what}`, async () => {
    const { code, stdout, stderr } = await audit(...args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('npm run audit -- [options] TARGET');
  });
}
