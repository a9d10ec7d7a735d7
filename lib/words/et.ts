import type { Language } from './vocabulary';

export const et: Language = {
  code: 'et',
  common: 'ja on ei see et kui või ning meie teie ka mis oma kes saab',
  words: {
    'contact-page': {
      label: 'kontakt* | võta ühendust | klienditeenindus* | klienditugi | abi | müügitugi',
      never: 'kontaktlääts*',
    },
    'opening-hours': { label: 'lahtiolekuajad', text: 'lahtiolekuaeg* | lahtiolekuajad | avatud e' },
    'live-chat': { label: 'vestlus' },
    'physical-store': {
      label: 'kauplused | poed | leia pood | kaubamajad | esindused',
      text: 'järeletulemine poest | kauplusest',
    },
    'company-identity': { text: 'reg nr | registrikood | kmkr' },
    faq: { label: 'kkk | korduma kippuvad küsimused | abi' },
    'site-search': { label: 'otsi | otsing | otsi toodet' },
    'order-tracking': { label: 'jälgi tellimust | minu tellimused | tellimuse staatus' },
    guides: { label: 'nõuanded | juhendid | blogi | kasutusjuhend* | ideed | kataloogid | ideest teostuseni' },
    account: { label: 'minu konto | logi sisse | registreeru | sisene | konto' },
    returns: {
      label: 'tagastamine* | tagastus* | tagastamistingimused',
      text: 'tagastusõigus* | päevane tagastus* | tagastamisõigus*',
    },
    withdrawal: { label: 'taganemisõigus*', text: 'taganemisõigus* | taganemise' },
    complaints: {
      label: 'garantii* | pretensioon* | kaebus*',
      text: 'garantii | pretensioon*',
      never: 'hinnagarantii*',
    },
    delivery: {
      label: 'tarne* | transport* | kohaletoimetamine*',
      text: 'kohaletoimetamine | tarne*',
    },
    terms: {
      label: 'tingimused | müügitingimused | ostutingimused | kasutustingimused | üldtingimused',
    },
    privacy: { label: 'privaatsus* | isikuandmete* | andmekaitse*' },
    'size-guide': { label: 'suurustabel* | suurused' },
    reviews: { label: 'arvustused | hinnangud | lisa arvustus' },
    'product-background': {
      label: 'jätkusuutlikkus | vastutustundlikkus | keskkond | päritolu',
      text: 'valmistatud eestis | päritoluriik | toodetud',
    },
    availability: { label: 'laos | otsas | saadavus*', text: 'laos | läbi müüdud | saadaval | laoseis' },
    recommendations: {
      label: 'sarnased tooted | soovitame* | seotud tooted | viimati vaadatud | koos selle tootega* | külastajad on*',
    },
    wishlist: { label: 'lemmikud | soovinimekiri | lisa lemmikutesse | ostunimekiri' },
    payment: { label: 'maksmine | makseviisid | järelmaks*', text: 'makseviisid | järelmaks*' },
    discounts: {
      label: 'soodus* | kampaania* | allahindlus* | pakkumised | eripakkumised',
      text: 'sooduskood | soodushind* | tavahind',
    },
    gift: { label: 'kinkekaart* | kingi*', text: 'kinkekaart*' },
    'choice-of-language': { label: 'keel | eesti | vali keel' },
    'loyalty-club': { label: 'kliendikaart* | püsiklient* | boonus* | liitu*', text: 'püsiklient* | kliendikaart*' },
    newsletter: { label: 'uudiskiri* | liitu uudiskirjaga', text: 'uudiskiri* | uudiskirja*' },
    feedback: { label: 'tagasiside* | anna tagasisidet', text: 'anna tagasisidet' },
    'after-sales': { label: 'hooldus* | remont* | varuosad | paigaldus* | teenused' },
    'about-us': { label: 'meist | ettevõttest | ettevõte | tule tööle | karjäär | firmast' },
    cart: { label: 'ostukorv* | korv | kassa' },
    'add-to-cart': { label: 'lisa ostukorvi | osta | lisa korvi', text: 'lisa ostukorvi' },
  },
};
