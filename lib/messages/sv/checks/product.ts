export const product = {
  'size-guide': {
    name: 'Storleksguide',
    question: 'Finns det en storleksguide?',
    hint: 'En länk, flik eller tabell med storlekar och mått, eller en storleksväljare.',
  },
  reviews: {
    name: 'Kundomdömen',
    question: 'Kan kunderna läsa varandras omdömen?',
    hint: 'Stjärnor eller omdömen från kunder på butikens varor, eller en länk till dem.',
  },
  'product-background': {
    name: 'Varornas bakgrund',
    question: 'Står det var och hur varorna är gjorda?',
    hint: 'En länk eller text om ursprung, material, leverantörer eller hållbarhet.',
  },
  'rich-media': {
    name: 'Bilder, zoom och video',
    question: 'Finns det flera bilder, zoom, video eller 360°?',
    hint: 'Öppna en produktsida: minst två bilder, zoom, video eller 360°-visning.',
  },
  'ar-vr': {
    name: 'Prova virtuellt (AR/VR)',
    question: 'Kan varorna provas virtuellt?',
    hint: 'AR, VR, virtuell provning eller en 3D-modell av varan.',
  },
  availability: {
    name: 'Lagerstatus',
    question: 'Står det om varan finns i lager?',
    hint: 'I lager, slutsåld eller få kvar, nära varan.',
  },
  recommendations: {
    name: 'Förslag till dig',
    question: 'Får du personliga förslag?',
    hint: 'Listor som ”andra köpte”, ”senast visade” eller ”för dig”.',
  },
  wishlist: {
    name: 'Favoriter',
    question: 'Kan du spara favoriter?',
    hint: 'Ett hjärta, en favoritlista eller en önskelista.',
  },
};
