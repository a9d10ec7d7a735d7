/** How easy it is to get in touch, counted from what was seen. */
export const ease = {
  title: 'Counted for you',
  from: (page: string) => `Clicks from: ${page}`,
  notRead: 'No page of the shop has been read yet.',
  seen: (seen: number, of: number) => `${seen} of ${of} ways seen`,
  here: 'on the page itself',
  oneClick: 'one click away',
  through: (link: string) => `one click away, through ${link}`,
  unknown: 'seen, clicks not counted',
  notSeen: 'not seen yet',
  denied: 'not counted: your verdict',
  contactPage: 'Contact page',
  contactHere: 'this is it',
  ways: {
    phone: 'Phone',
    email: 'E-mail',
    form: 'Form',
    chat: 'Chat',
    messaging: 'CoreMessages',
    social: 'Social media',
    visit: 'Visit',
  },
};
