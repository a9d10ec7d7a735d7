import { describe, expect, it } from 'vitest';
import { AUTO_CHECK_IDS, CHECK_IDS } from '../../../lib/audit/checklist';
import { CHECKS } from '../../../lib/checks';
import { messagesOf, UI_LANGUAGES } from '../../../lib/messages';
import { VENDORS } from '../../../lib/vendors';
import { LANGUAGES } from '../../../lib/words';
import { FACT_TERMS } from '../../../lib/words/terms';
import { filesIn, importsOf, sourceOf, usesOf } from './source-files';
import '../all-languages';

const FOLDERS = ['entrypoints', 'components', 'lib', 'scripts', 'tests'];
const CODE = /\.(?:ts|tsx|mts|mjs)$/;
const code = FOLDERS.flatMap((folder) => filesIn(folder, CODE));
const below = (...folders: string[]) => code.filter((file) => folders.some((folder) => file.startsWith(`${folder}/`)));

/** 'file imports name' for every import of the packages or folders by the files. */
function breaches(files: readonly string[], ...forbidden: string[]): string[] {
  const isForbidden = (name: string) => forbidden.some((one) => name === one || name.startsWith(`${one}/`));
  return files.flatMap((file) =>
    importsOf(file)
      .filter(isForbidden)
      .map((name) => `${file} imports ${name}`),
  );
}

describe('a check', () => {
  it.each(AUTO_CHECK_IDS)('%s has its file, its two pages and its place among the checks', (id) => {
    expect(code).toContain(`lib/checks/${id}.ts`);
    const pages = filesIn('tests/unit/checks/pages', /\.html$/);
    expect(pages).toContain(`tests/unit/checks/pages/${id}.has.html`);
    expect(pages).toContain(`tests/unit/checks/pages/${id}.has-not.html`);
    expect(CHECKS[id]).toBeTypeOf('function');
    expect(importsOf('lib/checks/index.ts')).toContain(`lib/checks/${id}`);
  });

  it('is judged by nothing that the checklist does not know', () => {
    expect(Object.keys(CHECKS).toSorted()).toEqual([...AUTO_CHECK_IDS].toSorted());
  });

  it('has no page left over from a check that is gone', () => {
    const ids = filesIn('tests/unit/checks/pages', /./).map((file) => file.replace(/^.*\/|\.has(?:-not)?\.html$/g, ''));
    expect([...new Set(ids)].toSorted()).toEqual([...AUTO_CHECK_IDS].toSorted());
  });

  it('is tried in each of the main languages on six pages or more', () => {
    const pages = filesIn('tests/unit/checks/pages', /\.html$/).map(sourceOf);
    for (const language of ['nb', 'nn', 'da', 'sv', 'en', 'de'])
      expect(pages.filter((html) => html.includes(`<html lang="${language}"`)).length).toBeGreaterThanOrEqual(6);
  });

  it.each(UI_LANGUAGES)('has its texts in %s', (language) => {
    const { checks } = messagesOf(language).checklist;
    expect(Object.keys(checks).toSorted()).toEqual([...CHECK_IDS].toSorted());
    const untold = CHECK_IDS.filter((id) => !checks[id].name || !checks[id].question || !checks[id].hint);
    expect(untold).toEqual([]);
  });
});

describe('a language', () => {
  it('of the checks is registered', () => {
    const written = filesIn('lib/words', /\.ts$/)
      .filter((file) => /export const \w+: Language\b/.test(sourceOf(file)))
      .map((file) => file.replace(/^.*\/|\.ts$/g, ''));
    expect(written.length).toBeGreaterThan(10);
    expect(LANGUAGES.map(({ code }) => code).toSorted()).toEqual(written.toSorted());
  });

  it('of the facts is registered', () => {
    const written = filesIn('lib/words/terms', /\.ts$/)
      .filter((file) => /export const \w+: FactTerms\b/.test(sourceOf(file)))
      .map((file) => file.replace(/^.*\/|\.ts$/g, ''));
    expect(Object.keys(FACT_TERMS).toSorted()).toEqual(written.toSorted());
  });
});

describe('a vendor', () => {
  const all = Object.entries(VENDORS).flatMap(([category, vendors]) =>
    vendors.map((vendor) => [`${category}: ${vendor.name}`, vendor] as const),
  );

  it('has a mark to be known by', () => {
    const unmarked = all.filter(
      ([, { hosts, links, elements, pictures }]) => !hosts && !links && !elements && !pictures,
    );
    expect(unmarked.map(([name]) => name)).toEqual([]);
  });

  it('has a source of a known kind', () => {
    const kinds = new Set(['plugin', 'code', 'list', 'shop', 'known']);
    const unproved = all.filter(([, { source }]) => !source.split(' ').every((kind) => kinds.has(kind)));
    expect(unproved.map(([name]) => name)).toEqual([]);
  });

  it('of a file is in the list of its category', () => {
    const files = filesIn('lib/vendors', /\.ts$/).filter((file) => !/\/(?:index|vendor)\.ts$/.test(file));
    expect(files.filter((file) => !importsOf('lib/vendors/index.ts').includes(file.replace(/\.ts$/, '')))).toEqual([]);
  });
});

describe('the size of a file', () => {
  /** Lists of words: one language stays in one file, however much it has to say. */
  const DATA = /^lib\/words\/(?:terms\/)?[a-z]{2}\.ts$|^lib\/words\/(?:names|terms\/(?:countries|payment-names))\.ts$/;
  const MOST = 250;

  it(`is at most ${MOST} lines`, () => {
    const files = [...code, ...['assets', ...FOLDERS].flatMap((folder) => filesIn(folder, /\.css$/))];
    const long = files
      .filter((file) => !DATA.test(file))
      .map((file) => [file, sourceOf(file).trimEnd().split('\n').length] as const)
      .filter(([, lines]) => lines > MOST);
    expect(long).toEqual([]);
  });
});

describe('the rooms of the house', () => {
  const BROWSER = ['webextension-polyfill', 'wxt/browser', '#imports'];

  it('keep what is pure free of browser, database and screen', () => {
    const pure = below('lib/checks', 'lib/words', 'lib/vendors', 'lib/facts', 'lib/audit', 'lib/documents');
    expect(pure.length).toBeGreaterThan(100);
    expect(breaches(pure, ...BROWSER, 'idb', 'preact', 'lib/store', 'lib/browser', 'components')).toEqual([]);
  });

  it('keep the checks away from the document', () => {
    const names = new Set(['document', 'window', 'globalThis', 'self', 'location', 'navigator']);
    expect(below('lib/checks').flatMap((file) => usesOf(file, names))).toEqual([]);
  });

  it('keep components away from browser and database', () => {
    expect(breaches(below('components'), ...BROWSER, 'idb', 'lib/store')).toEqual([]);
  });

  it('let only lib/browser speak to the browser', () => {
    const others = below('lib', 'components', 'entrypoints').filter((file) => !file.startsWith('lib/browser/'));
    expect(breaches(others, ...BROWSER)).toEqual([]);
  });

  it('let only lib/store speak to the database', () => {
    const others = below('lib', 'components', 'entrypoints').filter((file) => !file.startsWith('lib/store/'));
    expect(breaches(others, 'idb')).toEqual([]);
    expect(others.flatMap((file) => usesOf(file, new Set(['indexedDB'])))).toEqual([]);
  });

  it('let no view be known below it', () => {
    expect(breaches(below('lib'), 'entrypoints')).toEqual([]);
    expect(breaches(below('components'), 'entrypoints')).toEqual([]);
  });

  it('let popup and panel carry nothing of what makes files, not even lazily', () => {
    const reached = new Set(['entrypoints/popup/main.tsx', 'entrypoints/sidepanel/main.tsx']);
    // A set goes on while it grows.
    for (const file of reached) {
      for (const name of code.includes(file) ? importsOf(file) : [])
        reached.add(
          ['', '.ts', '.tsx', '/index.ts'].map((end) => name + end).find((one) => code.includes(one)) ?? name,
        );
    }
    const all = [...reached];
    expect(all).toContain('lib/store/audits.ts');
    const makers = ['lib/documents/', 'components/shops/', 'components/strategy/', 'entrypoints/shops/'];
    expect(all.filter((file) => makers.some((folder) => file.startsWith(folder)))).toEqual([]);
    expect(all.filter((file) => ['docx', 'hucre', 'pptxgenjs', 'jszip'].includes(file))).toEqual([]);
  });

  it('have no file named otherwise than the rest', () => {
    const names = code.map((file) => file.replace(/^.*\//, ''));
    expect(names.filter((name) => !/^[a-z0-9]+(?:[.-][a-z0-9]+)*\.(?:ts|tsx|mts|mjs)$/.test(name))).toEqual([]);
  });
});
