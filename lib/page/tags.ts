/** What the reader knows of each tag, looked up once per element. */
import { HOST_NAME, PHONE_HOST, PICK_HOST } from './ours';

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
  /** Of the page's own making. */
  custom: boolean;
  /** Can have a shadow root. */
  host: boolean;
  /** May show a document of its own. */
  frame: boolean;
  /** Makes an item of its own, whatever its classes are. */
  thing: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const SKIPPED = words(
  `style template noscript object embed canvas audio datalist math head title meta link base script ${HOST_NAME} ${PHONE_HOST} ${PICK_HOST}`,
);
const BLOCKS = words(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul option select iframe video',
);
const INLINE = words('span b strong em small i label');
const EMPTY = words('img input hr source');
const THINGS = words(
  'a area button summary h1 h2 h3 h4 h5 h6 input textarea select form img svg iframe frame video del s strike table',
);
/** By the standard of the DOM, besides those of the page's own making. */
const HOSTS = words('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span');
const OTHERS = words('br time u picture use path g sup sub');

const TAGS = new Map<string, Tag>();
for (const list of [SKIPPED, BLOCKS, INLINE, EMPTY, THINGS, HOSTS, OTHERS])
  for (const name of list) TAGS.set(name, made(name));

function made(name: string): Tag {
  const custom = name.includes('-');
  return {
    name,
    skipped: SKIPPED.has(name),
    block: BLOCKS.has(name),
    inline: INLINE.has(name),
    empty: EMPTY.has(name),
    custom,
    host: custom || HOSTS.has(name),
    frame: name === 'iframe' || name === 'frame',
    thing: THINGS.has(name),
  };
}

/** The tag of an element by its local name. */
export function tagOf(localName: string): Tag {
  return TAGS.get(localName) ?? made(localName);
}
