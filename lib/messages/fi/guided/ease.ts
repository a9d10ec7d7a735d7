/** Kuinka helppoa on saada yhteys, laskettuna siitä, mitä on nähty. */
export const ease = {
  title: 'Laskettu puolestasi',
  from: (page: string) => `Napsautukset sivulta: ${page}`,
  notRead: 'Kaupasta ei ole vielä luettu yhtään sivua.',
  seen: (seen: number, of: number) => `${seen}/${of} tapaa nähty`,
  here: 'itse sivulla',
  oneClick: 'yhden napsautuksen päässä',
  through: (link: string) => `yhden napsautuksen päässä: ${link}`,
  unknown: 'nähty, napsautuksia ei laskettu',
  notSeen: 'ei vielä nähty',
  denied: 'ei lasketa: oma arviosi',
  contactPage: 'Yhteystietosivu',
  contactHere: 'tämä on se',
  ways: {
    phone: 'Puhelin',
    email: 'Sähköposti',
    form: 'Lomake',
    chat: 'Chat',
    messaging: 'Viestit',
    social: 'Some',
    visit: 'Käynti',
  },
};
