import type { Language } from './vocabulary';

/** Romanian; `fold` takes its accents away, since half of the shops write without them. */
export const ro: Language = {
  code: 'ro',
  common: 'și de la cu pe din pentru care este sunt nu mai un o prin al cel sau acest noastre fi ai vă să ce dar cele',
  words: {
    'contact-page': {
      label:
        'contactează ne | contactați ne | suport clienți | relații clienți | relații cu clienții | ajutor | serviciu clienți | servicii clienți | asistență | ai nevoie de ajutor | sună ne | scrie ne | contactează ne* | centru de suport | asistență clienți | info suport',
      never: 'lentile de contact | prim ajutor',
    },
    'opening-hours': {
      label: 'program | program de lucru | orar | program magazin* | program call center',
      text: 'program de lucru | luni vineri | luni duminică | de luni până | program magazin*',
      never: 'program de fidelitate | program de loialitate | program afiliere | program de afiliere | program tv',
    },
    'contact-form': {
      label:
        'formular de contact | trimite mesaj* | trimite un mesaj | scrie ne | trimite ne un* | pune o întrebare | adresează o întrebare | formular contact | formularul de contact | completează formularul* | trimite ne un mesaj | lasă un mesaj | lasă ne un mesaj | mesajul tău | întrebarea ta | trimite o întrebare | te sunăm noi | solicită apel',
    },
    'message-field': { label: 'mesaj* | întrebare | comentariu' },
    'live-chat': {
      label:
        'vorbește cu noi | chat | chat live | chat online | live chat | discută cu noi | vorbește pe chat | deschide chat* | începe chat* | începe conversația | asistent virtual | chatbot | vorbește cu un consultant',
      never: 'snapchat',
    },
    'physical-store': {
      label:
        'magazine | magazinele noastre | showroom* | găsește magazin* | găsește un magazin | localizare magazine | ridicare din* | ridicare personală | unde ne găsești | puncte de lucru | locații | magazine fizice | lista magazine* | găsește magazinul* | cel mai apropiat magazin | ridicare din magazin | showroom',
      text: 'ridicare din magazin | ridicare personală | din showroom | ridici din magazin | magazinele noastre | magazin fizic | magazinul fizic',
      never: 'magazine online',
    },
    'company-identity': {
      label: 'date firmă | date de identificare | informații legale | date companie',
      text: 'cui | cod fiscal | registrul comerțului | cod unic de înregistrare | reg com | cif',
    },
    faq: {
      label:
        'întrebări frecvente | întrebări și răspunsuri | ajutor | centru de ajutor | cum cumpăr | cum comand | întrebări',
      never: 'prim ajutor | cum comand mărimea',
    },
    'site-search': {
      label: 'caută* | ce cauți* | caută produse* | introdu termenul* | caută în site',
      never: 'caută magazin',
    },
    'order-tracking': {
      label:
        'urmărește comanda* | urmărire comandă | urmărirea comenzii | comenzile mele | comenzi | status comandă | statusul comenzii | starea comenzii | istoric comenzi | istoricul comenzilor | unde este comanda* | urmărire colet | urmărește coletul | urmărește ți comanda | urmărește livrarea | urmărirea coletului | urmărire livrare | comanda mea | starea comenzilor | status livrare | verifică comanda | verifică statusul* | unde e comanda* | comenzile tale | awb tracking',
      never:
        'comenzi și livrare | comenzi online | comenzi telefonice | comenzi peste | comenzi de peste | comenzi și plată | comenzi speciale',
    },
    guides: {
      label:
        'ghid* | ghid de cumpărare | blog* | sfaturi* | inspirație* | manual* | articole | rețete | revista | idei* | cum să* | cum alegi* | instrucțiuni* | tutoriale | sfaturi utile | noutăți și sfaturi | blog | sfaturi și* | articole utile | întreținere | ghiduri',
      never:
        'ghid mărimi | ghid de mărimi | ghidul mărimilor | cum să comand* | cum alegi mărimea | manuale școlare | cum să plat* | magazine fizice | magazine online | rețea magazine | localizare magazine | magazine partenere | rețeaua de magazine',
    },
    account: {
      label:
        'contul meu | cont | autentificare | intră în cont | creează cont | crează cont | cont nou | înregistrare | conectare | conectează te | loghează te | logare | cont client | profilul meu | datele mele | client nou | ai uitat parola | am uitat parola | deconectare | contul tău | intră în cont*',
      never: 'cont bancar | cont iban | înregistrare produs*',
    },
    returns: {
      label:
        'retur* | politica de retur | retur produse | politică retur | rambursare* | schimb și retur | formular de retur | retur gratuit | drept de retur | schimb produse | retururi | politica de retur* | retur și rambursare | returnare* | schimburi și* | formular retur | retur în* | schimb mărime | 14 zile retur',
      text: 'retur gratuit | retur în | drept de retur | dreptul de retur | zile retur | zile pentru retur | returna produs* | returnarea produs* | retur simplu | retur extins | retur 30 | retur 14',
    },
    withdrawal: {
      label:
        'drept de retragere | dreptul de retragere | retragere din contract | anulare comandă | anularea comenzii | anulează comanda | formular de retragere',
      text: 'dreptul de retragere | drept de retragere | retragere din contract | denunțarea contractului | denunțare unilaterală | retrage din contract',
    },
    complaints: {
      label: 'garanți* | reclamați* | anpc | soluționare* | sesizări* | produs defect',
      text: 'garanție | anpc | garanția comercială | soluționarea online | reclamații',
      never: 'garanția celui mai mic preț | garanția prețului | cel mai mic preț garantat',
    },
    delivery: {
      label:
        'livrare* | livrări | transport* | expediere* | curier* | easybox | livrare și plată | livrare și retur | modalități de livrare | metode de livrare | informații livrare | livrare gratuită | costuri de livrare | cost livrare',
      text: 'livrare gratuită | livrare în | transport gratuit | cost livrare | costul livrării | taxa de livrare | cost transport | costul transportului | livrare rapidă | livrare prin | livrare la | termen de livrare | livrare estimată | livrare 24 | livrăm în | zile lucrătoare de la',
      never: 'transport public',
    },
    terms: {
      label:
        'termeni* | termeni și condiții | condiții de vânzare | condiții generale* | condiții de utilizare | condiții de livrare și vânzare | termeni și condiții* | termeni si condiții generale | condiții comerciale',
      never: 'termeni căutați | termeni populari',
    },
    privacy: {
      label:
        'confidențialitate* | confidențialității | prelucrarea datelor* | protecția datelor* | date cu caracter personal | datelor cu caracter* | date personale | politica de confidențialitate | gdpr | prelucrarea datelor',
    },
    'size-guide': {
      label:
        'tabel mărimi | tabel de mărimi | tabelul de mărimi | tabelul mărimilor | ghid mărimi | ghid de mărimi | ghidul mărimilor | ghid de măsuri | află mărimea | ce mărime* | cum alegi mărimea | ghid mărime',
      text: 'tabel mărimi | tabel de mărimi | tabelul de mărimi | ghid de mărimi | ghid mărimi | modelul poartă | manechinul poartă',
    },
    reviews: {
      label:
        'recenzi* | review uri* | review* | opinii | adaugă un review | părerea clienților | păreri* | opinii clienți | evaluări* | spune ți opinia | scrie un review | scrie o recenzie',
      text: 'review uri | recenzii | cumpărător verificat | achiziție verificată | adaugă un review | scrie o recenzie | client verificat | opinia clienților',
      never: 'recenzii de film*',
    },
    'product-background': {
      label:
        'sustenabilitat* | origine* | materiale | responsabilitate* | produs în românia | fabricat în românia | protecția mediului | produse românești',
      text: 'fabricat în | țara de origine | produs în românia | lucrat manual | realizat manual | făcut manual | bumbac organic | reciclat* | sustenabil*',
    },
    availability: {
      label:
        'stoc | disponibilitate* | indisponibil* | anunță mă* | alertă stoc | stoc limitat | precomand* | nu este în stoc | verifică stoc* | epuizat | anunță mă când* | anunta ma cand* | notifică mă când*',
      text: 'în stoc | stoc epuizat | stoc limitat | indisponibil | ultimele bucăți | ultimul produs | stoc furnizor | stoc suficient | disponibil în | precomandă | nu este disponibil | în curs de aprovizionare | la comandă',
      never: 'lichidare stoc* | lichidare de stoc',
    },
    recommendations: {
      label:
        'îți recomandăm* | îți mai recomandăm | vă recomandăm* | îți sugerăm | produse similare | produse asemănătoare | produse conexe | alți clienți* | clienții au* | cei care au* | cumpărate împreună* | cumpărate frecvent* | vizualizate recent | văzute recent | ai văzut recent | produse vizualizate* | recomandate | recomandări* | s ar putea să* | ți ar putea* | te ar putea* | cele mai vândute | cele mai populare | cele mai căutate | completează ținuta | pentru tine | accesorii recomandate | te mai pot interesa* | v ar putea* | recomandat pentru* | pentru dumneavoastră | s au uitat* | au cumpărat și* | se cumpără împreună | cumpără împreună | se potrivește cu* | produse complementare | produse recomandate | accesorii compatibile | vizualizate anterior | produse vizitate* | din aceeași* | produse asociate | completează* | s ar putea*',
      never: 'preț recomandat* | vârstă recomandată | preț de vânzare recomandat',
    },
    wishlist: {
      label:
        'lista de dorințe | favorite* | adaugă la favorite | produse favorite | listă de cumpărături | lista mea | adaugă în wishlist',
      never: 'mărcile favorite | favoritele clienților | brandurile favorite',
    },
    payment: {
      label:
        'plata* | plăți | modalități de plată | metode de plată | plată online | rate | plată securizată | plăți securizate | finanțare*',
      text: 'metode de plată | plata cu cardul | plata online | rate fără dobândă | modalități de plată | ramburs | ordin de plată | transfer bancar | plată în rate | rate egale | plăți securizate | plata la livrare',
      never: 'plata facturii | rata dobânzii',
    },
    discounts: {
      label:
        'reduceri* | reducere* | ofert* | cupoan* | cupon* | resigilat* | lichidare* | soldări* | catalog promo* | preț redus | chilipir* | promoții | promoție | promo | outlet | black friday* | super oferte | vouchere | coduri de reducere | ultimele bucăți | oferte speciale',
      text: 'cod de reducere | codul de reducere | economisești | prp | preț redus | preț vechi | prețul vechi | reducere de | reducere la | cod promo* | cel mai mic preț din | oferta zilei | preț promo*',
      never:
        'cere ofertă | cere o ofertă | solicită ofertă | ofertă personalizată | oferte de muncă | oferte de angajare | ofertă de preț',
    },
    gift: {
      label:
        'carduri cadou | cadou* | ambalare cadou | împachetare cadou | felicitări | card cadou | idei de cadouri | cadouri | voucher cadou | tichete cadou',
      text: 'card cadou* | carduri cadou | voucher cadou | ambalare cadou | ambalaj cadou | împachetare cadou',
      never: 'cadou la* | cu cadou | primești cadou',
    },
    'choice-of-language': {
      label:
        'limbă | română | țara | monedă | alege limba | alege țara | schimbă limba | selectează țara | selectează limba | schimbă țara | alegeți limba | alegeți țara | țara de livrare | limba și moneda | selectează moneda',
    },
    'loyalty-club': {
      label:
        'program de fidelitate | fidelitat* | program de loialitate | loialitat* | puncte | genius | card client | devino membru | recomandă un prieten | clubul* | program de loialitate* | puncte de loialitate | program fidelizare | puncte cadou | invită un prieten',
      text: 'puncte de fidelitate | program de fidelitate | programul de fidelitate | card de fidelitate | cardul de fidelitate | puncte bonus | acumulezi puncte | programul de loialitate | devino membru',
      never: 'club de fotbal | puncte de lucru | puncte de ridicare | fotolii club',
    },
    newsletter: {
      label:
        'abonează te* | abonați vă* | abonare* | înscrie te* | mă abonez | primește oferte* | fii la curent* | abonează te la newsletter | abonare newsletter | newsletter | nu rata*',
      text: 'newsletter* | abonează te | noutăți și oferte',
      never: 'dezabonare*',
    },
    feedback: {
      label:
        'sugesti* | părerea ta | chestionar* | spune ne părerea* | raportează o problemă | feedback | spune ne* | părerea dumneavoastră* | chestionar | sondaj* | evaluează ne* | evaluează experiența* | raportează o eroare* | ai găsit o eroare* | sesizări* | sugestii și* | reclamații și sugestii | ți a fost util* | ajută ne*',
      text: 'părerea ta | sugestii sau | spune ne părerea',
    },
    'trust-mark': { label: 'trusted ro | magazin de încredere | magazin verificat', text: 'trusted ro' },
    'after-sales': {
      label:
        'service* | reparați* | piese de schimb | recicla* | deee | montaj* | instalare* | resigilate | post vânzare | extra garanție | garanție extinsă | manuale de utilizare | centre de service | produse recondiționate | service | service autorizat | piese de schimb* | garanție și service | reciclare* | buy back',
      text: 'piese de schimb | reciclare | service | aparatul vechi | deee | buy back',
      never: 'servicii clienți',
    },
    'about-us': {
      label:
        'despre noi | despre companie | cariere* | cariera | cine suntem | compania | povestea noastră | echipa* | locuri de muncă | angajări | presă | istoric companie | valorile noastre | joburi | despre noi* | echipa noastră | misiunea noastră | de ce noi | istoria noastră | angajări*',
      never: 'istoric comenzi | vorbesc despre noi',
    },
    cart: { label: 'coș* | coș de cumpărături | finalizează comanda | finalizare comandă | vezi coșul' },
    'add-to-cart': { label: 'adaugă în coș* | cumpără | comandă acum', text: 'adaugă în coș*' },
    community: {
      label:
        'comunitate* | comunitatea noastră | forum | poze de la clienți* | fotografii de la clienți* | pozele voastre* | distribuie poza* | etichetează ne* | arată ne* | ambasadori',
    },
    'rich-media': {
      label:
        'mărește* | zoom | imagine mărită | mai multe imagini | mai multe poze | toate imaginile | toate pozele | imaginea următoare | imaginea anterioară | imagine 1 | galerie | galerie foto | vezi video | redă video | ecran complet | vedere 360*',
    },
  },
};
