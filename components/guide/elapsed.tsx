import { useEffect, useState } from 'preact/hooks';
import { waitedMs } from '../../lib/audit/service-tests';
import { formatStopwatch } from '../../lib/messages/format';
import { useLanguage } from '../messages-context';

const SECOND = 1000;
const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * A stopwatch that goes on by itself: it is worked out from when the question was asked, so it stands the same in every
 * window. Nothing but this is drawn anew with each second, and nothing is read aloud.
 */
export function Elapsed({ since }: { since: string }) {
  const language = useLanguage();
  const [now, setNow] = useState(() => Date.now());
  const ms = waitedMs({ startedAt: since }, now);
  useEffect(() => {
    const step = ms >= DAY ? MINUTE : SECOND;
    const timer = setTimeout(() => setNow(Date.now()), step - (ms % step));
    return () => clearTimeout(timer);
  }, [now, ms]);
  return (
    <span class="elapsed" role="timer" aria-live="off">
      {formatStopwatch(ms, language)}
    </span>
  );
}
