/** Kundresan som en liten bild ovanför checklistan. Mjuka bindestreck: namnen står i smala spalter. */
export const map = {
  stages: {
    discover: 'Upp\u00ADtäcka',
    choose: 'Välja',
    buy: 'Köpa',
    receive: 'Ta emot',
    after: 'Efter\u00ADåt',
  },
  hint: 'Tryck på ett steg för att bara se punkterna där.',
  only: (stage: string, count: number) =>
    count === 1 ? `Bara ”${stage}” visas: 1 punkt` : `Bara ”${stage}” visas: ${count} punkter`,
  all: 'Visa allt',
  waiting: (count: number) => (count === 1 ? '1 inte sedd än' : `${count} inte sedda än`),
  state: (state: string, count: number) => `${state}: ${count}`,
  ownHere: (count: number) => (count === 1 ? '1 egen kontaktpunkt' : `${count} egna kontaktpunkter`),
};
