import { describe, expect, it } from 'vitest';
import { exportAudit } from '../../../lib/documents/index';
import { escapeMarkdown, markdownOf } from '../../../lib/documents/markdown';
import { hostileAudit } from './hostile';
import { sampleAudit } from './sample-audit';

async function write(audit = sampleAudit()): Promise<string> {
  const { blob } = await exportAudit(audit, 'markdown', 'nb');
  return blob.text();
}

describe('the Markdown document', () => {
  it('holds verdict, note with its line breaks, and evidence with links', async () => {
    const text = await write();
    expect(text).toContain('# Kundeservicen hos fjellbutikken.no');
    expect(text).toContain('**◐ Delvis · Karakter 2 av 5**');
    expect(text).toContain('bare åpen på hverdager.\\\nOm kvelden');
    expect(text).toContain('[«Ring oss på 22 33 44 55»](tel:+4722334455)');
    expect(text).toContain('**· Ikke sett ennå**: Post- eller besøksadresse');
  });

  it('keeps each row of a table on one line with all its cells', async () => {
    for (const text of [await write(), await write(hostileAudit())]) {
      const widths = text
        .split('\n\n')
        .filter((part) => part.startsWith('| '))
        .map((part) => {
          return new Set(
            part
              .trimEnd()
              .split('\n')
              .map((row) => row.replace(/\\\|/g, '').split('|').length),
          ).size;
        });
      expect(widths.length).toBeGreaterThan(2);
      expect(new Set(widths)).toEqual(new Set([1]));
    }
  });

  it('lets nothing of a page become markup', async () => {
    const text = await write(hostileAudit());
    expect(text).not.toMatch(/<(?!br>)/);
    expect(text).not.toMatch(/(?<!\\)\]\((?!https?:|mailto:|tel:)/);
    expect(text).not.toMatch(/(?<!\\)`/);
    expect(text).not.toContain('![');
    expect(text).toContain('\\[klikk\\](javascript:alert(1))');
  });

  it('closes no link early', () => {
    const text = markdownOf([{ kind: 'list', items: [[{ text: 'a](b', link: 'https://a.no/x)y' }]] }]);
    expect(text).toBe('- [a\\](b](https://a.no/x%29y)\n');
  });

  it('starts no list, heading or rule in a note', () => {
    const text = markdownOf([{ kind: 'note', text: '# a\n- b\n1. c\n---\n> d' }]);
    expect(text).toBe('\\# a\\\n\\- b\\\n1\\. c\\\n\\---\\\n&gt; d\n');
  });

  it('makes no link of an address in a text', () => {
    expect(escapeMarkdown('www.a.no https://a.no hei@a.no')).not.toMatch(/www\.|https:|@/);
  });
});
