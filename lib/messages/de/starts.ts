/** Ansätze für eine Strategie: Fragen zum Nachdenken, nie Sätze zum Abgeben. */
export const starts = {
  title: 'Ansätze',
  lead: 'Aus den Lücken in deiner Checkliste. Sie fragen nur: Die Vorschläge machst du selbst.',
  points: {
    beFound: {
      name: 'Leicht zu erreichen',
      think:
        'Wie viele Klicks sind es bis zu einer Telefonnummer, einer Adresse und einem Namen? Was macht es mit deinem Vertrauen, wenn du danach suchen musst?',
      also: 'Wo würde ein Kunde zuerst nachsehen, und was sollte dort stehen?',
    },
    channels: {
      name: 'Mehr Wege zu fragen',
      think: 'Welchen Weg würden die Kunden dieses Shops wählen, wenn sie könnten?',
      also: 'Was kostet es, jeden davon zu besetzen, und mit welchem sollte der Shop anfangen?',
    },
    person: {
      name: 'Vom Bot zum Menschen',
      think: 'Was kann ein Chatbot weder verstehen noch fühlen? Wann sollte ein Mensch übernehmen?',
      also: 'Wie erfährt der Kunde, dass es einen Menschen gibt und wann er da ist?',
    },
    answerFast: {
      name: 'Antwort zur rechten Zeit',
      think: 'Wie lange würdest du warten, bevor du woanders kaufst?',
      also: 'Was könnte der Shop versprechen, und wer sorgt dafür, dass es auch in der vollsten Woche des Jahres gilt?',
    },
    helpThemselves: {
      name: 'Hilfe, die immer offen ist',
      think: 'Welche Fragen kommen immer wieder, und könnten die Kunden die Antworten selbst finden?',
      also: 'Wer hält die Antworten aktuell, und woran merkt man, dass eine nicht mehr stimmt?',
    },
    honest: {
      name: 'Keine Überraschung im Paket',
      think: 'Was muss man bei den Produkten hier erraten?',
      also: 'Welche Bilder, Maße oder Angaben würden dem Shop die meisten Reklamationen ersparen?',
    },
    tryOn: {
      name: 'Statt der Anprobe',
      think: 'Was machst du in einem Laden, das hier nicht geht?',
      also: 'Was könnte an seine Stelle treten: eine Größenberatung, die Erfahrung anderer, Bilder von allen Seiten, etwas Neueres?',
    },
    listen: {
      name: 'Zuhören und nachbessern',
      think: 'Wo sagen die Kunden, was sie denken, und antwortet ihnen jemand?',
      also: 'Was sollte mit einer Beschwerde geschehen, sobald sie geschrieben ist?',
    },
    clearRules: {
      name: 'Regeln, die man versteht',
      think:
        'Könntest du einem Freund die Regeln erklären, nachdem du sie einmal gelesen hast? Wo bist du hängen geblieben?',
      also: 'Welche Regeln braucht man vor dem Kauf, welche dabei und welche danach?',
    },
    easyReturns: {
      name: 'Sorglos bestellen und zurückgeben',
      think: 'Was braucht es, damit jemand etwas bestellt, das er vorher nicht anfassen kann?',
      also: 'Wer sollte zahlen, wie schnell sollte es gehen, und was kann sich dieser Shop im Vergleich zu den anderen leisten?',
    },
    finishPurchase: {
      name: 'Die letzten Schritte zum Kauf',
      think: 'Bei welchem Schritt hättest du aufgegeben, und warum?',
      also: 'Welche Zahlungsarten nutzen die Kunden dieses Shops im Alltag?',
    },
    findWay: {
      name: 'Auf Anhieb gefunden',
      think: 'Bitte jemanden, der noch nie hier war, ein bestimmtes Produkt zu finden. Was probiert er zuerst?',
      also: 'Mit welchen Wörtern suchen die Kunden, und sind es auch die des Shops?',
    },
    individual: {
      name: 'Als Mensch gesehen',
      think:
        'Was weiß der Shop über jemanden, der wiederkommt, und was davon wäre hilfreich, ohne aufdringlich zu sein?',
      also: 'Wie könnte er auf Menschen mit anderer Sprache, anderem Bedarf oder anderen Gewohnheiten eingehen?',
    },
    warmth: {
      name: 'Ein herzlicher Empfang',
      think: 'Wenn die Startseite ein Mensch hinter einer Theke wäre, wie würde er sich benehmen?',
      also: 'Wie sollte der Shop jemandem schreiben, der wütend ist?',
    },
    trust: {
      name: 'Ein Grund zu vertrauen',
      think: 'Was würdest du prüfen, bevor du diesem Shop deine Kartennummer gibst?',
      also: 'Was findet man, wenn man nach dem Namen des Shops sucht, und was kann er daran ändern?',
    },
    rewardRegulars: {
      name: 'Ein Grund wiederzukommen',
      think: 'Was würde dich zurückbringen: Punkte, ein Rabatt, Neues vor allen anderen, mehr Zeit für die Rückgabe?',
      also: 'Ein Fünftel der Kunden bringt vielleicht vier Fünftel des Umsatzes. Was heißt das dafür, wie man sie behandeln sollte?',
    },
    followUp: {
      name: 'Nach dem Kauf',
      think: 'Was würdest du eine Woche nach der Lieferung gern vom Shop hören, und was würde dich nerven?',
      also: 'Wie kann der Shop herausfinden, ob der Kunde zufrieden war?',
    },
    keepPromises: {
      name: 'Halten, was versprochen ist',
      think: 'Was verspricht der Shop, und was davon kannst du überprüfen?',
      also: 'Was sollte geschehen, wenn sich ein Versprechen nicht halten lässt?',
    },
    beyond: {
      name: 'Etwas mehr als erwartet',
      think: 'Wovon würdest du einer Freundin erzählen?',
      also: 'Was kostet den Shop wenig und bedeutet den Kunden viel?',
    },
    everyTouchpoint: {
      name: 'Service auf dem ganzen Weg',
      think: 'An welcher Stelle der Reise ist der Kunde am meisten allein?',
      also: 'Woran würde man überall merken, dass es ein und derselbe Shop ist?',
    },
  },
};
