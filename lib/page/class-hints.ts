/** What the id and classes of an element tell of the part of the page it opens. */

export interface ClassHint {
  part: 'header' | 'menu' | 'footer' | 'floating' | undefined;
  /** A cookie-consent dialog: its text and lists of partners say nothing about the shop. */
  consent: boolean;
}

const CONSENT =
  /cookie-?(?:consent|banner|notice|bar|law|popup|modal|dialog|info|message|policy-?bar|wall|settings|overlay|box|container|alert)|(?:^|[\s_-])(?:gdpr|onetrust|cybot\w*|cookiebot\w*|usercentrics\w*|uc-banner\w*|didomi\w*|cmplz\w*|borlabs\w*|iubenda\w*|qc-cmp\w*|truste\w*|klaro|tarteaucitron\w*|axeptio\w*|cookiefirst\w*|coi(?:overlay|-banner\w*|consent\w*)|cc-window|cookieinformation\w*|consent-?(?:banner|manager|modal|dialog|popup|overlay|container)|cmp(?:box|wrapper|-?container|-?banner))/i;
const PANEL =
  /menu|drawer|dropdown|drop-down|flyout|accordion|collaps|tab(?:s|-|_|\b)|panel|modal|dialog|sidebar|side-bar|popup|popover|offcanvas|off-canvas|mini-?cart|toggle|expand|submenu|mega|sub-nav|nav|faq|answer|overlay|lightbox|fancybox|search/i;
/** Words that name a part of the page. */
const PARTS: Record<'header' | 'footer' | 'menu' | 'floating', string> = {
  header: 'header topbar masthead siteheader pageheader mainheader toplinks',
  footer: 'footer sitefooter pagefooter footerlinks footermenu colophon',
  menu: 'nav navbar navigation menu megamenu mainmenu mainnav menubar sidenav subnav topmenu mobilemenu',
  floating: 'floating launcher sticky fab chatwidget',
};
/** Small parts inside the page that use the same words: a card's header is not the page's. */
const SMALL =
  'card modal remodal dialog article post product item table review reviews panel section comment widget block price list box entry content form accordion expander drawer cart minicart popup category collection detail details spec specs group tab tabs title heading teaser tile carousel slider variant step error faq question answer recipe blog calendar filter filters summary';

const MEANINGS = new Map<string, ClassHint['part'] | 'small'>(SMALL.split(' ').map((word) => [word, 'small']));
for (const [part, words] of Object.entries(PARTS))
  for (const word of words.split(' ')) MEANINGS.set(word, part as ClassHint['part']);

const NO_HINT: ClassHint = { part: undefined, consent: false };

/** The hint of an id and class list joined by a space. */
export function classHint(name: string): ClassHint {
  const said = new Set<ClassHint['part'] | 'small'>();
  const tokens = name.toLowerCase().split(/[^a-z0-9]+/);
  for (const token of tokens) {
    const meaning = MEANINGS.get(token);
    if (meaning) said.add(meaning);
  }
  const consent = CONSENT.test(name);
  if (said.size === 0 && !consent) return NO_HINT;
  const small = said.has('small');
  let part: ClassHint['part'];
  if (said.has('footer') && !small) part = 'footer';
  else if (said.has('menu') && !tokens.includes('item')) part = 'menu';
  else if (said.has('header') && !small) part = 'header';
  else if (said.has('floating') && !small) part = 'floating';
  return { part, consent };
}

/** Whether the id and classes are those of a panel that something opens: menu, drawer, tab, accordion, dialog. */
export function isPanel(name: string): boolean {
  return PANEL.test(name);
}
