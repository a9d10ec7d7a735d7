/** The document's texts that the person writes. */
export const texts = {
  title: 'Texts for the document',
  lead: 'What stands in your document besides verdicts, notes and proposals. What you leave empty is left out.',
  toDocument: 'Make the document',
  fields: {
    title: { label: 'Title', hint: 'What do you call your work? Without a title, the shop’s name stands there.' },
    author: { label: 'By', hint: 'Your names, as they should stand in the document.' },
    summary: {
      label: 'Summary',
      hint: 'What should someone know who reads only this? What does the shop do best, where does it fail, and what do you propose?',
    },
    method: {
      label: 'How we went about it',
      hint: 'What did you look at, when, and on what? What did you try yourselves, and what did you not get to?',
    },
    discussion: {
      label: 'Discussion',
      hint: 'Talk about these questions first, then write what you arrived at, in your own words. Where did you disagree?',
    },
    sources: {
      label: 'Sources',
      hint: 'What have you read, heard or watched besides the shops themselves? One source to a line.',
    },
  },
};
