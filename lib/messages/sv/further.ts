export const further = {
  start: (count: number) => (count === 1 ? 'Läs även 1 servicesida' : `Läs även ${count} servicesidor`),
  hint: 'Retur, leverans, kontakt och liknande: hämtas från butiken utan att du öppnar dem.',
  running: (done: number, of: number) => `Läser servicesidor: ${done} av ${of}`,
  stop: 'Stoppa',
  read: (count: number) => (count === 1 ? '1 servicesida är läst' : `${count} servicesidor är lästa`),
  stopped: 'Stoppat. Det som hann läsas är sparat.',
  left: (count: number) => (count === 1 ? '1 sida lästes inte' : `${count} sidor lästes inte`),
  close: 'Stäng meddelandet',
  why: {
    timeout: 'svarade inte inom 10 sekunder',
    tooLarge: 'är för stor för att läsas i förbifarten; öppna den och läs den där',
    notPage: 'är en fil, inte en sida',
    status: 'avvisades av butiken',
    elsewhere: 'leder till en annan webbplats',
    network: 'gick inte att nå',
    gone: 'fliken gick till en annan sida under tiden',
  },
};
