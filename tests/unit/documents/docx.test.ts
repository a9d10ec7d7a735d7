import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import type { Audit } from '../../../lib/audit/model';
import { exportAudit } from '../../../lib/documents/index';
import { messagesOf, type UiLanguage } from '../../../lib/messages/index';
import { loadPaper } from '../../../lib/messages/paper';
import { hostileAudit } from './hostile';
import { sampleAudit } from './sample-audit';
import '../all-languages';

async function open(audit: Audit, language: UiLanguage = 'nb') {
  const { blob, name } = await exportAudit(audit, 'docx', language);
  const zip = await JSZip.loadAsync(await blob.arrayBuffer());
  const read = async (path: string) => (await zip.file(path)?.async('string')) ?? '';
  const [body, styles, core, links] = await Promise.all(
    ['word/document.xml', 'word/styles.xml', 'docProps/core.xml', 'word/_rels/document.xml.rels'].map(read),
  );
  return { name, type: blob.type, body: body ?? '', styles: styles ?? '', core: core ?? '', links: links ?? '' };
}

/** The text of each paragraph with this style. */
function paragraphs(body: string, style: string): string[] {
  return [...body.matchAll(/<w:p>(.*?)<\/w:p>/gs)]
    .filter(([, inner]) => inner?.includes(`<w:pStyle w:val="${style}"/>`))
    .map(([, inner = '']) => [...inner.matchAll(/<w:t [^>]*>(.*?)<\/w:t>/gs)].map(([, text]) => text).join(''));
}

function targets(links: string): string[] {
  return [...links.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(([, target]) => target ?? '');
}

describe('the Word document', () => {
  it('has a name to find it by and the type that Word opens', async () => {
    const { name, type } = await open(sampleAudit());
    expect(name).toBe('fjellbutikken.no 2026-11-22 kundeservice.docx');
    expect(type).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
  });

  it.each([
    ['nb', 'nb-NO'],
    ['nn', 'nn-NO'],
    ['da', 'da-DK'],
    ['sv', 'sv-SE'],
    ['fi', 'fi-FI'],
    ['en', 'en-GB'],
    ['de', 'de-DE'],
  ] as const)('is written in %s and says so to the spelling check', async (language, tag) => {
    const { body, styles, core } = await open(sampleAudit(), language);
    const messages = messagesOf(language);
    const paper = await loadPaper(language);
    expect(styles).toContain(`<w:lang w:val="${tag}"/>`);
    expect(core).toContain(`<dc:title>${messages.document.title('fjellbutikken.no')}</dc:title>`);
    expect(paragraphs(body, 'Heading1')).toEqual([
      messages.document.summary.title,
      messages.journey.title,
      ...Object.values(messages.checklist.areas),
      messages.document.facts.title,
      paper.strategy.title,
      messages.document.method.title,
    ]);
  });

  it('gives each judged check a heading and each open one a place in a short list', async () => {
    const { body } = await open(sampleAudit());
    const { checks } = messagesOf('nb').checklist;
    const headings = paragraphs(body, 'Heading2');
    expect(headings).toContain(checks['live-chat'].name);
    expect(headings).toContain(checks.welcome.name);
    expect(headings).not.toContain(checks.messaging.name);
    expect(paragraphs(body, 'Open').join('\n')).toContain(checks.messaging.name);
  });

  it('keeps the line breaks of a note', async () => {
    const { body } = await open(sampleAudit());
    expect(body).toMatch(/bare åpen på hverdager\.<\/w:t><\/w:r><w:r><w:br\/><w:t [^>]*>Om kvelden/);
  });

  it('has a table of contents that does not make Word ask a question', async () => {
    const { body } = await open(sampleAudit());
    expect(body).toContain('TOC \\h \\o &quot;1-1&quot;');
    expect(body).not.toContain('w:dirty="true"');
  });

  it('keeps the journey in one piece wherever it finds room, and a table with the line that belongs to it', async () => {
    const { body } = await open(sampleAudit());
    const m = messagesOf('nb');
    const heading = [...body.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)].find(
      ([one]) => one.includes('"Heading1"') && one.includes(`>${m.journey.title}<`),
    );
    expect(heading).toBeDefined();
    expect(heading?.[0]).not.toContain('pageBreakBefore');
    const tables = [...body.matchAll(/<w:tbl>(.*?)<\/w:tbl>(?=(.{0,400}))/gs)];
    const loose = (table: string) =>
      [...table.matchAll(/<w:p>(.*?)<\/w:p>/gs)].filter(([, one]) => !one?.includes('<w:keepNext/>')).length;
    const journey = tables.find(([, table]) => table?.includes(`>${m.checklist.stages.discover} →<`));
    expect(journey && loose(journey[1] ?? '')).toBe(0);
    const followed = tables.filter(([, , after]) => after?.includes(`${m.checklist.states.notSeen}<`));
    expect(followed.length).toBeGreaterThan(0);
    for (const [, table = ''] of followed) expect(loose(table.slice(table.lastIndexOf('<w:tr>')))).toBe(0);
  });

  it('numbers its pages', async () => {
    const { blob } = await exportAudit(sampleAudit(), 'docx', 'da');
    const zip = await JSZip.loadAsync(await blob.arrayBuffer());
    const footers = await Promise.all(zip.file(/word\/footer\d+\.xml/).map((file) => file.async('string')));
    expect(footers.join()).toMatch(/PAGE.*NUMPAGES/s);
  });

  it('links to pages, addresses and numbers, and to nothing else', async () => {
    const honest = await open(sampleAudit());
    expect(targets(honest.links)).toContain('tel:+4722334455');
    const hostile = await open(hostileAudit());
    const all = targets(hostile.links);
    expect(all.length).toBeGreaterThan(0);
    for (const target of all) expect(target).toMatch(/^(https?|mailto|tel):/);
  });

  it('shows hostile text as text', async () => {
    const { body } = await open(hostileAudit());
    expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(body).not.toContain('<script');
    expect(body).not.toContain('<img');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(body).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFD]/);
  });

  it('can be made of an audit in which nothing has been done', async () => {
    const empty = sampleAudit({ pages: [], findings: [], facts: [], judgements: {} });
    const { body } = await open(empty);
    expect(body).toContain(messagesOf('nb').document.summary.noScore);
    expect(body).toContain(messagesOf('nb').document.method.noPages);
  });
});
