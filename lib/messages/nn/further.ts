export const further = {
  start: (count: number) => (count === 1 ? 'Les 1 serviceside òg' : `Les ${count} servicesider òg`),
  hint: 'Retur, levering, kontakt og slikt: blir henta frå butikken utan at du opnar dei.',
  running: (done: number, of: number) => `Les servicesider: ${done} av ${of}`,
  stop: 'Stopp',
  read: (count: number) => (count === 1 ? '1 serviceside er lesen' : `${count} servicesider er lesne`),
  stopped: 'Stoppa. Det som vart lese, er teke vare på.',
  left: (count: number) => (count === 1 ? '1 side vart ikkje lesen' : `${count} sider vart ikkje lesne`),
  close: 'Lukk meldinga',
  why: {
    timeout: 'svara ikkje innan 10 sekund',
    tooLarge: 'er for stor til å lesast i forbifarten; opne henne og les henne der',
    notPage: 'er ei fil, ikkje ei side',
    status: 'vart avvist av butikken',
    elsewhere: 'fører til ein annan nettstad',
    network: 'var ikkje å få tak i',
    gone: 'fana gjekk til ei anna side imens',
  },
};
