/** Kor lett det er å få kontakt, talt opp av det som er sett. */
export const ease = {
  title: 'Talt opp for deg',
  from: (page: string) => `Klikk frå: ${page}`,
  notRead: 'Inga side i butikken er lesen enno.',
  seen: (seen: number, of: number) => `${seen} av ${of} vegar sett`,
  here: 'på sjølve sida',
  oneClick: 'eitt klikk unna',
  through: (link: string) => `eitt klikk unna, gjennom ${link}`,
  unknown: 'sett, klikka er ikkje talde',
  notSeen: 'ikkje sett enno',
  denied: 'ikkje talt med: det du har vurdert',
  contactPage: 'Kontaktside',
  contactHere: 'dette er ho',
  ways: {
    phone: 'Telefon',
    email: 'E-post',
    form: 'Skjema',
    chat: 'Chat',
    messaging: 'Meldingar',
    social: 'Sosiale medium',
    visit: 'Besøk',
  },
};
