import type { Language } from './vocabulary';

export const sl: Language = {
  code: 'sl',
  common: 'je za pri lahko ali vam vas vaš naše vaše tudi samo ki ne ter so kot če pa iz več bo smo vse',
  words: {
    'contact-page': {
      label:
        'kontakt | kontakti | kontaktirajte* | kontaktni podatki | pomoč | pomoč uporabnikom | podpora | podpora kupcem | center za pomoč | pišite nam | pokličite nas | stopite v stik | podpora strankam | pomoč strankam | pomoč in podpora | pomoč kupcem | pomoč pri nakupu | center za stranke | klicni center | kje nas najdete',
      never: 'prva pomoč | kontaktne leč* | podpora za*',
    },
    'opening-hours': {
      label: 'delovni čas* | odpiralni čas* | obratovalni čas*',
      text: 'delovni čas* | odpiralni čas* | pon pet | ponedeljek petek | od ponedeljka do',
    },
    'contact-form': {
      label:
        'kontaktni obrazec | pišite nam | pošljite nam sporočilo | pošlji sporočilo | pošlji povpraševanje | postavite vprašanje | imate vprašanje | pošljite sporočilo | vaše sporočilo | vaše vprašanje | zastavite vprašanje | pokličite me',
    },
    'message-field': { label: 'sporočilo | vprašanje | povpraševanje | komentar' },
    'physical-store': {
      label:
        'trgovine | poslovalnic* | prodajna mesta | prodajaln* | osebni prevzem* | prevzem v* | kje smo | saloni | naše trgovine | seznam trgovin | poišči trgovino | prevzemna mesta | fizična trgovina',
      text: 'osebni prevzem* | prevzem v trgovini | prevzem v poslovalnici | v naših trgovinah | v naši trgovini | naših poslovalnic*',
      never: 'spletne trgovine | spletne prodajalne',
    },
    'company-identity': {
      label: 'podatki o podjetju | pravno obvestilo',
      text: 'matična številka | davčna številka | id za ddv | id ddv | sodni register | osnovni kapital',
    },
    faq: {
      label:
        'pogosta vprašanja | pogosto zastavljena* | vprašanja in odgovori | pomoč | kako kupiti | kako kupovati | kako naročiti | pomoč pri nakupu | najpogostejša vprašanja',
      never: 'prva pomoč',
    },
    'site-search': {
      label:
        'iskanje* | išči* | poišči | poišči izdelek | iskalnik | kaj iščete | iskani* | iskalni niz | iskanje po trgovini',
    },
    'order-tracking': {
      label:
        'sledenje pošilj* | sledenje naročil* | sledi pošiljki | sledi naročilu | stanje naročila | status naročila | zgodovina naročil | naročila | kje je moj* | moja naročila | sledenje paket* | stanje pošiljke | pregled naročil* | kje je moje* | kje je moje naročilo | kje je moj paket | kje je moja pošiljka | sledite naročilu',
    },
    guides: {
      label:
        'nasvet* | navodil* | vodnik* | priročnik* | kako izbrati* | recepti | revija | članki | ideje | navdih | vodič* | blog* | nasveti in* | ideje in* | kako skrbeti* | recept*',
      never: 'vodnik velikosti | vodnik po velikostih | vodič velikosti | kako izbrati velikost | navodila za vračilo',
    },
    account: {
      label:
        'prijava | prijavi se | prijavite se | registracija | moj profil | račun | ustvari račun | vpis | moj račun | pozabljeno geslo | ste pozabili geslo | odjava | uporabniški račun | registriraj se',
      never:
        'prijava na* | prijavi se na* | prijavite se na* | transakcijski račun | bančni račun | prijava napake | registracija izdelk*',
    },
    returns: {
      label:
        'vračil* | vračanje* | vrnitev | vrnitev blaga | zamenjav* | menjava in* | menjava blaga | vračila in* | vračilo blaga | zamenjava blaga | vračila | vračilo denarja | vračilo izdelk* | 30 dni za vračilo',
      text: 'za vračilo | brezplačno vračilo | vračilo blaga | vrnitev blaga | vračilo v | brezplačna zamenjava | brezplačna vračila',
      never: 'vračilo davka | vračilo embalaže',
    },
    withdrawal: {
      label: 'odstop od* | odstopu od* | odstopni obrazec | obrazec za odstop* | preklic naročila',
      text: 'odstop od pogodbe | odstopa od pogodbe | odstopiti od pogodbe | odstop od nakupa | od pogodbe odstop*',
    },
    complaints: {
      label: 'reklamacij* | garancij* | pritožb* | stvarne napake | jamstv*',
      text: 'reklamacij* | leti garancije | leta garancije | let garancije | garancijsk* | stvarne napake | letna garancija',
      never: 'garancija najnižje cene | garancija cene | garancija zadovoljstva | garancija vračila denarja',
    },
    delivery: {
      label:
        'dostav* | poštnin* | dobavni rok* | rok dobave | odprema | pošiljanje | dostava in* | način dostave | načini dostave | brezplačna dostava | cena dostave | rok dostave | stroški dostave | dostavni roki',
      text: 'brezplačna dostava | brezplačno dostavo | dostava v | dostavimo | stroški dostave | stroške dostave | poštnin* | rok dobave | dobavni rok | odpremimo | dostava na dom',
    },
    terms: {
      label:
        'pogoji poslovanja | splošni pogoji* | pogoji uporabe | pogoji nakupa | prodajni pogoji | nakupni pogoji | pravila in pogoji',
    },
    privacy: {
      label: 'osebnih podatkov | osebni podatki | zasebnost* | gdpr | varovanje podatkov | politika varstva*',
    },
    'size-guide': {
      label:
        'tabela velikosti | tabele velikosti | tabela mer | vodnik velikosti | vodnik po velikostih | vodič velikosti | velikostna tabela | katera velikost* | kako izbrati velikost | velikostni vodnik',
      text: 'tabela velikosti | tabelo velikosti | velikostna tabela | vodnik velikosti',
    },
    reviews: {
      label:
        'ocene | ocena | oceni* | mnenja | mnenje kupcev | mnenja kupcev | recenzij* | oddaj mnenje | napiši mnenje',
      text: 'mnenja kupcev | mnenja strank | ocene kupcev | preverjen nakup | preverjen kupec | oceni izdelek | oddaj mnenje',
      never: 'ocena tveganj* | vaše mnenje',
    },
    'product-background': {
      label: 'trajnost* | poreklo | materiali | odgovornost | družbena odgovornost | ekologij* | slovenski izdelek',
      text: 'izdelano v | narejeno v | država porekla | država izvora | ročno izdel* | recikliran* | organski bombaž | organskega bombaža | trajnostn*',
    },
    availability: {
      label:
        'na zalogi | razprodano | zaloga | dobavljivo* | razpoložljivost* | obvesti me* | prednaročil* | po naročilu',
      text: 'na zalogi | razprodano | dobavljivo | razpoložljivost | zadnji kosi | zadnji kos | trenutno ni na voljo',
      never: 'zaloga vrednosti',
    },
    recommendations: {
      label:
        'podobni izdelki | sorodni izdelki | povezani izdelki | priporočam* | priporočen* | morda vas* | morda vam* | morda ti* | nazadnje ogled* | zadnje ogled* | drugi kupci* | kupci so* | najbolj prodajan* | najbolje prodajan* | pogosto kup* | skupaj kup* | izbrano za vas | za vas | ogledani izdelki | nedavno ogled* | kupujejo skupaj* | dopolni* | iz iste* | priporočilo* | tudi kupili | za tebe | alternativni izdelki | zadnji ogledani | zadnje ogledano | drugi so kupili* | izdelki ki bi vas*',
      never: 'priporočena cena | priporočena maloprodajna cena | priporočamo se',
    },
    wishlist: {
      label: 'seznam želja | seznam želj | priljubljen* | lista želja | nakupovalni seznam',
      never: 'priljubljene znamke | priljubljene kategorije | priljubljeni izdelki',
    },
    payment: {
      label: 'plačil* | obročn* | na obroke | plačevanje',
      text: 'načini plačila | način plačila | po povzetju | kreditno kartico | plačilno kartico | plačilnimi karticami | po predračunu | na obroke | obročno odplačevanje | varno plačilo | kreditna kartica',
    },
    discounts: {
      label:
        'akcij* | popust* | razprodaj* | znižan* | kupon* | ugodno | posebna ponudba | posebne ponudbe | letak* | popusti | outlet | black friday* | akcijska ponudba | zadnji kosi | količinski popust | koda za popust',
      text: 'koda za popust | kodo za popust | prihranite | prihranek | redna cena | stara cena | akcijska cena | najnižja cena | popust na | popusta na',
      never: 'akcijske kamer* | akcijska kamer* | akcijske figur* | akcijski film* | akcijske igre | pogoji akcije',
    },
    gift: {
      label: 'daril* | darilne kartice | darila za* | ideje za darila | darilni bon',
      text: 'darilni bon* | darilna kartica | darilno kartico | darilno embalaž* | zavijanje daril | kot darilo',
      never: 'darilo ob* | gratis darilo | brezplačno darilo',
    },
    'choice-of-language': {
      label:
        'jezik | valuta | država | izberite državo | izberite jezik | slovenščina | slovensko | izbira jezika | spremeni jezik | izberi jezik | izberi državo | država dostave | jezik in valuta',
    },
    'loyalty-club': {
      label:
        'zvestob* | klub | kartica zvestobe | članstvo | postani član | postanite član | včlani* | kartica ugodnosti | program zvestobe | klub zvestobe | bonus* | zbiraj točke | točke zvestobe | za člane',
      text: 'klub zvestobe | kluba zvestobe | program zvestobe | točke zvestobe | kartica zvestobe | kartico zvestobe | za člane kluba',
      never: 'nogometni klub | športni klub | nočni klub',
    },
    newsletter: {
      label:
        'e novice | e novic | e novičnik* | prijava na novice | naročite se na* | naroči se na* | prijavite se na e*',
      text: 'newsletter* | e novice | e novic | e novičnik*',
    },
    'after-sales': {
      label:
        'servis* | popravil* | rezervni deli | nadomestni deli | recikl* | odkup* | rabljen* | montaž* | prevzem starih*',
      text: 'rezervni deli | rezervnih delov | nadomestni deli | pooblaščeni servis* | stare naprave | odpadne električne*',
      never: 'kavni servis | čajni servis | jedilni servis | servis za kavo | servis za čaj',
    },
    'about-us': {
      label:
        'o nas | o podjetju | kdo smo | naša zgodba | zaposlit* | kariera | prosta delovna mesta | naša ekipa | za medije | spoznajte nas | naše vrednote | naše poslanstvo | zgodovina podjetja | zakaj kupovati*',
      never: 'rekli o nas | povedali o nas',
    },
    cart: { label: 'košarica | košarico | košarici | na blagajno | blagajna' },
    'add-to-cart': { label: 'v košarico | kupi | kupi zdaj', text: 'v košarico' },
    'live-chat': {
      label:
        'klepet | spletni klepet | klepet v živo | klepetaj* | klepetajte z nami | začni klepet | odpri klepet | virtualni asistent',
    },
    feedback: {
      label:
        'povratne informacije | povejte nam* | anketa* | ocenite nas* | prijavi napako* | prijavite napako* | pohvale* | vam je bilo v pomoč* | feedback',
    },
    community: {
      label: 'skupnost | naša skupnost | forum | fotografije kupcev* | označite nas* | ambasadorji',
    },
    'rich-media': {
      label:
        'povečaj* | več slik | vse slike | galerija | naslednja slika | prejšnja slika | slika 1 | video | predvajaj video | celozaslonsk*',
    },
  },
};
