import { evidenceKey } from '../audit/evidence';
import type { Audit } from '../audit/model';
import { entriesOf } from '../audit/own-checklist';
import { emptyJudgement, stateOf } from '../audit/state';
import { pageOf } from '../audit/taken-in';
import type { CoreMessages, UiLanguage } from '../messages';
import { checkText } from '../messages/check-text';
import { pictureProblems } from '../messages/picture-problems';
import type { MarkerState } from './messages';

/**
 * What the markers of one page need of an audit, ready to be sent: the checks that have a finding on that page, what
 * the person says about each, and the words to show.
 * @param url address of the page as its scan gives it
 */
export function markerState(
  audit: Audit,
  language: UiLanguage,
  messages: CoreMessages,
  visible: boolean,
  url: string,
): MarkerState {
  const { marker, checklist, popup, pictures } = messages;
  const { byYou, remove, closedPage, page: picking } = messages.own;
  const { title, take, taking, kept, alt } = pictures;
  const page = pageOf(url);
  const mine = audit.own.filter((own) => pageOf(own.url) === page);
  const own = Object.fromEntries(mine.map(({ id, check, evidence }) => [evidenceKey(check, evidence), id]));
  const found = [
    ...mine.map(({ check, url, evidence }) => ({ check, url, confidence: 1, evidence: [evidence] })),
    ...audit.findings.filter((finding) => pageOf(finding.url) === page),
  ];
  const all = entriesOf(audit.checklist);
  const entries = all.filter(({ check }) => found.some((finding) => finding.check === check));
  // What the audit's checklist does not ask has no marker.
  const findings = found.filter(({ check }) => entries.some((entry) => entry.check === check));
  const state: MarkerState = {
    auditId: audit.id,
    language,
    visible,
    findings,
    checks: {},
    rejected: audit.rejected.filter((key) => !Object.hasOwn(own, key)),
    pictures: {},
    own,
    texts: {
      marker,
      own: { byYou, remove, closedPage, page: picking },
      states: checklist.states,
      certainty: checklist.certainty,
      verdicts: checklist.verdicts,
      rating: { label: popup.rating.label, lowest: popup.rating.lowest, highest: popup.rating.highest },
      areas: checklist.areas,
      picture: { title, take, taking, kept, alt, open: pictures.open('{alt}'), problems: pictureProblems(messages) },
      checks: {},
    },
  };
  for (const entry of all) {
    const { name, question } = checkText(entry, messages);
    state.texts.checks[entry.check] = { name, question, area: entry.area };
  }
  for (const { check } of entries) {
    const judgement = audit.judgements[check] ?? emptyJudgement();
    // A marker stands where something was seen, so the state of a check without verdict is "seen".
    state.checks[check] = { state: stateOf(judgement.verdict, true), judgement };
    const taken = audit.pictures.filter((picture) => picture.check === check);
    if (taken.length > 0) state.pictures[check] = taken.map(({ id }) => id);
  }
  return state;
}
