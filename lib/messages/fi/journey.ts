export const journey = {
  title: 'Asiakkaan polku',
  lead: 'Löydetyt asiat matkan varrella siitä, kun asiakas ensi kerran kuulee kaupasta, aina pitkälle oston jälkeen. Lisää paikat, joissa itse kohtasit kaupan.',
  there: (there: number, total: number) => `${there}/${total} nähty tai vahvistettu`,
  own: 'Omat kosketuspisteesi',
  what: 'Mitä kohtasit täällä?',
  add: 'Lisää',
  remove: (text: string) => `Poista ”${text}”`,
  removed: (text: string) => `”${text}” on poistettu.`,
};
