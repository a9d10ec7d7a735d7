/** The parts in which the checklist is gone through: the areas, or the questions of the school assignment. */
import { byQuestion, type Order } from '../lib/audit/assignment';
import { AREAS } from '../lib/audit/checklist';
import type { CheckView } from '../lib/audit/state';
import type { CoreMessages } from '../lib/messages';

export interface Part {
  id: string;
  title: string;
  /** What the part asks, '' for an area. */
  question: string;
  views: CheckView[];
  /** Checks with a verdict. */
  judged: number;
}

/** The checks in their parts; every check stands in exactly one. */
export function partsOf(views: readonly CheckView[], order: Order, texts: CoreMessages): Part[] {
  if (order === 'assignment')
    return byQuestion(views).map(({ id, checks, judged }, at) => {
      const { name, question } = texts.assignment.questions[id];
      return { id, title: `${at + 1}. ${name}`, question, views: checks, judged };
    });
  return AREAS.map((area) => {
    const own = views.filter((view) => view.area === area);
    const judged = own.filter(({ judgement }) => judgement.verdict !== null).length;
    return { id: area, title: texts.checklist.areas[area], question: '', views: own, judged };
  });
}
