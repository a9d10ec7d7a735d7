/** Starting points of a strategy: questions to think with, never sentences to hand in. */
export const starts = {
  title: 'Starting points',
  lead: 'Drawn from the gaps in your checklist. They only ask: the proposals are yours to make.',
  points: {
    beFound: {
      name: 'Easy to reach',
      think:
        'How many clicks is it to a phone number, an address and a name? What does it do to your trust if you have to search for them?',
      also: 'Where would a customer look first, and what should stand there?',
    },
    channels: {
      name: 'More ways to ask',
      think: 'Which channel would the customers of this shop choose, if they could?',
      also: 'What does each channel cost to keep manned, and with which one should the shop begin?',
    },
    person: {
      name: 'From the bot to a person',
      think: 'What can a chatbot neither understand nor feel? When should a person take over?',
      also: 'How does the customer find out that there is a person, and when that person is there?',
    },
    answerFast: {
      name: 'Answers in time',
      think: 'How long would you wait before you bought somewhere else?',
      also: 'What could the shop promise, and who sees to it that the promise is kept in the busiest week of the year?',
    },
    helpThemselves: {
      name: 'Help that is always open',
      think: 'Which questions come again and again, and could the customers find the answers by themselves?',
      also: 'Who keeps the answers up to date, and how do they notice that one is no longer right?',
    },
    honest: {
      name: 'No surprises in the parcel',
      think: 'What does a customer have to guess about the products here?',
      also: 'Which pictures, measurements or facts would spare the shop most complaints?',
    },
    tryOn: {
      name: 'Instead of trying it on',
      think: 'What do you do in a physical shop that you cannot do here?',
      also: 'What could take its place: a size guide, other customers’ experience, a picture from every side, something newer?',
    },
    listen: {
      name: 'Listen and mend',
      think: 'Where do the customers say what they think, and does anybody answer?',
      also: 'What should happen with a complaint from the moment it has been written?',
    },
    clearRules: {
      name: 'Rules that one understands',
      think: 'Could you explain the rules to a friend after reading them once? Where did you get stuck?',
      also: 'Which rules does a customer need before the purchase, which during it and which afterwards?',
    },
    easyReturns: {
      name: 'Delivery and returns without worry',
      think: 'What makes a customer dare to order a thing that cannot be touched first?',
      also: 'Who should pay, how fast should it go, and what can this shop afford compared with the others?',
    },
    finishPurchase: {
      name: 'The last steps of the purchase',
      think: 'At which step would you have given up, and why?',
      also: 'Which ways of paying do the customers of this shop use every day?',
    },
    findWay: {
      name: 'Found at once',
      think: 'Ask someone who has never been here to find one particular product. What do they try first?',
      also: 'Which words do the customers search for, and are they the shop’s own words?',
    },
    individual: {
      name: 'Seen as an individual',
      think:
        'What does the shop know of a customer who returns, and what of it would be helpful rather than intrusive?',
      also: 'How could it adapt to customers with another language, other needs or other habits?',
    },
    warmth: {
      name: 'A warm welcome',
      think: 'If the front page were a person behind a counter, how would that person behave?',
      also: 'How should the shop write to a customer who is angry?',
    },
    trust: {
      name: 'A reason to trust',
      think: 'What would you check before you gave this shop your card number?',
      also: 'What do people find when they search for the shop’s name, and what can the shop do about it?',
    },
    rewardRegulars: {
      name: 'Worth coming back for',
      think:
        'What would make you come back: points, a discount, news before everyone else, more time to return things?',
      also: 'A fifth of the customers may stand for four fifths of the sales. What does that mean for how they ought to be treated?',
    },
    followUp: {
      name: 'After the purchase',
      think: 'What would you like to hear from the shop a week after the parcel came, and what would annoy you?',
      also: 'How can the shop find out whether the customer was satisfied?',
    },
    keepPromises: {
      name: 'Keep what was promised',
      think: 'Which promises does the shop make, and which of them can you check?',
      also: 'What should happen when a promise cannot be kept?',
    },
    beyond: {
      name: 'A little more than expected',
      think: 'What would you tell a friend about?',
      also: 'What costs the shop little and means much to the customer?',
    },
    everyTouchpoint: {
      name: 'Service all the way',
      think: 'At which point of the journey does the customer stand most alone?',
      also: 'How would the customer notice at every point that it is one and the same shop?',
    },
  },
};
