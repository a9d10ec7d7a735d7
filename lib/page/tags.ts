/** What the reader knows of each tag, looked up once per element. */

export interface Tag {
  name: string;
  /** Nothing inside is read. */
  skipped: boolean;
  /** Its text is a block of its own. */
  block: boolean;
  /** Stands in running text, though style sheets often set it apart. */
  inline: boolean;
}

const SKIPPED =
  'style template noscript object embed canvas audio datalist math head title meta link base script'.split(' ');
const BLOCKS =
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul option select iframe video'.split(
    ' ',
  );
const INLINE = ['span', 'b', 'strong', 'em', 'small', 'i', 'label'];
const OTHERS =
  'a area br button del frame img input menu s strike svg textarea time u picture source use path g sup sub'.split(' ');

const TAGS = new Map<string, Tag>(
  [...SKIPPED, ...BLOCKS, ...INLINE, ...OTHERS].map((name) => [
    name,
    { name, skipped: SKIPPED.includes(name), block: BLOCKS.includes(name), inline: INLINE.includes(name) },
  ]),
);

/** The tag of an element by its local name. */
export function tagOf(localName: string): Tag {
  return TAGS.get(localName) ?? { name: localName, skipped: false, block: false, inline: false };
}
