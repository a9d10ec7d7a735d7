import type { FactTerms } from './terms';

export const de: FactTerms = {
  day: 'tag|tage|tagen|tages|tägig*|kalendertag*',
  workday: 'werktag*|arbeitstag*|geschäftstag*|bankarbeitstag*',
  week: 'woche|wochen|wöchig*',
  month: 'monat|monate|monaten|monatig*',
  year: 'jahr|jahre|jahren|jährig*|jahres',
  hour: 'stunde|stunden|std|std.|h',
  night: 'nacht|nächte|nächten',
  numbers:
    'ein=1|eine=1|einem=1|einen=1|einer=1|eines=1|zwei=2|drei=3|vier=4|fünf=5|sechs=6|sieben=7|acht=8|zehn=10|zwölf=12|vierzehn=14|zwanzig=20|dreißig=30|dreissig=30|sechzig=60|neunzig=90|hundert=100',
  till: 'bis|und|oder|bis zu',
  ret: 'rückgabe*|rücksend*|retour*|widerruf*|zurückschick*|zurücksend*|zurückgeb*|zurückgesend*|geld zurück*|rücktritt*|zurücktreten|rücknahme*|zurückzu*|umtauschrecht|send*… zurück|zurückgegeben|zurückgeschickt|probe*',
  swap: 'umtausch*|austausch*|tauschen',
  retCost:
    'rücksendekosten*|rücksendungskosten|retourkosten|retourenkosten|rückversand*|retoureporto|retourenporto|rückporto|rücksendegebühr*|retourengebühr*|*kosten…(rücksendung*/rückversand*/retour*/rückgabe*/zurück*)|*porto*… (retour*/rücksend*)|retoure kostet|(rücksendung/retoure) (kostet/beträgt)|portokosten|(retour*/rücksendung*/rückgabe*)… (berechn*/pauschale*/gebühr*)|(pauschale*/gebühr*)… (retour*/rücksend*/rückgabe*)|rücksendepauschale*|retourenpauschale*|rücksendung*… kost*|versandkosten… (rücksend*/retour*)',
  retFree:
    '(kostenlose*/gratis) (versand/lieferung) (und/&) (kostenlose*)? (rück*/retour*)|(kostenlos*/kostenfrei*/gratis/portofrei*/unentgeltlich*) …(rücksend*/retour*/rückgabe*/rückversand*/umtausch und)|(rücksendung*/retour*/rückgabe*/rückversand*)…(kostenlos*/kostenfrei*/gratis/portofrei*)|zurücksenden… kostenlos|kostenlos… (zurückschicken/zurücksenden/zurückgeben/retournieren)|frankierte* (retour*/rück*)',
  refund: 'erstatt*|rückerstatt*|rückzahl*|zurückerstatt*|gutschrift*|zurückzahl*|zurückzuzahl*|geld… zurück',
  gotBack:
    '(zurück)? erhalten haben|eingegangen ist|bei uns eingegangen|mitteilung… eingegangen|wareneingang*|nach (eingang/erhalt) (der/ihrer) (rück*/retour*)|an dem sie uns|bearbeitungszeit*|bearbeitung der (rück*/retour*)',
  damage:
    'beschädig*|defekt*|mangel|mängel*|mangelhaft*|fehlerhaft*|transportsch*|falsch*|fehllieferung*|offensichtlich*|schaden|schäden',
  delivery:
    'liefer*|versand*|zustell*|geliefert|*lieferung|porto*|ausgeliefert|paketversand|beliefer*|verschick*|paket|päckchen|brief|ausliefer*|anliefer*|laufzeit*',
  deliveryTime:
    'lieferzeit*|lieferfrist*|lieferdauer|versanddauer|versandzeit*|zustellzeit*|paketlaufzeit*|regellaufzeit|postlaufzeit*|lieferung erfolgt|laufzeit*|zustellung erfolgt',
  dispatch:
    'versandfertig|verschickt|versendet|versenden|verlässt|bearbeit*|versandbereit|abgeschickt|versand erfolgt|produktion*|herstell*|angefertigt|fertigung*|übergeben|verarbeit*|abgesendet|anfertigung*',
  express: 'express*|eilversand|overnight|eilzustell*|samstagszustell*|spedition*|sperrgut*|nachnahme*',
  abroad:
    'ausland*|*ausland|international*|übrige*|andere länder|eu ausland|europa*|rest der|eu länder|nicht eu*|inseln|eu standard',
  store: '(in/im) (der/unser*)? (filiale*/laden*/geschäft*/shop)|selbstabhol*|abhol*|click und collect',
  free: 'gratis|kostenlos*|kostenfrei*|versandkostenfrei*|portofrei*|frei haus|versandfrei*|versandkosten frei|keine versandkosten|gratisversand|gratislieferung|ohne versandkosten|entfallen|entfällt|geschenkt|lieferkostenfrei|frachtfrei',
  over: 'ab|über|von|von mindestens|mindestens|übersteigt|mindestbestellwert|min|größer|von über',
  orMore:
    'oder mehr|und mehr|und darüber|übersteig*|überschreit*|warenwert|bestellwert|einkaufswert|mindestbestellwert|aufwärts',
  under: 'unter|bis|bis zu|unterhalb|weniger als|unterschreit*|zwischen',
  member: 'mitglied*|club*|newsletter*',
  maybe: 'aktion*|gegebenenfalls|variier*|abhängig|gutschein*|qualifizierte*|ausgewählte*|bis sonntag',
  incase:
    'in (diesem/diesen) (fall/fällen)|mangelhaft*|berechtigt*|im falle (von/eines/einer) (mangel*/defekt*/reklam*/falsch*)',
  unless: 'es sei denn|außer|ausgenommen|sofern|ausnahme*',
  not: 'nicht|kein|keine|keinen|ohne|keiner',
  unclaimed: 'nicht abgehol*|nicht angenommen*|annahmeverweiger*|unzustellbar*',
  complaint: 'gewährleist*|mängelhaftung*|mängelrecht*|mängelansprüch*|reklamation*|verjähr*',
  warranty: 'garantie|garantiezeit*|herstellergarantie*|garantiert*|*garantie|garantiefrist',
  longer: 'gebraucht*|bauwerk*',
  reply: 'antwort*|beantwort*|rückmeld*|melden uns|meldet sich|reaktionszeit*|reagieren|melden wir uns|melde ich mich',
  you: 'sie|ihnen|ihre|ihrer|kunde|kunden|käufer*|besteller*|verbraucher*|du|dir|dich|deine*|er|eigene|selbst|absender*',
  we: 'wir|uns|verkäufer*|anbieter*|händler*|unsere*|unternehmer*|name',
  pay: 'trage*|trägst|trägt|getragen|bezahl*|zahl*|übernehm*|übernimmt|übernommen|lasten|aufkommen|berechn*|rechnung|abgezogen|auferlegt|kommen… auf|anfallen*',
  payment: 'zahl*|bezahl*|kasse',
  accept:
    'akzeptier*|zahlungsart*|zahlungsmethod*|zahlungsmöglichkeit*|zahlungsmittel|zahlungsweise*|zahlen (sie/kannst/können)|bezahlen (mit/per/via)|bezahlen sie|zahlen (mit/per/via)|zahlung erfolgt|folgende*|bieten|zur verfügung|zahlung (wahlweise/möglich)|auswahl|wahlweise|sicher bezahlen|zahlung (per/mit/via)',
  refuse: '(akzeptieren/bieten) (wir)? (leider)? (keine/nicht)',
  invoice: '(kauf)? auf rechnung|per rechnung|gegen rechnung|rechnungskauf|kauf auf rechnung|rechnung',
  card: 'kreditkart*|debitkart*|ec karte|kartenzahlung*|girocard|bankkarte*|karte',
  bank: 'vorkasse|vorauskasse|überweisung*|banküberweisung*|vorabüberweisung|sepa überweisung',
  privacy: 'datenschutz*|cookie*|personenbezogen*',
  opening:
    'öffnungszeit*|geöffnet|erreichbar*|servicezeit*|telefonzeit*|sprechzeit*|geschäftszeit*|kundenservice|kundendienst|hotline|geschlossen|uhr|telefonisch',
  phone: 'tel|telefon*|mobil|handy|hotline|anruf*|rufen|fon|rufnummer|ruf|kontakt',
  fax: 'fax*|telefax*',
  days: 'montag*|mo;dienstag*|di;mittwoch*|mi;donnerstag*|do;freitag*|fr;samstag*|sonnabend*|sa;sonntag*|so',
  weekdays: 'werktag|werktags|wochentags|werktäglich|an werktagen|unter der woche',
  everyday: 'täglich|jeden tag|rund um die uhr',
};
