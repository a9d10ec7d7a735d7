/** The visited page's side of a scan: it is read, given out in parts, and asked which of the places a customer can see. */
import type { LinkedProblem } from '../audit/service-pages';
import { inSlices } from '../slices';
import type { Steps } from '../steps';
import { inPage } from './frames';
import { keptOf } from './kept';
import { fetchPage, LinkedError } from './linked';
import type { PageItem } from './page-facts';
import { type FoundPlace, type PackedItem, type PagePart, pack, type VisitedPage, type WantedPlace } from './parts';
import { type PageReading, readInSteps } from './read';
import { Selectors } from './selectors';
import { floatingFinder, type Opened, openedLater, visibilityOf } from './visibility';

/** Items and letters of one part: what can be sent without holding the page up. */
const PART_ITEMS = 1_500;
const PART_LETTERS = 300_000;
/** Readings that wait for being judged: popup and side panel may both read, and read on in the pages linked from here. */
const MOST_READINGS = 6;

interface Kept extends PageReading {
  opened: Opened;
  /** It is the page that the person sees. */
  isHere: boolean;
}

export interface Visited extends VisitedPage {
  /** Fetches and reads a page that this one links to; the parts and places of the reading are asked for as for any other. */
  readLinked(address: string): Promise<PagePart | { problem: LinkedProblem }>;
  /** Reads a document that shows the page in another way; the places of it are nowhere on the page itself. */
  readShown(shown: Document): Promise<PagePart>;
  /** The elements of what was found last on the page itself, by `evidenceKey`. */
  places(): ReadonlyMap<string, Element>;
}

/** Opens a document to readings. */
export function visit(document: Document): Visited {
  const readings = new Map<number, Kept>();
  let count = 0;
  let places = new Map<string, Element>();

  const readingOf = (number: number): Kept => {
    const reading = readings.get(number);
    if (!reading) throw new Error('this reading is over');
    return reading;
  };
  const partOf = (number: number, from: number) => {
    const { page } = readingOf(number);
    const { items, ...head } = page;
    const began = performance.now();
    const { packed, next } = packFrom(items, from);
    return { reading: number, items: packed, next, head: from === 0 ? head : null, ms: performance.now() - began };
  };

  const readDocument = async (read: Document, url: string): Promise<PagePart> => {
    const opened = openedLater(read);
    const { value, ms } = await inSlices(readInSteps(read, opened));
    const number = ++count;
    readings.set(number, { elements: value.elements, page: { ...value.page, url }, opened, isHere: read === document });
    for (const old of [...readings.keys()].slice(0, -MOST_READINGS)) readings.delete(old);
    const part = partOf(number, 0);
    return { ...part, ms: part.ms + ms };
  };

  return {
    places: () => places,
    read: () => readDocument(document, document.URL),
    readShown: (shown) => readDocument(shown, document.URL),
    async readLinked(address) {
      try {
        const linked = await fetchPage(address, document);
        return await readDocument(linked.document, linked.url);
      } catch (error) {
        if (error instanceof LinkedError) return { problem: error.problem };
        throw error;
      }
    },
    async more(number, from) {
      return partOf(number, from);
    },
    async find(number, wanted) {
      const reading = readingOf(number);
      const { value, ms } = await inSlices(findInSteps(reading, wanted));
      readings.delete(number);
      if (reading.isHere) places = value.places;
      return { kept: value.kept, ms };
    },
  };
}

function packFrom(items: readonly PageItem[], from: number) {
  const packed: PackedItem[] = [];
  let letters = 0;
  let at = from;
  for (; at < items.length && packed.length < PART_ITEMS && letters < PART_LETTERS; at++) {
    const item = items[at] as PageItem;
    letters += item.text.length + item.href.length + item.src.length + item.name.length + item.value.length;
    packed.push(pack(item));
  }
  return { packed, next: at < items.length ? at : null };
}

function* findInSteps(
  { elements, opened }: Kept,
  wanted: readonly WantedPlace[][],
): Steps<{ kept: FoundPlace[][]; places: Map<string, Element> }> {
  const places = new Map<string, Element>();
  const selectors = new Selectors();
  const isFloating = floatingFinder();
  const isHidden = ({ node }: WantedPlace): boolean => {
    const element = elements[node];
    // What the page has taken out meanwhile no customer sees any more.
    return element !== undefined && (!element.isConnected || visibilityOf(element, opened) === 'hidden');
  };
  const kept: FoundPlace[][] = [];
  for (const list of wanted) {
    const found: FoundPlace[] = [];
    const indexes = keptOf(list, isHidden);
    yield;
    for (const at of indexes) {
      const { key, node } = list[at] as WantedPlace;
      const element = elements[node];
      if (element) places.set(key, inPage(element));
      found.push({
        at,
        selector: element ? selectors.of(element) : '',
        floats: element !== undefined && isFloating(element),
      });
      yield;
    }
    kept.push(found);
  }
  return { kept, places };
}
