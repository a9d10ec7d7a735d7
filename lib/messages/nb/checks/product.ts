export const product = {
  'size-guide': {
    name: 'Størrelsesguide',
    question: 'Finnes det en størrelsesguide?',
    hint: 'En lenke, fane eller tabell med størrelser og mål, eller en størrelsesvelger.',
  },
  reviews: {
    name: 'Kundeomtaler',
    question: 'Kan kundene lese hverandres omtaler?',
    hint: 'Stjerner eller omtaler fra kunder på butikkens varer, eller en lenke til dem.',
  },
  'product-background': {
    name: 'Varenes bakgrunn',
    question: 'Står det hvor og hvordan varene er laget?',
    hint: 'En lenke eller tekst om opphav, materialer, leverandører eller bærekraft.',
  },
  'rich-media': {
    name: 'Bilder, zoom og video',
    question: 'Er det flere bilder, zoom, video eller 360°?',
    hint: 'Åpne en produktside: minst to bilder, zoom, video eller 360°-visning.',
  },
  'ar-vr': {
    name: 'Virtuell prøving (AR/VR)',
    question: 'Kan varene prøves virtuelt?',
    hint: 'AR, VR, virtuell prøving eller en 3D-modell av varen.',
  },
  availability: {
    name: 'Lagerstatus',
    question: 'Står det om varen er på lager?',
    hint: 'På lager, utsolgt eller få igjen, i nærheten av varen.',
  },
  recommendations: {
    name: 'Forslag til deg',
    question: 'Får du personlige forslag?',
    hint: 'Lister som «andre kjøpte», «nylig sett» eller «for deg».',
  },
  wishlist: {
    name: 'Favoritter',
    question: 'Kan du lagre favoritter?',
    hint: 'Et hjerte, en favorittliste eller en ønskeliste.',
  },
};
