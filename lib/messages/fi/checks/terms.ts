export const terms = {
  returns: {
    name: 'Palautus ja vaihto',
    question: 'Löytyvätkö palautuksen ja vaihdon säännöt helposti?',
    hint: 'Linkki sääntöihin tai maininta, kuten ”30 päivän palautusoikeus”.',
  },
  withdrawal: {
    name: 'Peruuttamisoikeus',
    question: 'Onko peruuttamisoikeus selitetty?',
    hint: 'Linkki tai teksti lakisääteisestä peruuttamisoikeudesta, tai lomake tai painike oston perumiseen.',
  },
  complaints: {
    name: 'Reklamaatio ja takuu',
    question: 'Onko selvää, miten teet reklamaation tai käytät takuuta?',
    hint: 'Linkki tai teksti reklamaatiosta, virheellisestä tuotteesta, korjauksesta tai takuusta.',
  },
  delivery: {
    name: 'Toimitus',
    question: 'Onko toimitus selitetty?',
    hint: 'Hinta, aika tai kuljetusyhtiö, tai linkki toimituksesta kertovalle sivulle.',
  },
  terms: {
    name: 'Tilaus- ja toimitusehdot',
    question: 'Onko tilaus- ja toimitusehtoja?',
    hint: 'Ostoa koskevat ehdot. Sivuston käyttöehdot lasketaan vain, jos muita ehtoja ei ole.',
  },
  privacy: {
    name: 'Tietosuoja',
    question: 'Onko tietosuojaselostetta?',
    hint: 'Linkki siihen, miten kauppa käsittelee henkilötietoja.',
  },
};
