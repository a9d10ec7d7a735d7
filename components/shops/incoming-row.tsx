import type { ContentKind } from '../../lib/audit/contents';
import { bringsSomething, newerOf } from '../../lib/audit/incoming';
import { formatDate, formatMoment } from '../../lib/messages/format';
import { useDeskMessages, useLanguage } from '../messages-context';
import type { FoundAudit } from './import-state';

/** What is told of an audit besides its verdicts, where there is any. */
const TOLD = ['notes', 'pages', 'pictures', 'proposals'] as const;

interface IncomingRowProps {
  audit: FoundAudit;
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
}

/** One audit of an opened file, and what is to become of it. */
export function IncomingRow({ audit, chosen, onChoose }: IncomingRowProps) {
  const m = useDeskMessages();
  const language = useLanguage();
  const t = m.sharing.incoming;
  const { contents, status, newImages } = audit;
  const date = formatDate(audit.createdAt, language);
  const parts = [
    ...(audit.madeBy ? [m.sharing.from(audit.madeBy)] : []),
    t.contents.verdicts(contents.verdicts),
    ...TOLD.filter((kind) => contents[kind] > 0).map((kind) => t.contents[kind](contents[kind])),
    t.changed(formatMoment(audit.updatedAt, language)),
  ];
  const useful = bringsSomething(audit);
  return (
    <li class="incoming-row" data-status={status}>
      <label class="audit-pick">
        <input
          type="checkbox"
          checked={chosen}
          disabled={!useful}
          aria-label={t.choose(audit.shop, date)}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      </label>
      <div class="incoming-what">
        <p>
          <strong>{audit.shop}</strong> <span class="tag">{t.status[status]}</span>
        </p>
        <p class="soft small">
          {m.shops.list.auditFrom(date)} · {parts.join(' · ')}
        </p>
        <p class="soft small incoming-file">
          <bdi>{audit.file.name}</bdi>
        </p>
        {status === 'different' && <Differences audit={audit} />}
        {status === 'binned' && <p class="small">{t.putBack}</p>}
        {status === 'same' && newImages > 0 && <p class="small">{t.newImages(newImages)}</p>}
      </div>
    </li>
  );
}

function Differences({ audit }: { audit: FoundAudit }) {
  const m = useDeskMessages();
  const language = useLanguage();
  const t = m.sharing.incoming;
  const { here, contents } = audit;
  if (!here) return null;
  const numbers = (kind: ContentKind) =>
    here.contents[kind] === contents[kind] ? t.alike(contents[kind]) : t.numbers(here.contents[kind], contents[kind]);
  const newer = newerOf(audit);
  const [there, mine] = [audit.updatedAt, here.updatedAt].map((at) => formatMoment(at, language));
  return (
    <div class="incoming-differs small">
      <p>
        {t.beside} {newer !== 'neither' && t.newer[newer](there ?? '', mine ?? '')}
      </p>
      <dl>
        {here.differs.map((kind) => (
          <div key={kind}>
            <dt>{t.kinds[kind]}</dt>
            <dd>{numbers(kind)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
