/** The slides that one audit is presented with, nine to eleven of them. */

import type { Audit } from '../audit/model';
import { inOrder } from '../audit/order';
import { type Report, type ReportCheck, reportOf } from '../audit/report';
import { startsOf } from '../audit/starts';
import { checkNames, checkText } from '../messages/check-text';
import { formatDate, formatDateRange, formatFact, formatPercent } from '../messages/format';
import { TONES, wordsOf } from './content-parts';
import type { Point, Slide } from './slides';
import { besideOthers } from './slides-compare';
import { journeySlide } from './slides-journey';
import { testSlides } from './slides-tests';
import { cleanText, pageText, shortAddress, shorten } from './text';
import type { Wording } from './wording';

export interface SlideTelling extends Wording {
  audit: Audit;
  report: Report;
}

/** More belong to the document; the notes hold them all. */
const MOST_POINTS = 6;
const MOST_FACTS = 7;
const MOST_STARTS = 3;
/** Characters of a person's text on a slide. */
const SHORT = 130;

/**
 * Slides of an audit: shop, method, result, what is good, what is lacking, tests, journey, comparison, proposals, questions.
 * @param others audits to set beside it; without them there is no comparison
 * @param now ISO 8601 time of the slides
 */
export function slidesOf(audit: Audit, others: readonly Audit[], wording: Wording, now: string): Slide[] {
  const telling: SlideTelling = { audit, report: reportOf(audit), ...wording };
  return [
    cover(telling, now),
    shop(telling),
    method(telling),
    result(telling),
    judged(telling, 'good'),
    judged(telling, 'lacking'),
    ...testSlides(audit, wording),
    journeySlide(telling),
    ...(others.length > 0 ? [besideOthers(audit, others, wording)] : []),
    proposals(telling, others),
    questions(telling),
  ];
}

function cover({ audit, report, messages, language }: SlideTelling, now: string): Slide {
  const { kicker, title, about } = messages.document;
  const author = pageText(audit.texts.author ?? '', 200);
  const summary = cleanText(audit.texts.summary ?? '').trim();
  return {
    kind: 'cover',
    title: pageText(audit.texts.title ?? '', 120) || title(report.shop),
    kicker,
    lines: [...(author ? [author] : []), formatDate(now, language)],
    notes: [`${about.address}: ${report.address}`, ...(summary ? [summary] : [])],
  };
}

function shop({ report, messages, office, language }: SlideTelling): Slide {
  const { about, facts } = messages.document;
  const shown = report.facts.slice(0, MOST_FACTS);
  const value = (fact: (typeof shown)[number]['fact']) => pageText(formatFact(fact, messages, language), 110);
  return {
    kind: 'table',
    title: office.slides.shop,
    table: {
      head: [],
      widths: [30, 70],
      rows: [
        [{ text: about.shop, strong: true }, { text: report.shop }],
        [{ text: about.address, strong: true }, { text: shortAddress(report.address, 80) || '–' }],
        ...shown.map(({ fact }) => [
          { text: messages.checklist.facts[fact.name], strong: true },
          { text: value(fact) },
        ]),
      ],
    },
    notes: [
      facts.intro,
      ...report.facts.map(({ fact, others }) => {
        const quote = pageText(fact.quote, 240);
        const said = others.length > 0 ? ` ${facts.others(others.map(value).join('; '))}` : '';
        const name = messages.checklist.facts[fact.name];
        return `${name}: ${value(fact)}.${quote ? ` ${messages.document.check.quote(quote)}` : ''} ${fact.url}${said}`;
      }),
    ],
  };
}

function method({ audit, report, messages, office, language }: SlideTelling): Slide {
  const { summary, method: words } = messages.document;
  const { slides } = office;
  const days = report.pages.map((page) => page.scannedAt).toSorted();
  const period = formatDateRange(days[0] ?? report.createdAt, days.at(-1) ?? report.updatedAt, language);
  const own = cleanText(audit.texts.method ?? '').trim();
  return {
    kind: 'points',
    title: slides.method,
    points: [
      { name: period, text: `${messages.shops.list.pagesRead(report.pages.length)}.` },
      { text: summary.coverage(report.score.judged, report.score.total) },
      { text: slides.human },
      { text: slides.notSeen },
      ...(own ? [{ text: shorten(pageText(own, 2_000), 260) }] : []),
    ],
    notes: [
      ...(own ? [own] : []),
      ...[words.scan, words.judge, words.score],
      ...report.pages.map((page) => `${pageText(page.title, 90)} – ${page.url}`),
    ],
  };
}

function result({ report, messages, office, language }: SlideTelling): Slide {
  const { summary } = messages.document;
  const { areas } = messages.checklist;
  const row = (name: string, { score }: Pick<Report, 'score'>, strong: boolean) => [
    { text: name, strong },
    { text: summary.of(score.judged, score.total), strong },
    { text: score.score === null ? summary.noValue : formatPercent(score.score, language), strong },
  ];
  const { score } = report.score;
  return {
    kind: 'table',
    title: office.slides.result,
    table: {
      head: [summary.area, summary.judged, summary.scoreColumn],
      widths: [56, 22, 22],
      numeric: [1, 2],
      rows: [...report.areas.map((part) => row(areas[part.area], part, false)), row(summary.allAreas, report, true)],
    },
    notes: [
      score === null ? summary.noScore : summary.score(formatPercent(score, language)),
      messages.document.method.score,
    ],
  };
}

/** What the person said is there, or is not: never what was only not seen. */
function judged(telling: SlideTelling, which: 'good' | 'lacking'): Slide {
  const { report, messages, office } = telling;
  const { summary } = messages.document;
  const checks = which === 'good' ? report.strongest : report.gaps;
  const none = which === 'good' ? summary.noStrongest : summary.noGaps;
  const points = checks.slice(0, MOST_POINTS).map((check) => pointOf(check, telling));
  return {
    kind: 'points',
    title: office.slides[which],
    points: points.length > 0 ? points : [{ text: none }],
    notes: checks.length > 0 ? checks.map((check) => noteOf(check, telling)) : [none],
  };
}

function pointOf(check: ReportCheck, { messages }: Wording): Point {
  const { state, judgement, evidence } = check;
  const { verdicts } = messages.checklist;
  const note = shorten(pageText(cleanText(judgement.note), 2_000), SHORT);
  const [first] = evidence;
  const found = first ? messages.document.check.quote(shorten(wordsOf(first), 80)) : '';
  const verdict = state === 'partly' ? ` (${verdicts.partly.toLowerCase()})` : '';
  return { name: `${checkText(check, messages).name}${verdict}`, text: note || found, tone: TONES[state] };
}

function noteOf(check: ReportCheck, { messages }: Wording): string {
  const { judgement, evidence } = check;
  const { verdicts } = messages.checklist;
  const words = messages.document.check;
  const rating = judgement.rating === null ? '' : ` · ${words.rating(judgement.rating)}`;
  const verdict = judgement.verdict === null ? '' : verdicts[judgement.verdict];
  const note = cleanText(judgement.note).trim();
  const places = evidence.slice(0, 3).map((piece) => `${words.quote(wordsOf(piece))} ${piece.seenOn[0] ?? ''}`);
  return [`${checkText(check, messages).name}: ${verdict}${rating}.`, ...(note ? [note] : []), ...places].join('\n');
}

/** The person's proposals; where there are none yet, questions that lead to some. */
function proposals(telling: SlideTelling, others: readonly Audit[]): Slide {
  const { audit, messages, office } = telling;
  const own = inOrder(audit.proposals).filter(({ what }) => what.trim() !== '');
  if (own.length === 0) return startingPoints(telling);
  const { proposal: words } = office.sheets;
  const shops = new Map([audit, ...others].map(({ id, shop: name }) => [id, name]));
  const seenAt = (proposal: (typeof own)[number]) =>
    [...new Set(proposal.seenAt.flatMap(({ auditId }) => shops.get(auditId) ?? []))].join(', ');
  return {
    kind: 'points',
    title: office.slides.proposals,
    points: own.slice(0, MOST_POINTS).map(({ what, why }) => ({
      name: shorten(pageText(what, 2_000), SHORT).replace(/\.$/, ''),
      text: shorten(pageText(why, 2_000), SHORT),
    })),
    notes: own.map((proposal) => {
      const step = (name: string, value: number | null) => (value === null ? '' : `${name}: ${value}`);
      const part = (name: string, text: string) => (text.trim() ? `${name}: ${cleanText(text).trim()}` : '');
      return [
        cleanText(proposal.what).trim(),
        ...(['why', 'how', 'who', 'when'] as const).map((field) => part(words[field], proposal[field])),
        ...[step(words.effort, proposal.effort), step(words.effect, proposal.effect)],
        part(words.checks, proposal.checks.map(checkNames(audit.checklist, messages)).join(', ')),
        part(words.seenAt, seenAt(proposal)),
      ]
        .filter((line) => line !== '')
        .join('\n');
    }),
  };
}

function startingPoints({ audit, messages, office }: SlideTelling): Slide {
  const { points: words, lead } = messages.starts;
  const starts = startsOf(audit).slice(0, MOST_STARTS);
  const ask = starts.map(({ id }) => ({ name: words[id].name, text: words[id].think }));
  return {
    kind: 'points',
    title: office.slides.whatNext,
    points: ask.length > 0 ? ask : [{ text: messages.assignment.improve.lead }],
    notes: [
      ...(ask.length > 0 ? [lead] : []),
      messages.assignment.improve.lead,
      ...starts.map(({ id }) => `${words[id].name}: ${words[id].also}`),
    ],
  };
}

function questions({ audit, messages }: SlideTelling): Slide {
  const { title, questions: general } = messages.assignment.discuss;
  const own = cleanText(audit.texts.discussion ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const sources = cleanText(audit.texts.sources ?? '').trim();
  const asked = [...own.map((line) => shorten(line, 180)), ...Object.values(general)].slice(0, MOST_POINTS);
  return {
    kind: 'points',
    title,
    points: asked.map((text) => ({ text })),
    notes: [...own, ...(sources ? [sources] : []), ...Object.values(general)],
  };
}
