/** Finding the thing on a page whose words hold a quote. */
import type { PageItem } from '../page/page-facts';
import { finish, type Steps } from '../steps';

/** White space is folded, so this stands in no text. */
const BETWEEN = '\n';
/** Letters of a quote that are compared. */
const MOST = 120;
const ITEMS_PER_STEP = 200;

/** All that the items say, in one string: each quote is looked for in it once, however many items there are. */
export class Quotes {
  private said: PageItem[] = [];
  /** Where each item's words begin. */
  private starts: number[] = [];
  private all: string | undefined;

  constructor(private readonly items: readonly PageItem[]) {}

  /** Gathers what the items say; who looks for a quote before that makes it happen at once. */
  *gather(): Steps<string> {
    const words: string[] = [];
    let length = 0;
    this.said = [];
    this.starts = [];
    for (const [at, item] of this.items.entries()) {
      if (at % ITEMS_PER_STEP === 0) yield;
      if (item.text === '' && item.label === '') continue;
      const text = squash(item.label === '' ? item.text : `${item.text} ${item.label}`);
      this.said.push(item);
      this.starts.push(length);
      words.push(text);
      length += text.length + BETWEEN.length;
    }
    this.starts.push(length);
    this.all = words.join(BETWEEN);
    return this.all;
  }

  /** The item with the fewest words that hold the quote, the first of several; white space and case are folded. */
  find(quote: string): PageItem | undefined {
    const wanted = squash(quote).slice(0, MOST);
    if (wanted === '') return undefined;
    const all = this.all ?? finish(this.gather());
    let best: number | undefined;
    for (let at = all.indexOf(wanted); at >= 0; ) {
      const item = this.itemAt(at);
      if (best === undefined || this.lengthOf(item) < this.lengthOf(best)) best = item;
      at = all.indexOf(wanted, this.starts[item + 1]);
    }
    return best === undefined ? undefined : this.said[best];
  }

  /** The number of the item whose words stand at a position. */
  private itemAt(position: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] as number) <= position) low = middle;
      else high = middle;
    }
    return low;
  }

  private lengthOf(item: number): number {
    return (this.starts[item + 1] as number) - (this.starts[item] as number);
  }
}

function squash(text: string): string {
  const plain = /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text;
  return plain.trim().toLowerCase();
}
