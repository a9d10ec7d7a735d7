/** Plain data as JSON with the keys of every object in one order, so that what is the same is written the same. */
export function stableJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(stableJson).join(',')}]`;
  const parts: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const part = (value as Record<string, unknown>)[key];
    // Left out, as JSON does.
    if (part !== undefined) parts.push(`${JSON.stringify(key)}:${stableJson(part)}`);
  }
  return `{${parts.join(',')}}`;
}
