/**
 * The person's work as the markers show it: changed on the screen at once, written through the background, put right by
 * what the extension says next. What is still on its way, or newer than what comes in, is never overwritten.
 */
import type { CheckId } from '../../audit/checklist';
import { evidenceKey } from '../../audit/evidence';
import type { Evidence, Finding, Judgement, Rating, Verdict } from '../../audit/model';
import { emptyJudgement, stateOf } from '../../audit/state';
import type { MarkerState, WorkRequest } from '../../browser/messages';
import type { Thumbnail } from '../../browser/thumbnail';
import { createThumbs } from './thumbs';
import { createWriter, type SaveState, type Writer } from './writer';

export interface Work {
  readonly state: MarkerState;
  /** Takes over what the extension knows. */
  receive(state: MarkerState): void;
  judgement(check: CheckId): Judgement;
  /** How it stands with the writes of a check. */
  saving(check: CheckId): SaveState;
  verdict(check: CheckId, verdict: Verdict | null): void;
  rating(check: CheckId, rating: Rating | null): void;
  note(check: CheckId, note: string): void;
  reject(check: CheckId, key: string, rejected: boolean): void;
  /** The small pictures of a check as far as they have come; what has not is asked for. */
  pictures(check: CheckId): readonly Thumbnail[];
  /** Shows one of them large, away from the page. */
  showPicture(id: string): void;
  /** Has a picture of a place taken and kept; resolves with what to say of it. */
  picture(check: CheckId, key: string, evidence: Evidence, alt: string): Promise<string>;
  /** Tries again what was not written. */
  retry(check: CheckId): void;
  /** Sends off what still waits for an earlier write; for when the page is left. */
  flush(): void;
}

/**
 * @param ask writes; resolves once written
 * @param changed called after every change on the screen
 * @param small fetches the small pictures of a check
 */
export function createWork(
  first: MarkerState,
  ask: (request: WorkRequest) => Promise<void>,
  changed: () => void,
  small: (auditId: string, check: CheckId) => Promise<Thumbnail[]>,
): Work {
  let state = first;
  const thumbs = createThumbs(small, changed);
  const writers = new Map<string, Writer<WorkRequest>>();

  /** What the person added and took out here: it stays at hand, so that it can be brought back. */
  const removed = new Map<string, { id: string; finding: Finding }>();

  const withRemoved = (incoming: MarkerState): MarkerState => {
    const next = { ...incoming, own: { ...incoming.own }, findings: [...incoming.findings] };
    for (const [key, { id, finding }] of removed) {
      const isBack = incoming.own[key] !== undefined;
      // Brought back elsewhere, or not heard of there yet.
      if (isBack && writers.get(`${finding.check} ${fieldOf(key)}`)?.state === 'saved') removed.delete(key);
      else next.rejected = [...next.rejected.filter((one) => one !== key), key];
      if (isBack) continue;
      next.own[key] = id;
      next.findings.unshift(finding);
      const { check } = finding;
      next.checks = { [check]: state.checks[check], ...next.checks };
      next.texts = { ...next.texts, checks: { [check]: state.texts.checks[check], ...next.texts.checks } };
    }
    return next;
  };
  const writersOf = (check: CheckId) => [...writers].filter(([name]) => name.startsWith(`${check} `));
  const write = (check: CheckId, field: string, request: WorkRequest) => {
    const name = `${check} ${field}`;
    const writer = writers.get(name) ?? createWriter(ask, changed);
    writers.set(name, writer);
    writer.push(request);
    changed();
  };
  const judgement = (check: CheckId): Judgement => state.checks[check]?.judgement ?? emptyJudgement();
  const judge = (check: CheckId, change: Partial<Judgement>) => {
    const next = { ...judgement(check), ...change, updatedAt: new Date().toISOString() };
    state = {
      ...state,
      checks: { ...state.checks, [check]: { state: stateOf(next.verdict, true), judgement: next } },
    };
  };

  return {
    get state() {
      return state;
    },
    receive(incoming) {
      if (incoming.auditId !== state.auditId) {
        // What waits belongs to the other audit; its request names it.
        for (const writer of writers.values()) writer.flush();
        writers.clear();
        removed.clear();
        thumbs.forget();
        state = incoming;
        return;
      }
      const checks = { ...incoming.checks };
      for (const [check, known] of Object.entries(state.checks) as [
        CheckId,
        NonNullable<MarkerState['checks'][CheckId]>,
      ][]) {
        const told = checks[check];
        const busy = writersOf(check).some(([, writer]) => writer.state !== 'saved');
        if (told && (busy || known.judgement.updatedAt > told.judgement.updatedAt)) checks[check] = known;
      }
      state = withRemoved({ ...incoming, checks });
    },
    judgement,
    saving(check) {
      const states = writersOf(check).map(([, writer]) => writer.state);
      return (['failed', 'saving', 'saved'] as const).find((one) => states.includes(one)) ?? 'idle';
    },
    verdict(check, verdict) {
      judge(check, { verdict });
      write(check, 'verdict', { to: 'background', type: 'verdict', auditId: state.auditId, check, verdict });
    },
    rating(check, rating) {
      judge(check, { rating });
      write(check, 'rating', { to: 'background', type: 'rating', auditId: state.auditId, check, rating });
    },
    note(check, note) {
      judge(check, { note });
      write(check, 'note', { to: 'background', type: 'note', auditId: state.auditId, check, note });
    },
    reject(check, key, rejected) {
      const others = state.rejected.filter((one) => one !== key);
      state = { ...state, rejected: rejected ? [...others, key] : others };
      const { auditId } = state;
      const id = state.own[key];
      if (id === undefined)
        return write(check, fieldOf(key), { to: 'background', type: 'reject', auditId, key, rejected });
      const finding = state.findings.find((one) => one.check === check && one.evidence.some(isNamed(check, key)));
      if (rejected && finding) removed.set(key, { id, finding });
      else removed.delete(key);
      write(check, fieldOf(key), { to: 'background', type: 'removeOwn', auditId, id, removed: rejected });
    },
    pictures: (check) => thumbs.of(check, state),
    showPicture(picture) {
      const { auditId } = state;
      ask({ to: 'background', type: 'showPicture', auditId, picture }).catch(() => undefined);
    },
    async picture(check, key, { text, href, src, selector }, alt) {
      const { kept, problems } = state.texts.picture;
      const place = { text, href, src, selector };
      try {
        await ask({ to: 'background', type: 'picture', auditId: state.auditId, check, key, alt, place });
        thumbs.taken(check, state);
        return kept;
      } catch (error) {
        return problems[error instanceof Error ? error.message : ''] ?? problems.failed ?? '';
      }
    },
    retry(check) {
      for (const [, writer] of writersOf(check)) writer.retry();
    },
    flush() {
      for (const writer of writers.values()) writer.flush();
    },
  };
}

const fieldOf = (key: string): string => `reject ${key}`;

const isNamed =
  (check: CheckId, key: string) =>
  (evidence: Evidence): boolean =>
    evidenceKey(check, evidence) === key;
