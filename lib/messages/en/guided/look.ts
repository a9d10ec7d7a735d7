/** Two or three concrete things to look at before one judges for oneself. */
export const look = {
  title: 'Look at this',
  checks: {
    'easy-to-buy': [
      'Can you pay in the way you are used to?',
      'Is the whole price, with delivery, there before you give your name?',
      'Can you change the cart on the way without starting all over?',
    ],
    navigation: [
      'Go for one thing you have in mind. How many clicks, and where did you go wrong?',
      'Search with a slip of the keys. Are you understood all the same?',
      'From a product: can you get back to where you were, and to help?',
    ],
    mobile: [
      'Is the same help there: menu, chat, a number that you can press?',
      'Do pictures and size tables fit the screen?',
      'Can you fill in the checkout with one hand?',
    ],
    touchpoints: [
      'Before: where did you hear of the shop the first time?',
      'Between order and parcel: which messages come, and do they calm you?',
      'Long after: does anyone ask how it went?',
    ],
    'contact-ease': [
      'Do a number or an address stand where you look first?',
      'Is there a way for those who would rather not call, and one for those who would rather not write?',
      'Is anyone there when you have the time, in the evening or at the weekend?',
    ],
    welcome: [
      'The first words at the top: do they speak to you, or about the shop?',
      'Do you see people: names, faces, who is behind it?',
      'Count the boxes (cookies, newsletter, discount) before you can begin.',
    ],
    honesty: [
      'Is the product shown from several sides, worn or in use?',
      'Does it say whether sizes run large or small, and where it is made?',
      'Do the worst reviews tell you something that the description leaves out?',
    ],
    tone: [
      'Find an angry review with an answer. Is it calm, and does it offer a way on?',
      'Capital letters, exclamation marks, emoji: do they suit what the customer feels?',
      'Ask the same in two places. Do you get the same answer?',
    ],
    promises: [
      'Write down one promise with a number in it: days, hours, a price.',
      'Is the price at the checkout the one on the product, with the discount taken off?',
      'Look in reviews for “never heard back” and “came on time”.',
    ],
    'beyond-expected': [
      'Something free that was not promised: wrapping, a sample, more time to return?',
      'Something for those who come back: a birthday, points, a code now and then?',
      'Something after the purchase: advice on care, news about what you own?',
    ],
  },
};
