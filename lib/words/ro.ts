import type { Language } from './vocabulary';

export const ro: Language = {
  code: 'ro',
  common: 'și si de la în in cu pe din pentru care este sunt nu mai un o prin al cel',
  words: {
    'contact-page': {
      label:
        'contactează ne | suport clienți | suport clienti | relații clienți | ajutor | serviciu clienți | asistență',
      never: 'lentile de contact',
    },
    'opening-hours': { label: 'program | program de lucru', text: 'program de lucru | luni vineri | luni duminică' },
    'live-chat': { label: 'chat', never: 'snapchat' },
    'physical-store': {
      label: 'magazine | magazinele noastre | showroom* | găsește magazin | ridicare din magazin',
      text: 'ridicare din magazin | ridicare personală | din showroom',
    },
    'company-identity': { text: 'cui | cod fiscal | nr reg com | registrul comerțului' },
    faq: { label: 'întrebări frecvente | intrebari frecvente | ajutor | intrebari si raspunsuri' },
    'site-search': { label: 'caută | cauta | căutare | ce cauți' },
    'order-tracking': { label: 'urmărește comanda | comenzile mele | status comandă | statusul comenzii' },
    guides: { label: 'ghid* | blog* | sfaturi | inspirație | manual*', never: 'ghid mărimi' },
    account: { label: 'contul meu | cont | autentificare | intră în cont | creează cont | înregistrare' },
    returns: {
      label: 'retur* | politica de retur | retur produse',
      text: 'retur gratuit | retur în | retur in | drept de retur',
    },
    withdrawal: { label: 'drept de retragere', text: 'dreptul de retragere | drept de retragere' },
    complaints: {
      label: 'garanție* | garantie* | garantii* | reclamații* | anpc | soluționarea* | solutionarea*',
      text: 'garanție | garantie | anpc',
    },
    delivery: {
      label: 'livrare* | transport* | livrare gratuită | costuri de livrare | modalități de livrare',
      text: 'livrare gratuită | livrare gratuita | livrare în | transport gratuit | cost livrare',
    },
    terms: { label: 'termeni și condiții | termeni si conditii | condiții de vânzare | termeni' },
    privacy: {
      label:
        'confidențialitate* | confidentialitate* | prelucrarea datelor* | protecția datelor* | politica de confidențialitate | date cu caracter personal',
    },
    'size-guide': { label: 'tabel mărimi | mărimi' },
    reviews: {
      label: 'recenzii | review uri | review* | opinii | adaugă un review | părerea clienților',
      text: 'review uri | recenzii | cumpărător verificat',
    },
    'product-background': {
      label: 'sustenabilitate | origine | materiale | țara de origine',
      text: 'fabricat în | țara de origine | tara de origine',
    },
    availability: {
      label: 'în stoc | in stoc | stoc epuizat | disponibilitate',
      text: 'în stoc | in stoc | stoc epuizat | stoc limitat | indisponibil',
    },
    recommendations: {
      label:
        'îți recomandăm | iti mai recomandam | produse similare | produse asemănătoare | alți clienți* | alti clienti* | cumpărate împreună* | cumparate frecvent* | vizualizate recent | recomandate',
    },
    wishlist: { label: 'lista de dorințe | adaugă la favorite' },
    payment: {
      label: 'plata | modalități de plată | metode de plată | plată online | rate',
      text: 'metode de plată | plata cu cardul | rate fără dobândă | modalități de plată',
    },
    discounts: {
      label: 'reduceri* | oferte* | extra reducerile* | cod reducere | cupoane* | resigilate',
      text: 'cod de reducere | economisești | prp | preț redus',
    },
    gift: { label: 'card cadou* | carduri cadou | cadou*', text: 'card cadou' },
    'choice-of-language': { label: 'limba | limbă | română | țară | monedă' },
    'loyalty-club': {
      label: 'program de fidelitate | card de fidelitate | puncte | genius',
      text: 'puncte de fidelitate | program de fidelitate',
    },
    newsletter: { label: 'abonează te* | aboneaza te*', text: 'newsletter | abonează te' },
    feedback: { label: 'sugestii | părerea ta', text: 'părerea ta' },
    'after-sales': {
      label: 'service* | reparații* | piese de schimb | reciclare* | deee',
      text: 'piese de schimb | reciclare | service',
    },
    'about-us': { label: 'despre noi | cariere | cine suntem | compania | povestea noastră' },
    cart: { label: 'coș* | coșul meu | cosul meu | finalizează comanda' },
    'add-to-cart': { label: 'adaugă în coș* | adauga in cos* | cumpără', text: 'adaugă în coș | adauga in cos' },
  },
};
