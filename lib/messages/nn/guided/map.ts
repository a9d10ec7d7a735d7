/** Kundereisa som eit lite bilete over sjekklista. Mjuke bindestrekar: namna står i smale spalter. */
export const map = {
  stages: { discover: 'Opp\u00ADdage', choose: 'Velje', buy: 'Kjøpe', receive: 'Ta imot', after: 'Etterpå' },
  hint: 'Trykk på eit steg for å sjå berre punkta der.',
  only: (stage: string, count: number) =>
    count === 1 ? `Berre «${stage}» er vist: 1 punkt` : `Berre «${stage}» er vist: ${count} punkt`,
  all: 'Vis alt',
  waiting: (count: number) => (count === 1 ? '1 ikkje sett enno' : `${count} ikkje sett enno`),
  state: (state: string, count: number) => `${state}: ${count}`,
  ownHere: (count: number) => (count === 1 ? '1 eige kontaktpunkt' : `${count} eigne kontaktpunkt`),
};
