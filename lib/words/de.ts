import type { Language } from './vocabulary';

export const de: Language = {
  code: 'de',
  common: 'und der die das ist für mit auf nicht sie ihr wir von zu den im bei eine oder auch aus ihre werden unsere',
  words: {
    'contact-page': {
      label:
        'kontakt | kontaktieren sie uns | kundenservice | kundendienst | kundenbetreuung | kontakt und hilfe | hilfe und kontakt | hilfe kontakt | service und kontakt | kontakt service | kundencenter | support | kontaktformular* | hilfe | hilfecenter | hilfe center | service center | servicecenter | schreiben sie uns | rufen sie uns an | so erreichen sie uns | kontaktiere uns | service hotline | service und hilfe | service hilfe | hilfe service | hilfe und service | hotline | service hilfe',
      never:
        'kontaktlinse* | kontaktgrill* | kontaktkleber | erste hilfe* | hilfsmittel | haushaltshilfe* | kontaktspray | einstiegshilfe*',
    },
    'opening-hours': {
      label:
        'öffnungszeit* | geschäftszeiten | servicezeiten | telefonzeiten | sprechzeiten | erreichbarkeit | ladenöffnungszeiten',
      text: 'öffnungszeit* | servicezeit* | geschäftszeiten | rund um die uhr | telefonisch erreichbar | erreichen sie uns mo | montag bis freitag | montags bis freitags | mo fr | mo bis fr | werktags von | mo sa',
      never: 'versand innerhalb',
    },
    'contact-form': {
      label:
        'kontaktformular* | nachricht senden | schreiben sie uns | schreib uns | e mail schreiben | anfrage senden | ihre nachricht | nachricht schreiben | e mail an uns | frage stellen | ihre anfrage | anfrage stellen',
      never: 'frage zum artikel',
    },
    'message-field': {
      label:
        'nachricht | ihre nachricht | deine nachricht | anfrage | ihre anfrage | mitteilung | kommentar | ihre frage | anliegen | bemerkung*',
    },
    'live-chat': {
      label:
        'chat | live chat | livechat | chatten | chat starten | chatbot | jetzt chatten | chat öffnen | chatten sie mit uns | virtueller assistent* | online chat',
      never: 'snapchat',
    },
    'response-time': {
      text: 'antworten innerhalb | antwort innerhalb | antworten ihnen innerhalb | innerhalb von 24 stunden | antworten in der regel | reaktionszeit* | antwortzeit* | beantworten wir | melden uns innerhalb | beantwortet innerhalb | antwort binnen | so schnell wie möglich beantwort* | melden wir uns innerhalb',
      never: 'innerhalb von 24 stunden versandt | innerhalb von 24 stunden geliefert',
    },
    'physical-store': {
      label:
        'filialen | filialfinder | filiale finden | filialsuche | unsere filialen | stores | store finder | storefinder | märkte | markt finden | unsere märkte | standorte | ladengeschäft* | showroom | abholung im markt | abholung in der filiale | click collect | click und collect | selbstabholung | selbstabholer | händlersuche | händler | geschäfte | unsere geschäfte | unsere läden | besuchen sie uns | anfahrt | filialabholung | im markt verfügbar | verfügbarkeit im markt | filiale | ihr markt | mein markt | marktabholung | unser geschäft | ausstellung | in deiner nähe | fachmarkt | store verfügbarkeit*',
      text: 'click collect | in unserer filiale | in der filiale | abholung im* | selbstabholung | selbstabholer | ladengeschäft* | besuchen sie unser* | besuchen sie uns | unsere filialen | in unserem laden | in unserem geschäft | vor ort abholen',
      never: 'app store* | onlinestores | händlerbund',
    },
    'company-identity': {
      label: 'impressum* | anbieterkennzeichnung | rechtliche angaben | firmendaten | firmeninformationen',
      text: 'ust id* | ustid* | umsatzsteuer id* | umsatzsteueridentifikationsnummer* | handelsregister* | hrb | hra | amtsgericht | ust idnr | uid nr* | uid nummer* | firmenbuch* | che',
    },
    faq: {
      label:
        'faq* | häufige fragen | häufig gestellte fragen | fragen und antworten | fragen antworten | hilfe | hilfe center | hilfecenter | hilfe und faq | hilfe und kontakt | hilfe kontakt | hilfebereich | hilfe service | wissensdatenbank | noch fragen | fragen | service hilfe | infocenter | info center | hilfe bei fragen | hilfethemen',
      never: 'erste hilfe* | haushaltshilfe* | frage zum artikel | frage zum produkt',
    },
    'site-search': {
      label:
        'suche | suchen | suchbegriff* | produktsuche | wonach suchen sie | was suchen sie | suche nach* | artikel suchen | im shop suchen | produkte suchen | shop durchsuchen | suchwort | finden | wonach suchst du | was suchst du | suche starten | schnellsuche | stichwort* | artikelnummer',
      never: 'filialsuche | händlersuche | jobsuche',
    },
    'order-tracking': {
      label:
        'sendungsverfolgung* | sendung verfolgen | bestellstatus | meine bestellungen | bestellung verfolgen | bestellverfolgung | paket verfolgen | wo ist meine bestellung | wo ist mein paket | auftragsstatus | bestellübersicht | bestellhistorie | lieferstatus | sendungsstatus | paketverfolgung | bestellungen | auftragsverfolgung | track trace | versandstatus | lieferung verfolgen | bestellungen anzeigen | ihre bestellungen | bestellungen rechnungen',
      never: 'bestellungen aus dem ausland',
    },
    guides: {
      label:
        'ratgeber* | kaufberatung* | kaufberater | magazin* | blog* | tipps | tipps und tricks | tipps tricks | inspiration* | anleitung* | anleitungen | bedienungsanleitung* | pflegehinweis* | pflegetipps | pflegeanleitung* | rezepte | rezept* | wissen | wissenswertes | journal | lexikon | so geht s | so funktioniert* | beratung | artikel und tipps | trends | lookbook | downloads | handbuch* | gebrauchsanweisung* | themenwelt* | technik lexikon | tipps informationen | pflege tipps | gartenblog | produktberater | kauftipps | berater | geschenkideen guide | glossar | aufbauanleitung* | video anleitungen',
      never: 'größenberater | größenratgeber | retoure anleitung',
    },
    account: {
      label:
        'mein konto | konto | anmelden | einloggen | login | registrieren | kundenkonto | neu registrieren | jetzt registrieren | mein profil | anmeldung | neues konto | konto erstellen | kundenlogin | log in | neukunde | meine daten | konto anlegen | kunde werden | einloggen registrieren | ihr konto | mein * konto | anmelden registrieren | benutzerkonto',
      never:
        'newsletter anmelden | newsletter anmeldung | zum newsletter anmelden | bankkonto* | kontonummer | zum newsletter* | jetzt zum newsletter* | anmeldung zum newsletter | für newsletter anmelden',
    },
    returns: {
      label:
        'rückgabe* | retoure* | retouren | rücksendung* | rücksenden | umtausch* | rückgaberecht* | rückgabe und umtausch | umtausch und rückgabe | versand und rückgabe | lieferung und rückgabe | retouren und umtausch | kostenlose rücksendung* | kostenlose retoure* | kostenloser rückversand | rückversand* | widerruf und rückgabe | retourenportal* | rückgabebedingungen | retournieren | versand und retoure* | rückerstattung* | tage rückgaberecht* | rückgabegarantie* | zurücksenden | rücksendeassistent | retourenschein | geld zurück garantie | rückgabegarantie',
      text: 'tage rückgaberecht* | tage rückgabe* | tagen rückgabe* | kostenlose rücksendung* | kostenlose retoure* | kostenloser rückversand | rückgaberecht* | tage geld zurück* | rückgabe innerhalb | zurückgeben | zurücksenden | umtausch* | tage umtausch* | rücksendekosten | kostenlos zurück* | retoure* | tage widerrufsrecht | rücknahme innerhalb',
      never: 'hin und rückreise | umtauschkurs | altgeräterückgabe | rückgabe von altgeräten | rückgabe von batterien',
    },
    withdrawal: {
      label:
        'widerruf* | widerrufsrecht* | widerrufsbelehrung* | widerrufsformular* | muster widerrufsformular | vertrag widerrufen | bestellung stornieren | stornierung* | verträge hier kündigen | widerruf und* | widerrufsfrist',
      text: 'widerrufsrecht* | widerrufsbelehrung* | widerrufsformular* | widerrufsfrist* | vertrag zu widerrufen | widerruf des vertrag*',
      never:
        'widerruf der einwilligung* | einwilligung widerrufen | jederzeit widerrufen | cookie widerruf* | jederzeit widerruflich | jederzeit widerrufbar',
    },
    complaints: {
      label:
        'reklamation* | reklamieren | beschwerde* | garantie* | gewährleistung* | garantiebedingungen | garantiefall | defekt* | mängel* | schaden melden | transportschaden* | herstellergarantie* | garantieverlängerung* | beanstandung* | defektes produkt | reklamation und gewährleistung | reparatur und garantie | rma | verbraucherschlichtung* | streitbeilegung* | streitschlichtung | schlichtung*',
      text: 'gewährleistung* | jahre garantie* | jahren garantie* | garantie von | reklamation* | garantiebedingungen | mängelhaftung* | gesetzliche gewährleistung | herstellergarantie* | beschwerde* | monate garantie | jahr garantie | streitbeilegung* | jahre herstellergarantie | verbraucherschlichtungsstelle*',
      never:
        'preisgarantie* | tiefpreisgarantie* | bestpreisgarantie* | geld zurück garantie | zufriedenheitsgarantie | liefergarantie | rückgabegarantie | niedrigpreisgarantie',
    },
    delivery: {
      label:
        'versand* | lieferung* | versandkosten* | lieferzeit* | versandkostenfrei* | kostenloser versand | gratis versand | lieferbedingungen | versandinformationen | versand und zahlung* | zahlung und versand* | versand zahlung* | zahlung versand* | lieferung und versand | versand und lieferung | lieferung und rückgabe | versand und rückgabe | versandarten | lieferinformationen | versandbedingungen | versandoptionen | porto | liefer und versandkosten | lieferkosten | zustellung | lieferservice* | versandkosteninfo* | portofrei | zahlungs und versand* | zahlungsarten und versand* | liefer und zahlungs* | liefergebiet* | lieferung und montage | kostenlose lieferung',
      text: 'versandkostenfrei* | kostenloser versand | gratis versand | kostenlose lieferung* | lieferzeit* | lieferung innerhalb | lieferung in | versandkosten* | zzgl versand* | inkl versand* | werktagen bei* | werktage | versand innerhalb | schneller versand | versandfertig* | portofrei* | frei haus | lieferung am | lieferung bis | versand am selben tag | lieferung nach hause | zuzüglich versand* | plus versand | ab 50 versand* | sofort lieferbar | versand nach | liefertermin',
      never: 'lieferant* | lieferumfang | versandhandel* | versandhaus',
    },
    terms: {
      label:
        'agb* | allgemeine geschäftsbedingungen | geschäftsbedingungen | nutzungsbedingungen | verkaufsbedingungen | agb und kundeninformationen | lieferbedingungen und agb | vertragsbedingungen | teilnahmebedingungen und agb | agb und widerruf* | agb widerruf* | rechtliches | allgemeine einkaufsbedingungen | unsere agb | kundeninformation* | liefer und zahlungsbedingungen',
    },
    privacy: {
      label:
        'datenschutz* | datenschutzerklärung* | datenschutzhinweis* | datenschutzbestimmungen | privatsphäre* | privatsphäre und datenschutz | datenschutz und sicherheit | datenschutzrichtlinie* | datenschutz sicherheit | privacy',
    },
    'size-guide': {
      label:
        'größentabelle* | größenberater* | größenberatung* | größenguide | größenratgeber | größen | größe finden | größenfinder | deine größe finden | passform* | passformberater | maßtabelle* | welche größe* | größe und passform | größenhilfe | größen und passform | richtige größe | größenübersicht | ringgröße* | schuhgröße* ermitteln | maße und passform | konfektionsgrößen',
      text: 'größentabelle* | größenberater* | fällt klein aus | fällt groß aus | fällt größengerecht aus | model ist | model trägt | passform | fällt normal aus',
      never: 'alle größen | große größen | in großen größen',
    },
    reviews: {
      label:
        'bewertungen | kundenbewertungen | bewertung | kundenbewertung | produktbewertungen | rezensionen | kundenrezensionen | bewertung schreiben | bewertung abgeben | kundenmeinungen | kundenstimmen | artikel bewerten | produkt bewerten | alle bewertungen | sterne | jetzt bewerten | das sagen unsere kunden | kundenrezension | meinungen | testberichte von kunden | bewertungen lesen | erste bewertung',
      text: 'kundenbewertung* | bewertungen | von 5 sternen | verifizierter kauf* | basierend auf bewertungen | von 5 basierend | rezension* | bewertung schreiben | kundenmeinungen | produktbewertung*',
      never: 'testberichte | bewertung von shops | filmbewertung*',
    },
    'product-background': {
      label:
        'nachhaltigkeit* | umwelt* | verantwortung* | herkunft* | materialien | material* | produktion | lieferkette* | unsere lieferanten | fair trade | fairtrade | tierschutz | umweltschutz* | soziale verantwortung | klimaschutz | handwerk | made in germany | lieferkettengesetz | rohstoffe | qualität | manufaktur* | inhaltsstoffe | bio qualität | tierwohl | nachhaltige* | unternehmensverantwortung | material und pflege | material pflegehinweise | menschenrechte | herstellung',
      text: 'hergestellt in | made in germany | made in | handgefertigt* | handgemacht* | recycelt* | bio baumwolle | herkunftsland* | nachhaltig* | fair trade | fairtrade | oeko tex | gefertigt in | aus eigener produktion | zertifiziert nach | ursprungsland | klimaneutral | fsc zertifiziert | in handarbeit',
      never: 'umweltzone | materialkosten',
    },
    'rich-media': {
      label:
        'zoom | vergrößern | bild vergrößern | größeres bild | video ansehen | video abspielen | produktvideo* | 360 grad* | 360 ansicht | weitere bilder | mehr bilder | bildergalerie* | nächstes bild | vorheriges bild | bild anzeigen | alle bilder | zum vergrößern* | großansicht | video | produktbild* | galerie | bild 1 | videos | mehr ansichten',
    },
    'ar-vr': {
      label:
        'augmented reality | in deinem raum* | im raum ansehen | virtuell anprobieren | virtuelle anprobe | in 3d ansehen | 3d ansicht | 3d modell | ar ansicht | virtueller spiegel | zuhause ansehen | 3d konfigurator | online anprobe | in ar ansehen',
      text: 'augmented reality | virtuelle anprobe | virtuell anprobieren',
    },
    availability: {
      label:
        'auf lager | lieferbar | sofort lieferbar* | nicht lieferbar | ausverkauft | verfügbarkeit* | verfügbar | nicht verfügbar | lagerbestand | benachrichtige mich* | benachrichtigen | lagernd | vorrätig | nicht vorrätig | derzeit nicht* | nur noch* | vorbestell* | wieder verfügbar* | sofort verfügbar',
      text: 'auf lager | lieferbar | nicht lieferbar | ausverkauft | nicht verfügbar | sofort verfügbar* | lagernd | vorrätig | nicht vorrätig | nur noch 1 | nur noch 2 | nur noch 3 | nur noch wenige | derzeit nicht verfügbar | wenige verfügbar | sofort versandfertig | lagerbestand | nicht mehr verfügbar | wieder verfügbar | auf bestellung | verfügbarkeit* | nur noch wenige stück | bald verfügbar | stück verfügbar',
    },
    recommendations: {
      label:
        'das könnte* | könnte ihnen* | könnte dir* | ähnliche artikel | ähnliche produkte | kunden kauften auch | kunden kauften ebenfalls | kunden kauften* | empfehlungen* | zuletzt angesehen* | wird oft zusammen* | oft zusammen gekauft* | häufig zusammen* | passend dazu | dazu passt | dazu passend* | beliebte produkte | bestseller* | topseller* | top seller | meistverkauft* | empfohlen* | andere kunden* | kunden haben* | kunden sahen* | zubehör zu* | für dich empfohlen | für sie* | auch interessant* | weitere artikel* | vervollständige* | complete the look | kombinieren mit* | unsere partner empfehlen | mehr von* | ergänzende produkte | passendes zubehör | beliebt* | charts | top 10 | alternativen | empfehlung* | mehr entdecken | gesponserte artikel | wir empfehlen | verwandte produkte | zuletzt gesehen* | passende artikel | kunden interessierten* | ähnliche kategorien | inspiriert von*',
      never: 'weiterempfehl* | für sie und ihn',
    },
    wishlist: {
      label:
        'wunschliste* | merkliste* | merkzettel* | favoriten | wunschzettel* | auf den merkzettel | auf die wunschliste | zu favoriten* | merken | meine favoriten | auf die merkliste | favorit* | einkaufsliste* | später kaufen | artikel merken | meine wunschliste | für später | meine listen | zur wunschliste* | auf meine liste',
      never: 'kundenfavoriten | unsere favoriten | angemeldet bleiben',
    },
    payment: {
      label:
        'zahlung* | zahlungsarten | zahlungsmethoden | zahlungsmöglichkeiten | bezahlung | bezahlen | zahlungsweisen | ratenzahlung | ratenkauf | kauf auf rechnung | finanzierung* | zahlung und versand* | zahlung versand* | versand und zahlung* | sicher bezahlen | zahlungsinformationen | bezahlarten | bezahlmöglichkeiten | bezahlmethoden | rechnungskauf | sicher einkaufen | zahlungsoptionen | zahlungs und versand* | zahlarten | zahlungsbedingungen | teilzahlung* | zahlarten | bezahlen bei*',
      text: 'kauf auf rechnung | zahlungsarten | ratenzahlung | zahlungsmöglichkeiten | vorkasse | kreditkarte* | lastschrift | sofortüberweisung | rechnungskauf | bezahlen mit | nachnahme | zahlungsmethoden | per rechnung | auf rechnung | ratenkauf | monatliche rate* | banküberweisung',
    },
    discounts: {
      label:
        'sale* | angebote* | angebot | sonderangebot* | aktion | aktionen | rabatt* | gutschein* | gutscheincode* | outlet | schnäppchen* | restposten* | reduziert* | ausverkauf* | schlussverkauf* | black friday* | black week* | cyber monday* | studentenrabatt* | deals | wochenangebot* | prospekt* | sonderpreis* | preisknaller | knüller* | spar * | sparen* | abverkauf* | top angebote | mega angebote | tagesangebot* | % | b ware | sonderverkauf | preishit* | cashback* | cash back | bis zu | mindstar | preisaktion* | preis aktion | herstelleraktionen | deal* | preisvorteil* | rabattaktion* | angebot der woche | % sale | aktionen angebote',
      text: 'sie sparen | du sparst | statt | uvp | rabattcode* | gutscheincode* | reduziert | ersparnis | bis zu 50 | bis zu 70 | streichpreis | niedrigster preis | sonderpreis | rabatt auf | neukundenrabatt | unverbindliche preisempfehlung | gutschein einlös* | aktionspreis* | preisvorteil | rabatt',
      never:
        'geschenkgutschein* | geschenk gutschein* | angebot anfordern | angebot anfragen | stellenangebot* | jobangebot* | lieferangebot | gutscheine verschenken | angebotsanfrage | reduziert den | deal with | sparkasse* | idealo* | ideal*',
    },
    gift: {
      label:
        'geschenkgutschein* | geschenk gutschein* | geschenkkarte* | geschenke* | geschenkideen | geschenkverpackung* | geschenkservice* | geschenk* | geschenkset* | geschenkbox* | als geschenk verpacken | geschenkpapier | wertgutschein* | geschenkefinder | verschenken | hochzeitsgeschenk* | weihnachtsgeschenk* | grußkarte* | einkaufsgutschein* | gutscheine',
      text: 'geschenkgutschein* | geschenkverpackung* | als geschenk* | grußkarte* | geschenkservice | geschenkkarte*',
      never: 'gratis geschenk | gutscheincode* | gutschein einlösen | geschenkt bekommen',
    },
    'choice-of-language': {
      label:
        'sprache | sprache wählen | land wählen | land | länder | länderauswahl | land auswählen | währung | sprache ändern | lieferland | deutsch | weitere länder | internationale shops | land und sprache | land ändern | liefern nach | land region | english | switch to english',
    },
    'loyalty-club': {
      label:
        'kundenkarte* | kundenclub* | club | bonusprogramm* | treueprogramm* | treuepunkte* | bonuspunkte* | mitglied* | mitglied werden | mitgliedschaft* | vorteilsclub* | bonus | payback* | vorteilskarte* | prämien* | vorteilsprogramm* | punkte | kundenvorteile | bonus club | bonusclub* | deutschlandcard | freunde werben | premium karte | card | clubkarte* | stammkunden* | plus mitgliedschaft | vip club | treuebonus* | kunden werben*',
      text: 'bonuspunkte* | treuepunkte* | bonusprogramm* | kundenkarte* | mitglied werden | mitglieder erhalten | punkte sammeln | payback punkte* | treueprogramm* | vorteilsclub* | kundenclub* | mitgliederpreis*',
      never:
        'fußballclub* | golfclub* | fanclub* | club of rome | buchclub* | clubsessel | sd card | giftcard | gift card | teammitglied* | familienmitglied* | graphics card',
    },
    newsletter: {
      label:
        'newsletter* | newsletter anmeldung | newsletter abonnieren | zum newsletter anmelden | abonnieren | e mail newsletter | jetzt anmelden und sparen | newsletteranmeldung | jetzt abonnieren | keine angebote verpassen | immer informiert',
      text: 'newsletter* | angebote per e mail | abonnieren sie',
      never: 'newsletter abbestellen* | zeitschriftenabo*',
    },
    feedback: {
      label:
        'feedback* | feedback geben | umfrage* | kundenumfrage* | ihre meinung | deine meinung | meinung sagen | lob und kritik | lob kritik | anregungen* | vorschläge | kundenzufriedenheit | bewerten sie uns | war diese* hilfreich | verbesserungsvorschläge | ihr feedback | dein feedback | fehler melden | feedback senden | bewerten sie* | shop bewerten | kritik | lob | zufriedenheitsumfrage | seite bewerten',
      text: 'ihre meinung ist | deine meinung ist | feedback geben | wir freuen uns über ihr feedback | lob und kritik | lob kritik | fragen oder kritik | ihr feedback | dein feedback | fragen oder anmerkungen',
      never: 'haptisches feedback | kundenbewertung* feedback | force feedback',
    },
    'trust-mark': {
      label:
        'trusted shops | ehi siegel | gütesiegel* | zertifizierter shop | käuferschutz | geprüfter online shop | ehi geprüfter* | trusted shop | tüv geprüft* | tüv zertifi* | händlerbund | sicher einkaufen | safer shopping | bevh',
      text: 'trusted shops | geprüfter onlineshop | gütesiegel* | käuferschutz | ehi geprüft* | safer shopping | händlerbund | österreichisches e commerce gütezeichen | tüv süd s h safer shopping',
    },
    community: {
      label:
        'forum | community | kundenbilder | kundengalerie | eure bilder | zeig uns* | kundenfotos | markiere uns | community forum | diskussion*forum',
      text: 'markiere uns | teile dein bild | zeig uns deine* | unter dem hashtag | hashtag*',
    },
    'after-sales': {
      label:
        'reparatur* | ersatzteil* | service und reparatur | kundendienst* | altgeräte* | recycling* | entsorgung* | gebraucht* | second hand | pre owned | produktregistrierung* | produkt registrieren | bedienungsanleitung* | montage* | montageservice | ankauf | inzahlungnahme* | aufbauservice* | rücknahme* | technischer support | produktservice* | batterieentsorgung* | elektroschrott* | batteriegesetz* | altgeräterücknahme* | wartung* | ersatzteilservice | refurbished | batteriehinweis* | elektrogesetz* | garantie reparatur | gebrauchte* | b ware | reparaturservice | ersatzteile und zubehör | altölentsorgung* | support downloads | treiber',
      text: 'ersatzteil* | reparatur* | altgeräte* | entsorgung* | bedienungsanleitung* | rücknahme von* | altgeräterücknahme* | batterieentsorgung* | montageservice* | elektroaltgeräte* | batterierücknahme',
      never: 'haarreparatur* | reparaturset | reparaturshampoo',
    },
    'about-us': {
      label:
        'über uns | über * gmbh | unternehmen* | wir über uns | unsere geschichte | karriere* | jobs* | stellenangebote | team | unser team | das team | presse* | geschichte | philosophie | das unternehmen | über das unternehmen | wer wir sind | unternehmensprofil | arbeiten bei* | firmenportrait | firma | investor relations | jobs und karriere | jobs karriere | unsere werte | firmengeschichte | die marke | stellenanzeigen | ausbildung',
      never: 'über das produkt | über cookies',
    },
    cart: {
      label:
        'warenkorb* | einkaufswagen* | einkaufskorb* | zur kasse | kasse | mein warenkorb | einkaufstasche* | tasche',
    },
    'add-to-cart': {
      label:
        'in den warenkorb* | in den einkaufswagen* | kaufen | jetzt kaufen | in die tasche | in den einkaufskorb | jetzt bestellen',
      text: 'in den warenkorb* | in den einkaufswagen*',
    },
    article: {
      text: 'veröffentlicht | aktualisiert | redaktion | journalist',
      label: 'nachrichten | sport | politik | meinung | kultur',
    },
  },
};
