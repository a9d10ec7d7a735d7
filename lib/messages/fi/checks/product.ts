export const product = {
  'size-guide': {
    name: 'Kokotaulukko',
    question: 'Onko kokotaulukkoa tai koko-opasta?',
    hint: 'Linkki, välilehti tai taulukko, jossa on koot ja mitat, tai apu koon valintaan.',
  },
  reviews: {
    name: 'Asiakasarvostelut',
    question: 'Voivatko asiakkaat lukea toistensa arvosteluja?',
    hint: 'Asiakkaiden antamia tähtiä tai arvosteluja kaupan tuotteista, tai linkki niihin.',
  },
  'product-background': {
    name: 'Tuotteiden tausta',
    question: 'Kerrotaanko, missä ja miten tuotteet on tehty?',
    hint: 'Linkki tai teksti alkuperästä, materiaaleista, toimittajista tai vastuullisuudesta.',
  },
  'rich-media': {
    name: 'Kuvat, zoomaus ja video',
    question: 'Onko useita kuvia, zoomaus, video tai 360°-kuva?',
    hint: 'Avaa tuotesivu: vähintään kaksi kuvaa, zoomaus, video tai 360°-kuva.',
  },
  'ar-vr': {
    name: 'Virtuaalisovitus (AR/VR)',
    question: 'Voiko tuotteita kokeilla virtuaalisesti?',
    hint: 'AR, VR, virtuaalisovitus tai tuotteen 3D-malli.',
  },
  availability: {
    name: 'Varastotilanne',
    question: 'Kerrotaanko, onko tuotetta varastossa?',
    hint: 'Varastossa, loppunut tai vähän jäljellä, tuotteen lähellä.',
  },
  recommendations: {
    name: 'Suositukset',
    question: 'Saatko henkilökohtaisia suosituksia?',
    hint: 'Luettelot kuten ”muut ostivat”, ”viimeksi katsotut” tai ”sinulle”.',
  },
  wishlist: {
    name: 'Suosikit',
    question: 'Voitko tallentaa suosikkeja?',
    hint: 'Sydän, suosikkiluettelo tai toivelista.',
  },
};
