/** Asiakkaan polku pienenä kuvana tarkistuslistan yllä. Tavuviivat: nimet ovat kapeissa sarakkeissa. */
export const map = {
  stages: {
    discover: 'Löytä\u00ADminen',
    choose: 'Valinta',
    buy: 'Osto',
    receive: 'Vastaan\u00ADotto',
    after: 'Oston jälkeen',
  },
  hint: 'Paina vaihetta, niin näet vain sen kohdat.',
  only: (stage: string, count: number) =>
    count === 1 ? `Näkyvissä vain ”${stage}”: 1 kohta` : `Näkyvissä vain ”${stage}”: ${count} kohtaa`,
  all: 'Näytä kaikki',
  waiting: (count: number) => (count === 1 ? '1 ei vielä nähty' : `${count} ei vielä nähtyä`),
  state: (state: string, count: number) => `${state}: ${count}`,
  ownHere: (count: number) => (count === 1 ? '1 oma kosketuspiste' : `${count} omaa kosketuspistettä`),
};
