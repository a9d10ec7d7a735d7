export const judgement = {
  touchpoints: {
    name: 'Touchpoints',
    question: 'Which touchpoints does the customer meet on the journey?',
    hint: 'Walk the whole way: discover, choose, buy, receive, afterwards. Start with what the scan found, and add what it cannot see: adverts, emails, text messages, the parcel, calls, stores.',
  },
  'contact-ease': {
    name: 'Ease of getting in touch',
    question: 'How easy is it to get in touch?',
    hint: 'Count the clicks from here until you can reach a person. Which channels can you choose between, and when are they open? Try one, and write down what happened.',
  },
  'chatbot-test': {
    name: 'Test of the chat',
    question: 'Test the chat: how fast and how well did it answer, and could you reach a person?',
    hint: 'Did it understand you, was the answer right, and was there a way to a person? Ask several questions: what is unusual shows most.',
  },
  'reply-test': {
    name: 'Test of customer service',
    question: 'Ask customer service something: how long until a useful answer?',
    hint: 'Ask something you really want to know. Did the answer settle the matter, or were you only passed on?',
  },
  welcome: {
    name: 'Welcome',
    question: 'Do you feel welcome as a customer, and in what way?',
    hint: 'Take in the first page for a minute. Who is it speaking to? Look at greetings, pictures, the people behind the shop, and whether pop-ups stand in your way.',
  },
  honesty: {
    name: 'Honest descriptions',
    question: 'Are products described truthfully and fully?',
    hint: 'Compare two or three descriptions with the pictures and the reviews. Are measures, materials and drawbacks told? Is anything left for the customer to guess?',
  },
  tone: {
    name: 'Tone',
    question: 'Is the tone polite, patient and personal? Do they read between the lines?',
    hint: 'Read a reply, the help pages and answers to angry reviews. Do they meet what the customer is really asking? Do they admit mistakes, and does it sound like a person?',
  },
  promises: {
    name: 'Keeping promises',
    question: 'Does the shop keep what it promises?',
    hint: 'Collect the promises: delivery time, reply time, price, returns. Check those you can yourself, and read on independent review sites what customers say about the rest.',
  },
  'beyond-expected': {
    name: 'More than expected',
    question: 'What does the shop give beyond what you expected?',
    hint: 'Look for what nobody asked for: free wrapping, a greeting, a discount now and then, a message about something you have bought. Is it worth telling a friend?',
  },
  other: {
    name: 'Anything else',
    question: 'What else matters for the service here?',
    hint: 'What did you notice that no question has asked about, good or bad? What would you have wanted as a customer?',
  },
};
