export const product = {
  'size-guide': {
    name: 'Größentabelle',
    question: 'Gibt es eine Größentabelle oder Größenberatung?',
    hint: 'Ein Link, Reiter oder eine Tabelle mit Größen und Maßen, oder eine Hilfe zum Finden der Größe.',
  },
  reviews: {
    name: 'Kundenbewertungen',
    question: 'Können Kunden die Bewertungen anderer lesen?',
    hint: 'Sterne oder Bewertungen von Kunden zu den Produkten des Shops, oder ein Link dorthin.',
  },
  'product-background': {
    name: 'Herkunft der Produkte',
    question: 'Erfährst du, wo und wie die Produkte entstehen?',
    hint: 'Ein Link oder Text zu Herkunft, Materialien, Lieferanten oder Nachhaltigkeit.',
  },
  'rich-media': {
    name: 'Bilder, Zoom und Video',
    question: 'Gibt es mehrere Bilder, Zoom, Video oder 360°?',
    hint: 'Öffne eine Produktseite: mindestens zwei Bilder, Zoom, Video oder 360°-Ansicht.',
  },
  'ar-vr': {
    name: 'Virtuell anprobieren (AR/VR)',
    question: 'Lassen sich Produkte virtuell ausprobieren?',
    hint: 'AR, VR, virtuelle Anprobe oder ein 3D-Modell des Produkts.',
  },
  availability: {
    name: 'Lagerbestand',
    question: 'Steht dort, ob das Produkt auf Lager ist?',
    hint: 'Auf Lager, ausverkauft oder nur noch wenige da, nahe beim Produkt.',
  },
  recommendations: {
    name: 'Empfehlungen',
    question: 'Bekommst du persönliche Empfehlungen?',
    hint: 'Listen wie „andere kauften auch“, „zuletzt angesehen“ oder „für dich“.',
  },
  wishlist: {
    name: 'Merkliste',
    question: 'Kannst du dir Produkte merken?',
    hint: 'Ein Herz, eine Merkliste oder ein Wunschzettel.',
  },
};
