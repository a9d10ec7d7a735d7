import { useDeskMessages } from '../messages-context';
import { hrefOf } from './route';

/** Stands where an address names an audit that is not here. */
export function AuditGone() {
  const m = useDeskMessages();
  const t = m.shops;
  return (
    <div class="gone">
      <h1 tabIndex={-1}>{t.audit.gone}</h1>
      <p>{t.audit.goneLead}</p>
      <p>
        <a class="button" href={hrefOf({ page: 'list' })}>
          {t.compare.toList}
        </a>
      </p>
    </div>
  );
}
