/**
 * Serves the demo shops on loopback under invented host names. `node scripts/demo/server.mjs [port]` prints where they are.
 */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { awkward } from './awkward.mjs';
import { fjellogfjord } from './fjellogfjord/shop.mjs';
import { hyggehjem } from './hyggehjem/shop.mjs';
import { pennyandpine } from './pennyandpine/shop.mjs';

const SHOPS = [fjellogfjord, hyggehjem, pennyandpine];
const SITES = [...SHOPS, awkward];
const PLAIN = { 'content-type': 'text/plain; charset=utf-8' };

/** Browsers take every name under .localhost to loopback by themselves, so a person can look without any flags. */
const localName = (host) => host.replace(/\.example$/, '.localhost');
const siteOf = (header) => {
  const name = String(header ?? '')
    .toLowerCase()
    .replace(/:\d+$/, '');
  return SITES.find(({ host }) => name === host || name === `www.${host}` || name === localName(host));
};

function answer(request) {
  const site = siteOf(request.headers.host);
  if (!site) return { status: 421, headers: PLAIN, body: `Known here: ${SITES.map(({ host }) => host).join(', ')}\n` };
  let path;
  try {
    path = decodeURIComponent(new URL(request.url, `http://${site.host}`).pathname);
  } catch {
    return { status: 400, headers: PLAIN, body: 'Bad address\n' };
  }
  if (request.method === 'POST') return { status: 303, headers: { ...PLAIN, location: path }, body: '' };
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return { status: 405, headers: PLAIN, body: 'Read only\n' };
  return site.respond(path);
}

/**
 * Starts the demo.
 * @param {{port?: number, host?: string}} [options] port 0 takes any free one
 * @returns {Promise<{port: number, shops: {host: string, language: string, pages: {path: string, type: string}[]}[], awkward: {path: string, what: string}[], hostRules: string, url: (host: string, path?: string) => string, localUrl: (host: string, path?: string) => string, close: () => Promise<void>}>}
 *   `hostRules` is the value of Chromium's --host-resolver-rules under which `url()` works; `localUrl()` works in a
 *   browser without it. Rejects when the port is taken.
 */
export function startDemo({ port = 0, host = '127.0.0.1' } = {}) {
  const server = createServer((request, response) => {
    const { status, headers, body } = answer(request);
    response.writeHead(status, { 'cache-control': 'no-store', ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const { port: open } = server.address();
      resolve({
        port: open,
        shops: SHOPS.map(({ host: name, language, pages }) => ({ host: name, language, pages })),
        awkward: awkward.pages,
        hostRules: SITES.map((site) => `MAP ${site.host}:80 ${host}:${open}`).join(', '),
        url: (name, path = '/') => `http://${name}${path}`,
        localUrl: (name, path = '/') => `http://${localName(name)}:${open}${path}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const demo = await startDemo({ port: Number(process.argv[2] ?? 0) });
  for (const shop of demo.shops) {
    console.log(`\n${shop.host} (${shop.language})`);
    for (const { path, type } of shop.pages) console.log(`  ${type.padEnd(9)} ${demo.localUrl(shop.host, path)}`);
  }
  console.log('\nawkward.example');
  for (const { path, what } of demo.awkward) console.log(`  ${demo.localUrl('awkward.example', path)}  ${what}`);
  console.log(`\nWith the invented names: chromium --host-resolver-rules="${demo.hostRules}"`);
}
