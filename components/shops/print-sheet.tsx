import { AREAS } from '../../lib/audit/checklist';
import type { Audit } from '../../lib/audit/model';
import type { CheckView } from '../../lib/audit/state';
import { checkText } from '../../lib/messages/check-text';
import { useDeskMessages } from '../messages-context';
import { pathOf, saidIn } from '../quote';
import { Sign } from '../sign';

/** The checklist as it stands on paper: everything open, nothing to click. Shown by the print style alone. */
export function PrintSheet({ audit, views }: { audit: Audit; views: readonly CheckView[] }) {
  const m = useDeskMessages();
  const t = m.shops.audit;
  return (
    <div class="print-sheet">
      <h2>{t.checklist}</h2>
      <table class="sheet" aria-label={audit.shop}>
        <thead>
          <tr>
            <th scope="col">{t.check}</th>
            <th scope="col">{t.verdict}</th>
            <th scope="col">{t.rating}</th>
            <th scope="col">{t.note}</th>
          </tr>
        </thead>
        {AREAS.map((area) => (
          <tbody key={area}>
            <tr>
              <th scope="rowgroup" colSpan={4} class="print-area">
                {m.checklist.areas[area]}
              </th>
            </tr>
            {views
              .filter((view) => view.area === area)
              .map((view) => (
                <PrintRow key={view.check} view={view} />
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function PrintRow({ view }: { view: CheckView }) {
  const m = useDeskMessages();
  const { rating, note } = view.judgement;
  const finding = view.findings[0];
  const said = finding?.evidence[0] && saidIn(finding.evidence[0]);
  return (
    <tr>
      <th scope="row">{checkText(view, m).name}</th>
      <td class="print-state">
        <Sign state={view.state} /> {m.checklist.states[view.state]}
      </td>
      <td>{rating === null ? '' : m.shops.audit.printRating(rating)}</td>
      <td>
        {note && <p class="print-note">{note}</p>}
        {finding && said && (
          <p class="soft">
            <q>{said}</q> {pathOf(finding.url)}
          </p>
        )}
      </td>
    </tr>
  );
}
