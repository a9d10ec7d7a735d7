/** Kunderejsen som et lille billede over tjeklisten. Bløde bindestreger: navnene står i smalle spalter. */
export const map = {
  stages: { discover: 'Op\u00ADdage', choose: 'Vælge', buy: 'Købe', receive: 'Mod\u00ADtage', after: 'Bag\u00ADefter' },
  hint: 'Tryk på et trin for kun at se punkterne der.',
  only: (stage: string, count: number) =>
    count === 1 ? `Kun »${stage}« vises: 1 punkt` : `Kun »${stage}« vises: ${count} punkter`,
  all: 'Vis alt',
  waiting: (count: number) => (count === 1 ? '1 ikke set endnu' : `${count} ikke set endnu`),
  state: (state: string, count: number) => `${state}: ${count}`,
  ownHere: (count: number) => (count === 1 ? '1 eget kontaktpunkt' : `${count} egne kontaktpunkter`),
};
