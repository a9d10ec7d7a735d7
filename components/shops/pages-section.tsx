import type { ScannedPage } from '../../lib/audit/model';
import { formatDateTime } from '../../lib/messages/format';
import { useDeskMessages, useLanguage } from '../messages-context';
import { pathOf } from '../quote';

import { ShopLink } from './shop-link';

/** The pages of the shop that were read, with address, kind and time. */
export function PagesSection({ pages }: { pages: readonly ScannedPage[] }) {
  const m = useDeskMessages();
  const language = useLanguage();
  const t = m.shops.audit;
  return (
    <section class="audit-part" aria-labelledby="pages">
      <h2 id="pages" tabIndex={-1}>
        {t.pages}
      </h2>
      <p class="soft">{pages.length > 0 ? t.pagesLead : t.noPages}</p>
      {pages.length > 0 && (
        <table class="sheet stacks">
          <caption class="unseen">{t.pages}</caption>
          <thead>
            <tr>
              <th scope="col">{t.page}</th>
              <th scope="col">{t.pageKind}</th>
              <th scope="col">{t.pageRead}</th>
            </tr>
          </thead>
          <tbody>
            {pages.map((page) => (
              <tr key={page.url}>
                <th scope="row">
                  <ShopLink url={page.url}>{page.title || pathOf(page.url)}</ShopLink>
                  <p class="soft small">
                    {page.title && pathOf(page.url)} {page.truncated && t.pageCut}
                  </p>
                </th>
                <td>{m.checklist.pageTypes[page.pageType]}</td>
                <td>{formatDateTime(page.scannedAt, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
