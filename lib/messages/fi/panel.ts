export const panel = {
  keepOpen: 'Pidä tarkistuslista auki kaupan vieressä',
  nothingRead: 'Yhtään sivua ei ole vielä luettu',
  readAt: (time: string) => `luettu ${time}`,
  lastRead: (page: string) => `Viimeksi luettu: ${page}`,

  follow: (shop: string) => `Seuraa minua: ${shop}`,
  following: (shop: string) => `Seuraa sinua: ${shop}`,
  followHint:
    'Silloin jokainen kaupassa avaamasi sivu luetaan ilman napsautusta. Selain kysyy sinulta ensin, ja sama painike lopettaa seuraamisen.',
  followStop: 'Lopeta: sivut luetaan vasta, kun napsautat kuvaketta.',

  closed: {
    title: 'Tätä sivua ei ole luettu',
    click: 'Napsauta Service Lens -kuvaketta työkalurivillä. Silloin sivu luetaan ja tulee mukaan tähän.',
    follow: (shop: string) =>
      `Oletko yhä kaupassa ${shop}? Anna Service Lensin seurata sinua siellä, niin sinun ei tarvitse napsauttaa joka sivulla.`,
    show: (shop: string) => `Näytä tarkistuslista: ${shop}`,
  },

  away: {
    title: 'Välilehden sivua ei ole luettu',
    text: 'Voit silti arvioida ja kirjoittaa. Napsauta Service Lens -kuvaketta työkalurivillä, kun haluat sivun luettavaksi.',
  },

  noAudit: {
    title: 'Tästä kaupasta ei ole vielä kartoitusta',
    text: 'Aloita lukemalla sivu. Poistamasi kartoituksen saat takaisin: ”Tutkimasi kaupat”, kohta ”Äskettäin poistetut”.',
    read: 'Lue sivu',
  },

  denied: 'Napsauta Service Lens -kuvaketta työkalurivillä, niin pääsemme sivulle.',
};
