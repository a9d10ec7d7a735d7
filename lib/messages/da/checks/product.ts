export const product = {
  'size-guide': {
    name: 'Størrelsesguide',
    question: 'Er der en størrelsesguide?',
    hint: 'Et link, en fane eller en tabel med størrelser og mål eller en størrelsesvælger.',
  },
  reviews: {
    name: 'Kundeanmeldelser',
    question: 'Kan kunderne læse hinandens anmeldelser?',
    hint: 'Stjerner eller anmeldelser fra kunder på butikkens varer eller et link til dem.',
  },
  'product-background': {
    name: 'Varernes baggrund',
    question: 'Står der, hvor og hvordan varerne er lavet?',
    hint: 'Et link eller en tekst om oprindelse, materialer, leverandører eller bæredygtighed.',
  },
  'rich-media': {
    name: 'Billeder, zoom og video',
    question: 'Er der flere billeder, zoom, video eller 360°?',
    hint: 'Åbn en produktside: mindst to billeder, zoom, video eller 360°-visning.',
  },
  'ar-vr': {
    name: 'Virtuel prøvning (AR/VR)',
    question: 'Kan varerne prøves virtuelt?',
    hint: 'AR, VR, virtuel prøvning eller en 3D-model af varen.',
  },
  availability: {
    name: 'Lagerstatus',
    question: 'Står der, om varen er på lager?',
    hint: 'På lager, udsolgt eller få tilbage tæt på varen.',
  },
  recommendations: {
    name: 'Forslag til dig',
    question: 'Får du personlige forslag?',
    hint: 'Lister som »andre købte«, »sidst set« eller »til dig«.',
  },
  wishlist: {
    name: 'Favoritter',
    question: 'Kan du gemme favoritter?',
    hint: 'Et hjerte, en favoritliste eller en ønskeliste.',
  },
};
