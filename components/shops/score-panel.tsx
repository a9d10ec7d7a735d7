import { AREAS } from '../../lib/audit/checklist';
import { type Score, scoreByArea, scoreOf } from '../../lib/audit/score';
import type { CheckView } from '../../lib/audit/state';
import { formatPercent } from '../../lib/messages/format';
import { useDeskMessages, useLanguage } from '../messages-context';
import { ShareBar } from './share-bar';

/** How far one has come, and the score in all and by area. */
export function ScorePanel({ views }: { views: readonly CheckView[] }) {
  const m = useDeskMessages();
  const language = useLanguage();
  const t = m.shops.audit;
  const whole = scoreOf(views);
  const areas = scoreByArea(views);
  return (
    <section class="panel score-panel" aria-label={t.score}>
      <h2>{t.score}</h2>
      {whole.score === null ? <p>{t.noScore}</p> : <p class="score-figure">{formatPercent(whole.score, language)}</p>}
      <p>{t.judged(whole.judged, whole.total)}</p>
      <ShareBar share={whole.judged / whole.total} />
      <table class="score-areas">
        <caption class="unseen">{t.byArea}</caption>
        <thead>
          <tr>
            <th scope="col">{t.area}</th>
            <th scope="col" class="number">
              {t.areaJudged}
            </th>
            <th scope="col" class="number">
              {t.areaScore}
            </th>
          </tr>
        </thead>
        <tbody>
          {AREAS.map((area) => (
            <AreaRow key={area} name={m.checklist.areas[area]} score={areas[area]} />
          ))}
        </tbody>
      </table>
      <p class="soft small">{t.scoreHint}</p>
    </section>
  );
}

function AreaRow({ name, score }: { name: string; score: Score }) {
  const m = useDeskMessages();
  const language = useLanguage();
  return (
    <tr>
      <th scope="row">
        {name}
        <ShareBar share={score.score ?? 0} />
      </th>
      <td class="number">{m.shops.audit.share(score.judged, score.total)}</td>
      <td class="number">{score.score === null ? '–' : formatPercent(score.score, language)}</td>
    </tr>
  );
}
