import type { PickChoice } from '../../browser/messages';

/** The checks that have all the words somewhere in their name, question or area, in the order of the checklist. */
export function choicesWith(choices: readonly PickChoice[], query: string): PickChoice[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return choices.filter(({ name, areaName, about }) => {
    const said = `${name} ${areaName} ${about.question}`.toLocaleLowerCase();
    return words.every((word) => said.includes(word));
  });
}
