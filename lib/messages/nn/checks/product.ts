export const product = {
  'size-guide': {
    name: 'Storleiksguide',
    question: 'Finst det ein storleiksguide?',
    hint: 'Ei lenkje, fane eller tabell med storleikar og mål, eller ein storleiksveljar.',
  },
  reviews: {
    name: 'Kundeomtalar',
    question: 'Kan kundane lese omtalane til kvarandre?',
    hint: 'Stjerner eller omtalar frå kundar på varene i butikken, eller ei lenkje til dei.',
  },
  'product-background': {
    name: 'Bakgrunnen til varene',
    question: 'Står det kvar og korleis varene er laga?',
    hint: 'Ei lenkje eller tekst om opphav, materiale, leverandørar eller berekraft.',
  },
  'rich-media': {
    name: 'Bilete, zoom og video',
    question: 'Er det fleire bilete, zoom, video eller 360°?',
    hint: 'Opne ei produktside: minst to bilete, zoom, video eller 360°-vising.',
  },
  'ar-vr': {
    name: 'Virtuell prøving (AR/VR)',
    question: 'Kan varene prøvast virtuelt?',
    hint: 'AR, VR, virtuell prøving eller ein 3D-modell av vara.',
  },
  availability: {
    name: 'Lagerstatus',
    question: 'Står det om vara er på lager?',
    hint: 'På lager, utseld eller få igjen, i nærleiken av vara.',
  },
  recommendations: {
    name: 'Forslag til deg',
    question: 'Får du personlege forslag?',
    hint: 'Lister som «andre kjøpte», «nyleg sett» eller «for deg».',
  },
  wishlist: {
    name: 'Favorittar',
    question: 'Kan du lagre favorittar?',
    hint: 'Eit hjarte, ei favorittliste eller ei ønskjeliste.',
  },
};
