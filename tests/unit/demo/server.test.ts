// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Demo, startDemo } from '../../../scripts/demo/server.mjs';
import { ask } from './ask';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());

describe('the demo server', () => {
  it('serves three shops and the awkward host, each with a rule that leads to this port', () => {
    expect(demo.shops.map(({ host }) => host)).toEqual([
      'fjellogfjord.example',
      'hyggehjem.example',
      'pennyandpine.example',
    ]);
    for (const host of [...demo.shops.map((shop) => shop.host), 'awkward.example']) {
      expect(demo.hostRules.split(', ')).toContain(`MAP ${host}:80 127.0.0.1:${demo.port}`);
    }
    expect(demo.url('hyggehjem.example', '/kurv')).toBe('http://hyggehjem.example/kurv');
  });

  it('tells shops apart by host, with or without port, and knows their .localhost names', async () => {
    for (const host of ['fjellogfjord.example', `fjellogfjord.example:${demo.port}`, 'fjellogfjord.localhost:1']) {
      expect((await ask(demo.port, host, '/')).text).toContain('<html lang="nb">');
    }
    expect((await ask(demo.port, 'hyggehjem.example', '/')).text).toContain('<html lang="da">');
    expect((await ask(demo.port, 'elsewhere.example', '/')).status).toBe(421);
  });

  it('answers unknown paths in the style of the shop', async () => {
    const { status, type, text } = await ask(demo.port, 'hyggehjem.example', '/findes-ikke');
    expect(status).toBe(404);
    expect(type).toBe('text/html; charset=utf-8');
    expect(text).toContain('class="logo"');
  });

  it.each(['/../package.json', '/..%2f..%2fpackage.json', '/assets/../../server.mjs', '/%00', '/server.mjs'])(
    'gives nothing of the disk for %s',
    async (path) => {
      expect((await ask(demo.port, 'fjellogfjord.example', path)).status).toBe(404);
    },
  );

  it('refuses a path that is no address and a method that writes', async () => {
    expect((await ask(demo.port, 'fjellogfjord.example', '/%E0%A4%A')).status).toBe(400);
    expect((await ask(demo.port, 'fjellogfjord.example', '/', 'DELETE')).status).toBe(405);
  });

  it('sends a posted form back to its page', async () => {
    const { status, headers } = await ask(demo.port, 'pennyandpine.example', '/help/track', 'POST');
    expect([status, headers.location]).toEqual([303, '/help/track']);
  });

  it('keeps the chat out of the HTML: a script brings it later', async () => {
    for (const { host } of demo.shops) {
      expect((await ask(demo.port, host, '/')).text).not.toContain('chat-open');
      expect((await ask(demo.port, host, '/assets/shop.js')).text).toContain('chat-open');
    }
  });
});

describe('awkward pages', () => {
  it('are all there, each with a word on what is hard', async () => {
    expect(demo.awkward.length).toBeGreaterThan(10);
    for (const { path, what } of demo.awkward) {
      expect(what).not.toBe('');
      expect((await ask(demo.port, 'awkward.example', path)).status).toBe(200);
    }
  });

  it('are as awkward as they say', async () => {
    const get = (path: string) => ask(demo.port, 'awkward.example', path);
    expect((await get('/feed.xml')).type).toContain('application/xml');
    expect((await get('/strict-csp')).headers['content-security-policy']).toBe("default-src 'none'");
    expect((await get('/huge')).text.match(/<[a-z]/g)?.length).toBeGreaterThanOrEqual(50_000);
    expect((await get('/right-to-left')).text).toContain('dir="rtl"');
    const broken = await get('/broken-encoding');
    expect(broken.type).toContain('utf-8');
    expect(broken.text).toContain('\uFFFD');
  });
});
