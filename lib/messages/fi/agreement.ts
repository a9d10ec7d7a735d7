/** Miten yksimielisiä saman kaupan eri tekijöiden kartoitukset ovat. */
export const agreement = {
  title: (shop: string) => `Miten yksimielisiä olette? ${shop}`,
  lead: 'Yhden kaupan kartoitukset vierekkäin kohta kohdalta. Vain arviot lasketaan: skannauksen havainto ei ole kenenkään mielipide.',
  inAll: (percent: string) => `Yksimielisyys kaikkiaan: ${percent}`,
  inAllHint: 'Kuinka usein kaksi samaa kohtaa arvioinutta vastasi samoin, keskimäärin kaikissa kohdissa.',
  noShare: 'Kaksi ei ole vielä arvioinut yhtään samaa kohtaa.',
  levels: { all: 'Kaikki samaa mieltä', most: 'Useimmat samaa mieltä', split: 'Mielipiteet jakautuvat' },
  few: 'Arvioijia alle kaksi',
  differs: 'Vain erimielisyydet',
  byDifference: 'Suurin erimielisyys ensin',
  biggest: 'Kohdat, suurin erimielisyys ensin',
  agreement: 'Yksimielisyys',
  silent: 'Ei arvioitu',
  unasked: 'Ei kysytty',
  unaskedHint:
    'Kaikilta ei ole kysytty joka kohtaa, koska heillä oli eri tarkistuslistat. Heitä ei lasketa mukaan niissä kohdissa.',
  ratings: 'Arvosana',
  ratingsOf: (mean: string, least: number, most: number) =>
    least === most ? `kaikilta ${mean}` : `keskiarvo ${mean}, vaihtelu ${least}–${most}`,
  who: 'Kuka vastasi mitä',
  whoOf: (check: string) => `Kuka vastasi mitä: ${check}`,
  people: 'Tekijät',
  name: 'Tekijä',
  begun: 'Aloitettu',
  asMost: 'Enemmistön kanssa',
  asMostOf: (same: number, of: number) => `${same}/${of}`,
  asMostHint:
    'Kuinka usein tämä henkilö vastaa kuten useimmat, kun vähintään kolme on arvioinut ja yksi vastaus johtaa.',
  count: 'Mukaan',
  countOf: (name: string) => `Ota kartoitus mukaan: ${name}`,
  counted: (counted: number, all: number) => `Mukana ${counted}/${all} kartoitusta`,
  countAll: 'Ota kaikki mukaan',
  tooFew:
    'Yksimielisyyttä voi tarkastella, kun kaupasta on vähintään kaksi kartoitusta. Avaa oppilaiden tiedostot kauppaluettelossa tai ota alta mukaan useampia kartoituksia.',
  see: (n: number) => `Katso, miten yksimielisiä ${n} kartoitusta ovat`,
  allSame: 'Olette samaa mieltä kaikesta, minkä vähintään kaksi on arvioinut.',
};
