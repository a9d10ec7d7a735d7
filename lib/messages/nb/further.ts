export const further = {
  start: (count: number) => (count === 1 ? 'Les 1 serviceside også' : `Les ${count} servicesider også`),
  hint: 'Retur, levering, kontakt og slikt: hentes fra butikken uten at du åpner dem.',
  running: (done: number, of: number) => `Leser servicesider: ${done} av ${of}`,
  stop: 'Stopp',
  read: (count: number) => (count === 1 ? '1 serviceside er lest' : `${count} servicesider er lest`),
  stopped: 'Stoppet. Det som ble lest, er tatt vare på.',
  left: (count: number) => (count === 1 ? '1 side ble ikke lest' : `${count} sider ble ikke lest`),
  close: 'Lukk meldingen',
  why: {
    timeout: 'svarte ikke innen 10 sekunder',
    tooLarge: 'er for stor til å leses i forbifarten; åpne den og les den der',
    notPage: 'er en fil, ikke en side',
    status: 'ble avvist av butikken',
    elsewhere: 'fører til et annet nettsted',
    network: 'var ikke til å få tak i',
    gone: 'fanen gikk til en annen side imens',
  },
};
