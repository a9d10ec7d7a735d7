/** Hvor nemt det er at få kontakt, talt op af det, der er set. */
export const ease = {
  title: 'Talt op for dig',
  from: (page: string) => `Klik fra: ${page}`,
  notRead: 'Ingen af butikkens sider er læst endnu.',
  seen: (seen: number, of: number) => `${seen} af ${of} veje set`,
  here: 'på selve siden',
  oneClick: 'ét klik væk',
  through: (link: string) => `ét klik væk, gennem ${link}`,
  unknown: 'set, klikkene er ikke talt',
  notSeen: 'ikke set endnu',
  denied: 'ikke talt med: det, du har vurderet',
  contactPage: 'Kontaktside',
  contactHere: 'det er den her',
  ways: {
    phone: 'Telefon',
    email: 'E-mail',
    form: 'Formular',
    chat: 'Chat',
    messaging: 'Beskeder',
    social: 'Sociale medier',
    visit: 'Besøg',
  },
};
