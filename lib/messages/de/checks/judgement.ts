export const judgement = {
  touchpoints: {
    name: 'Kontaktpunkte',
    question: 'Welchen Kontaktpunkten begegnet der Kunde auf seiner Reise?',
    hint: 'Geh den ganzen Weg: entdecken, auswählen, kaufen, erhalten, danach. Fang mit dem an, was wir auf den Seiten gefunden haben, und ergänze, was wir nicht sehen können: Werbung, E-Mails, SMS, das Paket, Anrufe, Läden.',
  },
  'contact-ease': {
    name: 'Leicht erreichbar',
    question: 'Wie leicht ist es, Kontakt aufzunehmen?',
    hint: 'Zähl die Klicks von hier, bis du einen Menschen erreichst. Zwischen welchen Wegen kannst du wählen, und wann sind sie offen? Probier einen aus und schreib auf, was passiert ist.',
  },
  'chatbot-test': {
    name: 'Test des Chats',
    question: 'Teste den Chat: Wie schnell und wie gut hat er geantwortet, und hast du einen Menschen erreicht?',
    hint: 'Hat er dich verstanden, war die Antwort richtig, und gab es einen Weg zu einem Menschen? Stell mehrere Fragen: Das Ungewöhnliche zeigt am meisten.',
  },
  'reply-test': {
    name: 'Test des Kundenservice',
    question: 'Frag den Kundenservice etwas: Wie lange hat es bis zu einer brauchbaren Antwort gedauert?',
    hint: 'Frag etwas, das du wirklich wissen willst. War die Sache mit der Antwort erledigt, oder wurdest du nur weitergeschickt?',
  },
  welcome: {
    name: 'Empfang',
    question: 'Fühlst du dich als Kunde willkommen, und auf welche Weise?',
    hint: 'Lass die Startseite eine Minute auf dich wirken. Wen spricht sie an? Achte auf Begrüßungen, Bilder und die Menschen hinter dem Shop, und ob Pop-ups im Weg sind.',
  },
  honesty: {
    name: 'Ehrliche Beschreibungen',
    question: 'Sind die Produkte wahrheitsgemäß und vollständig beschrieben?',
    hint: 'Vergleich zwei oder drei Beschreibungen mit den Bildern und den Bewertungen. Stehen Maße, Materialien und Nachteile dort? Muss der Kunde etwas erraten?',
  },
  tone: {
    name: 'Ton',
    question: 'Ist der Ton höflich, geduldig und persönlich? Lesen sie zwischen den Zeilen?',
    hint: 'Lies eine Antwort, die Hilfeseiten und Antworten auf wütende Bewertungen. Treffen sie, was der Kunde eigentlich wissen will? Geben sie Fehler zu, und klingt es nach einem Menschen?',
  },
  promises: {
    name: 'Versprechen halten',
    question: 'Hält der Shop, was er verspricht?',
    hint: 'Sammle die Versprechen: Lieferzeit, Antwortzeit, Preis, Rückgabe. Prüf die, die du selbst prüfen kannst, und lies auf unabhängigen Bewertungsseiten, was Kunden über den Rest sagen.',
  },
  'beyond-expected': {
    name: 'Mehr als erwartet',
    question: 'Was gibt dir der Shop über das Erwartete hinaus?',
    hint: 'Such nach dem, worum niemand gebeten hat: kostenlose Verpackung, ein Gruß, ab und zu ein Rabatt, eine Nachricht zu etwas, das du gekauft hast. Würdest du einem Freund davon erzählen?',
  },
  other: {
    name: 'Sonstiges',
    question: 'Was ist sonst noch wichtig für den Service hier?',
    hint: 'Was ist dir aufgefallen, gut oder schlecht, wonach keine Frage gefragt hat? Was hättest du dir als Kunde gewünscht?',
  },
};
