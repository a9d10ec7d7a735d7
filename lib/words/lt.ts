import type { Language } from './vocabulary';

export const lt: Language = {
  code: 'lt',
  common: 'ir yra su iš arba kad jūsų mūsų nuo kaip bei tai apie už prie tik galite dėl taip jums mes bus ne jei po',
  words: {
    'contact-page': {
      label:
        'kontaktai | kontaktas | klientų aptarnavim* | klientų centras | klientų pagalba | pagalba | reikia pagalbos | rašykite mums | parašykite mums | susisiek* | susisiekite | susisiekite su mumis | kontaktai* | pagalbos centras | pagalba klientams | skambinkite mums | klientų aptarnavimas',
      never: 'pirmoji pagalba',
    },
    'opening-hours': {
      label: 'darbo laik* | darbo valandos',
      text: 'darbo laik* | darbo valandos | i v | i vii | pirmadienį penktadienį | darbo dienomis nuo',
    },
    'contact-form': {
      label:
        'užklausos forma | kontaktų forma | kontaktinė forma | siųsti žinutę | rašykite mums | parašykite mums | užduoti klausimą | susisiekimo forma | kontaktų forma* | parašykite žinutę | jūsų žinutė | jūsų klausimas | užduokite klausimą | klauskite mūsų | siųsti užklausą',
    },
    'message-field': { label: 'žinutė | žinutės tekstas | klausimas | užklausa | pranešimas | komentaras' },
    'physical-store': {
      label:
        'parduotuvės | parduotuvių* | rasti parduotuvę | atsiėmimas parduotuvėje | atsiimti parduotuvėje | salonai | padaliniai | mūsų parduotuvės | parduotuvių tinklas | parduotuvių adresai | raskite parduotuvę | prekybos vietos | artimiausia parduotuvė',
      text: 'atsiimti parduotuvėje | atsiėmimas parduotuvėje | mūsų parduotuvėse | mūsų parduotuvėje | fizinėje parduotuvėje',
      never:
        'elektroninės parduotuvės | internetinės parduotuvės | interneto parduotuvės | el parduotuvės | e parduotuvės | parduotuvės taisyklės',
    },
    'company-identity': {
      label: 'rekvizitai* | įmonės duomenys',
      text: 'įmonės kodas | įm kodas | į k | pvm kodas | pvm mok*',
    },
    faq: {
      label:
        'duk | d u k | dažnai užduodam* | dažniausiai užduodam* | dažni klausimai | klausimai ir atsakymai | pagalba | kaip pirkti | kaip užsisakyti | dažniausiai užduodami klausimai | dažnai užduodami klausimai | klausimai',
      never: 'pirmoji pagalba',
    },
    'site-search': {
      label: 'paieška* | ieškoti* | ieškok* | ko ieškote* | ko ieškai | prekių paieška',
    },
    'order-tracking': {
      label:
        'užsakymo būsena | užsakymo statusas | užsakymų istorija | užsakymai | siuntos sekimas | siuntų sekimas | užsakymo sekimas | sekti siuntą | sekti užsakymą | kur mano* | mano užsakymai | mano užsakymas | užsakymo informacija | užsakymo paieška | siuntos paieška | kur yra mano* | patikrinti užsakymą',
    },
    guides: {
      label:
        'patarimai* | naudinga informacija | tinklaraštis* | straipsniai* | instrukcij* | gidas | idėjos | įkvėpimas | receptai | kaip išsirinkti* | naudojimo instrukcij* | blogas | tinklaraštis | patarimai ir* | naudinga žinoti | straipsniai | gidai',
      never: 'dydžių gidas | kaip išsirinkti dydį | dovanų idėjos',
    },
    account: {
      label:
        'prisijungti* | prisijungimas | registruotis | registracija | paskyra | sukurti paskyrą | mano profilis | mano paskyra | pamiršote slaptažodį | pamiršau slaptažodį | atsijungti | prisijungti registruotis',
      never: 'prisijungti prie naujienlaišk* | produkto registracija',
    },
    returns: {
      label:
        'grąžinim* | grąžinti prek* | prekių keitim* | keitimas ir* | prekių grąžinimas | grąžinimas | grąžinimas ir keitimas | keitimas ir grąžinimas | prekių keitimas ir* | pinigų grąžinimas',
      text: 'nemokamas grąžinim* | dienų grąžinim* | grąžinti per | grąžinti prek* | grąžinimas per | prekių grąžinim* | pinigų grąžinim*',
      never: 'pinigų grąžinimo garantij*',
    },
    withdrawal: {
      label:
        'sutarties atsisakym* | atsisakymo form* | teisė atsisakyti* | atsisakyti sutarties | užsakymo atšaukimas | atšaukti užsakymą',
      text: 'atsisakyti sutarties | sutarties atsisakym* | teisę atsisakyti | teisė atsisakyti | atsisakymo form*',
    },
    complaints: {
      label: 'garantij* | garantin* | skund* | pretenzij* | nekokybišk*',
      text: 'metų garantij* | metai garantij* | mėnesių garantij* | mėn garantij* | garantin* | pretenzij* | vartotojų teisių | nekokybišk* | gamintojo garantij*',
      never: 'žemiausios kainos garantij* | kainos garantij* | pinigų grąžinimo garantij*',
    },
    delivery: {
      label:
        'pristatym* | siuntim* | kurjer* | paštomat* | atsiėmim* | pristatymas | pristatymas ir apmokėjimas | pristatymo sąlygos | pristatymo būdai | nemokamas pristatymas | prekių pristatymas | siuntimas',
      text: 'nemokamas pristatym* | pristatymas per | pristatymo laik* | pristatymo kain* | pristatymo mokest* | pristatymo termin* | pristatymo būd* | pristatysime | paštomat* | išsiųsime | nemokamai pristat* | siuntimo kain*',
      never: 'įmonės pristatym* | knygos pristatym*',
    },
    terms: {
      label:
        'taisyklės | pirkimo taisyklės | pirkimo sąlygos | pirkimo pardavimo* | prekybos sąlygos | bendrosios sąlygos | naudojimo sąlygos | sąlygos ir* | pardavimo sąlygos | naudojimosi*',
      never: 'žaidimo taisyklės | konkurso taisyklės | akcijos taisyklės | slapukų taisyklės | privatumo taisyklės',
    },
    privacy: {
      label:
        'privatum* | konfidencialum* | asmens duomen* | duomenų apsaug* | bdar | privatumo politika | asmens duomenų*',
    },
    'size-guide': {
      label: 'dydžių lentel* | dydžio lentel* | dydžių gid* | dydžių vadov* | kaip pasirinkti dydį | išsirinkti dydį',
      text: 'dydžių lentel* | dydžių gid*',
    },
    reviews: {
      label: 'atsiliepim* | įvertinim*',
      text: 'pirkėjų atsiliepim* | klientų atsiliepim* | atsiliepimai | rašyti atsiliepimą | patvirtintas pirk*',
      never: 'rizikos įvertinim*',
    },
    'product-background': {
      label: 'tvarum* | kilmė | kilmės šalis | medžiagos | atsakomybė | aplinkosaug* | pagaminta lietuvoje',
      text: 'pagaminta lietuvoje | kilmės šalis | rankų darb* | perdirbt* | organinės medvilnės',
    },
    availability: {
      label:
        'sandėlyje | išparduota | likutis | likučiai | prekės likut* | pranešti kai* | pranešti apie* | išankstinis užsakymas | pranešti man | prekės nėra | prekė išparduota',
      text: 'sandėlyje | išparduota | likutis | turime vietoje | paskutinės prekės | laikinai neturime | liko tik | išankstinis užsakymas',
      never: 'pranešti apie klaidą | pranešti apie pažeid*',
    },
    recommendations: {
      label:
        'panašios prekės | panašūs produktai | susijusios prekės | susiję produktai | rekomenduojam* | jums gali* | tau gali* | taip pat gali* | kiti pirkėjai* | kiti pirko* | neseniai žiūrėt* | peržiūrėtos prekės | dažnai perkam* | perkamiausi* | populiarios prekės | kartu perkam* | populiariausios prekės | paskutinės peržiūr* | neseniai peržiūr* | jums rekomend* | tau rekomend* | jums patiks* | panašūs | derinkite* | dera prie* | pirkite kartu | alternatyv*',
      never: 'rekomenduojama kaina | rekomenduojama mažmenin*',
    },
    wishlist: {
      label: 'norų sąraš* | pageidavimų sąraš* | mėgstam* | pamėgtos prekės | įsimint* | pirkinių sąraš*',
    },
    payment: {
      label: 'apmokėjim* | mokėjim* | atsiskaitym* | lizing* | išsimokėtin*',
      text: 'apmokėjimo būd* | mokėjimo būd* | mokėjimo kortel* | banko kortel* | banko pavedim* | elektroninė bankininkystė | išsimokėtin* | lizing*',
    },
    discounts: {
      label:
        'akcij* | nuolaid* | išpardavim* | pasiūlymai | pasiūlymas | kupon* | leidinys | išpardavimas | akcijos | nuolaidos | outlet | black friday* | specialūs pasiūlymai | geros kainos | nuolaidų kodai',
      text: 'nuolaidos kod* | nuolaidų kod* | sutaupysite | sena kaina | įprasta kaina | akcijos kaina | su nuolaida | nuolaida iki | mažiausia kaina',
      never: 'darbo pasiūlym* | komercinis pasiūlymas | dovanų kupon* | akcijos taisyklės',
    },
    gift: {
      label: 'dovan* | dovanų kuponai | dovanų kuponas | dovanos | dovanų idėjos | dovanų čekis',
      text: 'dovanų kupon* | dovanų čeki* | dovanų kortel* | dovanų pakavim* | kaip dovaną',
      never: 'dovana perkant | dovana prie* | dovanojam*',
    },
    'choice-of-language': {
      label:
        'kalba | pasirinkite kalbą | šalis | pasirinkite šalį | valiuta | lietuvių | lietuviškai | kalbos pasirinkimas | keisti kalbą | pasirinkti kalbą | pasirinkti šalį | pristatymo šalis | keisti šalį',
    },
    'loyalty-club': {
      label:
        'lojalum* | klubas | klubo* | tapk nariu | tapkite nariu | nariams | narystė | kliento kortelė | lojalumo programa | lojalumo klubas | lojalumo kortelė | klientų klubas | pakviesk draugą',
      text: 'lojalumo program* | lojalumo kortel* | lojalumo tašk* | kaupk tašk* | tapkite nariu',
      never: 'futbolo klubas | sporto klubas',
    },
    newsletter: {
      label:
        'naujienlaišk* | prenumeruo* | užsiprenumeruo* | gaukite naujienas | naujienlaiškis | prenumeruoti | užsiprenumeruokite | gaukite pasiūlymus',
      text: 'naujienlaišk*',
    },
    'after-sales': {
      label:
        'servis* | remontas | taisym* | atsarginės dalys | perdirbim* | utilizavim* | montavim* | surinkim* | naudotos prekės | atnaujint* | senos technik* | elektronikos atliek* | garantinis aptarnavimas | servisas | remonto paslaugos | elektronikos atliekos | naudota* | panaudotos*',
      text: 'atsarginės dalys | atsarginių dalių | serviso centr* | elektronikos atliek* | remonto paslaug*',
      never: 'klientų servisas | statyba ir remontas',
    },
    'about-us': {
      label:
        'apie mus | apie įmonę | apie parduotuvę | mūsų istorija | karjera | darbo pasiūlymai | komanda | kas mes | žiniasklaidai | apie mus* | mūsų komanda | mūsų vertybės | dirbk su mumis',
    },
    cart: { label: 'krepšel* | pirkinių krepšel* | krepšys' },
    'add-to-cart': { label: 'į krepšelį | pirkti | pirkti dabar', text: 'į krepšelį' },
    'live-chat': {
      label:
        'gyvas pokalbis | pradėti pokalbį | pokalbių langas | pokalbių robotas | susirašinėti* | virtualus asistentas | kalbėkitės su*',
    },
    feedback: {
      label:
        'apklausa* | anketa* | pasiūlymai ir* | įvertinkite mus* | pranešti apie klaidą* | pastebėjote klaidą* | radote klaidą* | ar ši informacija* | grįžtamasis ryšys* | feedback',
    },
    community: {
      label: 'bendruomenė* | forumas | klientų nuotraukos* | pažymėk mus* | ambasadoriai',
    },
    'rich-media': {
      label:
        'padidinti* | didesnė nuotrauka | daugiau nuotraukų | visos nuotraukos | kita nuotrauka | ankstesnė nuotrauka | nuotrauka 1 | galerija | žiūrėti video | vaizdo įrašas | visas ekranas',
    },
  },
};
