import type { Language } from './vocabulary';

export const de: Language = {
  code: 'de',
  common: 'und der die das ist für mit auf nicht sie ihr wir von zu den im bei eine oder auch aus ihre werden unsere',
  words: {
    'contact-page': {
      label:
        'kontakt | kontaktieren sie uns | kundenservice | kundendienst | kundenbetreuung | service und kontakt | kontakt service | kundencenter | kontaktformular* | hilfe | hilfecenter | service center | servicecenter | schreiben sie uns | rufen sie uns an | so erreichen sie uns | kontaktiere uns | service hotline | service und hilfe | hilfe und service | hotline | kundensupport | hilfe kontakt | kundenhotline | frag uns | beratung und kontakt | wir sind für sie da* | wir sind für dich da* | so erreichst du uns',
      never:
        'kontaktlinse* | kontaktgrill* | kontaktkleber | erste hilfe* | hilfsmittel | haushaltshilfe* | kontaktspray | einstiegshilfe*',
    },
    'opening-hours': {
      label:
        'öffnungszeit* | geschäftszeiten | servicezeiten | telefonzeiten | sprechzeiten | erreichbarkeit | ladenöffnungszeiten | sonderöffnungszeiten',
      text: 'öffnungszeit* | servicezeit* | geschäftszeiten | rund um die uhr | telefonisch erreichbar | erreichen sie uns mo | montag bis freitag | montags bis freitags | mo fr | mo bis fr | werktags von | mo sa',
      never: 'versand innerhalb',
    },
    'contact-form': {
      label:
        'kontaktformular* | nachricht senden | schreiben sie uns | schreib uns | e mail schreiben | anfrage senden | ihre nachricht | nachricht schreiben | e mail an uns | frage stellen | ihre anfrage | anfrage stellen | kontakt formular* | zum kontaktformular | anfrageformular* | serviceformular* | nachricht an uns | nachricht hinterlassen | eine nachricht senden | senden sie uns eine* | sende uns eine* | schreibe uns* | schreiben sie uns* | schick uns* | kontaktanfrage* | ihre frage | deine nachricht | deine anfrage | deine frage an uns | stellen sie uns* | stell uns* | ticket erstellen | ticket eröffnen | supportanfrage* | support anfrage | rückrufformular* | rückrufservice | rückruf service | rückruf anfordern | rückrufbitte | rückruf vereinbaren | formular zum callback* | callback service | callback formular',
      never: 'frage zum artikel',
    },
    'message-field': {
      label: 'nachricht | anfrage | mitteilung | kommentar | ihre frage | anliegen | bemerkung*',
    },
    'live-chat': {
      label:
        'chatten | chat starten | jetzt chatten | chat öffnen | chatten sie mit uns | virtueller assistent* | chat | live chat | livechat | zum chat | chat mit uns | chatte mit uns | chatten sie* | im chat | chatbot | chat bot | chat support | service chat | kundenchat | chatberatung | beratung per chat | live beratung | liveberatung | chatfenster | chat beginnen | jetzt chat starten | chat jetzt starten | per chat | digitaler assistent* | digitale assistentin | virtuelle assistentin | virtuelle assistenz | fragen sie unseren chatbot | frag unseren chatbot',
      never: 'snapchat',
    },
    'response-time': {
      text: 'antworten innerhalb | antwort innerhalb | antworten ihnen innerhalb | antworten in der regel | reaktionszeit* | antwortzeit* | beantworten wir | melden uns innerhalb | beantwortet innerhalb | antwort binnen | so schnell wie möglich beantwort* | melden wir uns innerhalb',
      never: 'innerhalb von 24 stunden versandt | innerhalb von 24 stunden geliefert',
    },
    'physical-store': {
      label:
        'filialen | filialfinder | filialsuche | storefinder | märkte | markt finden | standorte | ladengeschäft* | abholung im markt | abholung in der filiale | click und collect | selbstabholung | selbstabholer | händlersuche | händler | geschäfte | unsere läden | besuchen sie uns | anfahrt | filialabholung | im markt verfügbar | verfügbarkeit im markt | filiale | ihr markt | mein markt | marktabholung | unser geschäft | ausstellung | in deiner nähe | fachmarkt | store verfügbarkeit* | filiale finden | filialen finden | unsere filialen | filialen und öffnungszeiten | filialen öffnungszeiten | deine filiale | ihre filiale | meine filiale | filialübersicht | filialliste | filialauswahl | filiale wählen | filiale auswählen | markt auswählen | markt wählen | marktfinder | marktsuche | mein store | store finder | store locator | unsere stores | store finden | shop finden | unser laden | ladenlokal | unser ladengeschäft | geschäft finden | fachgeschäft* | fachhändler* | fachhändlersuche | händler finden | händler in ihrer nähe | händlerverzeichnis | verkaufsstellen | verkaufsstelle* | standortsuche | standort finden | niederlassung* | niederlassungen | einrichtungshaus* | einrichtungshäuser | möbelhäuser | showroom* | ausstellungsraum* | abholmarkt | abholung vor ort | selbst abholen | click collect | click und reserve | reservieren und abholen | online reservieren* | besuche uns | besuchen sie unser* | besuche unser* | so finden sie uns | so findest du uns | fachhändler | fachhändler finden | abholstation* | unsere häuser | filialen und* | markt in der nähe | store in der nähe | bezugsquellen',
      text: 'in unserer filiale | in der filiale | abholung im* | selbstabholung | selbstabholer | ladengeschäft* | besuchen sie unser* | besuchen sie uns | unsere filialen | in unserem laden | in unserem geschäft | vor ort abholen | unser laden ist | unser geschäft ist | unser laden befindet | unser geschäft befindet',
      never:
        'app store* | onlinestores | händlerbund | für händler | händlerlogin | händler login | händler anmeldung | händleranmeldung | händlerbereich | händler werden | händlerzugang | standortdaten | standort freigeben | wirtschaftsstandort | standortunabhängig* | laden sie | laden im app* | vorladen | app laden | fachhändler werden | händler werden* | mehr laden | herunterladen | jetzt laden | weitere laden | wird geladen | produkte laden',
    },
    'company-identity': {
      label:
        'impressum* | anbieterkennzeichnung | rechtliche angaben | firmendaten | firmeninformationen | handelsregister* | pflichtangaben',
      text: 'ust id* | ustid* | umsatzsteuer id* | umsatzsteueridentifikationsnummer* | handelsregister* | hrb | hra | amtsgericht | uid nr* | uid nummer* | firmenbuch* | che',
    },
    faq: {
      label:
        'häufige fragen | häufig gestellte fragen | fragen und antworten | fragen antworten | hilfe | hilfe center | hilfecenter | hilfebereich | hilfe service | wissensdatenbank | noch fragen | fragen | service hilfe | hilfethemen | oft gestellte fragen | wie bestelle ich | so bestellen sie | so funktioniert s | fragen hilfe | deine fragen | ihre fragen | kundenfragen | bestellhilfe | einkaufshilfe',
      never: 'erste hilfe* | haushaltshilfe* | frage zum artikel | frage zum produkt',
    },
    'site-search': {
      label:
        'suche | suchen | suchbegriff* | produktsuche | wonach suchen sie | was suchen sie | suche nach* | artikel suchen | im shop suchen | produkte suchen | shop durchsuchen | suchwort | finden | wonach suchst du | was suchst du | suche starten | schnellsuche | stichwort* | artikelnummer',
      never: 'filialsuche | händlersuche | jobsuche',
    },
    'order-tracking': {
      label:
        'sendungsverfolgung* | sendung verfolgen | bestellstatus | bestellung verfolgen | bestellverfolgung | paket verfolgen | wo ist meine bestellung | wo ist mein paket | auftragsstatus | bestellübersicht | bestellhistorie | lieferstatus | sendungsstatus | paketverfolgung | bestellungen | auftragsverfolgung | versandstatus | lieferung verfolgen | bestellungen anzeigen | bestellungen rechnungen | bestell status | status der bestellung | status meiner bestellung | status ihrer bestellung | mein bestellstatus | bestellung nachverfolgen | nachverfolgung | sendungs nachverfolgung | paket nachverfolgen | bestellungen ansehen | meine bestellungen* | ihre bestellungen | deine bestellungen | meine aufträge | wo bleibt meine* | wo ist mein* | wo ist meine* | wo ist deine* | tracking | trackingnummer | track trace | versand verfolgen | auftrag verfolgen | bestelldetails | letzte bestellungen | bestellungen und rechnungen | bestellungen retouren | bestellverlauf | wo bleibt mein* | meine sendung* | verfolge deine* | verfolgen sie ihre* | wo bleibt meine bestellung | wo bleibt mein paket | wo bleibt ihre bestellung | wo ist ihre bestellung | wo ist deine bestellung',
      never:
        'bestellungen aus dem ausland | gps tracking | aktivitätstracking | tracking cookies | analyse und tracking | bestellungen ab | bei bestellungen* | fitness tracking',
    },
    guides: {
      label:
        'ratgeber* | kaufberatung* | kaufberater | magazin* | blog* | tipps | tipps und tricks | tipps tricks | inspiration* | anleitung* | bedienungsanleitung* | pflegehinweis* | pflegetipps | pflegeanleitung* | rezept* | wissen | wissenswertes | lexikon | so geht s | so funktioniert* | beratung | artikel und tipps | trends | handbuch* | gebrauchsanweisung* | themenwelt* | technik lexikon | pflege tipps | gartenblog | produktberater | kauftipps | berater | geschenkideen guide | glossar | aufbauanleitung* | *ratgeber | *ratgebers | kaufratgeber* | wohnideen | *wissen | materialkunde | warenkunde | produktberatung* | *tipps | strickschule | styleguide* | montageanleitung* | *anleitung | *anleitungen | experten tipps | gartenwissen | pflegeinfos | trends und* | fachberatung',
      never:
        'größenberater | größenratgeber | retoure anleitung | geschenkratgeber | geschenktipps | maßanleitung | messanleitung | bestellanleitung | kundenwissen | gewissen | unwissen | handytipps | suchtipps | stöbertipps | stöbertipp | wetttipps',
    },
    account: {
      label:
        'konto | anmelden | einloggen | registrieren | kundenkonto | jetzt registrieren | mein profil | anmeldung | neues konto | konto erstellen | kundenlogin | neukunde | meine daten | konto anlegen | kunde werden | benutzerkonto | passwort vergessen | passwort zurücksetzen | abmelden | neukunde* | ich bin neu hier',
      never:
        'newsletter anmelden | newsletter anmeldung | zum newsletter anmelden | bankkonto* | kontonummer | zum newsletter* | jetzt zum newsletter* | anmeldung zum newsletter | für newsletter anmelden | newsletter abmelden | vom newsletter abmelden',
    },
    returns: {
      label:
        'rückgabe* | retoure* | rücksendung* | rücksenden | umtausch* | kostenlose rücksendung* | kostenlose retoure* | kostenloser rückversand | rückversand* | retournieren | rückerstattung* | zurücksenden | rücksendeassistent | geld zurück garantie | rücksendezentrum | probeschlafen | probewohnen | retour* | nacht testen | tage testen | rücksende* | gratis rücksendung | umtauschen | zurückgeben | umtausch und*',
      text: 'tage rückgabe* | tagen rückgabe* | kostenlose rücksendung* | kostenloser rückversand | rückgaberecht* | tage geld zurück* | rückgabe innerhalb | zurückgeben | zurücksenden | umtausch* | rücksendekosten | kostenlos zurück* | retoure* | tage widerrufsrecht | rücknahme innerhalb',
      never:
        'hin und rückreise | umtauschkurs | altgeräterückgabe | rückgabe von altgeräten | rückgabe von batterien | retouren ware | retourenware',
    },
    withdrawal: {
      label:
        'widerruf* | muster widerrufsformular | vertrag widerrufen | bestellung stornieren | stornierung* | verträge hier kündigen | widerruf und*',
      text: 'widerrufsrecht* | widerrufsbelehrung* | widerrufsformular* | widerrufsfrist* | vertrag zu widerrufen | widerruf des vertrag*',
      never:
        'widerruf der einwilligung* | einwilligung widerrufen | jederzeit widerrufen | cookie widerruf* | jederzeit widerruflich | jederzeit widerrufbar',
    },
    complaints: {
      label:
        'reklamation* | reklamieren | beschwerde* | garantie* | gewährleistung* | defekt* | mängel* | schaden melden | transportschaden* | herstellergarantie* | beanstandung* | defektes produkt | rma | verbraucherschlichtung* | streitbeilegung* | streitschlichtung | schlichtung*',
      text: 'gewährleistung* | jahre garantie* | jahren garantie* | garantie von | reklamation* | garantiebedingungen | mängelhaftung* | herstellergarantie* | beschwerde* | monate garantie | jahr garantie | streitbeilegung* | verbraucherschlichtungsstelle*',
      never:
        'preisgarantie* | tiefpreisgarantie* | bestpreisgarantie* | geld zurück garantie | zufriedenheitsgarantie | liefergarantie | rückgabegarantie | niedrigpreisgarantie | garantiert*',
    },
    delivery: {
      label:
        'versand* | lieferung* | lieferzeit* | kostenloser versand | gratis versand | lieferbedingungen | lieferinformationen | porto | liefer und versandkosten | lieferkosten | zustellung | lieferservice* | portofrei | liefer und zahlungs* | liefergebiet* | kostenlose lieferung | gratisversand* | gratis lieferung* | lieferoptionen | spedition* | lieferinfo* | lieferart* | lieferstatus und* | liefer und* | versandkostenfrei* | expresslieferung* | expressversand* | standardversand | gratisversand ab* | lieferfrist*',
      text: 'kostenloser versand | gratis versand | kostenlose lieferung* | lieferzeit* | lieferung innerhalb | lieferung in | versandkosten* | zzgl versand* | inkl versand* | werktagen bei* | werktage | versand innerhalb | schneller versand | versandfertig* | portofrei* | frei haus | lieferung am | lieferung bis | versand am selben tag | lieferung nach hause | zuzüglich versand* | plus versand | ab 50 versand* | sofort lieferbar | versand nach | liefertermin | wir versenden | versenden ihre | versenden deine',
      never:
        'lieferant* | lieferumfang | versandhandel* | versandhaus | versandkarton* | versandtasche* | versandetikett* | versandschachtel* | versandrolle* | versandmaterial* | versandverpackung* | lieferantenportal',
    },
    terms: {
      label:
        'agb* | allgemeine geschäftsbedingungen | geschäftsbedingungen | nutzungsbedingungen | verkaufsbedingungen | vertragsbedingungen | teilnahmebedingungen und agb | rechtliches | allgemeine einkaufsbedingungen | kundeninformation* | liefer und zahlungsbedingungen | rechtliche hinweise | nutzungsbestimmung* | verkaufs und* | lieferbedingungen und agb',
    },
    privacy: {
      label: 'datenschutz* | privatsphäre* | datenschutz und sicherheit | datenschutz sicherheit | dsgvo* | ds gvo',
    },
    'size-guide': {
      label:
        'größentabelle* | größenberater* | größenberatung* | größenguide | größenratgeber | größen | größe finden | größenfinder | passform* | maßtabelle* | welche größe* | größe und passform | größenhilfe | richtige größe | größenübersicht | ringgröße* | maße und passform | konfektionsgrößen | deine größe | ihre größe | meine größe | größe ermitteln | größe bestimmen | schuhgrößen* | schuhgrößentabelle* | so messen sie* | so misst du* | richtig messen | maß nehmen | rahmengröße* | maßanleitung | größeninfo* | größenratgeber* | größenangaben | ringgrößen* | bh größe* | größenumrechnung* | größen und* | größenrechner* | hosengröße* | schuhgröße ermitteln | schuhgrößen ermitteln',
      text: 'größentabelle* | größenberater* | fällt klein aus | fällt groß aus | fällt größengerecht aus | model ist | model trägt | passform | fällt normal aus',
      never: 'alle größen | große größen | in großen größen | deine größe fehlt',
    },
    reviews: {
      label:
        'bewertungen | kundenbewertungen | bewertung | kundenbewertung | produktbewertungen | rezensionen | kundenrezensionen | bewertung schreiben | bewertung abgeben | kundenmeinungen | kundenstimmen | artikel bewerten | produkt bewerten | sterne | jetzt bewerten | das sagen unsere kunden | kundenrezension | meinungen | testberichte von kunden | bewertungen lesen | erste bewertung | erfahrungsbericht* | erfahrungen | was unsere kunden* | was kunden* | kundenerfahrung* | unsere kunden sagen | unsere kunden über uns | zufriedene kunden | kunden über uns | produkt bewertungen | alle bewertungen',
      text: 'kundenbewertung* | bewertungen | von 5 sternen | verifizierter kauf* | von 5 basierend | rezension* | bewertung schreiben | kundenmeinungen | produktbewertung* | verifizierte bewertung* | verifizierte käufer | verifizierte kunden',
      never: 'bewertung von shops | filmbewertung*',
    },
    'product-background': {
      label:
        'nachhaltigkeit* | umwelt* | verantwortung* | herkunft* | material* | produktion | lieferkette* | unsere lieferanten | tierschutz | soziale verantwortung | klimaschutz | handwerk | made in germany | rohstoffe | qualität | manufaktur* | inhaltsstoffe | bio qualität | tierwohl | nachhaltige* | unternehmensverantwortung | material und pflege | menschenrechte | herstellung | qualitätsversprechen | soziales engagement | zertifikate* | zertifizierung* | engagement | ökologie | ethik | fairness | fairer handel | unsere manufaktur | sozial verantwort* | zutaten | transparenz | csr | esg | regionalität | umwelt und*',
      text: 'hergestellt in | made in | handgefertigt* | handgemacht* | recycelt* | bio baumwolle | herkunftsland* | nachhaltig* | gefertigt in | aus eigener produktion | zertifiziert nach | ursprungsland | klimaneutral | fsc zertifiziert | in handarbeit',
      never: 'umweltzone | materialkosten | umweltfreundlich | umwelttechnik | umweltsimulation',
    },
    'rich-media': {
      label:
        'vergrößern | bild vergrößern | größeres bild | video ansehen | video abspielen | produktvideo* | 360 grad* | 360 ansicht | weitere bilder | mehr bilder | bildergalerie* | nächstes bild | vorheriges bild | bild anzeigen | alle bilder | zum vergrößern* | großansicht | produktbild* | galerie | bild 1 | mehr ansichten | zoom* | zoomen | heranzoomen | reinzoomen | lupe | bild vergrössern | vergrössern | größer anzeigen | grosse ansicht | große ansicht | vollbild* | vollbildansicht | weitere ansichten | weitere produktbilder | alle bilder anzeigen | bilder anzeigen | bild 1 von* | bild 2 | bild 3 | nächste bild | nächstes foto | bild öffnen | gehe zu bild* | vorschaubild* | miniaturbild* | miniaturansicht* | thumbnail* | mehr fotos | produktfoto* | artikelbild* | produktgalerie | bilder galerie | produktfilm | video zum produkt | produktvideo ansehen | video starten | video anschauen | film ansehen | 360° | 360 grad ansicht | rundumansicht | rundum ansicht',
      never: 'zoomobjektiv* | zoom objektiv* | videospiel* | videokamera* | vergrößerungsglas* | videotürsprech*',
    },
    'ar-vr': {
      label:
        'in deinem raum* | im raum ansehen | virtuell anprobieren | virtuelle anprobe | in 3d ansehen | 3d ansicht | 3d modell | ar ansicht | virtueller spiegel | zuhause ansehen | 3d konfigurator | online anprobe | in ar ansehen',
      text: 'virtuelle anprobe | virtuell anprobieren',
    },
    availability: {
      label:
        'auf lager | lieferbar | sofort lieferbar* | nicht lieferbar | ausverkauft | verfügbarkeit* | verfügbar | nicht verfügbar | lagerbestand | benachrichtige mich* | benachrichtigen | lagernd | vorrätig | nicht vorrätig | derzeit nicht* | nur noch* | vorbestell* | wieder verfügbar* | sofort verfügbar | lieferbarkeit* | sofort lieferbar | kurzfristig lieferbar | bald lieferbar | online verfügbar | online auf lager | nicht auf lager | nicht lagernd | momentan nicht* | zurzeit nicht* | zur zeit nicht* | aktuell nicht* | demnächst* | bald wieder* | wenige verfügbar | geringer bestand | letzte stück* | letztes stück | sofort versandfertig | versandfertig* | versandbereit | artikel auf lager | verfügbarkeit prüfen | bestand prüfen | im lager | bestellartikel | vergriffen | erinnern wenn* | benachrichtigung bei verfügbarkeit | bei verfügbarkeit benachrichtigen | e mail wenn verfügbar* | wieder da* | filialverfügbarkeit* | filialbestand* | im markt verfügbar* | im markt vorrätig',
      text: 'auf lager | lieferbar | ausverkauft | nicht verfügbar | sofort verfügbar* | lagernd | vorrätig | nur noch 1 | nur noch 2 | nur noch 3 | nur noch wenige | wenige verfügbar | sofort versandfertig | lagerbestand | nicht mehr verfügbar | wieder verfügbar | auf bestellung | verfügbarkeit* | bald verfügbar | stück verfügbar | versandfertig in | versandbereit | versandfertig | sofort lieferbar | kurzfristig lieferbar | nicht auf lager | nicht lagernd | momentan nicht verfügbar | zurzeit nicht verfügbar | derzeit nicht verfügbar | aktuell nicht verfügbar | geringer bestand | restbestand | letztes stück | letzte stücke | online verfügbar | vergriffen | noch wenige | nur noch wenig* | lieferbar in | lieferbar ab | ab lager | artikel ist verfügbar',
    },
    recommendations: {
      label:
        'das könnte* | könnte ihnen* | könnte dir* | ähnliche artikel | ähnliche produkte | kunden kauften ebenfalls | kunden kauften* | zuletzt angesehen* | wird oft zusammen* | oft zusammen gekauft* | häufig zusammen* | passend dazu | dazu passt | dazu passend* | beliebte produkte | bestseller* | topseller* | top seller | meistverkauft* | empfohlen* | andere kunden* | kunden haben* | kunden sahen* | zubehör zu* | für dich empfohlen | für sie* | auch interessant* | weitere artikel* | vervollständige* | kombinieren mit* | unsere partner empfehlen | mehr von* | ergänzende produkte | passendes zubehör | beliebt* | charts | top 10 | alternativen | empfehlung* | mehr entdecken | gesponserte artikel | wir empfehlen | verwandte produkte | zuletzt gesehen* | passende artikel | kunden interessierten* | ähnliche kategorien | inspiriert von ihr* | inspiriert von dein* | andere kauften* | andere sahen* | andere haben auch* | andere interessierten* | wird gern zusammen* | wird häufig zusammen* | gern zusammen gekauft* | zusammen kaufen | kaufen sie dies zusammen | im set günstiger | passt dazu | passt gut zu* | passt perfekt* | passend zu* | das passt* | dazu empfehlen wir* | wir empfehlen ihnen* | wir empfehlen dir* | unsere empfehlung* | unsere produktempfehlung* | produktempfehlung* | empfehlungen für* | vorschläge für* | speziell für* | nur für dich | nur für sie | für dich | für dich ausgewählt | das gefällt* | gefällt dir vielleicht* | gefällt ihnen vielleicht* | vielleicht gefällt* | vielleicht auch* | vielleicht interessier* | interessiert dich vielleicht* | sie könnten auch* | du könntest auch* | ihre zuletzt* | deine zuletzt* | zuletzt besucht* | zuletzt betrachtet* | kürzlich angesehen* | zuletzt gesucht* | dein verlauf | ähnliches | ähnliche modelle | ähnliche styles | ähnlich* | alternative produkte | alternative artikel | weitere produkte* | weitere empfehlungen | zugehörige produkte | zusatzartikel | cross selling | passendes dazu | style dazu | kombiniere* | kombinier* | shop the look | komplettiere* | vervollständigen sie* | aus der gleichen* | aus der selben* | aus dieser serie | mehr aus dieser* | entdecke auch* | entdecken sie auch* | auch beliebt | auch gekauft | inspiration für dich | meistgekauft* | wird gerne zusammen* | werden oft zusammen* | gerne zusammen gekauft | kunden kaufen* | kunden die* | dazu passt* | passt dazu* | passt gut dazu | passende produkte | für sie empfohlen | unsere empfehlungen* | wir empfehlen* | aus der gleichen serie | aus der serie',
      never:
        'weiterempfehl* | für sie und ihn | das könnte ein* | das könnte auch anders* | kunden die ihre* | wir empfehlen ihnen unsere agb | für dich da | richtig für dich | passend für dich',
    },
    wishlist: {
      label:
        'wunschliste* | merkliste* | merkzettel* | wunschzettel* | auf den merkzettel | auf die wunschliste | merken | auf die merkliste | favorit* | einkaufsliste* | später kaufen | artikel merken | für später | meine listen | auf meine liste | gespeicherte artikel | zur merkliste | zum merkzettel',
      never: 'kundenfavoriten | unsere favoriten | angemeldet bleiben',
    },
    payment: {
      label:
        'zahlung* | bezahlung | bezahlen | ratenzahlung | ratenkauf | kauf auf rechnung | finanzierung* | sicher bezahlen | bezahlarten | bezahlmöglichkeiten | bezahlmethoden | rechnungskauf | sicher einkaufen | zahlarten | teilzahlung* | bezahlen bei* | in raten zahlen | zahlen mit * | kauf auf raten | auf raten | zahlung per* | ratenkredit | zahlungsinformationen | rechnungskauf* | später bezahlen | später zahlen | in raten',
      text: 'zahlungsarten | ratenzahlung | zahlungsmöglichkeiten | vorkasse | kreditkarte* | lastschrift | sofortüberweisung | rechnungskauf | bezahlen mit | nachnahme | zahlungsmethoden | per rechnung | auf rechnung | ratenkauf | monatliche rate* | banküberweisung',
      never:
        'kontaktloses bezahlen | kontaktlos bezahlen* | kreditkartenetui* | kreditkartenhülle* | kreditkartenhalter*',
    },
    discounts: {
      label:
        'sale* | angebote* | angebot | sonderangebot* | aktion | aktionen | rabatt* | gutschein* | schnäppchen* | restposten* | reduziert* | ausverkauf* | schlussverkauf* | black week* | studentenrabatt* | wochenangebot* | prospekt* | sonderpreis* | preisknaller | knüller* | abverkauf* | top angebote | mega angebote | tagesangebot* | b ware | sonderverkauf | preishit* | cashback* | cash back | bis zu | mindstar | preisaktion* | preis aktion | herstelleraktionen | deal* | preisvorteil* | angebot der woche | aktionsangebot* | sonderposten* | winterschlussverkauf* | sommerschlussverkauf* | letzte chance | sparset* | spar set* | mengenrabatt* | preisknüller* | wsv | ssv | preisreduziert* | lagerverkauf* | werksverkauf | jetzt sparen | sparen | staffelpreis* | preiskracher* | black friday* | cyber week* | cyber monday* | outlet* | einzelstücke | spar 1* | spar 2* | spar 3* | spar 4* | spar 5* | spar angebot* | sparangebot* | sparpaket* | spartipp* | deals | flohmarkt | vorteilspack* | vorteilspaket* | räumungsverkauf* | preissenkung* | preissturz* | sparaktion* | dauertiefpreis* | aktionscode*',
      text: 'sie sparen | du sparst | statt | uvp | rabattcode* | gutscheincode* | reduziert | ersparnis | bis zu 50 | bis zu 70 | streichpreis | niedrigster preis | sonderpreis | neukundenrabatt | unverbindliche preisempfehlung | gutschein einlös* | aktionspreis* | preisvorteil | rabatt',
      never:
        'geschenkgutschein* | geschenk gutschein* | angebot anfordern | angebot anfragen | stellenangebot* | jobangebot* | lieferangebot | gutscheine verschenken | angebotsanfrage | reduziert den | deal with | sparkasse* | idealo* | ideal* | energie sparen | strom sparen | wasser sparen | platz sparen | zeit sparen | geldbeutel',
    },
    gift: {
      label:
        'geschenk* | als geschenk verpacken | wertgutschein* | verschenken | hochzeitsgeschenk* | weihnachtsgeschenk* | grußkarte* | einkaufsgutschein* | gutscheine | gutschein kaufen | hochzeitsliste* | firmengeschenk* | guthaben abfragen | guthabenabfrage | gutschein guthaben* | gutscheinkauf | gutscheinkarte* | gutscheine kaufen | gutschein verschenken | wertgutscheine | präsent* | *geschenke | geburtstagsgeschenk* | wunschgutschein*',
      text: 'geschenkgutschein* | geschenkverpackung* | als geschenk* | grußkarte* | geschenkservice | geschenkkarte*',
      never:
        'gratis geschenk | gutscheincode* | gutschein einlösen | geschenkt bekommen | präsentation* | präsentier* | präsentationsmappe* | werbegeschenke | geschenktüten* | geschenktüte | geschenkband* | geschenkpapier*',
    },
    'choice-of-language': {
      label:
        'sprache | sprache wählen | land wählen | land | länder | länderauswahl | land auswählen | währung | sprache ändern | lieferland | deutsch | weitere länder | internationale shops | land ändern | liefern nach | switch to english | sprache auswählen | sprachauswahl | sprache wechseln | land wechseln | land und sprache | sprache und land | land sprache | sprache währung | länder und sprachauswahl | landesauswahl | ländershop* | wähle dein land | wählen sie ihr land | wähle deine sprache | wählen sie ihre sprache | währung wählen | währung ändern | andere länder | lieferland wählen | lieferland ändern | versandland | region wählen | zum deutschen shop | zum internationalen shop',
    },
    'loyalty-club': {
      label:
        'kundenkarte* | kundenclub* | bonusprogramm* | treueprogramm* | treuepunkte* | bonuspunkte* | mitglied* | mitglied werden | vorteilsclub* | payback* | vorteilskarte* | prämien* | vorteilsprogramm* | punkte | bonusclub* | deutschlandcard | freunde werben | premium karte | card | clubkarte* | stammkunden* | treuebonus* | kunden werben* | clubvorteile* | vorteilswelt* | freundschaftswerbung* | clubmitglied* | club mitglied* | freunde einladen | empfehlungsprogramm* | punkte und* | prämienprogramm* | stammkundenrabatt* | bonuskarte* | ihre vorteile | deine vorteile | meine vorteile | loyalitätsprogramm* | vorteile für mitglieder',
      text: 'bonuspunkte* | treuepunkte* | bonusprogramm* | kundenkarte* | mitglied werden | mitglieder erhalten | punkte sammeln | payback punkte* | treueprogramm* | vorteilsclub* | kundenclub* | mitgliederpreis*',
      never:
        'fußballclub* | golfclub* | fanclub* | club of rome | buchclub* | clubsessel | sd card | giftcard | gift card | teammitglied* | familienmitglied* | graphics card | vorteile von | vorteile des | vorteile der | mitgliederzeitschrift*',
    },
    newsletter: {
      label:
        'abonnieren | e mail newsletter | jetzt anmelden und sparen | jetzt abonnieren | keine angebote verpassen | immer informiert | jetzt anmelden und* | nichts mehr verpassen | nichts verpassen | auf dem laufenden | anmelden und sparen | bleib informiert | bleiben sie informiert | news erhalten | keine aktion* | 5 gutschein sichern | gutschein sichern',
      text: 'newsletter* | angebote per e mail | abonnieren sie',
      never: 'newsletter abbestellen* | zeitschriftenabo* | kontostand auf dem laufenden',
    },
    feedback: {
      label:
        'feedback* | feedback geben | umfrage* | kundenumfrage* | ihre meinung | deine meinung | meinung sagen | anregungen* | vorschläge | kundenzufriedenheit | verbesserungsvorschläge | fehler melden | feedback senden | bewerten sie* | shop bewerten | kritik | lob | zufriedenheitsumfrage | seite bewerten | ihr feedback | dein feedback | gib uns feedback | geben sie uns feedback | feedback zur* | ihre meinung* | deine meinung* | sag uns deine* | sagen sie uns* | was meinst du* | was denken sie* | wie zufrieden* | wie gefällt* | wie hat ihnen* | wie können wir* | kundenbefragung* | befragung | helfen sie uns* | hilf uns* | verbesserungsvorschlag* | verbessern sie mit* | lob kritik* | lob und kritik | lob tadel | kritik und anregungen | ideen und anregungen | wünsche und anregungen | anregung* | bewerten sie uns* | bewerte uns* | bewerten sie unseren* | bewerte unseren* | shop bewertung abgeben | uns bewerten | fehler gefunden* | fehler auf der* | problem melden | falsche angaben* | war dieser* | war diese* | war das hilfreich | wurde ihre frage* | ideenbox | ideenwerkstatt | war diese antwort* | war diese seite* | war diese information* | war dieser artikel*',
      text: 'ihre meinung ist | deine meinung ist | feedback geben | lob und kritik | lob kritik | fragen oder kritik | ihr feedback | dein feedback | fragen oder anmerkungen | ihre meinung zählt | deine meinung zählt | helfen sie uns besser | hilf uns besser | wie zufrieden sind sie | fehler gefunden | sagen sie uns ihre meinung | sag uns deine meinung | anregungen und kritik | kritik und anregungen',
      never:
        'haptisches feedback | force feedback | rückmeldung innerhalb* | helfen sie uns bei* | zufriedenheitsgarantie* | zufriedenheit garantiert* | bewerten sie das produkt | bewerten sie dieses* | bewerten sie den artikel* | meinungen | kundenzufriedenheit garantiert | haptisches feedback* | vibrationsfeedback | kundenbewertung feedback | kundenbewertungen feedback',
    },
    'trust-mark': {
      label:
        'ehi siegel | gütesiegel* | zertifizierter shop | käuferschutz | geprüfter online shop | ehi geprüfter* | trusted shop | tüv geprüft* | tüv zertifi* | händlerbund | sicher einkaufen | safer shopping | bevh | geprüfter shop* | zertifizierter online shop*',
      text: 'geprüfter onlineshop | gütesiegel* | käuferschutz | ehi geprüft* | safer shopping | händlerbund | österreichisches e commerce gütezeichen',
    },
    community: {
      label:
        'kundenbilder | kundengalerie | eure bilder | zeig uns* | kundenfotos | markiere uns | kundenprojekte | community | zur community | unsere community | forum | foren | zum forum | kundenforum | diskussionsforum | hilfe forum | nutzerforum | bilder unserer kunden | fotos unserer kunden | bilder von kunden | kunden bilder | kunden fotos | kundenfotos* | kundengalerie* | inspiration von kunden* | eure fotos | eure looks | zeige uns* | zeigt uns* | zeigt her* | auf instagram gesehen | gesehen auf instagram | instagram looks | shop instagram | instagram feed | von der community* | so stylen unsere* | unsere botschafter | botschafter werden | markenbotschafter | kundengeschichten | kundenstories | dein look | diskussionsforen | diskussionen forum',
      text: 'markiere uns | teile dein bild | zeig uns deine* | hashtag* | verlinke uns | markiert uns | tagge uns | taggt uns | nutze den hashtag | verwende den hashtag | benutze den hashtag | unter dem hashtag | mit dem hashtag | teile deinen look | teile deine bilder | teile deine fotos | zeig uns dein* | zeigt uns eure*',
      never:
        'teile diesen* | teile dieses* | teile diese* | forum recht* | zeig uns deinen ausweis* | zeig uns deinen studenten* | zeig uns deinen schüler*',
    },
    'after-sales': {
      label:
        'reparatur | reparaturen | reparaturservice* | reparaturauftrag* | reparaturanfrage* | reparaturannahme | reparaturdienst* | reparaturstatus | reparaturformular | reparaturwerkstatt | reparaturabwicklung | ersatzteil* | service und reparatur | kundendienst* | altgeräte* | recycling* | entsorgung* | gebraucht* | produktregistrierung* | produkt registrieren | bedienungsanleitung* | montage* | ankauf | inzahlungnahme* | aufbauservice* | rücknahme* | technischer support | produktservice* | batterieentsorgung* | elektroschrott* | batteriegesetz* | wartung* | batteriehinweis* | elektrogesetz* | b ware | ersatzteile und zubehör | altölentsorgung* | support downloads | treiber | downloads | rücksendeassistent | batterieverordnung* | inspektion* | schusterservice* | schuhreparatur* | altbatterie* | änderungsschneiderei* | änderungsservice* | werkstattservice* | serviceleistungen | serviceleistung | servicepartner | ersatzteilservice* | fahrradwerkstatt | meisterwerkstatt | second hand* | retourenware | aufarbeitung* | refurbished* | reinigungsservice | schleifservice | reklamation und reparatur | garantie und reparatur | lieferung und montage | installationsservice | montageservice* | garantieverlängerung* | altgerätemitnahme | altgerät* | fahrradwerkstatt* | unsere werkstatt | eigene werkstatt | werkstatttermin* | werkstatt',
      text: 'ersatzteil* | reparatur | reparaturen | reparaturservice* | reparaturauftrag* | reparaturanfrage* | reparaturannahme | reparaturdienst* | reparaturstatus | reparaturformular | reparaturwerkstatt | reparaturabwicklung | altgeräte* | entsorgung* | bedienungsanleitung* | rücknahme von* | batterieentsorgung* | montageservice* | elektroaltgeräte* | batterierücknahme',
      never: 'haarreparatur* | reparaturset | reparaturshampoo | werkstattausstattung* | werkstatt garage',
    },
    'about-us': {
      label:
        'über uns | unternehmen* | wir über uns | karriere* | jobs* | stellenangebote | team | das team | presse* | geschichte | philosophie | wer wir sind | arbeiten bei* | firmenportrait | firma | unsere werte | firmengeschichte | die marke | stellenanzeigen | ausbildung | über uns* | das unternehmen | unser unternehmen | unternehmensprofil | unternehmensgeschichte | firmenprofil | firmengeschichte* | die firma | unsere firma | unsere geschichte | historie | unsere philosophie | unsere mission | unsere vision | leitbild | unser leitbild | unser team | unser versprechen | unsere marke | das sind wir | wir stellen uns vor | lernen sie uns kennen | lerne uns kennen | menschen hinter* | hinter den kulissen | gründer* | die gründer | unsere mitarbeiter | jobs | jobs karriere | jobs und karriere | offene stellen | stellenangebot* | stellenmarkt | arbeite bei* | jobbörse | bewerben | ausbildung* | azubi* | praktikum | pressebereich | pressemitteilungen | investoren | investor relations | warum wir | warum bei uns* | über den shop | unsere story | die gründer* | familienunternehmen | firmenphilosophie | mitarbeiter | über uns und* | über die marke | über das unternehmen | unser antrieb | presse und medien | presse medien',
      never:
        'über das produkt | über cookies | kaffeepresse* | knoblauchpresse* | saftpresse* | presse stimmen | marke auswählen | nach marke* | alle marken | geschichtsbuch* | geschichten | medien zubehör | ansprechpartner im* | medienmöbel* | markenwelt | bücher geschichte | geschichte archäologie | über uns gelesen | hydraulikpresse* | nährwerte | french press | bücher und medien | medien und | pressetuch | speichermedien | kartoffelpresse* | werkstattpresse | geschichte und politik | politik und geschichte | geschichte der kunst | pressekanne*',
    },
    cart: {
      label: 'warenkorb* | einkaufswagen* | einkaufskorb* | kasse | einkaufstasche* | tasche',
    },
    'add-to-cart': {
      label:
        'in den warenkorb* | in den einkaufswagen* | kaufen | jetzt kaufen | in die tasche | in den einkaufskorb | jetzt bestellen',
      text: 'in den warenkorb* | in den einkaufswagen*',
    },
    article: {
      text: 'veröffentlicht | aktualisiert | redaktion',
      label: 'nachrichten | politik | meinung | kultur',
    },
  },
};
