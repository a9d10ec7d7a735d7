/** The journey as a small picture above the checklist. Soft hyphens: the names stand in narrow columns. */
export const map = {
  stages: {
    discover: 'Dis\u00ADcover',
    choose: 'Choose',
    buy: 'Buy',
    receive: 'Receive',
    after: 'After\u00ADwards',
  },
  hint: 'Press a stage to see its checks alone.',
  only: (stage: string, count: number) =>
    count === 1 ? `Only “${stage}” is shown: 1 check` : `Only “${stage}” is shown: ${count} checks`,
  all: 'Show all',
  waiting: (count: number) => (count === 1 ? '1 not seen yet' : `${count} not seen yet`),
  state: (state: string, count: number) => `${state}: ${count}`,
  ownHere: (count: number) => (count === 1 ? '1 touchpoint of your own' : `${count} touchpoints of your own`),
};
