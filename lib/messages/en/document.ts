export const document = {
  /** Stands in file names. */
  fileWord: 'customer service',
  kicker: 'Customer-service analysis',
  title: (shop: string) => `Customer service at ${shop}`,
  contents: 'Contents',
  about: {
    shop: 'Shop',
    address: 'Address',
    examined: 'Examined',
    pages: 'Pages scanned',
    made: 'Document made',
  },
  summary: {
    title: 'Summary',
    coverage: (judged: number, total: number) => `${judged} of ${total} checks have been judged.`,
    score: (percent: string) =>
      `Of those that were judged and apply to the shop, ${percent} are in place (partly counts half).`,
    noScore: 'Nothing that applies to the shop has been judged yet, so no share is given.',
    area: 'Area',
    judged: 'Judged',
    scoreColumn: 'In place',
    open: 'Open',
    allAreas: 'In all',
    of: (n: number, all: number) => `${n} of ${all}`,
    noValue: '–',
    strongest: 'Strongest points',
    noStrongest: 'No check has been answered with yes yet.',
    gaps: 'Biggest gaps',
    noGaps: 'No check has been answered with no or partly yet.',
    facts: 'Key facts',
    noFacts: 'No facts have been read yet. Scan the pages about delivery, returns and contact.',
    more: (n: number) =>
      n === 1 ? 'One more is found in the chapters below.' : `${n} more are found in the chapters below.`,
  },
  area: {
    score: (judged: string, percent: string) => `Judged ${judged}. In place: ${percent}.`,
    noScore: (judged: string) => `Judged ${judged}.`,
    notJudged: 'Not judged yet',
    check: 'Check',
    waiting: 'Waiting to be judged',
  },
  check: {
    rating: (n: number) => `Rating ${n} of 5`,
    noVerdict: 'No verdict yet',
    judgedOn: (date: string) => `judged ${date}`,
    seen: 'Found by the scan',
    quote: (text: string) => `“${text}”`,
    morePages: (n: number) => (n === 1 ? 'and on one more page' : `and on ${n} more pages`),
    moreEvidence: (n: number) => (n === 1 ? 'One more place was found.' : `${n} more places were found.`),
  },
  facts: {
    title: 'Facts and where they stand',
    intro: 'The shop’s own words, read from its pages. Check them before you rely on them.',
    fact: 'Fact',
    value: 'Value',
    quote: 'In the shop’s words',
    page: 'Page',
    others: (values: string) => `Other pages say: ${values}`,
  },
  proposal: {
    instruction:
      'Write your strategy here: what the shop should improve, why it matters to the customers, how it can be done, and which shop shows how.',
  },
  method: {
    title: 'Method',
    scan: 'Pages of the shop were read in the browser. The scan notes what a customer can see on the page, or reach from it through a link, button or menu, with a quote and the address.',
    judge:
      'Only a person has judged. A check that says “we found this” is not judged yet, and “not seen yet” means that it was not seen on the pages that were scanned; it may well stand on another page.',
    score:
      '“In place” is the share of the judged checks that apply to the shop and that it has. “Yes” counts one, “partly” counts half, and “not applicable” is left out.',
    pages: 'Scanned pages',
    page: 'Page',
    type: 'Type',
    time: 'Scanned',
    noPages: 'No pages have been scanned.',
    truncated: 'the page was too large to be read to the end',
  },
};
