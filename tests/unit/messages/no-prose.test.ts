import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** Attributes that a person reads or hears. */
const SPOKEN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
]);
const NAME_OF_THE_PRODUCT = 'Service Lens';
const hasWords = (text: string) => text !== NAME_OF_THE_PRODUCT && /\p{L}{2,}/u.test(text);

/** Texts written into the views themselves, as `line: text`. */
function proseOf(file: string, source: string): string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const note = (node: ts.Node, text: string) => {
    if (!hasWords(text.trim())) return;
    found.push(`${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}: ${text.trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node, node.text);
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText(tree)) && node.initializer)
      literals(node.initializer, note);
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent) && node.expression) literals(node.expression, note);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Text in what an expression can come out as; arguments of calls and parts of comparisons are no output. */
function literals(node: ts.Node, note: (node: ts.Node, text: string) => void): void {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) note(node, node.text);
  else if (ts.isTemplateExpression(node)) {
    note(node, [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join(' '));
    for (const span of node.templateSpans) literals(span.expression, note);
  } else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].map((part) => literals(part, note));
  else if (ts.isBinaryExpression(node)) {
    const isOutput = [
      ts.SyntaxKind.BarBarToken,
      ts.SyntaxKind.QuestionQuestionToken,
      ts.SyntaxKind.AmpersandAmpersandToken,
      ts.SyntaxKind.PlusToken,
    ].includes(node.operatorToken.kind);
    if (isOutput) [node.left, node.right].map((part) => literals(part, note));
  } else if (ts.isParenthesizedExpression(node) || ts.isJsxExpression(node)) {
    if (node.expression) literals(node.expression, note);
  }
}

/** Paths of the views under a folder of the project. */
function viewsIn(folder: string): string[] {
  const names = readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.tsx')).map((name) => `${folder}/${name}`);
}

describe('the views', () => {
  it('hold no prose: every text comes from the catalogues', () => {
    const files = ['components', 'entrypoints'].flatMap(viewsIn);
    expect(files.length).toBeGreaterThan(0);
    const found = files.flatMap((file) =>
      proseOf(file, readFileSync(`${ROOT}${file}`, 'utf8')).map((line) => `${file}:${line}`),
    );
    expect(found).toEqual([]);
  });
});

describe('proseOf', () => {
  it.each([
    '<p>Vi fant dette</p>',
    '<input placeholder="Søk" />',
    '<button aria-label={"Lukk"} />',
    '<button title={open ? "Lukk" : t.open} />',
    '<p>{"Lagret"}</p>',
    '<p>{n > 0 && `Fant $' + '{n}`}</p>',
    '<p>{name ?? "Ukjent"}</p>',
  ])('finds the words in %s', (source) => {
    expect(proseOf('a.tsx', source)).toHaveLength(1);
  });

  it.each([
    '<p class="quiet" data-state="seen">{t.seen}</p>',
    '<h1>Service Lens</h1>',
    '<p>{state === "seen" ? t.seen : t.notSeen} · {count}</p>',
    '<p>{format(day, "nb")}</p>',
    '<button aria-label={t.close} type="button">×</button>',
  ])('lets %s pass', (source) => {
    expect(proseOf('a.tsx', source)).toEqual([]);
  });
});
