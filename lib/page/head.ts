/** What a document says of itself for machines: meta, JSON-LD, microdata. */
import type { PageFacts } from './page-facts';

const MAX_JSON = 1_000_000;
const MAX_OBJECTS = 400;

/** What was read, and whether something was too long to be read. */
export interface Head extends Pick<PageFacts, 'meta' | 'jsonLd' | 'microdata'> {
  cut: boolean;
}

/** Reads meta elements, JSON-LD and the microdata types. Broken JSON is passed over. */
export function readHead(document: Document): Head {
  let cut = false;
  const meta: Record<string, string> = {};
  for (const element of document.querySelectorAll('meta[name],meta[property]')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? '').toLowerCase();
    if (!Object.hasOwn(meta, name)) meta[name] = (element.getAttribute('content') ?? '').slice(0, 500);
  }
  const jsonLd: Record<string, unknown>[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > MAX_JSON) {
      cut = true;
      continue;
    }
    try {
      flatten(JSON.parse(text.replace(/^\s*\/\*.*?\*\/|<!--|-->/g, '')), jsonLd);
    } catch {
      // Shops' templates often leave JSON broken; there is nothing to tell the person about it.
    }
  }
  const types = new Set<string>();
  for (const element of document.querySelectorAll('[itemtype]'))
    types.add((element.getAttribute('itemtype') ?? '').replace(/^.*\//, ''));
  return { meta, jsonLd, microdata: [...types], cut };
}

function flatten(value: unknown, into: Record<string, unknown>[]): void {
  if (into.length >= MAX_OBJECTS || value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) for (const part of value) flatten(part, into);
  else {
    const object = value as Record<string, unknown>;
    if (object['@type']) into.push(object);
    if (object['@graph']) flatten(object['@graph'], into);
  }
}
