export const terms = {
  returns: {
    name: 'Returns and exchanges',
    question: 'Are the rules for return and exchange easy to find?',
    hint: 'A link to the rules, or a statement such as “30 days’ return”.',
  },
  withdrawal: {
    name: 'Right of withdrawal',
    question: 'Is the right of withdrawal explained?',
    hint: 'A link or text that names the statutory right to cancel, or a form or button for cancelling.',
  },
  complaints: {
    name: 'Complaints and warranty',
    question: 'Is it clear how to complain or use the warranty?',
    hint: 'A link or text about complaints, faulty goods, repair claims or warranty.',
  },
  delivery: {
    name: 'Delivery',
    question: 'Is delivery explained?',
    hint: 'Price, time or carriers, or a link to a page about delivery.',
  },
  terms: {
    name: 'Terms of sale',
    question: 'Are there terms of sale?',
    hint: 'Terms for the purchase; terms of use count only where they are the only terms.',
  },
  privacy: {
    name: 'Privacy policy',
    question: 'Is there a privacy policy?',
    hint: 'A link to how the shop handles personal data.',
  },
};
