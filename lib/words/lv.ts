import type { Language } from './vocabulary';

export const lv: Language = {
  code: 'lv',
  common: 'ir un ar vai uz par jūsu mūsu tiek varat nav tikai pēc līdz lai arī kas kā mēs jūs jums gan šo tas pie kurā',
  words: {
    'contact-page': {
      label:
        'kontakti | kontaktinformācija | sazinies* | sazinieties* | sazināties | klientu apkalpošana* | klientu serviss | klientu atbalst* | klientu centrs | palīdzība | raksti mums | rakstiet mums | palīdzība un kontakti | klientu atbalsts | kā ar mums sazināties | kontakti un* | zvaniet mums',
      never: 'pirmā palīdzība',
    },
    'opening-hours': {
      label: 'darba laik*',
      text: 'darba laik* | p pk | no pirmdienas līdz | pirmdiena piektdiena',
    },
    'contact-form': {
      label:
        'kontaktforma | saziņas forma | nosūtīt ziņu | sūtīt ziņu | nosūtīt ziņojumu | rakstiet mums | raksti mums | uzdot jautājumu | kontaktu forma | ziņas nosūtīšana | nosūtiet mums* | sūtiet mums* | jūsu ziņa | jūsu jautājums | pieteikuma forma | uzdod jautājumu | uzdodiet jautājumu | sazināties ar mums forma',
    },
    'message-field': { label: 'ziņa | ziņojums | jautājums | jūsu ziņa | komentārs' },
    'physical-store': {
      label:
        'veikali | atrast veikalu | veikalu saraksts | veikalu adreses | veikalu tīkls | saņemt veikalā | saņemšana veikalā | izņemt veikalā | saloni | mūsu veikali | veikali un* | atrodi veikalu | tuvākais veikals | izstāžu zāle',
      text: 'saņemt veikalā | saņemšana veikalā | izņemt veikalā | saņem veikalā | mūsu veikalos | mūsu veikalā | pieejams veikal*',
      never: 'interneta veikali | e veikali',
    },
    'company-identity': {
      label: 'rekvizīti*',
      text: 'reģ nr* | reģistrācijas numurs | reģistrācijas nr | pvn nr | pvn reģ* | vienotais reģ*',
    },
    faq: {
      label:
        'buj | jautājumi un atbildes | palīdzība | palīdzības centrs | kā iepirkties | kā pasūtīt | bieži uzdotie jautājumi | biežāk uzdotie jautājumi | biežāk uzdoti* | jautājumi | palīdzība pircējam',
      never: 'pirmā palīdzība',
    },
    'site-search': { label: 'meklē*', never: 'meklē darbu' },
    'order-tracking': {
      label:
        'pasūtījuma status* | pasūtījuma izsekošana | sūtījuma izsekošana | izsekot* | sekot pasūtījumam | pasūtījumu vēsture | pasūtījumi | kur ir mans* | mani pasūtījumi | manu pasūtījumu* | pasūtījuma statuss | pasūtījuma informācija | sekot sūtījumam | sūtījumu izsekošana | kur ir mana* | atrast pasūtījumu',
    },
    guides: {
      label:
        'padomi* | blogs* | raksti | ceļvedis | instrukcij* | rokasgrāmat* | receptes | idejas | iedvesma* | kā izvēlēties* | noderīgi | pamācīb* | raksti un* | padomi un* | noderīga informācija | blogs | lietošanas instrukcij*',
      never: 'raksti mums | kā izvēlēties izmēru | dāvanu idejas',
    },
    account: {
      label:
        'mans konts | konts | ienākt | ieiet | ielogoties | pieslēgties | autorizēties | autorizācija | reģistrēties | reģistrācija | mans profils | izveidot kontu | aizmirsi paroli | aizmirsāt paroli | iziet | ieiet reģistrēties | pierakstīties',
      never: 'bankas konts | reģistrācijas numurs',
    },
    returns: {
      label:
        'atgriešan* | atgriezt preci | atgriezt preces | preču maiņa | preces maiņa | preču apmaiņa | preču atgriešana | atgriešana | atgriešana un maiņa | preces atgriešana | atgriezt | maiņa un atgriešana | naudas atgriešana',
      text: 'dienu atgriešan* | bezmaksas atgriešan* | atgriezt preci | atgriezt preces | atgriešanas tiesīb* | preču atgriešan* | naudas atmaks*',
      never: 'naudas atmaksas garantij*',
    },
    withdrawal: {
      label: 'atteikuma* | atteikuma tiesības | atteikšanās no* | atcelt pasūtījumu | pasūtījuma atcelšana',
      text: 'atteikuma tiesīb* | atteikuma veidlap* | atteikties no līguma | atkāpties no līguma',
    },
    complaints: {
      label: 'garantij* | sūdzīb* | pretenzij* | reklamācij*',
      text: 'gadu garantij* | gadi garantija | gada garantij* | mēnešu garantij* | garantijas termiņ* | garantijas laik* | pretenzij* | patērētāju tiesīb*',
      never: 'zemākās cenas garantij* | cenas garantij* | cenu garantij* | naudas atmaksas garantij*',
    },
    delivery: {
      label:
        'piegād* | pakomāt* | kurjer* | sūtīšana | piegāde | piegāde un apmaksa | piegādes veidi | bezmaksas piegāde | piegādes noteikumi | piegādes nosacījumi',
      text: 'bezmaksas piegād* | piegādes laik* | piegādes termiņ* | piegādes izmaks* | piegādes maks* | piegādes cen* | piegādes veid* | piegādāsim | pakomāt* | piegāde visā | piegāde uz',
      never: 'piegādātāj*',
    },
    terms: {
      label:
        'noteikumi | lietošanas noteikumi | pirkuma noteikumi | iepirkšanās noteikumi | distances līgum* | noteikumi un nosacījumi | lietošanas nosacījumi',
      never: 'akcijas noteikumi | loterijas noteikumi | konkursa noteikumi | sīkdatņu noteikumi | privātuma noteikumi',
    },
    privacy: {
      label:
        'privātum* | konfidencialitāt* | personas dat* | datu aizsardzība* | datu apstrāde* | gdpr | privātuma politika | datu aizsardzība',
    },
    'size-guide': {
      label:
        'izmēru tabul* | izmēra tabul* | izmēru ceļved* | izmēru noteikšan* | kā izvēlēties izmēru | kā noteikt izmēru | izmēru gid*',
      text: 'izmēru tabul* | izmēra tabul* | izmēru ceļved* | modele valkā',
    },
    reviews: {
      label: 'atsauksm* | vērtējum* | novērtējum* | rakstīt atsauksmi',
      text: 'pircēju atsauksm* | klientu atsauksm* | atsauksmes | apstiprināts pirkums | pārbaudīts pircējs',
    },
    'product-background': {
      label: 'ilgtspēj* | izcelsm* | materiāli | atbildība | sociālā atbildība | ražots latvijā | vides aizsardzība',
      text: 'ražots latvijā | izcelsmes valst* | roku darb* | pārstrādāt* | bioloģiskās kokvilnas | ilgtspējīg*',
    },
    availability: {
      label: 'noliktavā | pieejamība* | izpārdot* | nav pieejams | paziņot* | priekšpasūtīj* | pieejams | pieejama',
      text: 'noliktavā | izpārdots | pieejamība | nav pieejams | pēdējā prece | pēdējās preces | preces atlikum* | priekšpasūtīj*',
      never: 'paziņot par pārkāp*',
    },
    recommendations: {
      label:
        'līdzīgas preces | līdzīgi produkti | saistītās preces | saistītie produkti | ieteicam* | iesakām* | jums varētu* | tev varētu* | jums var patikt | citi pirka* | citi pircēji* | pircēji arī* | kopā ar šo* | bieži pērk* | nesen skat* | pēdējās skat* | pirktākās* | populāras preces | populārākās preces | nesen apskat* | pēdējie skat* | skatītās preces | skatītie produkti | jums ieteic* | tev ieteic* | izvēlēts tev* | pērc kopā* | saderīg* | līdzīg* | iesaka',
      never: 'ieteicamā cena | ieteicamais vecums | ieteicamā mazumtirdzniecības*',
    },
    wishlist: { label: 'vēlmju sarakst* | favorīt* | izlase | iecienīt* | pirkumu sarakst*' },
    payment: {
      label: 'apmaks* | maksājum* | norēķin* | samaks* | līzing* | nomaks*',
      text: 'apmaksas veid* | maksājumu kart* | maksājuma kart* | bankas kart* | nomaks* | līzing* | bankas pārskaitījum* | internetbank* | norēķinu veid* | maksājumu veid*',
      never: 'naudas atmaks*',
    },
    discounts: {
      label:
        'akcij* | atlaid* | izpārdošan* | piedāvājumi | īpašais piedāvājums | kupon* | buklet* | izpārdošana | outlet | black friday* | atlaides | īpašie piedāvājumi | akcijas | pēdējās preces | izdevīgi',
      text: 'atlaides kod* | atlaižu kod* | ietaupi | ietaupījums | iepriekšējā cena | parastā cena | akcijas cena | ar atlaidi | zemākā cena',
      never: 'darba piedāvājumi | akcijas noteikumi',
    },
    gift: {
      label: 'dāvan* | dāvanu kartes | dāvanu karte | dāvanas | dāvanu idejas | dāvanu komplekti',
      text: 'dāvanu kart* | dāvanu iesaiņo* | dāvanu iepako* | kā dāvanu',
      never: 'dāvana pie* | dāvanā',
    },
    'choice-of-language': {
      label:
        'valoda | izvēlies valodu | izvēlieties valodu | valsts | izvēlieties valsti | valūta | latviešu | latviski | valodas izvēle | mainīt valodu | izvēlēties valodu | piegādes valsts | mainīt valsti',
    },
    'loyalty-club': {
      label:
        'lojalitāt* | klienta kart* | klientu kart* | klubs | kluba* | bonus* | kļūsti par* | lojalitātes programma | klientu karte | lojalitātes karte | pastāvīgā klienta* | draugu programma | iesaki draugam',
      text: 'lojalitātes* | klienta kart* | krāj punktus | bonusa punkt* | bonusu punkt*',
      never: 'futbola klubs | kluba krēsl* | sporta klubs',
    },
    newsletter: {
      label:
        'jaunumi e pastā | pieteikties jaunum* | piesakies jaunum* | piesakieties jaunum* | jaunumu vēstul* | saņem jaunumus | abonēt jaunum* | pieraksties jaunumiem | pieteikties jaunumiem | newsletter',
      text: 'newsletter* | jaunumu vēstul* | jaunumus e pastā | saņem jaunumus | piesakies jaunum*',
    },
    'after-sales': {
      label:
        'serviss | servisa* | rezerves daļas | utilizācij* | montāža* | uzstādīšan* | lietotas preces | mazlietot* | atjaunot* | garantijas remont* | remonts un* | pārstrād* | remonts | serviss un remonts | garantijas serviss | elektroiekārtu atkritumi | lietotu*',
      text: 'rezerves daļ* | servisa centr* | nolietot* | vecās tehnikas | elektronikas atkritum*',
      never: 'klientu serviss',
    },
    'about-us': {
      label:
        'par mums | par uzņēmumu | par veikalu | mūsu stāsts | vakances | karjera | komanda | darbs pie mums | par mums* | uzņēmums | mūsu komanda | mūsu vērtības | kas mēs esam',
    },
    cart: { label: 'grozs | grozā | iepirkumu grozs | pirkumu grozs | noformēt pasūtījumu' },
    'add-to-cart': {
      label: 'pievienot grozam | ielikt grozā | likt grozā | grozā | pirkt | pirkt tagad',
      text: 'pievienot grozam | ielikt grozā | likt grozā',
    },
    'live-chat': {
      label:
        'tērzēšana | tiešsaistes tērzēšana | tērzēt* | sākt tērzēšanu | atvērt tērzēšanu | čats | tērzēšanas logs | virtuālais asistents | saruna ar konsultantu',
    },
    feedback: {
      label:
        'atsauksmes par mums | aptauja* | anketa* | novērtē mūs* | novērtējiet mūs* | ziņot par kļūdu* | pamanīji kļūdu* | kļūda aprakstā* | atsauksmes un ieteikumi | feedback',
    },
    community: {
      label: 'kopiena* | forums | klientu foto* | atzīmē mūs* | vēstneši',
    },
    'rich-media': {
      label:
        'palielināt* | vairāk attēlu | visi attēli | nākamais attēls | iepriekšējais attēls | attēls 1 | galerija | skatīt video | video | pilnekrāna*',
    },
  },
};
