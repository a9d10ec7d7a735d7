export const loyalty = {
  'loyalty-club': {
    name: 'Customer club',
    question: 'Is there a loyalty programme or customer club?',
    hint: 'A club or membership with benefits, points or bonus.',
  },
  newsletter: {
    name: 'Newsletter',
    question: 'Is there a newsletter?',
    hint: 'A sign-up form or a link to one.',
  },
  feedback: {
    name: 'Feedback',
    question: 'Can customers tell the shop what they think?',
    hint: 'A link or form for feedback, a survey, suggestions or “rate us”.',
  },
  'external-reviews': {
    name: 'Independent reviews',
    question: 'Are there reviews of the shop on an independent site?',
    hint: 'A badge or link to Trustpilot, Google, a price-comparison site or the like.',
  },
  'trust-mark': {
    name: 'Trust mark',
    question: 'Does the shop carry a trust mark?',
    hint: 'e-mærket, Trygg e-handel, Trusted Shops or another mark for safe shopping.',
  },
  community: {
    name: 'Community',
    question: 'Is there a community, forum or customers’ own pictures?',
    hint: 'A forum, a community, or pictures from customers, often under a hashtag.',
  },
  'after-sales': {
    name: 'Follow-up after the sale',
    question: 'Does the shop follow up the sale?',
    hint: 'Repair, spare parts, service, product registration, manuals, recycling or second hand.',
  },
  'about-us': {
    name: 'About us',
    question: 'Does the shop show its people and story?',
    hint: 'A link to “About us”, the team, the story or jobs.',
  },
};
