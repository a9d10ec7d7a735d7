/** What Excel lets the name of a sheet be: at most 31 UTF-16 units. */
const LONGEST_NAME = 31;
/** Taken by Excel for its own history of changes. */
const RESERVED = 'history';

/**
 * Names that a workbook takes for its sheets, in the same order: without the signs that Excel refuses, cut, and no two
 * alike (capital and small letters count as the same).
 * @param wanted names from anywhere, also from pages
 * @param spare name of a sheet of whose name nothing is left
 */
export function sheetNames(wanted: readonly string[], spare: string): string[] {
  const taken = new Set([RESERVED]);
  return wanted.map((name) => {
    const plain = nameFrom(name, LONGEST_NAME) || spare;
    let free = plain;
    for (let n = 2; taken.has(free.toLowerCase()); n += 1) {
      const tail = ` (${n})`;
      free = `${nameFrom(plain, LONGEST_NAME - tail.length)}${tail}`;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}

function nameFrom(text: string, most: number): string {
  const plain = text
    .replace(/[[\]:*?/\\]/g, '-')
    .replace(/[\p{C}]/gu, '')
    .replace(/\s+/g, ' ');
  // A cut surrogate pair would be no text at all.
  const cut = plain.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
  return cut.replace(/^[ ']+|[ ']+$/g, '');
}
