/** What the reader knows of each tag, looked up once per element. */

export interface Tag {
  name: string;
  /** Nothing inside is read. */
  skipped: boolean;
  /** Its text is a block of its own. */
  block: boolean;
  /** Stands in running text, though style sheets often set it apart. */
  inline: boolean;
  /** Can hold nothing. */
  empty: boolean;
  /** Can have a shadow root. */
  host: boolean;
}

const SKIPPED =
  'style template noscript object embed canvas audio datalist math head title meta link base script'.split(' ');
const BLOCKS =
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul option select iframe video'.split(
    ' ',
  );
const INLINE = ['span', 'b', 'strong', 'em', 'small', 'i', 'label'];
const OTHERS = 'a area br button del frame menu s strike svg textarea time u picture use path g sup sub'.split(' ');

/** By the standard of the DOM, besides the elements of the page's own making. */
const HOSTS = 'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' ');
const EMPTY = 'img input hr source'.split(' ');

const TAGS = new Map<string, Tag>(
  [...SKIPPED, ...BLOCKS, ...INLINE, ...OTHERS, ...EMPTY].map((name) => [name, made(name)]),
);

function made(name: string): Tag {
  const isIn = (list: readonly string[]) => list.includes(name);
  return {
    name,
    skipped: isIn(SKIPPED),
    block: isIn(BLOCKS),
    inline: isIn(INLINE),
    empty: isIn(EMPTY),
    host: isIn(HOSTS) || name.includes('-'),
  };
}

/** The tag of an element by its local name. */
export function tagOf(localName: string): Tag {
  return TAGS.get(localName) ?? made(localName);
}
