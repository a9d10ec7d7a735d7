/** Hvor lett det er å få kontakt, talt opp av det som er sett. */
export const ease = {
  title: 'Talt opp for deg',
  from: (page: string) => `Klikk fra: ${page}`,
  notRead: 'Ingen side i butikken er lest ennå.',
  seen: (seen: number, of: number) => `${seen} av ${of} veier sett`,
  here: 'på selve siden',
  oneClick: 'ett klikk unna',
  through: (link: string) => `ett klikk unna, gjennom ${link}`,
  unknown: 'sett, klikkene er ikke talt',
  notSeen: 'ikke sett ennå',
  denied: 'ikke talt med: det du har vurdert',
  contactPage: 'Kontaktside',
  contactHere: 'dette er den',
  ways: {
    phone: 'Telefon',
    email: 'E-post',
    form: 'Skjema',
    chat: 'Chat',
    messaging: 'Meldinger',
    social: 'Sosiale medier',
    visit: 'Besøk',
  },
};
