import type { Score } from '../lib/audit/score';
import { formatPercent } from '../lib/messages/format';
import { useLanguage, useMessages } from './messages-context';

/** How much is judged, and the score beside it as soon as there is one. */
export function Progress({ score }: { score: Score }) {
  const { popup } = useMessages();
  const language = useLanguage();
  const words = popup.progress.judged(score.judged, score.total);
  return (
    <div class="progress">
      <p class="progress-words">
        <span>{words}</span>
        {score.score !== null && (
          <span class="progress-score" title={popup.progress.scoreHint}>
            {popup.progress.score(formatPercent(score.score, language))}
          </span>
        )}
      </p>
      <div
        class="bar"
        role="progressbar"
        aria-label={popup.progress.label}
        aria-valuemin={0}
        aria-valuemax={score.total}
        aria-valuenow={score.judged}
        aria-valuetext={words}
      >
        <span style={{ width: `${score.total > 0 ? (100 * score.judged) / score.total : 0}%` }} />
      </div>
    </div>
  );
}
