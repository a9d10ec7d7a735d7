/** The school assignment "analyse a web shop's customer service": its questions in its order, and what comes after them. */
export const assignment = {
  title: 'The assignment',
  lead: 'The thirteen questions in order, each with the checks that help you answer it.',
  questions: {
    touchpoints: {
      name: 'Touchpoints',
      question: 'Where does the customer meet the shop, from first hearing of it until long after the purchase?',
    },
    feedback: { name: 'Being heard', question: 'How can customers tell the shop what they think?' },
    chatbot: { name: 'The chat', question: 'Is there a chatbot, and what happens when you try it?' },
    contact: {
      name: 'Getting in touch',
      question: 'Is there contact information, and how easy is it to reach someone?',
    },
    loyalty: {
      name: 'Loyal customers',
      question: 'Does the shop do something for customers who come back, such as a customer club?',
    },
    welcome: { name: 'Feeling welcome', question: 'Do you feel welcome as a customer, and what makes it so?' },
    buying: { name: 'Buying', question: 'How easy is it to buy something here?' },
    rules: {
      name: 'The rules',
      question: 'Are the rules for ordering, cancelling and returning easy to find?',
    },
    findingOnesWay: { name: 'Finding your way', question: 'Is it easy to find what you are looking for?' },
    newFunctions: {
      name: 'Newer functions',
      question: 'Does the shop offer any newer functions, such as a size guide?',
    },
    payment: { name: 'Payment', question: 'Can you pay in several ways, or only in one?' },
    mobile: { name: 'On a phone', question: 'Is the shop the same on a phone as on a computer?' },
    more: { name: 'What else?', question: 'What else matters for the service in this shop?' },
  },
  improve: {
    title: 'How can the service become better?',
    lead: 'Go on in the same document. Choose what matters most, see how other shops do it, and present your proposals to each other.',
  },
  discuss: {
    title: 'Discuss',
    questions: {
      toYou: 'How much does service mean to you when you shop online?',
      toShop: 'What does service mean for the business itself?',
      everyTouchpoint: 'How can a business give service at every touchpoint?',
    },
  },
};
