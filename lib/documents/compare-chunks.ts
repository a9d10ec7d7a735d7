/** The items in groups of at most `most`, as even as they can be: four, three and three rather than four, four and two. */
export function inChunks<T>(items: readonly T[], most: number): T[][] {
  const count = Math.ceil(items.length / most);
  return Array.from({ length: count }, (_, index) =>
    items.slice(Math.ceil((index * items.length) / count), Math.ceil(((index + 1) * items.length) / count)),
  );
}
