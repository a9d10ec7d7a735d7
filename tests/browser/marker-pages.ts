/** Pages on which markers have a hard time, each in one file. */
const page = (body: string, { head = '', attributes = '' } = {}) =>
  `<!doctype html><html lang="en"${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Blue mug – shop</title><style>body{margin:0;font:16px/1.5 sans-serif}${head}</style></head><body>${body}</body></html>`;

const LINKS =
  '<a href="/contact">Contact us</a> <a href="/returns">Returns</a> <a href="/faq">FAQ</a> <a href="/terms">Terms of sale</a> <a href="/privacy">Privacy policy</a> <a href="/delivery">Delivery</a>';
const PRODUCT = '<main style="padding:40px"><h1>Blue mug</h1><p>Price £12.00 <button>Add to basket</button></p></main>';
const FOOTER = `<footer style="padding:40px">${LINKS} <a href="mailto:help@shop.example">help@shop.example</a> <a href="tel:+4420123456">Phone: 020 123 456</a></footer>`;

/** A header whose words stand so close that no name fits between them. */
export const crowded = page(
  `<header>${[
    'Contact us',
    'Returns',
    'FAQ',
    'Delivery',
    'Terms of sale',
    'Privacy',
    'Track your order',
    'Size guide',
    'My account',
  ]
    .map((name) => `<a href="/${name.toLowerCase().replaceAll(' ', '-')}">${name}</a>`)
    .join(
      '',
    )}</header><p class="line">Free gift wrapping this week only, for all orders, in all colours, from us to you</p>${PRODUCT}`,
  {
    head: 'header{padding:2px 8px;background:#eee}header a{display:inline-block;padding:2px 3px;line-height:20px}.line{margin:0 8px}',
  },
);

/** A dialog that asks for the newsletter, opened by a button; more is to be found outside it. */
export const dialog = page(
  `${PRODUCT}<button id="ask">Ask</button>${FOOTER}<dialog id="d"><h2>Join our newsletter</h2><p><a href="/privacy-policy">Privacy policy</a></p><form method="dialog"><label>E-mail <input type="email" name="email"></label><button>Subscribe to the newsletter</button></form></dialog><script>document.getElementById('ask').onclick = () => document.getElementById('d').showModal()</script>`,
  { head: 'dialog > :last-of-type{margin-bottom:0}' },
);

/** The same in which a rule would change with any element added. */
export const touchyDialog = dialog.replace(
  'dialog > :last-of-type',
  'dialog > form:last-child{margin-top:90px}dialog > :last-of-type',
);

export const rightToLeft = page(
  `<header style="padding:20px"><a href="/contact">اتصل بنا</a></header>${PRODUCT}<div style="height:1200px"></div>${FOOTER}`,
  { attributes: ' dir="rtl"' },
);

/** A header that sticks, an own chat button and a long page. */
export const long = page(
  `<header style="position:sticky;top:0;padding:12px;background:#fff;z-index:5"><a href="/account">My account</a></header>${PRODUCT}${Array.from({ length: 12 }, (_, at) => `<section style="padding:60px 40px">${at % 3 === 0 ? LINKS : `Item ${at}`}</section>`).join('')}${FOOTER}<button style="position:fixed;right:16px;bottom:16px;width:60px;height:60px" class="chat-launcher" aria-label="Chat with us">Chat</button>`,
);

/** Takes every key on the window before anybody else. */
export const keyTrap = page(
  `${PRODUCT}${FOOTER}<script>addEventListener('keydown', (event) => { if (event.key === '/') { event.preventDefault(); event.stopImmediatePropagation(); document.title = 'search'; } }, true)</script>`,
);
