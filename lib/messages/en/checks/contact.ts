export const contact = {
  'contact-page': {
    name: 'Contact page',
    question: 'Is there a way to the contact or customer-service page?',
    hint: 'A link or button to the shop’s own contact, customer-service or help page.',
  },
  phone: {
    name: 'Phone number',
    question: 'Is a telephone number shown?',
    hint: 'A number that customers can call; a fax number alone does not count.',
  },
  email: {
    name: 'Email address',
    question: 'Is an email address shown?',
    hint: 'A visible address or an email link; a contact form alone is not an address.',
  },
  'postal-address': {
    name: 'Postal or visiting address',
    question: 'Is the shop’s postal or visiting address shown?',
    hint: 'A street or P.O. box with postcode and town.',
  },
  'opening-hours': {
    name: 'Opening hours',
    question: 'Are opening hours for customer service or the shop shown?',
    hint: 'Days with times, “24/7”, or a link to the opening hours.',
  },
  'contact-form': {
    name: 'Contact form',
    question: 'Can you write to the shop in a form?',
    hint: 'A form with a message field; newsletter, search, review and login forms do not count.',
  },
  'live-chat': {
    name: 'Live chat or chatbot',
    question: 'Is there live chat or a chatbot?',
    hint: 'A chat button or chat window on the page, or a link that opens a chat.',
  },
  messaging: {
    name: 'Messaging apps',
    question: 'Can you reach the shop through a messaging app?',
    hint: 'A link that starts a conversation in Messenger, WhatsApp, SMS or the like.',
  },
  'social-media': {
    name: 'Social media',
    question: 'Does the shop link to its own social-media profiles?',
    hint: 'Links to the shop’s own profiles; share buttons do not count.',
  },
  'response-time': {
    name: 'Promised reply time',
    question: 'Does the shop promise how fast it answers?',
    hint: 'A stated time, such as “we reply within 24 hours”.',
  },
  'physical-store': {
    name: 'Physical stores',
    question: 'Can you meet the shop in person?',
    hint: 'A store finder, a list of stores, a visiting address with hours, or pick-up in a store.',
  },
  'company-identity': {
    name: 'Who runs the shop',
    question: 'Does the shop say who it is?',
    hint: 'A company, organisation or VAT number, or a page with company details.',
  },
};
