import type { Language } from './vocabulary';

export const nl: Language = {
  code: 'nl',
  common: 'de het een en van in op je voor met niet zijn is dat bij ook uw jouw onze naar aan wij',
  words: {
    'contact-page': {
      label:
        'contact opnemen | klantenservice | neem contact op | contactgegevens | contactformulier | hulp | service en contact | service contact | helpdesk | bel ons | helpcentrum | contactpagina | stel je vraag | klantcontact',
      never: 'contactlens* | contactlenzen | contactgrill* | eerste hulp* | hulpmiddel* | eerstehulp*',
    },
    'opening-hours': {
      label: 'openingstijden | openingsuren | bereikbaarheid',
      text: 'openingstijden | openingsuren | dagelijks bereikbaar | bereikbaar van | op werkdagen van | ma t m | maandag t m | geopend van | telefonisch bereikbaar | ma vr',
    },
    'contact-form': {
      label:
        'contactformulier* | stuur een bericht | stuur ons een bericht | mail ons | stel je vraag | stel een vraag | verstuur bericht | stuur een e mail | e mailformulier* | verstuur je vraag | bericht versturen',
    },
    'message-field': { label: 'bericht | vraag | opmerking* | toelichting' },
    'live-chat': {
      label: 'chat met ons | chatten | chat met een*',
      never: 'snapchat',
    },
    'response-time': {
      text: 'antwoorden binnen | reactie binnen | reageren binnen | antwoord binnen | binnen 24 uur antwoord* | binnen 1 werkdag antwoord* | binnen 24 uur een reactie | beantwoorden binnen | binnen één werkdag | antwoord je binnen | reactietijd | reageren wij binnen',
    },
    'physical-store': {
      label:
        'winkels | vind een winkel | winkelzoeker | vestigingen | filialen | afhalen in de winkel | zoek een winkel | verkooppunten | locaties | winkelvoorraad | voorraad in winkel* | voorraad in onze* | onze winkel | vind je winkel | dichtstbijzijnde winkel | afhaalpunt* | ophalen in de winkel | afhalen | click en collect | zoek je winkel',
      text: 'afhalen in de winkel | ophalen in de winkel | onze winkels | bezoek onze winkel | in onze winkel | in de winkel afhalen | voorraad in onze | gratis ophalen | reserveer in de winkel | in onze showroom',
      never: 'webwinkels | app winkel',
    },
    'company-identity': {
      label: 'bedrijfsgegevens | colofon | juridische informatie',
      text: 'kvk* | btw nr* | btw nummer* | kamer van koophandel | ondernemingsnummer | handelsregister',
    },
    faq: {
      label:
        'veelgestelde vragen | veel gestelde vragen | vraag en antwoord | hulp | helpcentrum | vragen | meest gestelde vragen | vragen en antwoorden | zelfservice',
      never: 'eerste hulp*',
    },
    'site-search': {
      label:
        'zoeken | zoek | zoek een product | waar ben je naar op zoek | zoek op* | zoek in* | zoek producten | waar bent u naar op zoek | zoekterm | zoekopdracht | zoek naar* | wat zoek je | waar zoek je naar',
      never: 'zoek een winkel',
    },
    'order-tracking': {
      label:
        'volg je bestelling | bestelling volgen | bestelstatus | waar is mijn bestelling | volg je pakket | bestelgeschiedenis | bestellingen | volg bestelling | volg uw bestelling | mijn aankopen | orderstatus* | track je bestelling | volg mijn* | waar is mijn pakket* | pakket volgen',
    },
    guides: {
      label:
        'koopgids* | gids* | advies | inspiratie | blog* | magazine* | handleiding* | recept* | artikelen | keuzehulp* | onderhoudstips | wasvoorschrift* | hoe werkt* | zo werkt het | bereidingswijze | styleboard | stijlgids | koopadvies* | gebruiksaanwijzing* | koopwijzer | keuzewijzer | wooninspiratie | kennisbank',
      never: 'maatgids* | matengids | retour handleiding',
    },
    account: {
      label:
        'inloggen | registreren | account aanmaken | mijn gegevens | maak een account* | mijn profiel | klant worden | inlog | wachtwoord vergeten | nieuwe klant | registreer* | klantaccount',
      never:
        'aanmelden nieuwsbrief | aanmelden voor de nieuwsbrief | nieuwsbrief aanmelden | rekeningnummer | aanmelden voor onze nieuwsbrief',
    },
    returns: {
      label: 'retour* | ruilen | terugsturen | bestelling retourneren | niet goed geld terug | terugbetaling*',
      text: 'gratis retour* | dagen retour* | retourneren binnen | retourrecht | niet goed geld terug | bedenktijd | gratis terugsturen | gratis ruil* | bestelling retourneren | terugsturen binnen',
      never: 'retourtje | emballage retour*',
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
        'bezorging* | verzending* | levering* | verzendkosten* | levertijd* | bezorgen | bezorgkosten | bezorgopties | bezorginformatie | verzenden | verzendinformatie | leveren | bezorgen en ophalen | thuisbezorg* | bezorgmoment*',
      text: 'gratis verzending* | gratis bezorg* | gratis verzonden | levertijd* | morgen in huis | verzendkosten* | bezorgd binnen | geleverd binnen | binnen 24 uur verzonden | vandaag besteld | bezorging* | wordt verzonden | gratis thuisbezorg* | vandaag verzonden | dezelfde dag verzonden | thuisbezorgd | leveringskosten | verzonden binnen | bezorgkosten',
      never: 'leverancier* | inleveren',
    },
    terms: {
      label:
        'algemene voorwaarden* | voorwaarden | verkoopvoorwaarden | gebruiksvoorwaarden | leveringsvoorwaarden | koopvoorwaarden | juridisch',
      never: 'actievoorwaarden | spelvoorwaarden | garantievoorwaarden',
    },
    privacy: {
      label: 'privacy* | gegevensbescherming | privacy en cookies | persoonsgegevens* | cookies en privacy',
      never: 'privacyfolie | privacyscherm*',
    },
    'size-guide': {
      label:
        'maattabel* | maatgids | matentabel* | maatadvies | maten | vind je maat | maatwijzer | pasvorm | matengids | welke maat* | maatinformatie | maatinfo | maathulp',
      text: 'maattabel* | valt klein | valt groot | het model draagt | model is | matentabel* | valt normaal | maatadvies',
      never: 'alle maten',
    },
    reviews: {
      label:
        'beoordelingen | review schrijven | schrijf een review | ervaringen | klantreviews | beoordeel dit product | productreviews | klantervaringen | review | beoordeling | klantbeoordeling* | schrijf een beoordeling',
      text: 'beoordelingen | op basis van reviews | geverifieerde aankoop | van de 5 sterren | klantbeoordeling* | geverifieerde klant | schrijf een review | klantreviews',
    },
    'product-background': {
      label:
        'duurzaam* | herkomst | mvo | maatschappelijk verantwoord* | onze leveranciers | materiaal* | milieu | dierenwelzijn | duurzame materialen | oorsprong | verantwoord ondernemen',
      text: 'gemaakt in | geproduceerd in | duurzaam geproduceerd | gerecycled* | biologisch katoen | land van herkomst | made in holland | handgemaakt | biologische katoen | duurzame materialen',
    },
    'rich-media': {
      label:
        'inzoomen | vergroot* | bekijk video | 360 graden* | meer afbeeldingen | volgende afbeelding | vorige afbeelding | grotere afbeelding | alle foto s | bekijk foto*',
    },
    'ar-vr': {
      label: 'bekijk in je kamer | virtueel passen | bekijk in 3d | in ar bekijken',
      text: 'virtueel passen',
    },
    availability: {
      label:
        'uitverkocht | voorraad* | beschikbaarheid | houd me op de hoogte | leverbaar | winkelvoorraad | tijdelijk uitverkocht | op voorraad | niet op voorraad | direct leverbaar | niet leverbaar | tijdelijk niet leverbaar | beperkt op voorraad | bijna uitverkocht | laatste stuks | laatste exemplaren | nog * op voorraad | binnenkort leverbaar | binnenkort weer* | weer op voorraad | beschikbaar | niet beschikbaar | op bestelling | nabestelling | voorraadstatus | pre order* | stuur mij een e mail* | mail mij* | mail me als* | breng me op de hoogte* | hou me op de hoogte* | houd mij op de hoogte* | bekijk voorraad | check voorraad* | meld me als*',
      text: 'op voorraad | uitverkocht | niet beschikbaar | leverbaar | voorraad in onze* | laatste stuks | beperkte voorraad | op bestelling | niet op voorraad | direct leverbaar | uit voorraad leverbaar | tijdelijk niet leverbaar | tijdelijk uitverkocht | bijna uitverkocht | nog maar | laatste exemplaren | binnenkort leverbaar | weer op voorraad | online op voorraad | voorraad beperkt',
      never: 'voorraadkast* | voorraaddo* | voorraadpot* | voorraadbus* | beschikbaar in de kleuren | voorraadbeheer',
    },
    recommendations: {
      label:
        'misschien vind je* | gerelateerde producten | vergelijkbare producten | anderen kochten* | anderen bekeken* | klanten kochten* | onlangs bekeken | laatst bekeken | vaak samen gekocht | combineer met | populaire producten | ook interessant | aanbevolen | shop de look | meer zoals dit | bekijk ook | meest verkocht | eerder bekeken | maak je look compleet | past goed bij* | aanbevolen producten | voor jou | ook leuk | combineert goed* | gerelateerd* | vaak samen* | soortgelijke* | ook lekker | anderen kochten ook | anderen bekeken ook | andere klanten* | klanten bekeken* | klanten kochten ook | dit vind je misschien* | dit vindt u misschien* | misschien vindt u* | misschien ook* | misschien interessant* | wellicht ook* | ook interessant voor* | mogelijk interessant* | dit past* | past goed bij | past hierbij | combineer* | combineert met | bijpassend* | bijbehorend* | handig om* | handig erbij* | vergeet niet* | aanbevolen* | aanraders | aanrader* | onze aanbevelingen | aanbevelingen* | wij raden aan* | wij adviseren* | speciaal voor jou* | geselecteerd voor* | voor u geselecteerd | jouw selectie | recent bekeken* | recent door jou* | recentelijk bekeken* | laatst door jou* | onlangs door jou* | eerder door jou* | je bekeek* | u bekeek* | je hebt onlangs* | bekeken producten | vergelijkbare artikelen | alternatieve producten | maak de look* | maak je outfit* | complete look | style het met | draag het met | samen kopen | samen gekocht* | gekocht in combinatie* | meer van* | meer uit deze* | uit dezelfde* | ontdek ook | andere producten* | gerelateerde artikelen | populair bij*',
    },
    wishlist: {
      label:
        'verlanglijst* | favorieten | bewaren | toevoegen aan favorieten | favoriet | boodschappenlijst* | mijn lijst* | bewaar | bewaar voor later | bewaarde artikelen',
      never: 'favorieten van klanten | onze favorieten',
    },
    payment: {
      label:
        'betaling* | betaalmogelijkheden | betalen | betaalopties | veilig betalen | betaalinformatie | betalen en * | betaalwijze* | gespreid betalen | betaal later | betaalmethode*',
      text: 'betaal met | betaalmethoden | achteraf betalen | veilig betalen | creditcard | betaalmogelijkheden | in 3 delen | gespreid betalen | betaal achteraf | betaal later | bankoverschrijving | betaalopties | betaalwijze*',
    },
    discounts: {
      label:
        'aanbieding* | korting* | acties | actie | uitverkoop | solden | studentenkorting* | folder | weekaanbieding* | koopjes | voordeel* | afgeprijsd | deals* | dagdeal* | opruiming* | laatste kans | actiecode* | 1 1 gratis',
      text: 'kortingscode* | je bespaart | van voor | studentenkorting | adviesprijs | korting op | tot 50 korting | u bespaart | actieprijs | oude prijs | laagste prijs in* | advies verkoopprijs | korting bij | actiecode*',
      never: 'actievoorwaarden | actie figu* | actiecamera*',
    },
    gift: {
      label: 'cadeau* | cadeau inpakken | ingepakt als cadeau | geschenk* | kado* | inpakservice',
      text: 'cadeaubon* | cadeaukaart* | cadeauverpakking* | als cadeau | cadeau inpakken | geschenkbon* | geschenkverpakking* | inpakservice | kadobon*',
      never: 'cadeau bij*',
    },
    'choice-of-language': {
      label:
        'taal | kies je taal | kies taal | land | kies land | wijzig land | valuta | nederlands | kies je land | selecteer land* | verzendland | taal kiezen | taal wijzigen | wijzig taal | kies uw taal | kies een taal | selecteer taal | selecteer je taal | taalkeuze | land kiezen | land wijzigen | kies uw land | kies een land | land en taal | taal en land | taal land | land taal | selecteer je land | landkeuze | kies valuta | andere landen | bezorgland | leveren naar | verzenden naar',
      never: 'land van herkomst | landelijk | vaderland',
    },
    'loyalty-club': {
      label:
        'klantenkaart* | spaarpunten | spaarprogramma | loyaliteitsprogramma* | lid worden | word lid | lidmaatschap* | punten | bonuskaart* | spaaracties | privilege* | ledenvoordeel* | ledenprijs* | spaarpas* | voordeelpas* | klantenpas* | spaar punten',
      text: 'spaarpunten | punten sparen | word lid | als lid | members krijgen | klantenkaart* | loyaliteitsprogramma* | ledenvoordeel* | ledenprijs* | spaar punten | voordeelpas*',
      never: 'boekenclub | voetbalclub* | teamlid | pluspunten | verkooppunten',
    },
    newsletter: {
      label: 'nieuwsbrief* | meld je aan* | schrijf je in* | inschrijven | ontvang onze* | blijf op de hoogte',
      text: 'nieuwsbrief* | schrijf je in voor',
      never: 'uitschrijven*',
    },
    feedback: {
      label:
        'feedback* | jouw mening | geef je mening | klanttevredenheid* | enquête* | suggesties | wat vind je van* | laat ons weten* | tips of klachten | ideeënbus | beoordeel ons',
      text: 'geef je mening | jouw mening | feedback geven | wat vind je van',
    },
    'trust-mark': {
      label: 'thuiswinkel waarborg | webwinkelkeur | keurmerk* | thuiswinkel* | safeshops | becommerce',
      text: 'thuiswinkel waarborg | webwinkelkeur | webshop keurmerk',
    },
    community: {
      label: 'deel je foto | klantfoto s',
      text: 'tag ons | deel je foto | gebruik de hashtag',
      never: 'volg de*',
    },
    'after-sales': {
      label:
        'reparatie* | onderdelen | reserveonderdelen | recycling* | recyclen | inruil* | handleidingen | tweedehands | installatie* | productregistratie | service en reparatie | onderhoud* | oude apparaten | montage* | refurbished* | inleveren | tweedekans* | 2e kans*',
      text: 'reparatie* | reserveonderdelen | oude apparaat | inruilen | recyclen | oude apparaten | montageservice | recupel',
      never: 'onderhoudsvrij* | onderhoudsarm*',
    },
    'about-us': {
      label:
        'over ons | ons verhaal | wie zijn wij | werken bij* | vacatures | ons bedrijf | pers | team | geschiedenis | wie we zijn | over de winkel | onze missie | historie | het team | jobs* | onze waarden',
      never: 'over dit product | lees over ons',
    },
    cart: { label: 'winkelwagen* | winkelmand* | afrekenen | mandje | naar de kassa' },
    'add-to-cart': {
      label:
        'in winkelwagen* | in winkelmand* | toevoegen aan winkelwagen* | in mijn winkelwagen | bestel nu | toevoegen aan winkelmand* | koop nu | voeg toe aan winkel*',
      text: 'in winkelwagen | in winkelmand* | toevoegen aan winkelwagen',
    },
  },
};
