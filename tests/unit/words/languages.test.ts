import { describe, expect, it } from 'vitest';
import type { AutoCheckId } from '../../../lib/audit/checklist';
import { CHECKS } from '../../../lib/checks';
import { languageOf } from '../../../lib/words/language';
import { item, marked } from '../checks/made-page';

interface Sample {
  /** Two sentences as a shop would write them. */
  prose: string;
  /** Per check, what links, headings and lines of a shop are called: 'check: name, name; check: name'. */
  seen: string;
  /** What looks like it and is none. */
  notSeen: string;
}

const SAMPLES: Record<string, Sample> = {
  cs: {
    prose:
      'Každou zásilku balíme ručně a můžete si ji vyzvednout v naší prodejně nebo vám ji pošleme. Pokud není zboží, které jste si vybrali, v pořádku, napište nám.',
    seen: `contact-page: Kontakty, Kontaktujte nás, Zákaznická podpora; opening-hours: Otevírací doba prodejny; contact-form: Kontaktní formulář;
      physical-store: Naše prodejny, Osobní odběr zdarma, Výdejní místa; faq: Časté dotazy, Nejčastější otázky, Jak nakupovat; site-search: Hledat, Vyhledávání;
      order-tracking: Stav objednávky, Sledování zásilky, Moje objednávky; account: Přihlášení, Registrace, Můj účet; returns: Vrácení zboží, Výměna a vrácení zboží;
      withdrawal: Odstoupení od smlouvy, Formulář pro odstoupení od smlouvy; complaints: Reklamační řád, Reklamace a vrácení, Záruka 3 roky; delivery: Doprava a platba, Způsoby doručení;
      terms: Obchodní podmínky, Všeobecné obchodní podmínky; privacy: Ochrana osobních údajů, Podmínky ochrany osobních údajů; size-guide: Tabulka velikostí, Jak vybrat velikost;
      reviews: Hodnocení produktu, Recenze; availability: Skladem 5 ks, Vyprodáno; recommendations: Související produkty, Mohlo by se vám líbit, Naposledy navštívené;
      wishlist: Oblíbené, Přidat k oblíbeným; payment: Způsoby platby, Nákup na splátky; discounts: Akce, Výprodej, Slevový kód; gift: Dárkové poukazy; loyalty-club: Věrnostní program;
      newsletter: Odběr novinek; about-us: O nás, Kariéra; after-sales: Servis, Náhradní díly, Zpětný odběr elektrozařízení; guides: Rady a tipy, Jak vybrat kolo; product-background: Udržitelnost`,
    notSeen: `contact-page: První pomoc, Kontaktní čočky; delivery: Posunout doprava; account: Přihlásit se k odběru, Bankovní účet; discounts: Akční kamery, Kalendář akcí; gift: Dárek zdarma;
      after-sales: Zákaznický servis, Opravdu skvělé; reviews: Hodnocení obchodu; guides: Průvodce velikostmi; complaints: Reklama, Záruka nejnižší ceny; loyalty-club: Fotbalový klub; wishlist: Oblíbené značky`,
  },
  sk: {
    prose:
      'Každú zásielku balíme ručne a môžete si ju vyzdvihnúť v našej predajni alebo vám ju pošleme. Ak nie je tovar, ktorý ste si vybrali, v poriadku, napíšte nám, aby sme to napravili.',
    seen: `contact-page: Kontakty, Kontaktujte nás, Zákaznícky servis; opening-hours: Otváracie hodiny; contact-form: Kontaktný formulár; physical-store: Predajne, Osobný odber, Výdajné miesta;
      faq: Často kladené otázky, Ako nakupovať; site-search: Hľadať, Vyhľadávanie; order-tracking: Stav objednávky, Sledovanie zásielky; account: Prihlásenie, Registrácia, Môj účet;
      returns: Vrátenie tovaru, Výmena a vrátenie; withdrawal: Odstúpenie od zmluvy; complaints: Reklamačný poriadok, Reklamácie, Záručné podmienky; delivery: Doprava a platba, Spôsoby doručenia;
      terms: Obchodné podmienky, Všeobecné obchodné podmienky; privacy: Ochrana osobných údajov; size-guide: Tabuľka veľkostí, Ako si vybrať veľkosť; reviews: Hodnotenia zákazníkov, Recenzie;
      availability: Skladom, Vypredané; recommendations: Súvisiace produkty, Mohlo by sa vám páčiť; wishlist: Obľúbené, Pridať k obľúbeným; payment: Spôsoby platby, Platobné metódy;
      discounts: Akcie a zľavy, Výpredaj; gift: Darčekové poukážky; loyalty-club: Vernostný program; newsletter: Odber noviniek; about-us: O nás, Kto sme; after-sales: Servis, Náhradné diely; guides: Rady a tipy`,
    notSeen: `contact-page: Prvá pomoc, Zákaznícka karta; delivery: Posunúť doprava; account: Prihlásiť sa k odberu noviniek, Bankový účet; discounts: Akciové figúrky, Firemné akcie; gift: Darček zadarmo;
      after-sales: Kávový servis; reviews: Hodnotenie obchodu; complaints: Reklama, Záruka najnižšej ceny; loyalty-club: Nočný klub; recommendations: Súvisiace články`,
  },
  sl: {
    prose:
      'Vsak paket zapakiramo ročno, zato ga lahko prevzamete v naši trgovini ali pa vam ga pošljemo. Če vam izdelek ni všeč, nam pišite in bomo vse uredili, saj so kupci za nas najpomembnejši.',
    seen: `contact-page: Kontakt, Kontaktirajte nas, Pomoč uporabnikom; opening-hours: Delovni čas, Odpiralni časi trgovin; contact-form: Kontaktni obrazec; physical-store: Naše trgovine, Poslovalnice, Osebni prevzem;
      faq: Pogosta vprašanja, Najpogostejša vprašanja; site-search: Išči, Iskanje po trgovini; order-tracking: Moja naročila, Sledenje pošiljki; account: Prijava, Registracija, Moj račun;
      returns: Vračilo blaga, Vračila in zamenjave; withdrawal: Odstop od pogodbe, Odstop od nakupa; complaints: Reklamacije, Garancija in servis; delivery: Dostava, Stroški dostave, Dostava in plačilo;
      terms: Splošni pogoji poslovanja, Pogoji poslovanja; privacy: Varstvo osebnih podatkov, Politika zasebnosti; size-guide: Tabela velikosti; reviews: Ocene in mnenja, Mnenja kupcev; availability: Na zalogi, Razprodano;
      recommendations: Podobni izdelki, Sorodni izdelki, Morda vas bo zanimalo tudi; wishlist: Seznam želja, Dodaj na seznam želja; payment: Načini plačila, Nakup na obroke; discounts: Akcija, Popusti, Razprodaja;
      gift: Darilni boni; loyalty-club: Klub zvestobe; newsletter: E-novice; about-us: O podjetju, Kdo smo; after-sales: Servis, Rezervni deli; guides: Nasveti, Navodila za uporabo; product-background: Trajnostni razvoj`,
    notSeen: `contact-page: Prva pomoč; physical-store: Pogoji spletne trgovine; account: Prijava na e-novice, Transakcijski račun; discounts: Akcijske kamere, Akcijski filmi; loyalty-club: Članki, Klubska mizica;
      order-tracking: Sledite nam, Sledilnik; after-sales: Kavni servis; complaints: Garancija najnižje cene; guides: Vodnik po velikostih; returns: Vračilo davka; gift: Gratis darilo`,
  },
  hu: {
    prose:
      'Minden csomagot kézzel készítünk el, és azt az üzletben is át lehet venni, vagy házhoz visszük. Ha a termék nem tetszik, csak írjon, és azonnal megoldjuk, mert ez már nálunk így szokás.',
    seen: `contact-page: Kapcsolat, Elérhetőségeink, Ügyfélszolgálat; opening-hours: Nyitvatartás, Nyitvatartási idő; contact-form: Kapcsolatfelvételi űrlap; physical-store: Üzleteink, Személyes átvétel, Boltkereső;
      faq: GY.I.K., Gyakori kérdések; site-search: Keresés, Mit keres?; order-tracking: Rendeléseim, Csomagkövetés; account: Bejelentkezés, Regisztráció, Fiókom; returns: Visszaküldés, Csere és visszaküldés;
      withdrawal: Elállási jog, Elállási nyilatkozat; complaints: Garancia, Jótállás és szavatosság, Panaszkezelés; delivery: Szállítás, Szállítási információk, Szállítás és fizetés; terms: ÁSZF, Általános Szerződési Feltételek;
      privacy: Adatvédelmi tájékoztató, Adatkezelés; size-guide: Mérettáblázat; reviews: Vásárlói vélemények, Értékelések; availability: Raktáron, Elfogyott; recommendations: Hasonló termékek, Ajánlott termékek;
      wishlist: Kedvencek, Kívánságlista; payment: Fizetési módok; discounts: Akciók, Akciós termékek, Kuponok; gift: Ajándékutalvány; loyalty-club: Hűségprogram, Törzsvásárlói program; newsletter: Hírlevél feliratkozás;
      about-us: Rólunk, Bemutatkozás; after-sales: Szerviz, Alkatrészek; guides: Tippek és tanácsok, Használati útmutató; product-background: Fenntarthatóság`,
    notSeen: `contact-page: Kapcsolatos termékek; discounts: Akciófigurák, Akciókamera; returns: Cserepes növények, Olajcsere; choice-of-language: Nyelvkönyvek; about-us: Mondták rólunk; newsletter: Leiratkozás;
      delivery: Szállítói adatok; loyalty-club: Labdarúgó klub; availability: Étkészlet; gift: Ingyenes ajándék; complaints: Árgarancia`,
  },
  el: {
    prose:
      'Ετοιμάζουμε κάθε δέμα με το χέρι και μπορείτε να το παραλάβετε από το κατάστημα ή στο σπίτι σας. Αν δεν είστε ικανοποιημένοι με την αγορά σας, θα βρούμε μαζί τη λύση για εσάς.',
    seen: `contact-page: Επικοινωνία, ΕΠΙΚΟΙΝΩΝΙΑ, Εξυπηρέτηση Πελατών; opening-hours: Ώρες λειτουργίας, Ωράριο καταστημάτων; contact-form: Φόρμα επικοινωνίας; physical-store: Καταστήματα, Παραλαβή από κατάστημα;
      faq: Συχνές Ερωτήσεις, ΣΥΧΝΕΣ ΕΡΩΤΗΣΕΙΣ; site-search: Αναζήτηση, Αναζήτηση προϊόντων; order-tracking: Παρακολούθηση παραγγελίας, Οι παραγγελίες μου; account: Σύνδεση, Εγγραφή, Ο λογαριασμός μου;
      returns: Επιστροφές, Αλλαγές & Επιστροφές, ΠΟΛΙΤΙΚΗ ΕΠΙΣΤΡΟΦΩΝ; withdrawal: Δικαίωμα υπαναχώρησης; complaints: Εγγύηση, ΕΓΓΥΗΣΕΙΣ; delivery: Τρόποι Αποστολής, Έξοδα αποστολής;
      terms: Όροι Χρήσης, ΟΡΟΙ ΧΡΗΣΗΣ, Όροι & Προϋποθέσεις; privacy: Πολιτική Απορρήτου, Προσωπικά δεδομένα; size-guide: Μεγεθολόγιο, Οδηγός μεγεθών; reviews: Αξιολογήσεις, Κριτικές πελατών;
      availability: Άμεσα διαθέσιμο, Εξαντλήθηκε; recommendations: Σχετικά προϊόντα, Ίσως σας ενδιαφέρουν; wishlist: Αγαπημένα, Λίστα επιθυμιών; payment: Τρόποι πληρωμής, ΤΡΟΠΟΙ ΠΛΗΡΩΜΗΣ;
      discounts: Προσφορές, Εκπτώσεις; gift: Δωροκάρτες, Συσκευασία δώρου; loyalty-club: Πρόγραμμα επιβράβευσης; about-us: Η εταιρεία μας, Ποιοι είμαστε; after-sales: Ανταλλακτικά, Ανακύκλωση; guides: Οδηγός αγοράς`,
    notSeen: `contact-page: Πρώτες βοήθειες; gift: Δωρεάν μεταφορικά, Με δώρο; account: Τραπεζικός λογαριασμός, Εγγραφή στο newsletter; complaints: Εγγύηση καλύτερης τιμής; discounts: Ζητήστε προσφορά;
      delivery: Αποστολή, Παράδοση; physical-store: Ηλεκτρονικά καταστήματα; guides: Οδηγός μεγεθών; recommendations: Προτεινόμενη τιμή; about-us: Σχετικά με τις αποστολές`,
  },
  is: {
    prose:
      'Við pökkum öllum vörum í höndunum og þú getur sótt pakkann í verslun okkar eða fengið hann heim. Ef þú ert ekki ánægð með það sem þú keyptir, hafðu þá samband við okkur.',
    seen: `contact-page: Hafa samband, Hafðu samband, Þjónustuver; opening-hours: Opnunartímar, Opnunartími verslana; contact-form: Senda fyrirspurn; physical-store: Verslanir, Sækja í verslun; faq: Algengar spurningar, Spurt og svarað;
      site-search: Leita, Leit í vefverslun; order-tracking: Mínar pantanir, Rekja sendingu; account: Innskráning, Mínar síður, Nýskráning; returns: Skil og skipti, Vöruskil, Skilaréttur; withdrawal: Réttur til að falla frá samningi;
      complaints: Ábyrgð, Kvartanir; delivery: Afhending vöru, Sendingarkostnaður, Heimsending; terms: Skilmálar, Viðskiptaskilmálar; privacy: Persónuverndarstefna; size-guide: Stærðartafla, Stærðatöflur;
      reviews: Umsagnir, Skrifa umsögn; availability: Til á lager, Uppselt; recommendations: Tengdar vörur, Þér gæti líkað; wishlist: Óskalisti, Setja á óskalista; payment: Greiðslumátar, Greiðsluleiðir; discounts: Útsala, Tilboð;
      gift: Gjafabréf, Gjafakort; loyalty-club: Vildarklúbbur; newsletter: Skráðu þig á póstlistann; about-us: Um okkur, Starfsfólk, Laus störf; after-sales: Varahlutir, Viðgerðir; guides: Leiðbeiningar, Góð ráð`,
    notSeen: `contact-page: Fyrsta hjálp; physical-store: Netverslanir, Verslun; complaints: Samfélagsleg ábyrgð; discounts: Óska eftir tilboði í; gift: Gjafapúði, Gjafabrjóstahaldari; account: Skrá mig á póstlista;
      guides: Gjafahugmyndir; returns: Skilmálar, Skil á sköttum; size-guide: Stærðfræði; order-tracking: Pantaðu tíma`,
  },
  lv: {
    prose:
      'Katru sūtījumu iesaiņojam ar rokām, un jūs varat to saņemt mūsu veikalā vai arī mājās. Ja prece jums nav piemērota, tad sazinieties ar mums pēc saņemšanas, lai mēs varētu palīdzēt.',
    seen: `contact-page: Kontakti, Sazinies ar mums, Klientu apkalpošana; opening-hours: Darba laiks, Veikalu darba laiki; contact-form: Saziņas forma; physical-store: Mūsu veikali, Saņemšana veikalā; faq: Biežāk uzdotie jautājumi, Bieži uzdotie jautājumi;
      site-search: Meklēt, Ko meklējat?; order-tracking: Mani pasūtījumi, Pasūtījuma statuss; account: Mans konts, Ienākt, Reģistrēties; returns: Preču atgriešana, Atgriešanas noteikumi; withdrawal: Atteikuma tiesības, Atteikuma veidlapa;
      complaints: Garantija, Garantijas noteikumi, Sūdzības; delivery: Piegāde, Piegādes veidi, Piegāde un apmaksa; terms: Lietošanas noteikumi, Distances līgums; privacy: Privātuma politika, Personas datu apstrāde; size-guide: Izmēru tabula;
      reviews: Atsauksmes, Pircēju vērtējumi; availability: Ir noliktavā, Izpārdots; recommendations: Līdzīgas preces, Jums varētu patikt; wishlist: Vēlmju saraksts, Izlase; payment: Apmaksas veidi, Nomaksa; discounts: Akcijas, Izpārdošana, Atlaides;
      gift: Dāvanu kartes; loyalty-club: Lojalitātes programma, Klienta karte; newsletter: Piesakies jaunumiem; about-us: Par mums, Vakances; after-sales: Serviss, Rezerves daļas; guides: Padomi, Kā izvēlēties matraci`,
    notSeen: `contact-page: Pirmā palīdzība, Kontaktlēcas; delivery: Piegādātāji; complaints: Zemākās cenas garantija; terms: Akcijas noteikumi, Sīkdatņu noteikumi; discounts: Darba piedāvājumi; physical-store: Interneta veikali;
      account: Bankas konts; after-sales: Klientu serviss; loyalty-club: Saņemšanas punkti, Futbola klubs; guides: Raksti mums; recommendations: Ieteicamā cena`,
  },
  lt: {
    prose:
      'Kiekvieną siuntą supakuojame rankomis, o jūs galite ją atsiimti mūsų parduotuvėje arba gauti į namus. Jei prekė jums netinka, tai susisiekite su mumis, nes visada yra kaip padėti.',
    seen: `contact-page: Kontaktai, Susisiekite su mumis, Klientų aptarnavimas; opening-hours: Darbo laikas, Parduotuvių darbo laikas; contact-form: Užklausos forma; physical-store: Mūsų parduotuvės, Atsiėmimas parduotuvėje; faq: D.U.K., Dažniausiai užduodami klausimai;
      site-search: Paieška, Ieškoti prekių; order-tracking: Mano užsakymai, Siuntos sekimas; account: Prisijungti, Registracija, Mano paskyra; returns: Prekių grąžinimas, Grąžinimas ir keitimas; withdrawal: Sutarties atsisakymas, Teisė atsisakyti sutarties;
      complaints: Garantija, Garantinis aptarnavimas, Pretenzijos; delivery: Pristatymas, Prekių pristatymas ir apmokėjimas; terms: Pirkimo taisyklės, Taisyklės ir sąlygos; privacy: Privatumo politika, Asmens duomenų apsauga; size-guide: Dydžių lentelė;
      reviews: Atsiliepimai, Klientų atsiliepimai; availability: Yra sandėlyje, Išparduota; recommendations: Panašios prekės, Jums gali patikti; wishlist: Norų sąrašas, Įsimintos prekės; payment: Apmokėjimo būdai, Pirkimas išsimokėtinai; discounts: Akcijos, Išpardavimas, Nuolaidos;
      gift: Dovanų kuponai; loyalty-club: Lojalumo programa; newsletter: Naujienlaiškis; about-us: Apie mus, Karjera; after-sales: Servisas, Atsarginės dalys; guides: Patarimai, Kaip išsirinkti dviratį`,
    notSeen: `contact-page: Pirmoji pagalba, Kontaktiniai lęšiai; physical-store: Internetinės parduotuvės taisyklės; discounts: Darbo pasiūlymai, Komercinis pasiūlymas; delivery: Knygos pristatymas; complaints: Žemiausios kainos garantija;
      terms: Konkurso taisyklės, Slapukų taisyklės; after-sales: Statyba ir remontas; guides: Kaip išsirinkti dydį; recommendations: Rekomenduojama kaina; loyalty-club: Sporto klubas; gift: Dovana perkant`,
  },
  et: {
    prose:
      'Pakime iga saadetise käsitsi ning sinu pakk saab meie poest kätte või tuuakse see koju. Kui toode ei ole see, mida ootasid, siis kirjuta meile ja me aitame, sest see on meie töö.',
    seen: `contact-page: Kontaktid, Võta ühendust, Klienditeenindus; opening-hours: Lahtiolekuajad; contact-form: Kontaktivorm, Saada päring; physical-store: Meie poed, Kauplused; faq: KKK, Korduma kippuvad küsimused; site-search: Otsi, Otsing;
      order-tracking: Minu tellimused, Jälgi tellimust; account: Logi sisse, Minu konto, Registreeru; returns: Tagastamine, Vahetus ja tagastus; withdrawal: Taganemisõigus, Lepingust taganemine; complaints: Garantii, Pretensiooni esitamine;
      delivery: Tarne, Transport ja kohaletoimetamine, Tarneinfo; terms: Müügitingimused, Kasutustingimused; privacy: Privaatsuspoliitika, Isikuandmete kaitse; size-guide: Suurustabel, Suuruste tabel; reviews: Arvustused, Klientide hinnangud;
      availability: Laos, Läbi müüdud; recommendations: Sarnased tooted, Sulle võib meeldida; wishlist: Soovinimekiri, Lisa lemmikutesse; payment: Makseviisid, Järelmaks; discounts: Soodustooted, Kampaaniad, Allahindlus; gift: Kinkekaardid;
      loyalty-club: Püsikliendile, Kliendikaart; newsletter: Liitu uudiskirjaga; about-us: Ettevõttest, Meie lugu; after-sales: Hooldus ja remont, Varuosad; guides: Nõuanded, Kasutusjuhendid; product-background: Jätkusuutlikkus`,
    notSeen: `contact-page: Kontaktläätsed, Esmaabi; discounts: Tööpakkumised, Küsi pakkumist; wishlist: Lemmikloomad; delivery: Ühistransport; complaints: Hinnagarantii; physical-store: Veebipoed; loyalty-club: Liitu uudiskirjaga;
      after-sales: Näohooldus, Hooldusvahendid; site-search: Otsikud; terms: Mängu tingimused; recommendations: Soovitatud jaehind`,
  },
  ro: {
    prose:
      'Pregătim fiecare colet de mână, iar produsele sunt trimise din magazinul nostru sau le puteți ridica de aici. Dacă nu vă place ce ați cumpărat, scrieți-ne și vă ajutăm, pentru că acest lucru este important.',
    seen: `contact-page: Contactează-ne, Contacteaza-ne, Serviciu clienţi; opening-hours: Program de lucru; contact-form: Formular de contact; physical-store: Magazinele noastre, Ridicare din magazin; faq: Întrebări frecvente, Intrebari frecvente;
      site-search: Caută produse, Cauta; order-tracking: Comenzile mele, Urmărește comanda; account: Contul meu, Autentificare, Creeaza cont; returns: Politica de retur, Retur produse, Returnarea produselor; withdrawal: Dreptul de retragere, Retragere din contract;
      complaints: Garanția produselor, Garantii, Reclamații, ANPC; delivery: Livrare, Transport și livrare, Costuri de livrare; terms: Termeni și condiții, Termeni si conditii, Termeni şi condiţii; privacy: Politica de confidențialitate, Protecția datelor personale;
      size-guide: Ghid de mărimi, Tabel marimi; reviews: Recenzii, Review-uri; availability: În stoc, Stoc epuizat; recommendations: Produse similare, Îți recomandăm și; wishlist: Favorite, Lista de dorințe; payment: Modalități de plată, Cumpără în rate;
      discounts: Reduceri, Oferte speciale, Promoții; gift: Card cadou, Idei de cadouri; loyalty-club: Program de fidelitate; newsletter: Abonează-te; about-us: Despre noi, Povestea noastră; after-sales: Piese de schimb, Service; guides: Sfaturi utile`,
    notSeen: `contact-page: Lentile de contact, Prim ajutor; opening-hours: Program de fidelitate; account: Cont bancar; newsletter: Dezabonare; discounts: Oferte de muncă, Solicită ofertă; loyalty-club: Puncte de lucru; guides: Ghid de mărimi;
      terms: Termeni căutați; complaints: Garanția celui mai mic preț; availability: Lichidare stoc; physical-store: Magazine online`,
  },
};

/** Languages whose samples of prose stand beside the detection of languages: names that are easily missed or mistaken. */
const MORE: Record<string, Omit<Sample, 'prose'>> = {
  fi: {
    seen: `contact-page: Ota meihin yhteyttä; physical-store: Tilaa ja nouda; order-tracking: Seuraa lähetystä; returns: Vaihto ja palautus; delivery: Toimituskulut, Kotiintoimitus; discounts: Alennukset, Ale;
      payment: Maksa laskulla; about-us: Tietoa meistä, Lehdistö; loyalty-club: Kanta-asiakkaat; recommendations: Usein ostettu yhdessä; complaints: Viallinen tuote; newsletter: Tilaa uutiskirje`,
    notSeen:
      'about-us: Tietoa toimituksista, Yritysmyynti; payment: Naudan maksa; newsletter: Tilaa nyt; returns: Öljynvaihto; discounts: Aleksanterinkatu; delivery: Rahtikirja',
  },
  nl: {
    seen: `site-search: Wat zoek je?; order-tracking: Track je bestelling; availability: Tijdelijk uitverkocht; recommendations: Gerelateerde artikelen; delivery: Levertijden, Thuisbezorgd; gift: Kadobonnen;
      loyalty-club: Ledenvoordeel; after-sales: Refurbished; about-us: Onze missie; faq: Vragen en antwoorden; privacy: Persoonsgegevens; payment: Gespreid betalen`,
    notSeen:
      'loyalty-club: Voordelen, Extra sterk; terms: Actievoorwaarden; availability: Voorraadkasten; after-sales: Onderhoudsvrij; gift: Cadeau bij aankoop; discounts: Actiefiguren; wishlist: Onze favorieten',
  },
  fr: {
    seen: `opening-hours: Heures d’ouverture; order-tracking: Suivre mon colis; physical-store: Retrait en boutique; availability: Bientôt disponible; recommendations: Vous pourriez aimer aussi, D’autres produits;
      discounts: Ventes flash, Déstockage; wishlist: Liste de mariage; guides: Modes d’emploi, Fiches conseils; account: Mot de passe oublié; loyalty-club: Programme de parrainage; after-sales: Pièces de rechange`,
    notSeen: `contact-page: Support mural, Support TV; about-us: Mode d’emploi, Groupe électrogène; loyalty-club: Points de vente, Points forts, Prime énergie; recommendations: D’autres questions; account: Compte à rebours;
      guides: Produits d’entretien, Idées cadeaux; terms: Conditions de retour; returns: Retours clients; discounts: Offres de stage, Moins de 10 ans`,
  },
  es: {
    seen: `order-tracking: Rastrear pedido, ¿Dónde está mi pedido?; returns: Cambios y devoluciones; guides: Cómo elegir tu bicicleta; payment: Pago a plazos; gift: Tarjetas de regalo; reviews: Escribir una reseña;
      delivery: Gastos de envío, Portes; physical-store: Nuestras tiendas; faq: ¿Necesitas ayuda?; about-us: Nosotros, Trabaja en nuestro equipo; after-sales: Repuestos; privacy: Política de privacidad`,
    notSeen: `account: Cuenta atrás; contact-page: Soporte para TV, Soporte de pared; about-us: Contacta con nosotros; loyalty-club: Puntos de venta, Ventajas; withdrawal: Cancelación de ruido; discounts: Oferta de empleo;
      terms: Condiciones de envío; product-background: Anillo de compromiso; availability: Vino reserva; guides: Guía de tallas`,
  },
  it: {
    seen: `order-tracking: Traccia spedizione; returns: Cambio e reso, Soddisfatti o rimborsati; physical-store: Punti vendita, Ritira in negozio; size-guide: Guida taglie; recommendations: Articoli simili, Spesso acquistati insieme;
      delivery: Corriere espresso, Consegna a domicilio; discounts: Codici sconto, Volantino; payment: Paga a rate; gift: Carte regalo; about-us: Lavora con noi; after-sales: Ricondizionati; guides: Come scegliere il materasso`,
    notSeen: `discounts: Sale rosa, Sale marino integrale, Offerte di lavoro; loyalty-club: Punti di forza, Vantaggi, Tessera del puzzle; physical-store: Negozio online; complaints: Garanzia del miglior prezzo;
      guides: Guida alle taglie, Idee regalo; recommendations: Prezzo consigliato; terms: Condizioni di reso; account: Accesso USB`,
  },
  pt: {
    seen: `contact-page: Entre em contato, Contactos; order-tracking: Rastrear pedido, Histórico de encomendas; returns: Trocas e devoluções; physical-store: Lojas físicas; delivery: Frete grátis, Portes de envio; account: Cadastre-se;
      recommendations: Quem viu também viu, Recomendado para você; payment: Parcelamento; discounts: Promoções, Cupons; gift: Vale-oferta; about-us: Nossa história; after-sales: Peças de reposição`,
    notSeen: `terms: Garrafas termos, Termos; contact-page: Suporte para TV, Primeiros socorros; withdrawal: Cancelamento de ruído; loyalty-club: Pontos de venda, Vantagens; discounts: Oferta de emprego; guides: Artigos;
      returns: Troca de óleo; availability: Vinho reserva`,
  },
  pl: {
    seen: `contact-page: Infolinia; faq: Najczęstsze pytania; order-tracking: Śledź paczkę; returns: Wymiana towaru; withdrawal: Anulowanie zamówienia; complaints: Rękojmia; delivery: Darmowa wysyłka; size-guide: Jak dobrać rozmiar;
      recommendations: Zobacz także, Klienci kupili również; discounts: Promocje, Obniżki; gift: Bony podarunkowe; loyalty-club: Klub klienta; after-sales: Elektroodpady; guides: Jak wybrać rower; about-us: Nasz zespół`,
    notSeen:
      'loyalty-club: Punkty odbioru, Punkty sprzedaży; delivery: Dostawcy; terms: Regulamin promocji; after-sales: Serwis kawowy; account: Konto bankowe; guides: Jak wybrać rozmiar; discounts: Oferty pracy; gift: Prezent gratis',
  },
  nn: {
    seen: `contact-page: Treng du hjelp?; physical-store: Vitj oss; order-tracking: Spor pakka di, Bestillingane mine; returns: Angre eller byte; delivery: Heimlevering; size-guide: Kva storleik har eg; account: Brukaren min;
      reviews: Skriv ein omtale; recommendations: Ofte kjøpt saman, Sjå også; discounts: Månadens tilbod; gift: Gåveesker; wishlist: Ønskelista mi; about-us: Kven vi er; guides: Vaskerettleiing`,
    notSeen:
      'availability: Tilgjengelegheitserklæring; discounts: Til sals, Salsvilkår; returns: Byte dekk, Byte batteri; opening-hours: Ope kjøp; loyalty-club: Styremedlem; contact-page: Kontaktlinser; reviews: Bokomtale frå avisa i går',
  },
};

/** The rows of a list as [check, name]. */
const rows = (list: string): [AutoCheckId, string][] =>
  list.split(';').flatMap((line) => {
    const [check = '', names = ''] = line.trim().split(': ');
    return names.split(', ').map((name): [AutoCheckId, string] => [check as AutoCheckId, name.trim()]);
  });

/** Whether a check sees a shop's page that holds one thing of this name: a link of the footer, a heading, a line beside the goods. */
function sees(check: AutoCheckId, name: string, language: string): boolean {
  const things = [
    item('link', { text: name, href: '/1', where: 'footer' }),
    item('heading', { text: name, type: 'h2' }),
    item('text', { text: name }),
  ];
  return things.some((thing) => {
    const page = marked({ items: [thing], lang: language }, language);
    page.pageType = 'product';
    return CHECKS[check](page).some(({ confidence }) => confidence >= 0.5);
  });
}

describe.each(Object.entries(SAMPLES))('the words of %s', (language, { prose, seen, notSeen }) => {
  it('tell it from its neighbours, whatever the markup claims', () => {
    expect(languageOf([prose], '')).toBe(language);
    expect(languageOf([prose, prose], 'en')).toBe(language);
  });

  it('are at least 25 names and eight near misses here', () => {
    expect(rows(seen).length).toBeGreaterThanOrEqual(25);
    expect(rows(notSeen).length).toBeGreaterThanOrEqual(8);
  });

  it.each(rows(seen))('see %s in "%s"', (check, name) => {
    expect(sees(check, name, language)).toBe(true);
  });

  it.each(rows(notSeen))('do not see %s in "%s"', (check, name) => {
    expect(sees(check, name, language)).toBe(false);
  });
});

describe.each(Object.entries(MORE))('more words of %s', (language, { seen, notSeen }) => {
  it.each(rows(seen))('see %s in "%s"', (check, name) => {
    expect(sees(check, name, language)).toBe(true);
  });

  it.each(rows(notSeen))('do not see %s in "%s"', (check, name) => {
    expect(sees(check, name, language)).toBe(false);
  });
});
