/** Writes down what happens while a page is judged. */
import type { Mark } from './marked-page';
import type { Asked, Matched, Recorder, Refusal } from './recorder';

export type AskedFor = { [By in keyof Asked]: Asked[By][] };

export class Listener implements Recorder {
  readonly strings: Matched[] = [];
  readonly answers = new Map<Mark, (number | Refusal)[]>();
  askedFor: AskedFor = { words: [], vendors: [], fact: [], items: [] };

  matched(string: Matched): void {
    this.strings.push(string);
  }

  asked<By extends keyof Asked>(by: By, name: Asked[By]): void {
    const list: Asked[By][] = this.askedFor[by];
    if (!list.includes(name)) list.push(name);
  }

  answered(mark: Mark, answer: number | Refusal): void {
    const before = this.answers.get(mark);
    if (before) before.push(answer);
    else this.answers.set(mark, [answer]);
  }

  /** Begins anew: what was asked so far was asked for the page as a whole. */
  forget(): void {
    this.askedFor = { words: [], vendors: [], fact: [], items: [] };
    this.answers.clear();
  }
}
