/** The first page after installation; also reached as "how it works". */
export const welcome = {
  how: 'How it works',
  title: 'See what a shop does for its customers',
  lead: 'Service Lens lays open the customer service of the web shop you are in: what was found and where, with room for your own verdict. Hand it in, present it, compare shops with it.',
  steps: 'Three steps',
  pin: 'Pin the icon',
  pinChromium: 'Click the puzzle piece at the top right of the browser, then the pin beside Service Lens.',
  pinFirefox:
    'Click the puzzle piece at the top right of the browser, then the gear beside Service Lens, and choose “Pin to Toolbar”.',
  click: 'Stand in a shop and click',
  clickText: 'The page is read at once. You get a checklist with what was seen, and markers on the page itself.',
  keysOr: 'The keys that do the same:',
  judge: 'Judge and write',
  judgeText:
    'What was seen is only a beginning: you say yes, partly or no, rate it and write why. Every word is saved as you type.',
  signs: 'The signs you will meet',
  signsText: '“Not seen yet” never means that it is missing. Walk on through the shop and the list grows.',
  safe: 'Nothing leaves your machine',
  safeText:
    'No account, no tracking, no server of ours. Everything is kept in this browser until you make a document of it or delete it.',
  safeRead: 'Pages are read only when you ask for it, and nothing is sent to the shop about you.',
  more: 'Good to know',
  moreText: 'All of it works by keyboard. Your audits, documents and comparisons have a page of their own.',
  keys: 'See the keys',
  shops: 'Go to your shops',
};
