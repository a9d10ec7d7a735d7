/** Zwei oder drei greifbare Dinge, auf die man achtet, bevor man selbst urteilt. */
export const look = {
  title: 'Achte darauf',
  checks: {
    'easy-to-buy': [
      'Kannst du so bezahlen, wie du es gewohnt bist?',
      'Steht der ganze Preis mit Versand da, bevor du deinen Namen angibst?',
      'Kannst du den Warenkorb unterwegs ändern, ohne von vorn anzufangen?',
    ],
    navigation: [
      'Such etwas Bestimmtes. Wie viele Klicks, und wo bist du falsch abgebogen?',
      'Such mit einem Tippfehler. Wirst du trotzdem verstanden?',
      'Kommst du von einem Produkt zurück, wo du warst, und zur Hilfe?',
    ],
    mobile: [
      'Gibt es dieselbe Hilfe: Menü, Chat, eine Nummer zum Antippen?',
      'Passen Bilder und Größentabellen auf den Bildschirm?',
      'Kannst du die Kasse mit einer Hand ausfüllen?',
    ],
    touchpoints: [
      'Vorher: Wo hast du zum ersten Mal von dem Shop gehört?',
      'Zwischen Bestellung und Paket: Welche Nachrichten kommen, und beruhigen sie dich?',
      'Lange danach: Fragt jemand, wie es war?',
    ],
    'contact-ease': [
      'Steht eine Nummer oder Adresse dort, wo du zuerst suchst?',
      'Gibt es einen Weg für alle, die nicht gern anrufen, und einen für alle, die nicht gern schreiben?',
      'Ist jemand da, wenn du Zeit hast, abends oder am Wochenende?',
    ],
    welcome: [
      'Die ersten Worte ganz oben: Sprechen sie zu dir oder über den Shop?',
      'Siehst du Menschen: Namen, Gesichter, wer dahintersteht?',
      'Zähl die Fenster (Cookies, Newsletter, Rabatt), bevor du anfangen kannst.',
    ],
    honesty: [
      'Wird das Produkt von mehreren Seiten gezeigt, getragen oder in Gebrauch?',
      'Steht da, ob Größen groß oder klein ausfallen und wo es hergestellt ist?',
      'Erzählen die schlechtesten Bewertungen etwas, das die Beschreibung verschweigt?',
    ],
    tone: [
      'Such eine wütende Bewertung mit Antwort. Ist die Antwort ruhig, und zeigt sie einen Weg?',
      'Großbuchstaben, Ausrufezeichen, Emojis: Passen sie zu dem, was der Kunde fühlt?',
      'Frag dasselbe an zwei Stellen. Bekommst du dieselbe Antwort?',
    ],
    promises: [
      'Schreib ein Versprechen mit einer Zahl auf: Tage, Stunden, ein Preis.',
      'Ist der Preis an der Kasse derselbe wie am Produkt, mit abgezogenem Rabatt?',
      'Such in Bewertungen nach „nie gemeldet“ und „kam pünktlich“.',
    ],
    'beyond-expected': [
      'Etwas umsonst, das niemand versprochen hat: Verpackung, eine Probe, mehr Zeit für die Rückgabe?',
      'Etwas für alle, die wiederkommen: Geburtstag, Punkte, ab und zu ein Code?',
      'Etwas nach dem Kauf: Tipps zur Pflege, Neues zu dem, was du besitzt?',
    ],
  },
};
