import type { Language } from './vocabulary';

export const et: Language = {
  code: 'et',
  common: 'ja on ei see et kui või ning meie teie ka mis oma kes saab kõik toote välja ainult ole sinu aga',
  words: {
    'contact-page': {
      label:
        'kontakt* | võta ühendust | võtke ühendust | klienditeenindus* | klienditugi | kasutajatugi | abi | abikeskus | vajad abi | müügitugi | kirjuta meile | helista meile | küsi meilt | klienditugi* | kontaktandmed | võta meiega ühendust | küsi abi | abi ja kontakt',
      never: 'kontaktlääts* | kontaktivaba* | kontaktliim*',
    },
    'opening-hours': {
      label: 'lahtiolekuaja* | lahtiolekuaeg* | avatud | tööaeg*',
      text: 'lahtiolekuaeg* | lahtiolekuaja* | avatud e | e r | e p | tööpäeviti',
    },
    'contact-form': {
      label:
        'kontaktivorm* | kirjuta meile | saada sõnum | saada kiri | saada päring | esita küsimus | küsi lisa* | küsi nõu | jäta teade | kontaktvorm* | saada meile sõnum | saada meile kiri | saada e kiri | küsi meilt | sinu sõnum | sinu küsimus | teie küsimus | päringuvorm* | tellige tagasihelistamine | helistage mulle',
    },
    'message-field': { label: 'sõnum | teade | küsimus | kommentaar | päring' },
    'live-chat': {
      label:
        'vestlus | alusta vestlust | vestle meiega | vestlusaken | ava vestlus | veebivestlus | juturobot | vestlusrobot | chat | kirjuta chatis | klienditoe vestlus | virtuaalne assistent',
    },
    'physical-store': {
      label:
        'kauplused | poed | leia pood | leia kauplus | kaubamajad | esindused | esinduskauplus* | müügikohad | edasimüüjad | salongid | tule poodi | tulen ise järele | poest järele* | saadavus kauplustes | meie poed | meie kauplused | leia lähim* | kauplused ja* | esinduspood | esinduspoed | showroom | müügipunktid | vali pood',
      text: 'järeletulemine poest | poest järele* | poest kätte | kauplusest kätte | kauplusest järele | meie kauplus* | meie poodides | meie poest | kättesaamine kauplusest | saadavus kauplustes',
      never: 'e poed | veebipoed',
    },
    'company-identity': {
      label: 'ettevõtte andmed | rekvisiidid',
      text: 'reg nr | registrikood | kmkr | reg kood | registrinumber',
    },
    faq: {
      label:
        'kkk | korduma kippuv* | abi | abikeskus | küsimused ja vastused | sagedased küsimused | sageli küsitud* | ostujuhend | kuidas osta | kuidas tellida | ostuabi | korduma kippuvad küsimused | levinud küsimused',
    },
    'site-search': {
      label:
        'otsi | otsing | otsi toodet | otsi tooteid | otsi poest | otsingusõna | mida otsid | mida sa otsid | tooteotsing',
      never: 'otsi töötajaid',
    },
    'order-tracking': {
      label:
        'jälgi tellimust | jälgi saadetist | jälgi pakki | tellimused | tellimuse staatus | tellimuse olek | tellimuse jälgimine | saadetise jälgimine | tellimuste ajalugu | kus on minu* | minu ostud | minu tellimus* | tellimuse info* | tellimuse informatsioon | tellimuse otsing | tellimuse seis | vaata tellimust | otsi tellimust | paki jälgimine | jälgi oma* | saadetise otsing | saadetise staatus | tellimuste olek | leia tellimus | sinu tellimused',
    },
    guides: {
      label:
        'nõuanded | juhendid | juhend | blogi | kasutusjuhend* | hooldusjuhend* | valikujuhend* | ideed | kataloogid | artiklid | retseptid | ajakiri | inspiratsioon* | kuidas valida* | nipid | näpunäited | kasulik info | kasulikud nõuanded | nõuanded ja* | õpetused | juhendid ja* | blogi* | inspiratsioon | nõustamine | kasulikku | hea teada',
      never: 'kuidas valida suurus*',
    },
    account: {
      label:
        'konto | logi sisse | sisselogimine | registreeru | registreeri | sisene | minu andmed | minu profiil | iseteenindus | kasutajakonto | minu konto | unustasid parooli | unustasin parooli | logi välja | loo konto | loo kasutaja | registreeru kasutajaks | sisene registreeru',
      never: 'registreeru uudiskirja* | registreeri toode',
    },
    returns: {
      label:
        'tagastami* | tagasta | tagasta toode | tagastus* | vahetus ja* | toote vahetus | kauba vahetus | vahetamine | tagastamine ja* | tagastused | 14 päeva tagastus* | kauba tagastamine | ümbervahetami* | tasuta tagastus',
      text: 'tagastusõigus* | päevane tagastus* | päeva tagastus* | tasuta tagastus* | tasuta tagastami* | tagastamisõigus* | kauba tagastami* | toote tagastami* | tagastada kaup | tagastada toode',
      never: 'taara tagastus* | pakendi tagastus*',
    },
    withdrawal: {
      label: 'tagane* | lepingust tagane* | tellimuse tühistamine | tühista tellimus',
      text: 'taganemisõigus* | taganemise | taganemisavaldus* | lepingust tagane*',
    },
    complaints: {
      label: 'garantii* | pretensioon* | kaebus* | praaktoo*',
      text: 'garantii | pretensioon* | garantiiaeg* | tootjagarantii* | tarbijakaitse* | tarbijavaidlus*',
      never: 'hinnagarantii* | raha tagasi garantii* | madalaima hinna garantii*',
    },
    delivery: {
      label:
        'tarne* | transport* | kohaletoimetami* | kättetoimetami* | kojutoomi* | pakiautomaa* | saatmine | saatmiskulu* | tarneinfo | tarneviisid | tarne ja* | kohaletoimetamine | transport ja* | tasuta tarne | tarnetingimused | tarneaeg | kohaletoimetus*',
      text: 'kohaletoimetami* | tarne* | tasuta transport | pakiautomaa* | kojutoomi* | saatmiskulu* | kulleriga',
      never: 'tarneahel* | ühistransport*',
    },
    terms: {
      label:
        'tingimused | müügitingimused | ostutingimused | kasutustingimused | üldtingimused | ostu müügi* | tellimistingimused | müügi ja*',
      never: 'kampaania tingimused | mängu tingimused | garantii tingimused',
    },
    privacy: { label: 'privaatsus* | isikuandme* | andmekaitse* | gdpr | privaatsuspoliitika | andmekaitsetingimused' },
    'size-guide': {
      label:
        'suurustabel* | suuruste tabel* | mõõdutabel* | suurusjuhend* | leia oma suurus | vali õige suurus | kuidas valida suurus* | suuruste juhend | suurusetabel* | kuidas mõõta* | sõrmuse suurus*',
      text: 'suurustabel* | suuruste tabel* | mõõdutabel* | modell kannab | modelli pikkus',
    },
    reviews: {
      label: 'arvustus* | hinnangud | tooteülevaated | klientide tagasiside | klientide hinnangud | kirjuta arvustus',
      text: 'arvustused | klientide hinnangud | kinnitatud ost | kirjuta arvustus | lisa arvustus',
      never: 'raamatuarvustus*',
    },
    'product-background': {
      label:
        'jätkusuutlik* | vastutustund* | keskkond | keskkonnahoid* | päritolu | kestlik* | materjalid | eesti toode',
      text: 'valmistatud eestis | päritoluriik | toodetud | päritolumaa | käsitööna | taaskasutatud materjal* | mahepuuvill* | eesti toode',
    },
    availability: {
      label:
        'laos | otsas | saadavus* | laoseis* | läbi müüdud | ei ole saadaval | teavita mind* | eeltellimus* | ettetellimisel | tellimisel',
      text: 'laos | läbi müüdud | saadaval | laoseis | viimased tooted | ettetellimisel | eeltellimus* | laost otsas',
    },
    recommendations: {
      label:
        'sarnased tooted | soovitame* | soovitatud* | seotud tooted | viimati vaadat* | koos selle tootega* | külastajad on* | sulle võib* | teile võib* | sind võib* | teised ostsid* | teised kliendid* | kliendid ostsid* | sageli ostet* | koos ostet* | populaarsed tooted | populaarsemad* | enim müüd* | enimmüüd* | sinu jaoks | lisatooted | vaata ka | viimati vaatas* | hiljuti vaadat* | sarnased | sobib kokku* | sobivad kokku* | osta koos* | komplekteeri* | sulle valitud | teile soovit* | sobivad tarvikud | samast sarjast | alternatiiv*',
      never: 'soovitatud jaehind* | soovitatud vanus* | soovitatud hind*',
    },
    wishlist: {
      label: 'lemmik* | soovinimekir* | ostunimekir* | sooviloend*',
      never: 'lemmikloom* | klientide lemmikud',
    },
    payment: {
      label:
        'maksmine | makseviis* | maksevõimalus* | järelmaks* | maksetingimused | maksmise võimalused | liising* | osamaks*',
      text: 'makseviis* | järelmaks* | maksevõimalus* | pangalin* | krediitkaar* | pangakaar* | osamaks* | pangaülekan* | liising*',
    },
    discounts: {
      label:
        'soodus* | kampaania* | allahindlus* | pakkumised | eripakkumi* | pakkumine | nädala pakkumi* | hea hind | tühjendusmüük | lõpumüük | kupong* | outlet | sooduspakkumised | black friday* | viimased tooted | eripakkumised | soodsad pakkumised | kampaaniad',
      text: 'sooduskood* | soodushind* | tavahind* | säästad | soodushinnaga | allahindlus* | kampaaniahin* | vana hind | soovituslik jaehind',
      never: 'küsi pakkumist | tööpakkumi* | hinnapakkumi* | saada pakkumine',
    },
    gift: {
      label:
        'kinkekaar* | kingi* | kinkepakend* | kinkekott* | kinkeidee* | pakkimisteenus | kinkekaardid | kingitused | kingiideed | ärikingitused | kinkimine',
      text: 'kinkekaar* | kinkepakend* | kingituseks',
      never: 'kingitus ostule | kingitus kaasa | tasuta kingitus | kingituseks kaasa',
    },
    'choice-of-language': {
      label:
        'keel | eesti | vali keel | riik | vali riik | valuuta | eesti keeles | keele valik | muuda keelt | vali oma riik | vali oma keel | riik ja keel | tarneriik',
    },
    'loyalty-club': {
      label:
        'kliendikaar* | püsiklien* | boonus* | liitu* | kliendiprogramm* | lojaalsus* | punktid | soodustuskaart* | kliendiklubi | püsikliendiprogramm | liikmele | klubiliikmele | kliendikaart | boonusprogramm | soovita sõbrale | sooduskaart*',
      text: 'püsiklien* | kliendikaar* | boonuspunkt* | kogu punkte | lojaalsusprogramm*',
      never: 'liitu uudiskirjaga | liitu meie uudiskirjaga | liitumise tingimused | püsikliendi sisselogimine',
    },
    newsletter: {
      label:
        'uudiskir* | liitu meiliilistiga | pakkumised e postile | liitu uudiskirjaga | telli uudiskiri | uudiskirjaga liitumine | saa esimesena teada',
      text: 'uudiskir*',
    },
    feedback: {
      label:
        'tagasiside* | rahuloluküsitlus* | anna meile tagasiside* | küsitlus* | teavita veast* | teata veast* | leidsid vea* | leidsite vea* | leidsid vigu* | hinda meid* | ettepanek* | anna teada* | teavita meid | kas see oli* | feedback',
      text: 'anna tagasisidet | teata veast | teavita veast | teie arvamus | olete näinud vigu | leidsid vea',
      never: 'teavita mind* | anna teada kui* | kui toode',
    },
    'after-sales': {
      label:
        'hooldus* | remont* | varuosad | paigaldus* | teenused | garantiiremont* | ümbertöötlemi* | taaskasut* | kasutatud tooted | vana tehnika* | kokkupanek* | hooldus ja remont | remont ja hooldus | garantiiremont | vanade seadmete* | seadmete utiliseerimi* | taaskasutus | kasutatud',
      text: 'varuosad | varuosi | hooldustöökoda | vanade seadmete | elektroonikaromu* | paigaldusteenus*',
      never: 'näohooldus* | hooldustooted | hooldusvahend* | nahahooldus*',
    },
    'about-us': {
      label:
        'meist | ettevõttest | ettevõte | firmast | tule tööle | karjäär* | kes me oleme | meie lugu | meie meeskond | vabad töökohad | ajalugu | pressile | tutvustus | tööpakkumised | meie väärtused | meie missioon | tutvu meiega | tule meile tööle | ettevõtte tutvustus | meie inimesed | e poest',
      never: 'räägitakse meist',
    },
    cart: { label: 'ostukorv* | korv | kassa | vormista tellimus' },
    'add-to-cart': { label: 'osta | lisa korvi | osta kohe | ostukorvi', text: 'lisa ostukorvi | lisa korvi' },
    community: {
      label: 'kogukond* | foorum* | klientide pildid* | klientide fotod* | märgi meid* | saadikud',
    },
    'rich-media': {
      label:
        'suurenda* | suurem pilt | rohkem pilte | kõik pildid | järgmine pilt | eelmine pilt | pilt 1 | galerii | pildigalerii | vaata videot | video | täisekraan',
    },
  },
};
