import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../../..');

/** Files below a folder of the repository by their path from its root, with '/' between the parts. */
export function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

export const sourceOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** What a file imports, also lazily or as a type: packages by name, own files by their path from the root. */
export function importsOf(file: string): string[] {
  return ts
    .preProcessFile(sourceOf(file), true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.') ? posix.join(dirname(file).replaceAll('\\', '/'), fileName) : fileName,
    );
}

/** Lines of a file in which a name is used as a variable, not as a property or a type. */
export function usesOf(file: string, names: ReadonlySet<string>): string[] {
  const source = sourceOf(file);
  // Reading the text is cheap, making a tree of it is not.
  if (![...names].some((name) => source.includes(name))) return [];
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && names.has(node.text) && !isNameOfMember(node))
      found.push(`${file}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1} ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function isNameOfMember(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isBindingElement(parent)) &&
      (ts.isBindingElement(parent) ? parent.propertyName : parent.name) === node)
  );
}
