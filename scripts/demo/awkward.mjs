/** Pages that are hard to read: broken, huge, hostile or no shop at all. */
const HTML = 'text/html; charset=utf-8';
const doc = (body, { lang = 'en', title = 'Awkward page', head = '', attributes = '' } = {}) =>
  `<!doctype html><html lang="${lang}"${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>${head}</head><body>${body}</body></html>`;
const LINKS =
  '<a href="/kontakt">Contact us</a> <a href="/returns">Returns</a> <a href="mailto:help@awkward.example">help@awkward.example</a>';
const shopBody = `<main><h1>Blue mug</h1><p>Price £12.00 <button>Add to basket</button></p></main><footer>${LINKS}</footer>`;

const huge = () => {
  const rows = [];
  for (let at = 0; at < 10_000; at++) {
    rows.push(
      `<li id="p${at}"><a href="/p/${at}"><b>Item ${at}</b></a><span>£${(at % 90) + 1}.00</span><i>In stock</i></li>`,
    );
  }
  return doc(`<h1>Everything we have</h1><ul>${rows.join('')}</ul><footer>${LINKS}</footer>`, {
    title: '50,000 elements',
  });
};

const news = doc(
  `<header><a href="/">The Harbour Post</a></header><article><h1>Shoppers send back more clothes than ever</h1><p>By our consumer reporter. Returns of clothes bought online rose again this autumn, and delivery firms say that January will be worse.</p>
<p>“We ask customers to contact us before they send anything back,” says one shop owner, who has moved from 14 to 60 days’ return. Others now charge for it. A size guide helps, she adds, and so do honest reviews.</p>
<p>The consumer council reminds buyers that the right of withdrawal gives them two weeks to change their mind.</p></article><aside><h2>Most read</h2><ul><li>Ferry cancelled again</li><li>Gift ideas nobody asked for</li></ul></aside>`,
  { title: 'Shoppers send back more clothes than ever – The Harbour Post' },
);

const html = (body, headers = {}) => ({ status: 200, headers: { 'content-type': HTML, ...headers }, body });
const PAGES = [
  [
    '/no-body',
    'a document whose body is taken out by its script',
    () =>
      html(
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>No body</title></head><body><script>document.body.remove()</script></body></html>`,
      ),
  ],
  [
    '/frameset',
    'a frameset with frames only',
    () =>
      html(
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Frames</title></head><frameset cols="30%,70%"><frame src="/frame-menu" title="Menu"><frame src="/frame-main" title="Main"></frameset></html>',
      ),
  ],
  [
    '/framed',
    'frames of its own host: one to be seen, one of a pixel, one hidden',
    () =>
      html(
        doc(
          '<h1>Blue mug</h1><p>Price £12.00 <button>Add to basket</button></p><iframe src="/frame-menu" title="Service" width="400" height="120"></iframe><iframe src="/frame-pixel" title="Pixel" width="1" height="1"></iframe><iframe src="/frame-pixel" title="Hidden" hidden></iframe>',
          { title: 'Framed' },
        ),
      ),
  ],
  ['/frame-pixel', 'a frame to measure with', () => html(doc('<a href="/size-guide">Size guide</a>'))],
  ['/frame-menu', 'the menu frame of the frameset', () => html(doc(LINKS, { title: 'Menu' }))],
  ['/frame-main', 'the main frame of the frameset', () => html(doc(shopBody, { title: 'Main' }))],
  [
    '/feed.xml',
    'an XML document',
    () => ({
      status: 200,
      headers: { 'content-type': 'application/xml; charset=utf-8' },
      body: '<?xml version="1.0" encoding="UTF-8"?>\n<products><product><name>Blue mug</name><price currency="GBP">12.00</price><contact>help@awkward.example</contact></product></products>\n',
    }),
  ],
  ['/huge', '50,000 elements', () => html(huge())],
  [
    '/broken-encoding',
    'declared as utf-8, sent as latin-1',
    () =>
      html(
        Buffer.from(
          doc(
            '<main><h1>Blå kopp på lager</h1><p>Størrelse, kjøpsvilkår og fri frakt over 499 kr. Ring oss på 57 00 01 23.</p></main><footer><a href="/kjopsvilkar">Kjøpsvilkår</a> <a href="/kundeservice">Kundeservice</a></footer>',
            { lang: 'nb', title: 'Blå kopp' },
          ),
          'latin1',
        ),
      ),
  ],
  [
    '/replaced-body',
    'a script puts a new body in place after a second',
    () =>
      html(
        doc(
          `${shopBody}<script>setTimeout(() => { const body = document.createElement('body'); body.innerHTML = '<h1>Drawn anew</h1><footer><a href="/kontakt">Contact us</a> <a href="/terms">Terms of sale</a></footer>'; document.body = body; }, 1000)</script>`,
          { title: 'Replaced body' },
        ),
      ),
  ],
  [
    '/strict-csp',
    'the strictest content security policy',
    () => html(doc(shopBody, { title: 'Strict policy' }), { 'content-security-policy': "default-src 'none'" }),
  ],
  [
    '/right-to-left',
    'a page in Arabic, written from right to left',
    () =>
      html(
        doc(
          '<header><nav><a href="/">الرئيسية</a> <a href="/contact">اتصل بنا</a></nav></header><main><h1>كوب أزرق</h1><p>السعر ٤٥ ريال <button>أضف إلى السلة</button></p></main><footer><a href="/returns">سياسة الإرجاع</a> <a href="mailto:help@awkward.example">help@awkward.example</a></footer>',
          { lang: 'ar', title: 'كوب أزرق', attributes: ' dir="rtl"' },
        ),
      ),
  ],
  [
    '/open-dialog',
    'a modal dialog that is open from the start',
    () =>
      html(
        doc(
          `${shopBody}<dialog id="d"><h2>Join our newsletter</h2><form method="dialog"><label>E-mail <input type="email" name="email"></label><button>No thanks</button></form></dialog><script>document.getElementById('d').showModal()</script>`,
          { title: 'Open dialog' },
        ),
      ),
  ],
  [
    '/key-trap',
    'swallows every key, and "n" leads away',
    () =>
      html(
        doc(
          `${shopBody}<script>addEventListener('keydown', (event) => { event.preventDefault(); event.stopImmediatePropagation(); if (event.key === 'n') location.href = '/news'; }, true)</script>`,
          { title: 'Key trap' },
        ),
      ),
  ],
  ['/news', 'a news article that only speaks of returns and contact', () => html(news)],
];

/** The host of the awkward pages, in the shape of a shop's site; `what` says what is hard about each. */
export const awkward = {
  host: 'awkward.example',
  language: 'en',
  pages: PAGES.map(([path, what]) => ({ path, what })),
  respond(path) {
    if (path === '/') {
      const list = PAGES.map(([to, what]) => `<li><a href="${to}">${to}</a> – ${what}</li>`).join('');
      return html(doc(`<h1>Awkward pages</h1><ul>${list}</ul>`));
    }
    const found = PAGES.find(([known]) => known === path);
    return found?.[2]() ?? { ...html(doc('<h1>Not found</h1>')), status: 404 };
  },
};
