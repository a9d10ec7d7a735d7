import type { Language } from './vocabulary';

export const hu: Language = {
  code: 'hu',
  common: 'az és hogy nem egy vagy csak van ha már mint minden kell meg ezt azt is itt aki amely által után lehet',
  words: {
    'contact-page': {
      label:
        'kapcsolat | kapcsolatfelvétel | kapcsolattartás | elérhetőség* | ügyfélszolgálat* | vevőszolgálat* | lépjen kapcsolatba* | írjon nekünk | segítség* | súgó | ügyféltámogatás | kapcsolat* | elérhetőségeink | írj nekünk | vedd fel velünk* | segíthetünk',
      never: 'segítségével | kapcsolatos* | kapcsolat nélküli',
    },
    'opening-hours': {
      label: 'nyitvatartás* | nyitva tartás* | ügyfélfogadás',
      text: 'nyitvatartás* | nyitva tartás* | hétfőtől péntekig | hétfő péntek | h p',
    },
    'contact-form': {
      label:
        'kapcsolatfelvételi* | üzenetküldés | üzenet küldése | írjon nekünk | üzenj nekünk | kérdezz* | kapcsolati űrlap | kapcsolatfelvétel* | írj nekünk | üzenet | küldjön üzenetet | küldj üzenetet | kérdés küldése | tegye fel kérdését | visszahívást kérek | visszahívás kérése',
    },
    'message-field': { label: 'üzenet* | kérdés | megjegyzés' },
    'physical-store': {
      label:
        'üzletek | üzleteink | üzletünk | boltok | boltjaink | üzletkereső | boltkereső | áruházaink | bemutatóterem* | személyes átvétel* | bolti átvétel* | átvételi pont* | áruházak | áruházkereső | bemutatótermünk | átvevőpont* | személyes átvétel | üzleteink*',
      text: 'személyes átvétel* | személyesen átvehet* | bolti átvétel* | üzletünkben | boltunkban',
    },
    'company-identity': { label: 'impresszum* | cégadat*', text: 'adószám* | cégjegyzékszám* | nyilvántartási szám*' },
    faq: {
      label:
        'gyik | gy i k | gyakori kérdés* | gyakran ismételt* | gyakran feltett* | súgó | segítség | vásárlási tájékoztató | hogyan vásárol* | kérdések és válaszok',
    },
    'site-search': {
      label: 'keres | keresés* | kereső | keresendő* | keresőszó | mit keres* | keress a* | termékkeresés | keresett*',
      never: 'keresés szűkítése',
    },
    'order-tracking': {
      label:
        'nyomon követés* | nyomonkövetés* | nyomkövetés* | csomagkövetés* | rendeléskövetés* | rendeléseim | megrendeléseim | rendelés állapot* | rendelések | hol a csomagom | rendelés nyomon* | rendelés követ* | rendelés státusz* | rendelésem* | megrendelésem | csomag követ* | csomag nyomon* | hol van a* | hol tart a* | korábbi rendelések | rendelési előzmények | szállítás követ* | megrendelés nyomon* | megrendelések nyomon*',
    },
    guides: {
      label:
        'tanácsok | tippek* | útmutató* | használati* | cikkek | inspiráció* | receptek | hogyan válassz* | tudástár* | tudásbázis* | ötletek* | blog* | hasznos tudnivalók | tippek és* | magazin | kisokos | útmutatók | vásárlási útmutató',
      never: 'méret útmutató | használati feltételek',
    },
    account: {
      label:
        'bejelentkezés* | belépés* | regisztráció* | fiókom | fiók | profilom | jelentkezz be | jelentkezzen be | regisztrálok | elfelejtett jelszó | elfelejtetted* | kijelentkezés | saját fiók | bejelentkezés regisztráció | profil',
      never: 'hírlevél regisztráció | termékregisztráció*',
    },
    returns: {
      label:
        'visszaküldés* | termékvisszaküldés* | visszáru* | csere | termékcsere | méretcsere | pénzvisszafizetés* | visszavétel | csere visszaküldés | pénzvisszafizetés | csere és visszaküldés | termék visszaküldés* | 30 napos* | 14 napos* | visszáru',
      text: 'visszaküldés* | napos visszaküld* | ingyenes csere | pénzvisszafizetés* | méretcsere*',
      never: 'csere és beszerelés | visszavétel elektron*',
    },
    withdrawal: {
      label: 'elállás* | rendelés törlése | rendelés lemondása',
      text: 'elállási jog* | elállási nyilatkozat* | elállási és',
    },
    complaints: {
      label: 'garanci* | jótállás* | szavatosság* | panasz* | reklamáci*',
      text: 'év garanci* | év jótállás | garanciális* | jótállási* | kellékszavatosság* | panaszkezelés* | békéltető testület*',
      never: 'legjobb ár garancia | pénzvisszafizetési garanci* | elégedettségi garanci*',
    },
    delivery: {
      label:
        'szállítás* | kiszállítás* | házhozszállítás* | futárszolgálat* | átvételi módok | szállítás és fizetés | szállítási információ* | szállítási módok | ingyenes szállítás | kiszállítás | szállítás és* | szállítási díjak',
      text: 'ingyenes szállítás* | szállítási idő* | szállítási költség* | szállítási díj* | kiszállítás* | házhozszállítás* | várható kézbesítés* | csomagautomat*',
    },
    terms: {
      label:
        'ászf | általános szerződési* | szerződési feltételek | vásárlási feltételek | felhasználási feltételek | használati feltételek | üzletszabályzat',
    },
    privacy: { label: 'adatvédel* | adatkezel* | személyes adat*' },
    'size-guide': {
      label:
        'mérettáblázat* | méretválaszt* | méretkalauz* | méret útmutató | mérettanács* | melyik méret* | milyen méret*',
      text: 'mérettábláz* | méretválasztás*',
    },
    reviews: {
      label: 'értékelés* | vélemény* | vásárlói* | értékeld* | értékelje* | mondták rólunk',
      text: 'vásárlói vélemény* | vásárlói értékelés* | értékelés alapján | ellenőrzött vásárl* | értékelés írása | vélemény írása',
      never: 'véleménye | véleményed | vásárlói kártya | vásárlói tájékoztató',
    },
    'product-background': {
      label:
        'fenntarthat* | származás* | társadalmi felelősség* | környezetvéd* | környezettudatos* | alapanyagok | magyar termék*',
      text: 'magyarországon készült | származási ország | származási hely* | kézzel készít* | újrahasznosított* | biopamut* | magyar gyártás* | fenntartható*',
    },
    availability: {
      label:
        'raktáron* | készleten | elfogyott | nem rendelhető | előrendel* | értesítést kérek | készletinformáció* | rendelhető',
      text: 'raktáron | készleten | elfogyott | nem rendelhető | azonnal szállítható | előrendelhető | utolsó darab* | raktárkészlet*',
    },
    recommendations: {
      label:
        'hasonló termékek | kapcsolódó termékek | ajánlott* | ajánljuk* | önnek ajánl* | mások ezt* | akik ezt* | vásárlóink ezt* | megtekintett termékek | együtt vásárol* | gyakran együtt* | népszerű termékek | érdekelhet* | tetszhet* | kiegészítő termékek | legnépszerűbb termék* | nemrég megtekint* | utoljára megtekint* | legutóbb megtekint* | korábban megnéz* | hozzá ajánljuk* | neked ajánl* | neked válogat* | mások megvették* | vásárlók megvették* | ehhez illik* | illik hozzá* | tartozékok ehhez* | alternatív termékek | hasonló | nézd meg ezeket* | ezeket is* | ezek is* | mások ezeket* | ezt is*',
      never: 'ajánlott fogyasztói ár | ajánlott életkor*',
    },
    wishlist: {
      label: 'kedvenc* | kívánságlist* | bevásárlólist* | mentett termékek',
      never: 'kedvenc márká* | vásárlóink kedvence*',
    },
    payment: {
      label: 'fizetés* | részletfizetés* | bankkártyás* | áruhitel*',
      text: 'fizetési mód* | bankkárty* | utánvét* | átutalás* | részletfizet* | áruhitel* | biztonságos fizet*',
    },
    discounts: {
      label:
        'akció* | kedvezmény* | kiárusítás* | leárazás* | leértékel* | kupon* | ajánlatok | akciók | outlet | black friday* | akciós* | kiárusítás | leárazás | kuponok | napi ajánlat | kedvezmények',
      text: 'kuponkód* | akciós ár | eredeti ár | megtakarítás* | kedvezmény | régi ár | korábbi ár',
      never: 'akciófilm* | akciókamer* | akciófigur* | akcióterv*',
    },
    gift: {
      label: 'ajándék* | díszcsomagol* | ajándékutalvány | ajándékkártya | ajándékötletek | ajándékok',
      text: 'ajándékutalvány* | ajándékkárty* | ajándékcsomagol* | díszcsomagol*',
      never: 'ajándék a* | ingyenes ajándék | ajándékba',
    },
    'choice-of-language': {
      label:
        'nyelv | pénznem | ország | nyelvválaszt* | válasszon országot | magyar | nyelv kiválasztása | nyelv választása | nyelvváltás | válasszon nyelvet | válassz nyelvet | ország kiválasztása | válassz országot | szállítási ország | pénznem választ*',
    },
    'loyalty-club': {
      label:
        'hűség* | törzsvásárl* | pontgyűjt* | klub | klubtag* | klubkárty* | vásárlói kártya | tagság | hűségprogram | törzsvásárlói* | hűségpontok | pontgyűjtés | klubtagság | ajánld barátaidnak | kedvezményprogram',
      text: 'hűségprogram* | hűségpont* | hűségkárty* | törzsvásárl* | pontgyűjt*',
      never: 'labdarúgó klub | sportklub',
    },
    newsletter: {
      label: 'hírlevél* | hírlevel* | feliratkoz* | iratkozz fel* | iratkozzon fel*',
      text: 'hírlevél* | hírlevel*',
      never: 'leiratkoz*',
    },
    'after-sales': {
      label:
        'szerviz* | javítás* | alkatrész* | pótalkatrész* | használt | újrahasznosít* | beüzemelés* | felújított* | szerviz | márkaszerviz* | javítás | alkatrészek | elektronikai hulladék | használtcikk | garanciális szerviz | termékregisztráció',
      text: 'pótalkatrész* | márkaszerviz* | szakszerviz*',
    },
    'about-us': {
      label:
        'rólunk | bemutatkozás | cégünkről | kik vagyunk | történetünk | karrier* | állásajánlat* | állások | csapatunk | sajtó* | rólunk* | cégtörténet | csapat | munkatársaink | küldetésünk | miért mi | karrier | sajtószoba | a cég',
      never: 'rólunk mondták | mondták rólunk',
    },
    cart: { label: 'kosár | kosaram | kosárba | pénztár | pénztárhoz | bevásárlókosár' },
    'add-to-cart': { label: 'kosárba* | megveszem | megvásárlom | hozzáadás a kosárhoz', text: 'kosárba' },
    'live-chat': {
      label:
        'chat | élő chat | csevegés* | chat indítása | chat megnyitása | chatelj velünk | chateljen velünk | chatbot | virtuális asszisztens | online chat',
    },
    feedback: {
      label:
        'visszajelzés* | mondja el* | mondd el* | kérdőív* | elégedettségi* | értékeljen minket* | értékelj minket* | hibabejelentés* | hibát talált* | hiba jelentése* | hasznos volt* | segítsen nekünk* | észrevétel*',
      never: 'javasolt | javaslatok neked | javaslatok önnek | vélemények',
    },
    community: {
      label:
        'közösség* | fórum | vásárlóink fotói* | vásárlói fotók* | vásárlói képek* | ti küldtétek* | jelölj meg* | jelölj be* | nagykövetek',
      never: 'oszd meg facebook* | közösségi média* | közösségi oldal*',
    },
    'rich-media': {
      label:
        'nagyítás* | nagyobb kép | további képek | több kép | összes kép | következő kép | előző kép | kép 1 | galéria | képgaléria | videó | videó lejátszása | teljes képernyő',
    },
  },
};
