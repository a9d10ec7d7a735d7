import type { Language } from './vocabulary';

export const nl: Language = {
  code: 'nl',
  common: 'de het een en van in op je voor met niet zijn is dat bij ook uw jouw onze naar aan wij',
  words: {
    'contact-page': {
      label:
        'contact opnemen | klantenservice | neem contact op | contactgegevens | contactformulier | hulp | service en contact | service contact | helpdesk | bel ons | helpcentrum',
      never: 'contactlens* | contactlenzen | contactgrill* | eerste hulp* | hulpmiddel*',
    },
    'opening-hours': {
      label: 'openingstijden | openingsuren',
      text: 'openingstijden | openingsuren | dagelijks bereikbaar | bereikbaar van | op werkdagen van | ma t m | maandag t m',
    },
    'contact-form': {
      label:
        'contactformulier* | stuur een bericht | stuur ons een bericht | mail ons | stel je vraag | stel een vraag | verstuur bericht | stuur een e mail | e mailformulier*',
    },
    'message-field': { label: 'bericht | vraag | opmerking* | uw vraag' },
    'live-chat': {
      label: 'chat met ons | chatten | chat nu',
      never: 'snapchat',
    },
    'response-time': {
      text: 'antwoorden binnen | reactie binnen | reageren binnen | antwoord binnen | binnen 24 uur antwoord* | binnen 1 werkdag antwoord* | binnen 24 uur een reactie | beantwoorden binnen | binnen één werkdag',
    },
    'physical-store': {
      label:
        'winkels | vind een winkel | winkelzoeker | vestigingen | filialen | bezoek onze winkel | afhalen in de winkel | zoek een winkel | verkooppunten | winkel | locaties | winkelvoorraad | voorraad in winkel* | voorraad in onze*',
      text: 'afhalen in de winkel | ophalen in de winkel | onze winkels | bezoek onze winkel | in onze winkel | in de winkel afhalen | voorraad in onze | gratis ophalen',
      never: 'webwinkels | app winkel',
    },
    'company-identity': {
      label: 'bedrijfsgegevens | colofon | juridische informatie',
      text: 'kvk* | btw nr* | btw nummer* | kamer van koophandel | ondernemingsnummer',
    },
    faq: {
      label:
        'veelgestelde vragen | veel gestelde vragen | vraag en antwoord | hulp | helpcentrum | vragen | meest gestelde vragen',
      never: 'eerste hulp*',
    },
    'site-search': {
      label:
        'zoeken | zoek | zoek een product | waar ben je naar op zoek | zoek op* | zoek in* | zoek producten | waar bent u naar op zoek | zoekterm | zoekopdracht | zoek naar*',
      never: 'zoek een winkel',
    },
    'order-tracking': {
      label:
        'volg je bestelling | bestelling volgen | bestelstatus | waar is mijn bestelling | volg je pakket | bestelgeschiedenis | bestellingen | volg bestelling | volg uw bestelling | mijn aankopen | orderstatus*',
    },
    guides: {
      label:
        'koopgids* | gids* | advies | inspiratie | blog* | magazine* | handleiding* | recept* | artikelen | keuzehulp* | onderhoudstips | wasvoorschrift* | hoe werkt* | zo werkt het | bereidingswijze | styleboard | stijlgids | koopadvies* | gebruiksaanwijzing*',
      never: 'maatgids* | matengids',
    },
    account: {
      label:
        'inloggen | registreren | account aanmaken | mijn gegevens | maak een account* | mijn profiel | klant worden',
      never:
        'aanmelden nieuwsbrief | aanmelden voor de nieuwsbrief | nieuwsbrief aanmelden | rekeningnummer | aanmelden voor onze nieuwsbrief',
    },
    returns: {
      label: 'retour* | ruilen | gratis retourneren | omruilen | terugsturen | dagen retour*',
      text: 'gratis retour* | dagen retour* | retourneren binnen | gratis ruilen | retourrecht | niet goed geld terug | bedenktijd',
      never: 'retourtje | emballage retour*',
    },
    withdrawal: {
      label: 'herroeping* | bestelling annuleren | annuleren | bedenktijd',
      text: 'herroepingsrecht* | herroepingsformulier* | herroepingstermijn* | overeenkomst te ontbinden | modelformulier voor herroeping',
    },
    complaints: {
      label: 'klacht* | garantie* | defect*',
      text: 'jaar garantie* | garantie op | klacht* | fabrieksgarantie* | wettelijke garantie',
      never: 'laagste prijsgarantie* | prijsgarantie* | niet goed geld terug garantie',
    },
    delivery: {
      label:
        'bezorging* | verzending* | levering* | verzendkosten* | gratis verzending* | levertijd* | bezorgen | bezorgkosten | bezorgopties | gratis bezorging* | bezorginformatie | verzenden | verzendinformatie | leveren | bezorgen en ophalen',
      text: 'gratis verzending* | gratis bezorg* | gratis verzonden | levertijd* | morgen in huis | verzendkosten* | bezorgd binnen | geleverd binnen | binnen 24 uur verzonden | vandaag besteld | bezorging* | gratis levering | wordt verzonden | besteld voor',
      never: 'leverancier*',
    },
    terms: {
      label:
        'algemene voorwaarden* | voorwaarden | verkoopvoorwaarden | gebruiksvoorwaarden | leveringsvoorwaarden | koopvoorwaarden | juridisch',
    },
    privacy: {
      label: 'privacy* | gegevensbescherming | privacy en cookies',
      never: 'privacyfolie | privacyscherm*',
    },
    'size-guide': {
      label:
        'maattabel* | maatgids | matentabel* | maatadvies | maten | vind je maat | maatwijzer | pasvorm | matengids | welke maat* | maat en pasvorm | maatinformatie',
      text: 'maattabel* | valt klein | valt groot | het model draagt | model is',
      never: 'alle maten',
    },
    reviews: {
      label:
        'beoordelingen | klantbeoordelingen | review schrijven | schrijf een review | ervaringen | klantreviews | beoordeel dit product | productreviews | klantervaringen | review | beoordeling',
      text: 'beoordelingen | op basis van reviews | geverifieerde aankoop | van de 5 sterren | klantbeoordeling*',
    },
    'product-background': {
      label:
        'duurzaam* | herkomst | mvo | maatschappelijk verantwoord* | onze leveranciers | materiaal* | milieu | ingrediënten en herkomst | dierenwelzijn | duurzame boodschap | maatschappelijke thema s',
      text: 'gemaakt in | geproduceerd in | duurzaam geproduceerd | gerecycled* | biologisch katoen | land van herkomst | made in holland | handgemaakt in',
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
        'uitverkocht | voorraad* | niet op voorraad | beschikbaarheid | niet leverbaar | houd me op de hoogte | leverbaar | winkelvoorraad',
      text: 'op voorraad | uitverkocht | niet beschikbaar | leverbaar | voorraad in onze*',
    },
    recommendations: {
      label:
        'misschien vind je* | gerelateerde producten | vergelijkbare producten | anderen kochten* | anderen bekeken* | klanten kochten* | aanbevolen voor jou | onlangs bekeken | laatst bekeken | vaak samen gekocht | combineer met | populaire producten | ook interessant | aanbevolen | ook lekker | shop de look | meer zoals dit | bekijk ook | meest verkocht | eerder bekeken | maak je look compleet',
    },
    wishlist: {
      label:
        'verlanglijst* | favorieten | bewaren | toevoegen aan favorieten | favoriet | boodschappenlijst* | mijn lijst* | bewaar',
    },
    payment: {
      label:
        'betaling* | betaalmethoden | betaalmogelijkheden | betalen | betaalwijzen | betaalopties | veilig betalen | achteraf betalen | betaalinformatie | betalen en * ',
      text: 'betaal met | betaalmethoden | achteraf betalen | veilig betalen | creditcard | betaalmogelijkheden | in 3 delen',
    },
    discounts: {
      label:
        'aanbieding* | korting* | acties | actie | uitverkoop | solden | studentenkorting* | folder | weekaanbieding* | koopjes | spaar | voordeel* | afgeprijsd',
      text: 'kortingscode* | je bespaart | van voor | studentenkorting | adviesprijs | korting op | tot 50 korting | nu voor | u bespaart',
    },
    gift: {
      label: 'cadeau* | cadeau inpakken | ingepakt als cadeau',
      text: 'cadeaubon* | cadeaukaart* | cadeauverpakking* | als cadeau | cadeau inpakken',
    },
    'choice-of-language': {
      label: 'taal | kies je taal | kies taal | land | kies land | wijzig land | valuta | nederlands | kies je land',
    },
    'loyalty-club': {
      label:
        'klantenkaart* | spaarpunten | spaarprogramma | loyaliteitsprogramma* | lid worden | word lid | lidmaatschap* | voordelen | member | punten | bonuskaart* | spaaracties | extra s | privilege*',
      text: 'spaarpunten | punten sparen | word lid | als lid | members krijgen | klantenkaart* | loyaliteitsprogramma*',
      never: 'boekenclub | voetbalclub*',
    },
    newsletter: {
      label: 'nieuwsbrief* | meld je aan* | schrijf je in* | inschrijven',
      text: 'nieuwsbrief* | schrijf je in voor',
    },
    feedback: {
      label:
        'feedback* | geef feedback | jouw mening | geef je mening | klanttevredenheid* | enquête* | suggesties | wat vind je van* | laat ons weten* | tips of klachten',
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
        'reparatie* | onderdelen | reserveonderdelen | recycling* | recyclen | inruil* | handleidingen | tweedehands | installatie* | productregistratie | service en reparatie | onderhoud*',
      text: 'reparatie* | reserveonderdelen | oude apparaat | inruilen | recyclen',
    },
    'about-us': {
      label:
        'over ons | ons verhaal | wie zijn wij | werken bij* | vacatures | over het bedrijf | ons bedrijf | pers | team | geschiedenis | wie we zijn | over de winkel',
      never: 'over dit product',
    },
    cart: { label: 'winkelwagen* | winkelmand* | afrekenen | mandje' },
    'add-to-cart': {
      label:
        'in winkelwagen* | in winkelmand* | toevoegen aan winkelwagen* | in mijn winkelwagen | bestel nu | toevoegen aan winkelmand*',
      text: 'in winkelwagen | in winkelmand*',
    },
  },
};
