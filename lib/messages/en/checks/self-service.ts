export const selfService = {
  faq: {
    name: 'FAQ or help centre',
    question: 'Is there a FAQ, help centre or knowledge base?',
    hint: 'Common questions with answers, or a link to them.',
  },
  'site-search': {
    name: 'Search',
    question: 'Can you search the shop?',
    hint: 'A product search field, or a button that opens one.',
  },
  'order-tracking': {
    name: 'Order tracking',
    question: 'Can you follow an order?',
    hint: 'A link or form for tracking an order or parcel; a plain “My account” does not count.',
  },
  guides: {
    name: 'Guides and articles',
    question: 'Are there guides, manuals or articles?',
    hint: 'Buying guides, how-tos, manuals, care advice, or a blog with advice.',
  },
  account: {
    name: 'Customer account',
    question: 'Can you have an account?',
    hint: 'Log in, register or “My page”.',
  },
};
