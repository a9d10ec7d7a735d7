/** What a document says of itself for machines: meta, JSON-LD, microdata. */
import type { PageFacts } from './page-facts';

const MAX_JSON = 1_000_000;
const MAX_OBJECTS = 400;
const MAX_TYPE = 500;

/** What was read, and whether something was too long to be read. */
export interface Head extends Pick<PageFacts, 'meta' | 'jsonLd' | 'microdata'> {
  cut: boolean;
}

/** Reads meta elements, JSON-LD and the microdata types. Broken JSON is passed over. */
export function readHead(document: Document): Head {
  const meta: Record<string, string> = {};
  const jsonLd: Record<string, unknown>[] = [];
  const types = new Set<string>();
  let cut = false;
  for (const element of document.querySelectorAll('meta')) readMeta(element, meta);
  for (const script of document.scripts ?? []) cut = !readJson(script, jsonLd) || cut;
  for (const element of document.querySelectorAll('[itemtype]'))
    types.add((element.getAttribute('itemtype') ?? '').slice(0, MAX_TYPE).replace(/^.*\//, ''));
  return { meta, jsonLd, microdata: [...types], cut };
}

function readMeta(element: Element, into: Record<string, string>): void {
  const name = element.getAttribute('property') ?? element.getAttribute('name');
  if (name === null) return;
  const key = name.slice(0, MAX_TYPE).toLowerCase();
  if (!Object.hasOwn(into, key)) into[key] = (element.getAttribute('content') ?? '').slice(0, 500);
}

/** Returns false where there is too much of it. */
function readJson(script: Element, into: Record<string, unknown>[]): boolean {
  if (script.getAttribute('type') !== 'application/ld+json') return true;
  const text = script.textContent ?? '';
  if (text.length > MAX_JSON) return false;
  try {
    flatten(JSON.parse(text.replace(/^\s*\/\*.*?\*\/|<!--|-->/g, '')), into);
  } catch {
    // Shops' templates often leave JSON broken; there is nothing to tell the person about it.
  }
  return true;
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
