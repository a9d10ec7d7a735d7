// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { AuditFile } from '../../../lib/audit/additions';
import { exportAudit } from '../../../lib/documents/index';
import type { UiLanguage } from '../../../lib/messages/index';
import { HOSTILE, hostileAudit } from './hostile';
import { sampleAudit } from './sample-audit';
import { otherAudit, wholeAudit } from './whole-audit';

vi.setConfig({ testTimeout: 30_000 });

async function write(
  audit: AuditFile = sampleAudit(),
  form: 'report' | 'assignment' = 'report',
  language: UiLanguage = 'nb',
) {
  const { blob, name, imagesLeftOut } = await exportAudit(audit, 'html', language, { form, others: [otherAudit()] });
  const text = await blob.text();
  return { text, name, type: blob.type, imagesLeftOut, page: new DOMParser().parseFromString(text, 'text/html') };
}

const all = (page: Document, selector: string) => [...page.querySelectorAll(selector)];

describe('the HTML document', () => {
  it('says its language, its title and that it fetches nothing', async () => {
    const { page, name, type } = await write(wholeAudit('da', 1), 'assignment', 'da');
    expect(name).toBe('cykelhjørnet.dk 2026-11-22 kundeservice skoleopgave.html');
    expect(type).toBe('text/html;charset=utf-8');
    expect(page.documentElement.lang).toBe('da-DK');
    expect(page.title).toBe('Kundeservice hos Cykelhjørnet – og hvad vi ville gøre anderledes');
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toMatch(/^default-src 'none'; img-src data:; style-src 'unsafe-inline'/);
    expect(all(page, 'script, link, iframe, object, embed, form, base, [src]:not(img)')).toEqual([]);
  });

  it('has one first heading and none left out on the way down', async () => {
    const { page } = await write(wholeAudit('nb', 0), 'assignment');
    const levels = all(page, 'h1, h2, h3, h4').map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it('leads from its contents to every chapter', async () => {
    const { page } = await write(wholeAudit('nb', 0), 'assignment');
    const links = all(page, 'nav a');
    expect(links.map(({ textContent }) => textContent)).toEqual(
      all(page, 'main h2, main h3').map((one) => one.textContent),
    );
    for (const link of links) {
      const target = page.getElementById(link.getAttribute('href')?.slice(1) ?? '');
      expect(target?.textContent).toBe(link.textContent);
    }
  });

  it('holds its pictures, each with alternative text and a caption', async () => {
    const { page, imagesLeftOut } = await write(wholeAudit('nb', 3));
    const images = all(page, 'figure.picture img');
    expect(images).toHaveLength(3);
    expect(imagesLeftOut).toBe(0);
    for (const image of images) {
      expect(image.getAttribute('src')).toMatch(/^data:image\/png;base64,iVBORw0KGgo/);
      expect(image.getAttribute('alt')).toBeTruthy();
      expect(image.closest('figure')?.querySelector('figcaption')?.textContent).toMatch(/^Bilde \d: ./);
    }
  });

  it('takes nothing for an image that is none', async () => {
    const { page, imagesLeftOut } = await write({
      ...wholeAudit('nb', 1),
      images: new Map([['p0', new Blob(['<svg onload=alert(1)>'], { type: 'image/png' })]]),
    });
    expect(imagesLeftOut).toBe(1);
    expect(all(page, 'img')).toEqual([]);
  });

  it('draws the journey and the proposals with names and descriptions', async () => {
    const { page } = await write(wholeAudit('fi', 0), 'report', 'fi');
    for (const look of ['journey', 'matrix']) {
      const drawing = page.querySelector(`figure.${look} svg`);
      const [title, description] = (drawing?.getAttribute('aria-labelledby') ?? '').split(' ');
      expect(page.getElementById(title ?? '')?.textContent).toBeTruthy();
      expect(page.getElementById(description ?? '')?.textContent?.length).toBeGreaterThan(20);
    }
    expect(page.querySelector('figure.journey')?.textContent).toContain('Ystävän suositus');
  });

  it('lets nothing of a page or of a person become markup', async () => {
    const { page, text } = await write({
      ...hostileAudit(),
      touchpoints: [{ id: 't', stage: 'buy', text: HOSTILE, order: 'a1' }],
      proposals: [
        { ...{ id: 'f', order: 'a1', what: HOSTILE, why: HOSTILE, how: HOSTILE, who: HOSTILE, when: HOSTILE } },
      ].map((one) => ({ ...one, effort: 1, effect: 3, checks: [], seenAt: [], updatedAt: '' })),
      texts: {
        title: HOSTILE,
        author: HOSTILE,
        summary: HOSTILE,
        sources: HOSTILE,
        discussion: HOSTILE,
        method: HOSTILE,
      },
    });
    expect(all(page, 'script, img')).toEqual([]);
    const handlers = all(page, '*').flatMap((one) => one.getAttributeNames().filter((name) => name.startsWith('on')));
    expect(handlers).toEqual([]);
    for (const link of all(page, 'a')) expect(link.getAttribute('href')).toMatch(/^(https?:|mailto:|tel:|#k\d+$)/);
    expect(page.body.textContent).toContain('<script>alert(1)</script>');
    // Neither does anything break out of the style sheet.
    expect(text.match(/<\/style>/g)).toHaveLength(1);
  });
});
