export const popup = {
  quote: (text: string) => `“${text}”`,

  header: {
    scanAgain: 'Read the page again',
    showMarkers: 'Show the markers on the page',
    hideMarkers: 'Hide the markers on the page',
    menu: 'Settings and keys',
    readAt: (time: string) => `Page read ${time}`,
    pages: (count: number) => (count === 1 ? '1 page read' : `${count} pages read`),
    document: 'Document…',
    documentHint: 'Opens the audit in its own tab, where you make a Word document, slides or a spreadsheet of it.',
    shops: 'Your shops',
  },

  menu: {
    title: 'Settings',
    language: 'Language',
    order: 'Go through it',
    orders: { areas: 'by area', assignment: 'by the assignment’s questions' },
    markers: 'Markers on the page',
    keys: 'Keys',
    close: 'Close',
  },

  progress: {
    judged: (judged: number, total: number) => `${judged} of ${total} judged`,
    score: (percent: string) => `score ${percent}`,
    scoreHint: 'Share of what you have judged that the shop has. Partly counts half, “not applicable” does not count.',
    label: 'How much of the checklist you have judged',
    nextUnjudged: 'Next to judge',
    allJudged: 'Everything is judged',
  },

  filter: {
    label: 'What to show',
    all: 'All',
    seen: 'Seen',
    unjudged: 'To judge',
    judged: 'Judged',
    search: 'Search the checklist',
    clearSearch: 'Clear the search',
    nothing: 'Nothing in the checklist fits.',
    nothingHint: 'Choose another filter, or search for something else.',
    showAll: 'Show everything',
    shown: (count: number) => (count === 1 ? '1 check shown' : `${count} checks shown`),
  },

  area: {
    judged: (judged: number, total: number) => `${judged} of ${total} judged`,
  },

  check: {
    noteMark: 'has a note',
    rated: (rating: number) => `${rating} of 5`,
    more: (count: number) => `+${count}`,
    moreLabel: (count: number) => (count === 1 ? 'and one more place' : `and ${count} more places`),
    tryThis: 'Try this',
  },

  /** Where on the page, short enough for one line. */
  where: { header: 'top', menu: 'menu', main: 'content', footer: 'bottom', floating: 'floating' },

  verdict: {
    label: 'Is it right?',
    labelManual: 'What is your verdict?',
    clearHint: 'Click again to take it back.',
  },

  rating: {
    label: 'How good is it?',
    lowest: 'poor',
    highest: 'excellent',
    value: (rating: number) => `${rating} of 5`,
    clear: 'Remove the rating',
  },

  note: {
    label: 'Your note',
    placeholder: 'What do you see? What works, what does not?',
  },

  save: {
    saving: 'Saving…',
    saved: 'Saved',
    failed: 'Could not save.',
    noteKept: 'Your text is still in the field. Copy it before you close this window.',
    problems: {
      full: 'The disk is full. Make some room, then try again.',
      blocked: 'Another window of Service Lens is in the way. Close it, then try again.',
      newer: 'Service Lens was updated meanwhile. Close this window and open it again.',
      gone: 'This audit was deleted in another window.',
      unknown: 'Try again. If that does not help, restart the browser.',
    },
    tryAgain: 'Try again',
  },

  evidence: {
    found: 'We found this',
    none: 'Not seen on the pages read so far. Look around in the shop and open Service Lens there: what it sees is added here.',
    noneAssisted: 'Nothing found to support your judgement yet. Walk through a few more pages.',
    show: 'Show',
    showLabel: (quote: string) => `Show ${quote} on the page`,
    notFound: 'The place is not on the page any more. Read the page again.',
    otherPage: (page: string) => `on ${page}`,
    thisPage: 'on this page',
    seenOn: (count: number) => `seen on ${count} pages`,
    openPage: 'Open the page',
    openPageLabel: (page: string) => `Open ${page} in a new tab`,
    more: (count: number) => (count === 1 ? 'Show one more' : `Show ${count} more`),
    fewer: 'Show fewer',
    reject: 'This is wrong',
    rejectLabel: (quote: string) => `${quote} is wrong: remove it`,
    rejected: (count: number) => (count === 1 ? '1 removed' : `${count} removed`),
    restore: 'Put back',
    restoreLabel: (quote: string) => `Put ${quote} back`,
  },

  undo: {
    cleared: (quote: string) => `The verdict on ${quote} was taken back.`,
    rejected: (quote: string) => `${quote} was removed.`,
    undo: 'Undo',
    close: 'Close the message',
  },

  facts: {
    title: 'Facts from the pages',
    count: (count: number) => (count === 1 ? '1 fact' : `${count} facts`),
    from: (page: string) => `from ${page}`,
    more: (count: number) => (count === 1 ? 'and 1 more page' : `and ${count} more pages`),
  },

  keys: {
    title: 'Keys',
    intro: 'They work while you are in the checklist, but never while you write.',
    move: 'Up and down in the checklist',
    open: 'Open or close a check',
    close: 'Close the check, leave the note',
    next: 'Next to judge',
    verdict: 'Yes, partly, no, not applicable',
    clear: 'Take the verdict back',
    note: 'Write a note',
    markers: 'Markers on or off',
    search: 'Search',
    undo: 'Undo',
    help: 'Show this list',
    enter: 'Enter',
    escape: 'Esc',
    or: 'or',
  },

  scan: {
    running: 'Reading the page…',
    runningHint: 'Large pages take a few seconds.',
    cancel: 'Stop',
    truncated:
      'The page is very large, and not everything was read. Something may stand there that is not in the list.',
    timeoutTitle: 'The page did not answer',
    timeout: 'The page was not read within 15 seconds. It may still be loading. What you have written is safe.',
    cancelledTitle: 'You stopped the reading',
    cancelled: 'Nothing new was added. What you have written is safe.',
    failedTitle: 'The page could not be read',
    failed: 'Something on the page got in the way. What you have written is safe. Reload the page, then try again.',
    deniedTitle: 'The browser does not let us read this page',
    denied: 'The page has changed since you opened Service Lens. Close this window and click the icon once more.',
    movedTitle: 'You have gone to another page',
    moved: 'The page changed while it was being read, so nothing was added. Read the new page instead.',
    noPageTitle: 'The page did not load',
    noPage: 'Your browser shows an error instead of the page. Reload it, and it will be read.',
    saveTitle: 'The findings could not be saved',
    tryAgain: 'Try again',
  },

  restricted: {
    title: 'There is no shop to read here',
    browser: 'This page belongs to the browser, and the browser keeps extensions out of it.',
    newTab: 'This is an empty tab. Go to a web shop and click the icon there.',
    store: 'The browser does not let extensions read the shop for extensions.',
    extension: 'This page belongs to an extension. Go to a web shop and click the icon there.',
    pdf: 'This is a PDF. Service Lens reads web pages: open the shop’s own page instead.',
    source: 'This is the source text of a page. Go back to the page itself.',
    file: 'This is a file on your own machine. Service Lens reads shops on the web.',
    unknown: 'The browser does not let us read this page.',
    next: 'Go to a web shop and click the icon there.',
    saved: 'Your shops',
    none: 'No shops yet. The first one is kept as soon as you open Service Lens in a shop.',
    open: 'Open your shops',
  },

  notShop: {
    title: 'This does not look like a web shop',
    text: 'Nothing is kept of it. You can look at what was found, or keep an audit of the site and judge it all the same.',
    keep: 'Keep an audit of this site',
  },

  store: {
    openTitle: 'Your work could not be opened',
    open: 'Nothing is lost, but nothing can be shown or saved right now. Close other windows of Service Lens and try again.',
  },
};
