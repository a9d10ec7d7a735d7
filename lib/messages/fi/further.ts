export const further = {
  start: (count: number) => (count === 1 ? 'Lue myös 1 palvelusivu' : `Lue myös ${count} palvelusivua`),
  hint: 'Palautus, toimitus, yhteystiedot ja vastaavat: haetaan kaupasta ilman, että avaat niitä.',
  running: (done: number, of: number) => `Luetaan palvelusivuja: ${done}/${of}`,
  stop: 'Keskeytä',
  read: (count: number) => (count === 1 ? '1 palvelusivu luettu' : `${count} palvelusivua luettu`),
  stopped: 'Keskeytetty. Jo luettu on tallessa.',
  left: (count: number) => (count === 1 ? '1 sivu jäi lukematta' : `${count} sivua jäi lukematta`),
  close: 'Sulje viesti',
  why: {
    timeout: 'ei vastannut 10 sekunnissa',
    tooLarge: 'on liian suuri ohimennen luettavaksi; avaa se ja lue se siellä',
    notPage: 'on tiedosto eikä sivu',
    status: 'kauppa ei antanut lukea',
    elsewhere: 'vie toiselle sivustolle',
    network: 'ei saatu yhteyttä',
    gone: 'välilehti siirtyi sillä välin toiselle sivulle',
  },
};
