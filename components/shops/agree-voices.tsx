import { VERDICTS, type Voice } from '../../lib/audit/agreement';
import type { CompareColumn } from '../../lib/audit/compare';
import type { CheckState, Verdict } from '../../lib/audit/model';
import { personOf } from '../../lib/messages/compare-text';
import { useDeskMessages, useLanguage } from '../messages-context';
import { Sign } from '../sign';
import { LongText } from './long-text';

const STATES: Record<Verdict, CheckState> = {
  yes: 'confirmed',
  partly: 'partly',
  no: 'absent',
  notApplicable: 'notApplicable',
};

interface AgreeVoicesProps {
  voices: readonly Voice[];
  columns: readonly CompareColumn[];
}

/** Who gave which verdict, with ratings and notes. */
export function AgreeVoices({ voices, columns }: AgreeVoicesProps) {
  const m = useDeskMessages();
  const groups = [...VERDICTS, null].map((verdict) => ({
    verdict,
    said: voices.filter((voice) => voice.verdict === verdict),
  }));
  return (
    <div class="voices">
      {groups
        .filter(({ said }) => said.length > 0)
        .map(({ verdict, said }) => (
          <section key={verdict}>
            <h3>
              <Sign state={verdict ? STATES[verdict] : 'notSeen'} />
              {verdict ? m.checklist.verdicts[verdict] : m.agreement.silent}
            </h3>
            <ul>
              {said.map((voice) => (
                <VoiceItem key={voice.column} voice={voice} columns={columns} />
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}

function VoiceItem({ voice, columns }: { voice: Voice; columns: readonly CompareColumn[] }) {
  const m = useDeskMessages();
  const language = useLanguage();
  const t = m.shops.compare;
  return (
    <li>
      {personOf(columns[voice.column], columns, m, language)}
      {voice.rating !== null && (
        <span class="cell-rating">
          <span aria-hidden="true">{t.ratingShort(voice.rating)}</span>
          <span class="unseen">{t.rating(voice.rating)}</span>
        </span>
      )}
      {voice.note.trim() && <LongText text={voice.note} label={m.compare.note} />}
    </li>
  );
}
