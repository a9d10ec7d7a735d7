export const buying = {
  payment: {
    name: 'Payment methods',
    question: 'Are payment options shown?',
    hint: 'Names or logos of ways to pay, or a link about payment.',
  },
  discounts: {
    name: 'Discounts and campaigns',
    question: 'Are there discounts or campaigns?',
    hint: 'A sale or outlet section, a discount code, student discount or a crossed-out price.',
  },
  gift: {
    name: 'Gift services',
    question: 'Are there gift services?',
    hint: 'Gift cards, gift wrapping or a greeting card.',
  },
  'choice-of-language': {
    name: 'Language or country',
    question: 'Can you choose country, language or currency?',
    hint: 'A selector, or links to other countries or languages.',
  },
  'easy-to-buy': {
    name: 'Ease of buying',
    question: 'How easy is it to buy here?',
    hint: 'Put a product in the cart and go as far as payment without paying. Count the steps. See whether you can buy without an account, whether costs turn up late, and what happens when you fill in something wrong.',
  },
  navigation: {
    name: 'Finding your way',
    question: 'Is it easy to find your way?',
    hint: 'Choose a product and find it twice: through the menu and through search. Count the clicks, misspell the search once, and note whether you could always tell where you were.',
  },
  mobile: {
    name: 'Phone and computer',
    question: 'Does the shop serve a phone as well as a computer?',
    hint: 'Open the shop on a phone, or make the window narrow. Try the menu, search and contact page. Note what is missing, cut off, or hard to hit with a thumb.',
  },
};
