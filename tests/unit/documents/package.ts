/** Looks into Office files: whether what their lists of contents say is what is there. */
import { posix } from 'node:path';
import JSZip from 'jszip';

export type Parts = ReadonlyMap<string, string>;

/** The parts of an Office file by their paths, all as text. */
export async function partsOf(blob: Blob): Promise<Parts> {
  const zip = await JSZip.loadAsync(await blob.arrayBuffer());
  const files = Object.values(zip.files).filter(({ dir }) => !dir);
  return new Map(await Promise.all(files.map(async (file) => [file.name, await file.async('string')] as const)));
}

/** What would make an Office program ask whether to repair the file; [] where all is well. */
export function flawsOf(parts: Parts): string[] {
  return [...flawsOfTypes(parts), ...flawsOfLinks(parts), ...flawsOfXml(parts)];
}

function flawsOfTypes(parts: Parts): string[] {
  const types = parts.get('[Content_Types].xml') ?? '';
  const named = attributes(types, 'Override', 'PartName').map((path) => path.replace(/^\//, ''));
  const endings = attributes(types, 'Default', 'Extension');
  const missing = named.filter((path) => !parts.has(path)).map((path) => `a type for ${path}, which is not there`);
  const untyped = [...parts.keys()]
    .filter(
      (path) =>
        path !== '[Content_Types].xml' && !named.includes(path) && !endings.includes(path.split('.').at(-1) ?? ''),
    )
    .map((path) => `no type for ${path}`);
  return [...missing, ...untyped, ...twice([...named, ...endings]).map((path) => `two types for ${path}`)];
}

function flawsOfLinks(parts: Parts): string[] {
  return [...parts].flatMap(([path, xml]) => {
    if (!path.endsWith('.rels')) return [];
    const from = posix.join(posix.dirname(path), '..');
    const doubled = twice(attributes(xml, 'Relationship', 'Id')).map((id) => `${path}: ${id} twice`);
    const lost = [...xml.matchAll(/<Relationship\b[^>]*>/g)]
      .filter(([link]) => !link.includes('TargetMode="External"'))
      .map(([link]) => /Target="([^"]*)"/.exec(link)?.[1] ?? '')
      .map((target) => (target.startsWith('/') ? target.slice(1) : posix.join(from, target)))
      .filter((target) => !parts.has(target))
      .map((target) => `${path} leads to ${target}, which is not there`);
    const source = posix.join(from, posix.basename(path, '.rels'));
    const known = new Set(attributes(xml, 'Relationship', 'Id'));
    const used = [...(parts.get(source) ?? '').matchAll(/\br:(?:id|embed|link|pict)="([^"]+)"/g)].map(
      ([, id = '']) => id,
    );
    const unknown = used.filter((id) => !known.has(id)).map((id) => `${source} uses ${id}, which leads nowhere`);
    return [...doubled, ...lost, ...unknown];
  });
}

/** Tags that are not closed in turn, and signs that must be written otherwise. */
function flawsOfXml(parts: Parts): string[] {
  return [...parts].flatMap(([path, xml]) => {
    if (!/\.(?:xml|rels)$/.test(path)) return [];
    const open: string[] = [];
    for (const [tag, closing, name = '', rest = ''] of xml.matchAll(/<(\/?)([\w:]+)((?:"[^"]*"|[^">])*)>/g)) {
      if (twice([...rest.matchAll(/([\w:]+)="/g)].map(([, key = '']) => key)).length > 0) return [`${path}: ${tag}`];
      if (closing) {
        if (open.pop() !== name) return [`${path}: ${tag} out of turn`];
      } else if (!rest.endsWith('/')) open.push(name);
    }
    const text = xml.replace(/<[^>]*>/g, '');
    const bad =
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)|[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;
    return [
      ...open.map((name) => `${path}: ${name} never closed`),
      ...(bad.test(text) ? [`${path}: ${bad.exec(text)?.[0]}`] : []),
    ];
  });
}

function attributes(xml: string, tag: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${tag}\\b[^>]*?\\b${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
}

function twice(items: readonly string[]): string[] {
  return items.filter((item, index) => items.indexOf(item) !== index);
}
