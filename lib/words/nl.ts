import type { Language } from './vocabulary';

export const nl: Language = {
  code: 'nl',
  common: 'de het een en van in op je voor met niet zijn is dat bij ook uw jouw onze naar aan wij',
  words: {
    'contact-page': {
      label:
        'contact opnemen | klantenservice | neem contact op | contactgegevens | contactformulier | hulp | service en contact | service contact | helpdesk | bel ons | helpcentrum | contactpagina | stel je vraag | klantcontact | contacteer ons | klantendienst | mail ons | hulp en contact | hulp contact | contact en service | contact klantenservice | bereik ons',
      never: 'contactlens* | contactlenzen | contactgrill* | eerste hulp* | hulpmiddel* | eerstehulp*',
    },
    'opening-hours': {
      label: 'openingstijden | openingsuren | bereikbaarheid',
      text: 'openingstijden | openingsuren | dagelijks bereikbaar | bereikbaar van | op werkdagen van | ma t m | maandag t m | geopend van | telefonisch bereikbaar | ma vr',
    },
    'contact-form': {
      label:
        'contactformulier* | stuur een bericht | stuur ons een bericht | mail ons | stel je vraag | stel een vraag | verstuur bericht | stuur een e mail | e mailformulier* | verstuur je vraag | bericht versturen | contact formulier* | vul het formulier* | formulier invullen | stuur een mail | stuur ons een e mail | stuur ons een mail | mail een vraag | e mail ons | schrijf ons | laat een bericht achter | jouw bericht | uw bericht | je bericht | je vraag | uw vraag | stel uw vraag* | stel een vraag aan* | vraag stellen | vraagformulier* | aanvraagformulier* | serviceformulier* | terugbelverzoek* | bel mij terug | bel me terug | contactverzoek*',
    },
    'message-field': { label: 'bericht | vraag | opmerking* | toelichting' },
    'live-chat': {
      label:
        'chat met ons | chatten | chat met een* | chat | livechat | live chat | start chat | start de chat | start een chat | chat starten | chat openen | open chat | chat nu | chat direct | chat via | chatbot | chat bot | chatvenster | via chat | via de chat | chat met klantenservice | chat met onze* | stel je vraag via chat | stel je vraag in de chat | virtuele assistent* | digitale assistent* | online chatten | chatten met*',
      never: 'snapchat | chatgpt | chats',
    },
    'response-time': {
      text: 'antwoorden binnen | reactie binnen | reageren binnen | antwoord binnen | binnen 24 uur antwoord* | binnen 1 werkdag antwoord* | binnen 24 uur een reactie | beantwoorden binnen | binnen één werkdag | antwoord je binnen | reactietijd | reageren wij binnen',
    },
    'physical-store': {
      label:
        'winkels | vind een winkel | winkelzoeker | vestigingen | filialen | afhalen in de winkel | zoek een winkel | verkooppunten | locaties | winkelvoorraad | voorraad in winkel* | voorraad in onze* | onze winkel | vind je winkel | dichtstbijzijnde winkel | afhaalpunt* | ophalen in de winkel | afhalen | click en collect | zoek je winkel | onze winkels | winkels en openingstijden | winkels openingstijden | winkel openingstijden | vind een winkel* | vind jouw winkel | vind winkel | zoek winkel | zoek een vestiging | vestiging | onze vestigingen | vestigingen en openingstijden | filiaal zoeken | winkelvinder | winkeloverzicht | winkellocaties | winkels zoeken | jouw winkel | mijn winkel | kies je winkel | kies winkel | kies een winkel | selecteer winkel* | showroom* | bezoek onze showroom | fysieke winkel* | store locator | dealers | dealer zoeken | vind een dealer | dealer locator | vind een verkooppunt | afhaalpunten | afhaallocatie* | zelf afhalen | gratis afhalen* | click collect | ophalen in winkel | ophalen bij* | reserveren in de winkel | reserveer in winkel* | onze locaties | winkel in | verkooppunt* | storefinder | store finder | reserveer in* | winkel bij jou in de buurt | in de buurt | winkels en* | onze showroom* | showrooms | bezoek onze* | winkelbezoek | winkel en* | winkels in*',
      text: 'afhalen in de winkel | ophalen in de winkel | onze winkels | bezoek onze winkel | in onze winkel | in de winkel afhalen | voorraad in onze | gratis ophalen | reserveer in de winkel | in onze showroom',
      never:
        'webwinkels | app winkel | winkelwagen* | winkelmand* | verder winkelen | winkelen | veilig winkelen | dealer worden | dealer login | bezoek onze blog* | bezoek onze klantenservice* | bezoek onze faq* | winkel wagen | winkelmandje | winkel in de winkel | naar winkelwagen | naar de winkelwagen',
    },
    'company-identity': {
      label: 'bedrijfsgegevens | colofon | juridische informatie',
      text: 'kvk* | btw nr* | btw nummer* | kamer van koophandel | ondernemingsnummer | handelsregister',
    },
    faq: {
      label:
        'veelgestelde vragen | veel gestelde vragen | vraag en antwoord | hulp | helpcentrum | vragen | meest gestelde vragen | vragen en antwoorden | zelfservice | vragen antwoorden | hulp en advies | hulp nodig | hoe bestel ik | bestellen hoe werkt het',
      never: 'eerste hulp*',
    },
    'site-search': {
      label:
        'zoeken | zoek | zoek een product | waar ben je naar op zoek | zoek op* | zoek in* | zoek producten | waar bent u naar op zoek | zoekterm | zoekopdracht | zoek naar* | wat zoek je | waar zoek je naar | waar ben je naar op zoek* | zoek een* | ik ben op zoek naar* | waar ben je* | waar bent u* | naar op zoek',
      never: 'zoek een winkel',
    },
    'order-tracking': {
      label:
        'volg je bestelling | bestelling volgen | bestelstatus | waar is mijn bestelling | volg je pakket | bestelgeschiedenis | bestellingen | volg bestelling | volg uw bestelling | mijn aankopen | orderstatus* | track je bestelling | volg mijn* | waar is mijn pakket* | pakket volgen | track trace | track en trace | volg je order | volg mijn bestelling | volg uw order | volg uw pakket | volg je pakketje | volg hier* | volg zending* | zending volgen | order volgen | orderstatus | status bestelling* | status van je* | status van mijn* | status van uw* | status order | mijn bestellingen | mijn bestelling | mijn orders | mijn pakket | bestelhistorie* | orderhistorie* | waar is je* | waar is mijn* | waar blijft mijn* | waar blijft je* | bestelling bekijken | bekijk je bestelling* | bekijk bestelling* | bestelling opzoeken | zoek je bestelling* | pakket status | levering volgen | bezorgstatus | orderstatus bestelling | status bestelling | traceer* | bestelling traceren | pakket traceren | volg je* | volg uw* | waar is m n* | bestellingen volgen | traceer je bestelling | traceer uw bestelling | traceer mijn bestelling | traceer bestelling | waar blijft mijn bestelling | waar is mijn pakket',
      never:
        'bestellingen boven* | bestellingen vanaf* | bij bestellingen* | volg je hart | volg je droom* | volg je passie',
    },
    guides: {
      label:
        'koopgids* | gids* | advies | inspiratie | blog* | magazine* | handleiding* | recept* | artikelen | keuzehulp* | onderhoudstips | wasvoorschrift* | hoe werkt* | zo werkt het | bereidingswijze | styleboard | stijlgids | koopadvies* | gebruiksaanwijzing* | koopwijzer | keuzewijzer | wooninspiratie | kennisbank | stappenplan* | kooptips | doe het zelf | *advies | *tips | keuzegids* | *gids | montagehandleiding* | hoe kies je* | hoe kies ik* | adviespagina* | kennisbank* | koopgidsen | *inspiratie | tutorials | hoe werkt | diy | onderhoudsadvies | hoe werkt het',
      never:
        'maatgids* | matengids | retour handleiding | maatadvies | cadeautips | cadeaugids | prijsadvies | cadeau inspiratie | cadeauinspiratie | beleggingsadvies | nageltips | telefoongids | tv gids | zoektips',
    },
    account: {
      label:
        'inloggen | registreren | account aanmaken | mijn gegevens | maak een account* | mijn profiel | klant worden | inlog | wachtwoord vergeten | nieuwe klant | registreer* | klantaccount | accountgegevens | mijn omgeving | account | wachtwoord vergeten* | afmelden | uitloggen | mijn account*',
      never:
        'aanmelden nieuwsbrief | nieuwsbrief aanmelden | rekeningnummer | aanmelden voor onze nieuwsbrief | aanmelden op* | aanmelden newsletter | afmelden nieuwsbrief | meld je aan voor de*',
    },
    returns: {
      label:
        'retour* | ruilen | terugsturen | bestelling retourneren | niet goed geld terug | terugbetaling* | omruilen | proefslapen | ruilen en* | bedenktijd* | ruilservice | ruiltermijn | geld terug* | dagen bedenktijd | nachten proefslapen | omruil*',
      text: 'gratis retour* | dagen retour* | retourneren binnen | retourrecht | niet goed geld terug | bedenktijd | gratis terugsturen | gratis ruil* | bestelling retourneren | terugsturen binnen',
      never: 'retourtje | emballage retour* | retourgoot* | retourgoten | retourleiding* | retourklep*',
    },
    withdrawal: {
      label: 'herroeping* | bestelling annuleren | annuleren | bedenktijd | annulering* | bestelling herroepen',
      text: 'herroepingsrecht* | herroepingsformulier* | herroepingstermijn* | overeenkomst te ontbinden | modelformulier voor herroeping | dagen bedenktijd | herroepen',
    },
    complaints: {
      label: 'klacht* | garantie* | defect* | geschil*',
      text: 'jaar garantie* | garantie op | klacht* | fabrieksgarantie* | wettelijke garantie | garantietermijn* | geschillencommissie* | maanden garantie',
      never: 'laagste prijsgarantie* | prijsgarantie* | niet goed geld terug garantie',
    },
    delivery: {
      label:
        'bezorging* | verzending* | levering* | verzendkosten* | levertijd* | bezorgen | bezorgkosten | bezorgopties | bezorginformatie | verzenden | verzendinformatie | leveren | bezorgen en ophalen | thuisbezorg* | bezorgmoment* | verzendmethode* | verzendbeleid | verzendopties | verzendtarieven | verzendwijze* | bezorging en* | morgen in huis | bezorgservice* | levertijden* | leveringswijze* | levermoment | levering aan huis | gratis verzonden | verzendinfo*',
      text: 'gratis verzending* | gratis bezorg* | gratis verzonden | levertijd* | morgen in huis | verzendkosten* | bezorgd binnen | geleverd binnen | binnen 24 uur verzonden | vandaag besteld | bezorging* | wordt verzonden | gratis thuisbezorg* | vandaag verzonden | dezelfde dag verzonden | thuisbezorgd | leveringskosten | verzonden binnen | bezorgkosten',
      never: 'leverancier* | inleveren | verzenddo* | verzendzak* | verzendetiket* | verzendverpakking*',
    },
    terms: {
      label:
        'algemene voorwaarden* | voorwaarden | verkoopvoorwaarden | gebruiksvoorwaarden | leveringsvoorwaarden | koopvoorwaarden | juridisch | verkoopsvoorwaarden | betaal en* | leverings en* | aankoopvoorwaarden | consumentenvoorwaarden',
      never: 'actievoorwaarden | spelvoorwaarden | garantievoorwaarden',
    },
    privacy: {
      label:
        'privacy* | gegevensbescherming | privacy en cookies | persoonsgegevens* | cookies en privacy | avg | privacy statement*',
      never: 'privacyfolie | privacyscherm*',
    },
    'size-guide': {
      label:
        'maattabel* | maatgids | matentabel* | maatadvies | maten | vind je maat | maatwijzer | pasvorm | matengids | welke maat* | maatinformatie | maatinfo | maathulp | juiste maat | ringmaat* | ringmaten | meet ik mijn* | maatoverzicht | schoenmaten* | schoenmaat* | framemaat* | meetinstructie* | hoe meet* | maattabellen | opmeten | maat bepalen | maat kiezen | inmeetservice* | maat en pasvorm | pasvormgids | inmeten',
      text: 'maattabel* | valt klein | valt groot | het model draagt | model is | matentabel* | valt normaal | maatadvies',
      never: 'alle maten | grote maten | maten grote*',
    },
    reviews: {
      label:
        'beoordelingen | review schrijven | schrijf een review | ervaringen | klantreviews | beoordeel dit product | productreviews | klantervaringen | review | beoordeling | klantbeoordeling* | schrijf een beoordeling | onze klanten zeggen | klanten zeggen | vinden onze klanten | recensie* | onze klanten beoordelen* | wat klanten* | klanten over ons | klantverhalen | productbeoordeling* | beoordeel | klanten beoordelen*',
      text: 'beoordelingen | op basis van reviews | geverifieerde aankoop | van de 5 sterren | klantbeoordeling* | geverifieerde klant | schrijf een review | klantreviews',
    },
    'product-background': {
      label:
        'duurzaam* | herkomst | mvo | maatschappelijk verantwoord* | onze leveranciers | materiaal* | milieu | dierenwelzijn | duurzame materialen | oorsprong | verantwoord ondernemen | materialen | onze verantwoordelijkheid | verantwoordelijkheid | maatschappelijke betrokkenheid | circulair* | productie | kwaliteit | b corp | productieproces | certificaten | certificering* | esg | mens en milieu | mens milieu | onze materialen | onze makers | impact | vakmanschap | onze producenten | fairtrade | fair trade | made in holland | ambacht | eerlijke productie | eerlijke handel | circulariteit',
      text: 'gemaakt in | geproduceerd in | duurzaam geproduceerd | gerecycled* | biologisch katoen | land van herkomst | made in holland | handgemaakt | biologische katoen | duurzame materialen',
    },
    'rich-media': {
      label:
        'inzoomen | vergroot* | bekijk video | 360 graden* | meer afbeeldingen | volgende afbeelding | vorige afbeelding | grotere afbeelding | alle foto s | bekijk foto* | zoom | zoom in | zoomen | foto vergroten | afbeelding vergroten | klik om te vergroten | grotere foto | groter bekijken | volledig scherm | meer foto s | alle afbeeldingen | alle foto s bekijken | afbeelding 1 | afbeelding 2 | foto 1 | foto 2 | volgende foto | vorige foto | ga naar afbeelding* | open afbeelding* | open foto* | bekijk afbeelding* | bekijk alle foto* | miniatuur* | thumbnail* | productfoto* | productafbeelding* | fotogalerij* | fotogallerij | video afspelen | video bekijken | speel video* | productvideo* | bekijk de video | 360° | 360 graden | 360 weergave',
      never: 'vergrootglas* | zoomlens* | zoom lens* | videogames',
    },
    'ar-vr': {
      label: 'bekijk in je kamer | virtueel passen | bekijk in 3d | in ar bekijken',
      text: 'virtueel passen',
    },
    availability: {
      label:
        'uitverkocht | voorraad* | beschikbaarheid | houd me op de hoogte | leverbaar | winkelvoorraad | tijdelijk uitverkocht | op voorraad | niet op voorraad | direct leverbaar | niet leverbaar | tijdelijk niet leverbaar | beperkt op voorraad | bijna uitverkocht | laatste stuks | laatste exemplaren | binnenkort leverbaar | binnenkort weer* | weer op voorraad | beschikbaar | niet beschikbaar | op bestelling | nabestelling | voorraadstatus | pre order* | stuur mij een e mail* | mail mij* | mail me als* | breng me op de hoogte* | hou me op de hoogte* | houd mij op de hoogte* | bekijk voorraad | check voorraad* | meld me als*',
      text: 'op voorraad | uitverkocht | niet beschikbaar | leverbaar | voorraad in onze* | laatste stuks | beperkte voorraad | op bestelling | niet op voorraad | direct leverbaar | uit voorraad leverbaar | tijdelijk niet leverbaar | tijdelijk uitverkocht | bijna uitverkocht | nog maar | laatste exemplaren | binnenkort leverbaar | weer op voorraad | online op voorraad | voorraad beperkt',
      never:
        'voorraadkast* | voorraaddo* | voorraadpot* | voorraadbus* | beschikbaar in de kleuren | voorraadbeheer | beschikbaar in meerdere* | beschikbaar in 2 kleuren | beschikbaar in 2 maten | beschikbaar in 3 kleuren | beschikbaar in 3 maten | beschikbaar in 4 kleuren | beschikbaar in 4 maten | beschikbaar in 5 kleuren | beschikbaar in 5 maten | beschikbaar in 6 kleuren | beschikbaar in 6 maten | beschikbaar in vele kleuren',
    },
    recommendations: {
      label:
        'misschien vind je* | gerelateerde producten | vergelijkbare producten | anderen kochten* | anderen bekeken* | klanten kochten* | onlangs bekeken | laatst bekeken | vaak samen gekocht | combineer met | populaire producten | ook interessant | aanbevolen | shop de look | meer zoals dit | bekijk ook | meest verkocht | eerder bekeken | maak je look compleet | past goed bij* | aanbevolen producten | voor jou | ook leuk | combineert goed* | gerelateerd* | vaak samen* | soortgelijke* | ook lekker | anderen kochten ook | anderen bekeken ook | andere klanten* | klanten bekeken* | klanten kochten ook | dit vind je misschien* | dit vindt u misschien* | misschien vindt u* | misschien ook* | misschien interessant* | wellicht ook* | ook interessant voor* | mogelijk interessant* | dit past* | past goed bij | past hierbij | combineer* | combineert met | bijpassend* | bijbehorend* | handig om* | handig erbij* | vergeet niet* | aanbevolen* | aanraders | aanrader* | onze aanbevelingen | aanbevelingen* | wij raden aan* | wij adviseren* | speciaal voor jou* | geselecteerd voor* | voor u geselecteerd | jouw selectie | recent bekeken* | recent door jou* | recentelijk bekeken* | laatst door jou* | onlangs door jou* | eerder door jou* | je bekeek* | u bekeek* | je hebt onlangs* | bekeken producten | vergelijkbare artikelen | alternatieve producten | maak de look* | maak je outfit* | complete look | style het met | draag het met | samen kopen | samen gekocht* | gekocht in combinatie* | meer van* | meer uit deze* | uit dezelfde* | ontdek ook | andere producten* | gerelateerde artikelen | populair bij* | best verkocht* | onze favorieten | meest gekozen | complete de look | meest verkocht* | topsellers | vaak gekocht* | past bij | combineer met* | combineer dit* | maak je look* | dit vind je* | dit vindt u* | aanbevolen voor* | eerder bekeken* | laatst bekeken* | interessant voor jou | bijpassende accessoires | handig voor erbij | wij raden aan',
    },
    wishlist: {
      label:
        'verlanglijst* | favorieten | bewaren | toevoegen aan favorieten | favoriet | boodschappenlijst* | mijn lijst* | bewaar | bewaar voor later | bewaarde artikelen | wensenlijst* | bewaarde producten | opgeslagen artikelen | opgeslagen producten | wenslijst* | verlanglijstje | mijn lijstjes | lijstjes',
      never: 'favorieten van klanten | onze favorieten',
    },
    payment: {
      label:
        'betaling* | betaalmogelijkheden | betalen | betaalopties | veilig betalen | betaalinformatie | betalen en * | betaalwijze* | gespreid betalen | betaal later | betaalmethode* | betaal in * | veilig winkelen | financiering* | in termijnen | termijnen | ideal | achteraf betalen | betalingsmogelijkheden | betalingswijze* | betalingsmethode* | betaalmethoden* | betaling en* | bestellen en betalen',
      text: 'betaal met | betaalmethoden | achteraf betalen | veilig betalen | creditcard | betaalmogelijkheden | in 3 delen | gespreid betalen | betaal achteraf | betaal later | bankoverschrijving | betaalopties | betaalwijze*',
      never: 'opzegtermijnen | contactloos betalen* | creditcardhouder*',
    },
    discounts: {
      label:
        'aanbieding* | korting* | acties | actie | uitverkoop | solden | studentenkorting* | folder | weekaanbieding* | koopjes | voordeel* | afgeprijsd | deals* | dagdeal* | opruiming* | laatste kans | actiecode* | 1 1 gratis | staffelkorting* | restpartij* | prijsverlaagd | actieproducten | actiepagina* | stuntprij* | volumekorting* | restanten | 2e halve prijs | zomersolden | wintersolden | magazijnopruiming* | promoties | promotie | promo s | kortingsbon* | kortingscode* | kortingsactie* | black friday* | outlet* | combideal* | voordeelset* | voordeelpak* | bundelkorting* | multideal* | laatste stuks | scherpe prijzen | weekdeals | bonusaanbieding* | 2 voor *',
      text: 'kortingscode* | je bespaart | van voor | studentenkorting | adviesprijs | korting op | tot 50 korting | u bespaart | actieprijs | oude prijs | laagste prijs in* | advies verkoopprijs | korting bij | actiecode*',
      never: 'actievoorwaarden | actie figu* | actiecamera*',
    },
    gift: {
      label:
        'cadeau* | cadeau inpakken | ingepakt als cadeau | geschenk* | kado* | inpakservice | relatiegeschenk* | huwelijkslijst* | kraamcadeau* | geboortelijst* | wenskaart* | giftcard* | *cadeau | *cadeaus | *geschenken | cadeau inspiratie | cadeaus voor*',
      text: 'cadeaubon* | cadeaukaart* | cadeauverpakking* | als cadeau | cadeau inpakken | geschenkbon* | geschenkverpakking* | inpakservice | kadobon*',
      never: 'cadeau bij* | gratis cadeau*',
    },
    'choice-of-language': {
      label:
        'taal | kies je taal | kies taal | land | kies land | wijzig land | valuta | nederlands | kies je land | selecteer land* | verzendland | taal kiezen | taal wijzigen | wijzig taal | kies uw taal | kies een taal | selecteer taal | selecteer je taal | taalkeuze | land kiezen | land wijzigen | kies uw land | kies een land | land en taal | taal en land | taal land | land taal | selecteer je land | landkeuze | kies valuta | andere landen | bezorgland | leveren naar | verzenden naar',
      never: 'land van herkomst | landelijk | vaderland',
    },
    'loyalty-club': {
      label:
        'klantenkaart* | spaarpunten | spaarprogramma | loyaliteitsprogramma* | lid worden | word lid | lidmaatschap* | punten | bonuskaart* | spaaracties | privilege* | ledenvoordeel* | ledenprijs* | spaarpas* | voordeelpas* | klantenpas* | spaar punten | sparen | vriendenkorting* | spaarkaart* | klantvoordeel* | klantvoordelen* | clubvoordelen* | clubvoordeel* | word member | vrienden uitnodigen | beloningen | spaarsysteem* | nodig een vriend* | vriend uitnodigen | getrouwheid* | voordeelkaart* | klantenprogramma* | verdien punten | vip* | mijn voordeel | members only | trouwe klant* | klantenclub* | spaaractie* | puntensysteem* | loyaliteit*',
      text: 'spaarpunten | punten sparen | word lid | als lid | members krijgen | klantenkaart* | loyaliteitsprogramma* | ledenvoordeel* | ledenprijs* | spaar punten | voordeelpas*',
      never:
        'boekenclub | voetbalclub* | teamlid | pluspunten | verkooppunten | voordelen van* | energie sparen | voor sparen | sparen met energie',
    },
    newsletter: {
      label:
        'nieuwsbrief* | meld je aan* | schrijf je in* | inschrijven | ontvang onze* | blijf op de hoogte | abonneer* | mis niets | mis geen* | nieuwsbrieven | ontvang 1* | blijf op de* | aanbiedingen per mail | op de hoogte blijven | ontvang korting*',
      text: 'nieuwsbrief* | schrijf je in voor',
      never: 'uitschrijven* | abonnement* | abonneer op rss',
    },
    feedback: {
      label:
        'feedback* | jouw mening | geef je mening | klanttevredenheid* | enquête* | suggesties | wat vind je van* | laat ons weten* | tips of klachten | ideeënbus | beoordeel ons | geef feedback | jouw feedback | uw feedback | feedback geven | laat feedback* | stuur feedback | geef ons* | geef uw mening* | geef je mening* | wat is jouw mening* | uw mening* | jouw mening* | wat vindt u* | wat vond je* | hoe tevreden* | hoe beoordeel* | hoe was* | hoe kunnen we* | klanttevredenheidsonderzoek* | klantonderzoek* | enquete* | vragenlijst | help ons* | tips en suggesties | complimenten en klachten | compliment* | klacht of compliment* | fout gevonden* | fout melden* | meld een fout* | fout gezien* | iets gezien* | klopt er iets niet* | was deze informatie* | was dit nuttig* | was dit antwoord* | heeft dit* | heb je gevonden* | beoordeel deze pagina | beoordeel onze* | beoordeel je* | waardeer ons | deel je mening* | deel uw mening*',
      text: 'geef je mening | jouw mening | feedback geven | wat vind je van | laat ons weten wat | we horen graag* | help ons verbeteren | help ons de* | fout gevonden | hoe tevreden ben je | hoe tevreden bent u',
      never: 'helpt ons | complimentendag',
    },
    'trust-mark': {
      label: 'thuiswinkel waarborg | webwinkelkeur | keurmerk* | thuiswinkel* | safeshops | becommerce',
      text: 'thuiswinkel waarborg | webwinkelkeur | webshop keurmerk',
    },
    community: {
      label:
        'deel je foto | klantfoto s | community | forum | onze community | word lid van de community | klantfoto* | foto s van klanten* | foto s van onze* | deel je look* | deel je foto s | deel je stijl | laat ons zien* | binnenkijken bij* | binnenkijken | binnenkijkers | shop instagram | instagram feed | gezien op instagram | op instagram gezien | geïnspireerd door jullie | gespot op* | zo dragen jullie* | zo stylen* | ambassadeurs | word ambassadeur | klantverhalen | inspiratie van klanten* | tag ons*',
      text: 'tag ons | deel je foto | gebruik de hashtag | tag ons op | tag ons in | gebruik hashtag | deel je look | deel jouw foto | deel je foto s | met de hashtag | deel jouw look | laat zien hoe jij',
      never: 'volg de* | deel deze* | deel dit*',
    },
    'after-sales': {
      label:
        'reparatie* | onderdelen | reserveonderdelen | recycling* | recyclen | inruil* | handleidingen | tweedehands | installatie* | productregistratie | service en reparatie | onderhoud* | oude apparaten | montage* | refurbished* | inleveren | tweedekans* | 2e kans* | wisselstukken* | hersteldienst* | herstelling* | terugname* | kleermaker* | servicepunt* | registreer je product* | product registreren | service aanvragen | service aanvraag | servicedienst | occasions | tweedehands* | fietsreparatie* | servicebeurt* | onderhoudsbeurt* | elektronisch afval | oude toestellen | schoenmaker | naverkoop* | dienst na verkoop | technische dienst | garantie en reparatie | installatieservice* | accessoires en onderdelen | handleidingen* | defect of reparatie | reparaties | onze werkplaats | fietsenwerkplaats | werkplaatsafspraak | werkplaats',
      text: 'reparatie* | reserveonderdelen | oude apparaat | inruilen | recyclen | oude apparaten | montageservice | recupel',
      never: 'onderhoudsvrij* | onderhoudsarm*',
    },
    'about-us': {
      label:
        'over ons | ons verhaal | wie zijn wij | werken bij* | vacatures | ons bedrijf | pers | team | geschiedenis | wie we zijn | over de winkel | onze missie | historie | het team | jobs* | onze waarden | over ons* | over het bedrijf | over onze* | het bedrijf | bedrijfsinformatie | bedrijfsprofiel | het verhaal* | het verhaal achter* | onze geschiedenis | onze visie | onze waarden* | onze belofte | ons team | onze mensen | onze mensen* | maak kennis* | ontmoet ons* | ontmoet het team | leer ons kennen | wie zijn we | wie we zijn* | wat we doen | wat wij doen | waarom wij | waarom kiezen* | waarom bij* | missie en visie | missie visie | vacature* | vacatures* | werken bij | werken voor* | kom werken* | werk bij* | solliciteren | solliciteer* | carrière* | jobs | persberichten | perskamer | in de pers | investeerders | de oprichters | oprichter | over het merk | over de webshop | familiebedrijf | ontmoet* | pers en media | onze medewerkers | medewerkers | oprichter* | kom bij ons werken | onze organisatie',
      never:
        'over dit product | lees over ons | over de bestelling* | over de levering* | knoflookpers | over de cookies | over de retour* | over de voorwaarden* | stagebenodigdheden | sinaasappelpers* | over de betaling* | citruspers* | over onze cookies | over onze bezorging',
    },
    cart: { label: 'winkelwagen* | winkelmand* | afrekenen | mandje | naar de kassa' },
    'add-to-cart': {
      label:
        'in winkelwagen* | in winkelmand* | toevoegen aan winkelwagen* | in mijn winkelwagen | bestel nu | toevoegen aan winkelmand* | koop nu | voeg toe aan winkel*',
      text: 'in winkelwagen | in winkelmand* | toevoegen aan winkelwagen',
    },
  },
};
