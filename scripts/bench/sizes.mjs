/** How much the built extension weighs: as it is, and packed as a store sends it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Bytes of the parts of a built extension: raw and by gzip at its strongest, each file packed by itself.
 * @param {string} folder of the built extension
 */
export function sizesOf(folder) {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const weigh = (files) => {
    const bodies = files.map((file) => readFileSync(file));
    return {
      raw: bodies.reduce((sum, body) => sum + body.length, 0),
      gzip: bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0),
    };
  };
  return {
    contentScript: weigh([join(folder, 'content-scripts/scan.js')]),
    markers: weigh([join(folder, 'content-scripts/markers.js')]),
    popup: weigh(loadedBy(folder, 'popup.html').map((file) => join(folder, file))),
    background: weigh([join(folder, 'background.js')]),
    total: weigh(all),
  };
}

/** A page's own file and all that it loads at once: scripts with what they import, style sheets; nothing lazy. */
export function loadedBy(folder, page) {
  const html = readFileSync(join(folder, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((match) => match[1]);
  const found = new Set([page]);
  for (let file = named.pop(); file; file = named.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    if (!file.endsWith('.js')) continue;
    const source = readFileSync(join(folder, file), 'utf8');
    for (const match of source.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g))
      named.push(posix.join(posix.dirname(file), match[1]));
  }
  return [...found];
}
