/** Kundereisen som et lite bilde over sjekklista. Myke bindestreker: navnene står i smale spalter. */
export const map = {
  stages: { discover: 'Opp\u00ADdage', choose: 'Velge', buy: 'Kjøpe', receive: 'Motta', after: 'Etterpå' },
  hint: 'Trykk på et steg for å se bare punktene der.',
  only: (stage: string, count: number) =>
    count === 1 ? `Bare «${stage}» vises: 1 punkt` : `Bare «${stage}» vises: ${count} punkter`,
  all: 'Vis alt',
  waiting: (count: number) => (count === 1 ? '1 ikke sett ennå' : `${count} ikke sett ennå`),
  state: (state: string, count: number) => `${state}: ${count}`,
  ownHere: (count: number) => (count === 1 ? '1 eget kontaktpunkt' : `${count} egne kontaktpunkter`),
};
