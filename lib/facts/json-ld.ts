/** Looking things up in a page's JSON-LD, which may be of any shape and size. */
export type Json = Record<string, unknown>;
const DEEPEST = 6;
const MOST_NODES = 2_000;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The name at the end of an address: 'Store' of 'https://schema.org/Store'. */
export const lastName = (value: unknown): string => String(value ?? '').replace(/^.*\//, '');

/** All objects of a type, in the order of the data. */
export function ofType(jsonLd: readonly unknown[], type: string | RegExp): Json[] {
  const isIt = (name: unknown) => (typeof type === 'string' ? lastName(name) === type : type.test(lastName(name)));
  const found: Json[] = [];
  let nodes = 0;
  const walk = (value: unknown, depth: number) => {
    if (depth > DEEPEST || nodes++ > MOST_NODES) return;
    if (Array.isArray(value)) for (const part of value) walk(part, depth);
    else if (isObject(value)) {
      if ([value['@type']].flat().some(isIt)) found.push(value);
      for (const part of Object.values(value)) if (typeof part === 'object') walk(part, depth + 1);
    }
  };
  walk(jsonLd, 0);
  return found;
}
