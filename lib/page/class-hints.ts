/** What the id and classes of an element tell of the part of the page it opens. Answers are kept per distinct string. */

export interface ClassHint {
  part: 'header' | 'menu' | 'footer' | 'floating' | undefined;
  /** A cookie-consent dialog: its text and lists of partners say nothing about the shop. */
  consent: boolean;
  /** A panel that something opens: menu, drawer, tab, accordion, dialog. */
  panel: boolean;
}

const tokensOf = (name: string): string[] => name.toLowerCase().split(/[^a-z0-9]+/);

const CONSENT =
  /cookie-?(?:consent|banner|notice|bar|law|popup|modal|dialog|info|message|policy-?bar|wall|settings|overlay|box|container|alert)|(?:^|[\s_-])(?:gdpr|onetrust|cybot\w*|cookiebot\w*|usercentrics\w*|uc-banner\w*|didomi\w*|cmplz\w*|borlabs\w*|iubenda\w*|qc-cmp\w*|truste\w*|klaro|tarteaucitron\w*|axeptio\w*|cookiefirst\w*|coi(?:overlay|-banner\w*|consent\w*)|cc-window|cookieinformation\w*|consent-?(?:banner|manager|modal|dialog|popup|overlay|container)|cmp(?:box|wrapper|-?container|-?banner))/i;
const PANEL =
  /menu|drawer|dropdown|drop-down|flyout|accordion|collaps|tab(?:s|-|_|\b)|panel|modal|dialog|sidebar|side-bar|popup|popover|offcanvas|off-canvas|mini-?cart|toggle|expand|submenu|mega|sub-nav|nav|faq|answer|overlay|lightbox|fancybox|search/i;
/** Small parts inside the page that use the same words: a card's header is not the page's. */
const SMALL = new Set([
  'card',
  'modal',
  'dialog',
  'article',
  'post',
  'product',
  'item',
  'table',
  'review',
  'reviews',
  'panel',
  'section',
  'comment',
  'widget',
  'block',
  'price',
  'list',
  'box',
  'entry',
  'content',
  'form',
  'accordion',
  'drawer',
  'cart',
  'minicart',
  'popup',
  'category',
  'collection',
]);
const HEADER = new Set(['header', 'topbar', 'masthead', 'siteheader', 'pageheader', 'mainheader', 'toplinks']);
const FOOTER = new Set(['footer', 'sitefooter', 'pagefooter', 'footerlinks', 'footermenu', 'colophon']);
const MENU = new Set([
  'nav',
  'navbar',
  'navigation',
  'menu',
  'megamenu',
  'mainmenu',
  'mainnav',
  'menubar',
  'sidenav',
  'subnav',
  'topmenu',
  'mobilemenu',
]);
const FLOATING = new Set(['floating', 'launcher', 'sticky', 'fab', 'chatwidget']);

const known = new Map<string, ClassHint>();

/** The hint of an id and class list joined by a space. */
export function classHint(name: string): ClassHint {
  let hint = known.get(name);
  if (hint === undefined) {
    hint = read(name);
    if (known.size > 20_000) known.clear();
    known.set(name, hint);
  }
  return hint;
}

function read(name: string): ClassHint {
  const tokens = tokensOf(name);
  const small = tokens.some((token) => SMALL.has(token));
  const has = (set: Set<string>) => tokens.some((token) => set.has(token));
  const part =
    has(FOOTER) && !small
      ? 'footer'
      : has(MENU) && !tokens.includes('item')
        ? 'menu'
        : has(HEADER) && !small
          ? 'header'
          : has(FLOATING) && !small
            ? 'floating'
            : undefined;
  return { part, consent: CONSENT.test(name), panel: PANEL.test(name) };
}
