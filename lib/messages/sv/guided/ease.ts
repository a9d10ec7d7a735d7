/** Hur lätt det är att få kontakt, räknat på det som är sett. */
export const ease = {
  title: 'Räknat åt dig',
  from: (page: string) => `Klick från: ${page}`,
  notRead: 'Ingen av butikens sidor är läst än.',
  seen: (seen: number, of: number) => `${seen} av ${of} vägar sedda`,
  here: 'på själva sidan',
  oneClick: 'ett klick bort',
  through: (link: string) => `ett klick bort, genom ${link}`,
  unknown: 'sett, klicken är inte räknade',
  notSeen: 'inte sett än',
  denied: 'räknas inte: det du har bedömt',
  contactPage: 'Kontaktsida',
  contactHere: 'det är den här',
  ways: {
    phone: 'Telefon',
    email: 'Mejl',
    form: 'Formulär',
    chat: 'Chatt',
    messaging: 'Meddelanden',
    social: 'Sociala medier',
    visit: 'Besök',
  },
};
