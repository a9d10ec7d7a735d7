import type { Audit } from '../../../lib/audit/model';
import { finding, judgement, page, sampleAudit } from './sample-audit';

/** Text that tries to be markup in every format. */
export const HOSTILE =
  '</w:t><script>alert(1)</script> <img src=x onerror=alert(1)> [klikk](javascript:alert(1)) ![b](http://ond.no/p.png) `k` **f** | &amp; \u0000\u0008\uD800\u202E';

/** A shop that puts such text wherever a page can. */
export function hostileAudit(): Audit {
  const url = 'https://ond.no/<b>';
  return sampleAudit({
    pages: [page(url, { title: HOSTILE })],
    findings: [
      finding(
        'phone',
        url,
        { text: HOSTILE, href: 'javascript:alert(1)', value: HOSTILE },
        { text: 'data', href: 'data:text/html,<script>alert(1)</script>' },
        { label: HOSTILE, href: 'https://ond.no/a)b"c<d>' },
      ),
      finding('email', url, { name: HOSTILE, href: 'JAVASCRIPT:alert(1)' }),
    ],
    facts: [
      { name: 'address', value: HOSTILE, quote: HOSTILE, url },
      { name: 'deliveryPrice', value: { amount: 5, currency: '<b>' }, quote: HOSTILE, url },
      { name: 'paymentMethods', value: ['__proto__', HOSTILE], quote: '', url },
      { name: 'companyId', value: { country: 'NO', type: 'constructor', value: '1' }, quote: '', url },
    ],
    judgements: { phone: judgement('yes', 5, HOSTILE) },
  });
}
