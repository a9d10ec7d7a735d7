/** What the audit command is pointed at: addresses, HTML files, folders of saved pages. Node's own modules only. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';

/**
 * @typedef {object} Target
 * @property {string} page name of the target in the output
 * @property {string} url address at which it is opened
 * @property {string} [file] saved page that is served at that address; the live address where left out
 * @property {string} [error] why it cannot be opened
 */

/**
 * The targets that the command's words name. A word that names nothing becomes a target with an error, so that the
 * rest can go on.
 * @param {string[]} words addresses, HTML files, folders
 * @param {string} [url] address for one saved file
 * @returns {Target[]}
 */
export function targetsOf(words, url) {
  return words.flatMap((word) => {
    try {
      if (/^https?:\/\//i.test(word)) return [{ page: nameOfAddress(new URL(word)), url: new URL(word).href }];
      if (!existsSync(word)) throw new Error('there is no such file or folder, and it is no http(s) address');
      return statSync(word).isDirectory() ? folder(word) : [saved(word, url)];
    } catch (error) {
      return [{ page: word, url: '', error: error.message }];
    }
  });
}

function folder(path) {
  const list = join(path, 'pages.json');
  if (existsSync(list)) {
    const pages = JSON.parse(readFileSync(list, 'utf8'));
    if (!Array.isArray(pages)) throw new Error('pages.json holds no list');
    return pages.map((page) => {
      const name = String(page.id ?? page.file);
      const file = resolve(path, String(page.file ?? `html/${page.id}.html`));
      if (!existsSync(file)) return { page: name, url: '', error: `the file ${file} is missing` };
      const url = page.url ?? addressFor(name);
      return URL.canParse(url)
        ? { page: name, url: new URL(url).href, file }
        : { page: name, url: '', error: `its address is none: ${url}` };
    });
  }
  const files = [path, join(path, 'html')]
    .filter((each) => existsSync(each))
    .flatMap((each) => readdirSync(each).map((name) => join(each, name)))
    .filter((file) => /\.html?$/i.test(file))
    .sort();
  if (!files.length) throw new Error('the folder holds neither pages.json nor HTML files');
  return files.map((file) => saved(file));
}

function saved(file, url) {
  const page = basename(file, extname(file));
  return { page, url: url ?? addressFor(page), file: resolve(file) };
}

function nameOfAddress({ hostname, pathname }) {
  return (hostname + pathname).replace(/\/$/, '').replace(/[^\p{L}\p{N}.]+/gu, '-');
}

/** A made-up address for a page whose own is not known; .example belongs to nobody. */
function addressFor(name) {
  const host = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `http://${host || 'page'}.example/`;
}
