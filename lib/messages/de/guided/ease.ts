/** Wie leicht man Kontakt bekommt, gezählt an dem, was gesehen wurde. */
export const ease = {
  title: 'Für dich gezählt',
  from: (page: string) => `Klicks ab: ${page}`,
  notRead: 'Noch ist keine Seite des Shops gelesen.',
  seen: (seen: number, of: number) => `${seen} von ${of} Wegen gesehen`,
  here: 'auf der Seite selbst',
  oneClick: 'einen Klick entfernt',
  through: (link: string) => `einen Klick entfernt, über ${link}`,
  unknown: 'gesehen, Klicks nicht gezählt',
  notSeen: 'noch nicht gesehen',
  denied: 'nicht mitgezählt: dein Urteil',
  contactPage: 'Kontaktseite',
  contactHere: 'das ist sie',
  ways: {
    phone: 'Telefon',
    email: 'E-Mail',
    form: 'Formular',
    chat: 'Chat',
    messaging: 'Nachrichten',
    social: 'Soziale Medien',
    visit: 'Besuch',
  },
};
