export const further = {
  start: (count: number) => (count === 1 ? 'Læs også 1 serviceside' : `Læs også ${count} servicesider`),
  hint: 'Retur, levering, kontakt og den slags: hentes fra webshoppen, uden at du åbner dem.',
  running: (done: number, of: number) => `Læser servicesider: ${done} af ${of}`,
  stop: 'Stop',
  read: (count: number) => (count === 1 ? '1 serviceside er læst' : `${count} servicesider er læst`),
  stopped: 'Stoppet. Det, der nåede at blive læst, er gemt.',
  left: (count: number) => (count === 1 ? '1 side blev ikke læst' : `${count} sider blev ikke læst`),
  close: 'Luk beskeden',
  why: {
    timeout: 'svarede ikke inden for 10 sekunder',
    tooLarge: 'er for stor til at blive læst i forbifarten; åbn den, og læs den der',
    notPage: 'er en fil, ikke en side',
    status: 'blev afvist af webshoppen',
    elsewhere: 'fører til et andet websted',
    network: 'kunne ikke hentes',
    gone: 'fanen gik til en anden side imens',
  },
};
