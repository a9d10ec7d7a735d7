export const journey = {
  title: 'The customer’s journey',
  lead: 'What was found, laid along the way from first hearing of the shop to long after the purchase. Add the places where you yourself met it.',
  there: (there: number, total: number) => `${there} of ${total} seen or confirmed`,
  own: 'Your own touchpoints',
  what: 'What did you meet here?',
  add: 'Add',
  remove: (text: string) => `Remove “${text}”`,
  removed: (text: string) => `“${text}” is removed.`,
};
