/** Turns a shop's pages, pictures, style and script into one object that answers requests. Nothing is read from disk. */

const HTML = 'text/html; charset=utf-8';
const text = (status, type, body) => ({ status, headers: { 'content-type': type }, body });

/**
 * @param {object} shop
 * @param {string} shop.host invented host name
 * @param {string} shop.language ISO 639-1
 * @param {{path: string, type: string, title: string, body: string}[]} shop.pages
 * @param {Record<string, string>} shop.images SVG by path
 * @param {string} shop.style
 * @param {string} shop.script
 * @param {(page: object) => string} shop.layout the whole document around a page
 * @param {object} shop.notFound the page for unknown addresses
 * @returns {{host: string, language: string, pages: {path: string, type: string}[], respond: (path: string) => {status: number, headers: Record<string, string>, body: string | Buffer}}}
 */
export function makeSite({ host, language, pages, images, style, script, layout, notFound }) {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const files = new Map([
    ['/assets/shop.css', ['text/css; charset=utf-8', style]],
    ['/assets/shop.js', ['text/javascript; charset=utf-8', script]],
    ...Object.entries(images).map(([path, svg]) => [path, ['image/svg+xml; charset=utf-8', svg]]),
  ]);
  return {
    host,
    language,
    pages: pages.map(({ path, type }) => ({ path, type })),
    respond(path) {
      const page = byPath.get(path) ?? byPath.get(path.replace(/\/+$/, ''));
      if (page) return text(200, HTML, layout(page));
      const file = files.get(path);
      if (file) return text(200, file[0], file[1]);
      return text(404, HTML, layout({ ...notFound, path }));
    },
  };
}
