import type { AuditFile, Proposal, SeenAt, Step } from '../audit/additions';
import { inOrder } from '../audit/order';
import type { ReportCheck } from '../audit/report';
import type { SeenEvidence } from '../audit/state';
import { type CheckView, checkViews } from '../audit/state';
import { checkText } from '../messages/check-text';
import type { Block, Inline } from './blocks';
import { matrixBlocks, stepName } from './content-matrix';
import { placeRuns, stateRun } from './content-parts';
import { otherPictureBlocks } from './content-pictures';
import type { Telling } from './telling';
import { cleanText, pageText } from './text';

/** Quotes shown of one example. */
const MOST_QUOTES = 2;
/** Pictures shown of one example: the other shop's own document holds them all. */
const MOST_PICTURES = 2;

/** The strategy: the person's proposals at a glance and one by one, or room to write them. */
export function strategyBlocks(telling: Telling): Block[] {
  const { audit, form, messages, paper } = telling;
  const proposals = inOrder(audit.proposals);
  const title = form === 'assignment' ? paper.assignment.part2 : paper.strategy.title;
  const heading: Block = { kind: 'heading', level: 1, text: title, onNewPage: true };
  if (proposals.length === 0) {
    const { instruction } = messages.document.proposal;
    return [heading, { kind: 'paragraph', look: 'aside', runs: [{ text: instruction }] }, { kind: 'writingSpace' }];
  }
  const pictured = new Set<string>();
  const lead: Block = { kind: 'paragraph', look: 'question', runs: [{ text: messages.assignment.improve.title }] };
  return [
    heading,
    ...(form === 'assignment' ? [lead] : []),
    ...overview(proposals, telling),
    ...proposals.flatMap((proposal, index) => proposalBlocks(proposal, index + 1, telling, pictured)),
  ];
}

function nameOf({ what }: Proposal, { paper }: Telling): string {
  return pageText(cleanText(what), 160) || paper.strategy.unnamed;
}

function overview(proposals: Proposal[], telling: Telling): Block[] {
  if (proposals.length < 2) return [];
  const words = telling.paper.strategy;
  const step = (value: Step | null): Inline[] => [{ text: stepName(value, telling) }];
  return [
    { kind: 'heading', level: 2, text: words.overview },
    {
      kind: 'table',
      head: ['', words.proposal, words.effort, words.effect, words.when],
      widths: [5, 47, 14, 14, 20],
      rows: proposals.map((proposal, index) => [
        [{ text: String(index + 1) }],
        [{ text: nameOf(proposal, telling), strong: true }],
        step(proposal.effort),
        step(proposal.effect),
        [{ text: pageText(cleanText(proposal.when), 80) }],
      ]),
    },
    ...matrixBlocks(proposals, telling),
  ];
}

function proposalBlocks(proposal: Proposal, number: number, telling: Telling, pictured: Set<string>): Block[] {
  const { paper } = telling;
  const words = paper.strategy;
  const text = (name: string, said: string): Inline[][][] => {
    const clean = cleanText(said).trim();
    return clean ? [[[{ text: name }], [{ text: clean }]]] : [];
  };
  const step = (value: Step | null) => (value === null ? '' : stepName(value, telling));
  const full = cleanText(proposal.what).trim();
  const rows = [
    ...text(words.why, proposal.why),
    ...text(words.how, proposal.how),
    ...text(words.who, proposal.who),
    ...text(words.when, proposal.when),
    ...text(words.effort, step(proposal.effort)),
    ...text(words.effect, step(proposal.effect)),
    ...answers(proposal, telling),
  ];
  const pairs: Block = { kind: 'table', head: [], widths: [20, 80], rows };
  const heading = nameOf(proposal, telling);
  return [
    { kind: 'heading', level: 2, text: `${number} ${heading}` },
    // What does not fit into a heading is said in full below it.
    ...(full && full !== heading ? [{ kind: 'note', text: full } as const] : []),
    ...(rows.length > 0 ? [pairs] : []),
    ...exampleBlocks(proposal, telling, pictured),
  ];
}

/** The checks that a proposal answers, each with what was said of it. */
function answers({ checks }: Proposal, { report, messages, paper }: Telling): Inline[][][] {
  const all = new Map(report.areas.flatMap((area) => area.checks.map((check) => [check.check, check] as const)));
  // Those that the audit's checklist does not ask have no name here.
  const known = checks.flatMap((id) => all.get(id) ?? []);
  if (known.length === 0) return [];
  const runs = known.flatMap((check, index): Inline[] => [
    { text: `${index > 0 ? '\n' : ''}${checkText(check, messages).name} ` },
    stateRun(check.state, saidOf(check, messages.checklist)),
  ]);
  return [[[{ text: paper.strategy.answers }], runs]];
}

function saidOf({ state, judgement }: ReportCheck, words: Telling['messages']['checklist']): string {
  return judgement.verdict === null ? words.states[state] : words.verdicts[judgement.verdict];
}

/** Another shop that a proposal points to. */
export interface SeenExample {
  audit: AuditFile;
  view: CheckView;
  /** What stands of its evidence. */
  evidence: SeenEvidence[];
}

/** The examples that the proposals point to, as far as those audits are still there; each once. */
export function examplesOfProposals({ audit, others }: Pick<Telling, 'audit' | 'others'>): SeenExample[] {
  const wanted = new Map<string, SeenAt>();
  for (const { seenAt } of audit.proposals) for (const one of seenAt) wanted.set(`${one.auditId} ${one.check}`, one);
  return [...wanted.values()].flatMap((one) => exampleOf(one, others));
}

function exampleOf({ auditId, check }: SeenAt, others: Telling['others']): SeenExample[] {
  const audit = others.find(({ id }) => id === auditId);
  const view = audit && checkViews(audit).find((one) => one.check === check);
  return audit && view ? [{ audit, view, evidence: view.findings.flatMap((finding) => finding.evidence) }] : [];
}

/** @param pictured the examples whose pictures stand further up already, by audit and check; added to */
function exampleBlocks({ seenAt }: Proposal, telling: Telling, pictured: Set<string>): Block[] {
  const { others, messages, paper } = telling;
  const examples = seenAt.flatMap((one) => exampleOf(one, others));
  if (examples.length === 0) return [];
  const items = examples.map(({ audit, view, evidence }): Inline[] => {
    const { rating, note } = view.judgement;
    const said = pageText(cleanText(note), 300);
    return [
      { text: audit.shop, strong: true },
      { text: `: ${checkText(view, messages).name}` },
      ...(rating === null ? [] : [{ text: ` · ${messages.document.check.rating(rating)}` }]),
      ...(said ? [{ text: `. ${said}` }] : []),
      ...evidence.slice(0, MOST_QUOTES).flatMap((piece): Inline[] => [{ text: '\n' }, ...placeRuns(piece, messages)]),
    ];
  });
  const pictures = examples.flatMap(({ audit, view: { check, words }, evidence }) => {
    const example = `${audit.id} ${check}`;
    if (pictured.has(example)) return [];
    pictured.add(example);
    return otherPictureBlocks(audit, { check, words, evidence }, MOST_PICTURES, telling);
  });
  return [
    { kind: 'paragraph', look: 'label', runs: [{ text: paper.strategy.seenAt }] },
    { kind: 'list', items },
    ...pictures,
  ];
}
