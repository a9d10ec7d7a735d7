import { describe, expect, it } from 'vitest';
import { pastedEvidence, pastedLink } from '../../../lib/audit/pasted';

describe('pastedLink', () => {
  it.each([
    ['https://shop.example/retur', 'https://shop.example/retur'],
    ['  http://shop.example ', 'http://shop.example/'],
    ['mailto:help@shop.example', 'mailto:help@shop.example'],
    ['tel:+4722334455', 'tel:+4722334455'],
    ['shop.example/retur?a=1', 'https://shop.example/retur?a=1'],
    ['www.blåbær.no', 'https://www.xn--blbr-roah.no/'],
    ['shop.example:8080/a', 'https://shop.example:8080/a'],
    ['http://localhost:3000/a', 'http://localhost:3000/a'],
  ])('takes %j', (pasted, href) => expect(pastedLink(pasted)).toEqual({ href }));

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['opening hours', 'notLink'],
    ['kontakt', 'notLink'],
    ['/kontakt', 'notLink'],
    ['https://', 'notLink'],
    ['https://shop', 'notLink'],
    ['tel:', 'notLink'],
    ['https://shop.example/a b', 'notLink'],
    [`https://shop.example/${'a'.repeat(1_000)}`, 'notLink'],
    ['javascript:alert(1)', 'refused'],
    [' JavaScript:alert(1)', 'refused'],
    ['data:text/html,x', 'refused'],
    ['file:///etc/passwd', 'refused'],
    ['ftp://shop.example/', 'refused'],
  ])('says of %j what is wrong', (pasted, problem) => expect(pastedLink(pasted)).toEqual({ problem }));
});

describe('pastedEvidence', () => {
  it('has the link and what it says there, cut as what a scan finds, and no place', () => {
    const evidence = pastedEvidence('https://a.no/', ` ${'x'.repeat(400)}`, '2026-01-01T00:00:00.000Z');
    expect(evidence).toMatchObject({
      href: 'https://a.no/',
      selector: '',
      label: '',
      seenAt: '2026-01-01T00:00:00.000Z',
    });
    expect(evidence.text).toBe('x'.repeat(300));
  });
});
