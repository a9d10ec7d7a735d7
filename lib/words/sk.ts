import type { Language } from './vocabulary';

export const sk: Language = {
  code: 'sk',
  common: 'že ktorý ktoré sú nie alebo pri vám vás naše vaše iba tiež môžete sa vo aby ako ak pred sme ktorá keď',
  words: {
    'contact-page': {
      label:
        'kontakt | kontakty | kontaktujte* | kontaktné údaje | zákaznícky servis | zákaznícka* | starostlivosť o zákazníkov | podpora | pomoc | napíšte nám | potrebujete poradiť | potrebujete pomôcť | zákaznícka podpora | zákaznícke centrum | kde nás nájdete | infolinka | centrum pomoci',
      never: 'prvá pomoc | zákaznícka karta | zákaznícka zľava',
    },
    'opening-hours': {
      label: 'otváraci* | prevádzková doba | otvorené',
      text: 'otváracie hodiny | otváracia doba | prevádzková doba | po pi | pondelok až piatok',
    },
    'contact-form': {
      label:
        'kontaktný formulár | napíšte nám | odoslať správu | poslať správu | opýtajte sa | opýtať sa | poslať otázku | kontaktný formulár* | pošlite nám správu | poslať dotaz | vaša správa | vaša otázka | napíšte správu | zavoláme vám',
    },
    'message-field': { label: 'správa | otázka | text správy | komentár' },
    'physical-store': {
      label:
        'predajňa | predajne | predajní | pobočk* | výdajn* | osobný odber* | kamenný obchod | vzorkovňa | naše predajne | zoznam predajní | nájsť predajňu | showroom | výdajné miesta',
      text: 'osobný odber* | kamenná predajňa | kamenné predajne | na predajni | v predajni | našich predajniach',
    },
    'company-identity': {
      label: 'fakturačné údaje | firemné údaje',
      text: 'ičo | dič | ič dph | v obchodnom registri',
    },
    faq: {
      label:
        'časté otázky | často kladené* | najčastejšie* | otázky a odpovede | pomoc | ako nakupovať | všetko o nákupe | najčastejšie otázky | často kladené otázky | časté dotazy',
      never: 'prvá pomoc | najčastejšie chyby',
    },
    'site-search': { label: 'hľadať* | hľadaj* | vyhľad* | čo hľadáte | čo potrebujete nájsť | hľadaný*' },
    'order-tracking': {
      label:
        'sledovať zásielku | sledovanie zásiel* | sledovanie objednáv* | sledovať objednávku | história objednávok | objednávky | kde je moja* | moje objednávky | stav objednávky | stav zásielky | sledovať balík | sledovanie balík* | kde mám* | prehľad objednávok | kde je moja zásielka | kde je môj balík | kde je moja objednávka | sledujte zásielku | sledujte svoju zásielku',
    },
    guides: {
      label:
        'rady a tipy | tipy a rady | poradňa | poradca | návod* | magazín* | články | inšpirácie | inšpirácia | ako vybrať* | ako si vybrať* | recepty | sprievodca | na stiahnutie | blog* | rady | tipy | recept* | poradíme* | inšpirácie a* | slovník pojmov | návody',
      never: 'sprievodca veľkosť* | ako vybrať veľkosť | ako si vybrať veľkosť',
    },
    account: {
      label:
        'prihlásenie | prihlásiť | registrácia | účet | môj profil | moje konto | prihlásiť sa | môj účet | zabudnuté heslo | zabudli ste heslo | registrovať* | odhlásiť | používateľský účet',
      never:
        'prihlásiť sa k odberu* | prihlásiť sa na odber* | prihlásenie na odber* | bankový účet | registrácia produkt*',
    },
    returns: {
      label:
        'vrátenie* | vrátiť tovar | výmena tovaru | výmena veľkosti | výmena a vrátenie | vrátenie a výmena | výmena a reklamácia | vrátenie peňazí | vratky | 30 dní na* | 14 dní na* | výmena',
      text: 'na vrátenie | vrátenie zdarma | vrátenie zadarmo | vrátenie tovaru | vrátiť tovar | výmena zdarma | bezplatné vrátenie',
    },
    withdrawal: {
      label: 'odstúpenie* | odstúpiť od* | zrušenie objednávky | zrušiť objednávku | storno objednávky',
      text: 'odstúpenie od | odstúpiť od* | zmluvy odstúpiť',
    },
    complaints: {
      label: 'reklamáci* | reklamačn* | záruka* | záruky | záručn* | sťažnos*',
      text: 'reklamáci* | reklamačn* | záručn* | roky záruk* | rokov záruk* | mesiacov záruk*',
      never: 'záruka najnižšej ceny | záruka vrátenia peňazí | záruka spokojnosti',
    },
    delivery: {
      label:
        'doprava | dopravy | doručen* | dodani* | dodaci* | poštovné | expedícia | rozvoz | spôsoby dopravy | doprava zdarma | doprava a platba* | možnosti dopravy | spôsob doručenia | cena dopravy',
      text: 'doprava zdarma | dopravu zdarma | doprava zadarmo | poštovné | doručíme | dodacia lehota | doba dodania | odosielame do | expedujeme | môžeme doručiť | možnosti doručenia | cena dopravy',
      never: 'posunúť doprava | posun doprava | šípka doprava | otočiť doprava | dodací list*',
    },
    terms: {
      label:
        'obchodné podmienky | obchodných podmien* | vop | všeobecné podmienky | nákupné podmienky | podmienky používania',
    },
    privacy: { label: 'osobných údajov | osobné údaje | súkromi* | gdpr | spracovanie osobných* | ochrana súkromia' },
    'size-guide': {
      label:
        'tabuľka veľkostí | tabuľky veľkostí | veľkostn* | veľkostná tabuľka | sprievodca veľkosť* | ako vybrať veľkosť | ako si vybrať veľkosť | akú veľkosť* | ako sa odmerať | ako merať* | ako odmerať* | veľkosť prsteňa | nájsť veľkosť',
      text: 'tabuľka veľkostí | tabuľku veľkostí | veľkostná tabuľka | modelka má na sebe',
    },
    reviews: {
      label:
        'hodnoteni* | recenzi* | napísať recenziu | názory zákazníkov | skúsenosti zákazníkov | napíšte recenziu | čo hovoria*',
      text: 'recenzií | hodnotenia zákazníkov | overený zákazník | overený nákup | pridať hodnotenie | hodnotenie produktu',
      never: 'hodnotenie obchodu | filmové recenzie | hodnotenie rizik*',
    },
    'product-background': {
      label:
        'udržateľnosť* | pôvod | materiály | zodpovednosť* | ekologi* | slovenská výroba | vyrobené na slovensku | certifikáty | zloženie | spoločenská zodpovednosť | životné prostredie',
      text: 'vyrobené v | vyrobené na slovensku | krajina pôvodu | ručne vyrob* | ručná výroba | recyklovan* | biobavln* | slovenský výrobok | udržateľn*',
    },
    availability: {
      label:
        'skladom | vypredané | dostupnosť* | strážiť dostupnosť | strážny pes | predobjed* | na dotaz | na objednávku | nie je skladom',
      text: 'skladom | vypredané | na sklade | dostupnosť | posledný kus | posledné kusy | momentálne nedostupn*',
    },
    recommendations: {
      label:
        'súvisiac* | podobné produkty | podobný tovar | mohlo by sa* | mohlo by vás* | naposledy* | ostatní zákazníci* | zákazníci tiež* | často kup* | odporúčame* | odporúčané* | najpredávanejšie* | obľúbené produkty | alternatívne produkty | pre vás | hodí sa k* | zákazníci kupujú* | kupuje sa spolu* | spolu kup* | kúpte spolu | príslušenstvo k* | doplňte* | prezreté* | vybrané pre* | z rovnakej* | alternatívy | podobné | zákazníci kúpili* | ostatní kúpili*',
      never: 'odporúčaná cena | súvisiace články | súvisiace kategórie',
    },
    wishlist: {
      label:
        'obľúbené | obľúbených | obľúbeným | zoznam želaní | nákupný zoznam | zoznam prianí | zoznam obľúbených | wishlist | pridať k obľúbeným',
      never: 'obľúbené produkty | obľúbené značky | obľúbené kategórie',
    },
    payment: {
      label: 'platb* | platobn* | splátk* | spôsob platby',
      text: 'platobn* | platba kartou | bankovým prevodom | dobierk* | spôsoby platby | možnosti platby | na splátky',
    },
    discounts: {
      label:
        'akcia | akcie | akciov* | zľav* | výpredaj* | dopredaj* | zlacnen* | kupón* | leták* | zľavy | výpredaj | outlet | black friday* | zvýhodnen* | množstevná zľava | posledné kusy',
      text: 'zľavový kód | zľavového kódu | ušetríte | pôvodná cena | bežná cena | akciová cena | zľava na | zľava až',
      never: 'akciové figúr* | akciové kamer* | kalendár akcií | firemné akcie',
    },
    gift: {
      label:
        'darček* | poukaz* | poukážk* | darčekové karty | darčekový poukaz | darčeky pre* | tipy na darčeky | darčekové balenie',
      text: 'darčekový poukaz* | darčekové poukaz* | darčekové balenie | darčeková poukážka | ako darček',
      never: 'darček zdarma | darček zadarmo | darčeky zdarma | darček k* | zľavový poukaz*',
    },
    'choice-of-language': {
      label:
        'jazyk | mena | krajina | vyberte krajinu | vyberte jazyk | slovenčina | slovensky | výber jazyka | zmeniť jazyk | zmeniť krajinu | výber krajiny | zvoľte jazyk | zvoľte krajinu | jazyk a mena | krajina doručenia | vybrať jazyk | vybrať krajinu | zmeniť menu',
    },
    'loyalty-club': {
      label:
        'vernostn* | zákaznícky klub | klub | členstvo | zákaznícka karta | vernostný program | vernostný klub | bonusový program | bonus* | zbierajte body | pre členov',
      text: 'vernostný program* | vernostného program* | vernostné body | klubová cena',
      never: 'futbalový klub | športový klub | nočný klub',
    },
    newsletter: {
      label:
        'odber noviniek | odoberať* | odberu noviniek | novinky e mailom | zasielanie noviniek | newsletter | odoberajte* | novinky na e mail | prihlásiť k newsletteru',
      text: 'newsletter* | odber noviniek | odberu noviniek | novinky e mailom',
    },
    'after-sales': {
      label:
        'servis* | opravy | náhradné diely | recyklác* | spätný odber* | bazár | montáž* | výkup* | použitý tovar | záručný servis | pozáručný servis | oprava* | ekologická likvidácia | likvidácia*',
      text: 'náhradné diely | náhradných dielov | spätný odber* | servisné stredisk*',
      never: 'zákaznícky servis | kávový servis | čajový servis | jedálenský servis | opravné',
    },
    'about-us': {
      label:
        'o nás | o spoločnosti | o firme | kto sme | náš príbeh | kariéra | voľné miesta | náš tím | pre médiá | naše hodnoty | voľné pozície | pracujte u nás | prečo nakupovať* | história firmy',
      never: 'napísali o nás | povedali o nás',
    },
    cart: { label: 'košík | košíka | do pokladne | pokladňa' },
    'add-to-cart': { label: 'do košíka | kúpiť', text: 'do košíka' },
    'live-chat': {
      label:
        'chat | online chat | živý chat | chatujte s nami | chatovať* | začať chat | otvoriť chat | spustiť chat | chatbot | virtuálny asistent*',
    },
    feedback: {
      label:
        'spätná väzba* | dotazník* | prieskum* | ohodnoťte nás* | nahlásiť chybu* | našli ste chybu* | pripomienky* | námety* | podnety* | pomôžte nám* | bolo to užitočné* | feedback',
    },
    community: {
      label:
        'komunita | naša komunita | fórum | diskusné fórum | fotky zákazníkov* | vaše fotky | označte nás* | ambasádori',
      never: 'diskusia k produktu',
    },
    'rich-media': {
      label:
        'zväčšiť* | zoom | ďalšie obrázky | ďalšie fotky | viac fotiek | ďalší obrázok | galéria | fotogaléria | všetky fotky | obrázok 1 | video | prehrať video | celá obrazovka',
    },
  },
};
