/** Koulutehtävä ”analysoi verkkokaupan asiakaspalvelu”: kysymykset järjestyksessä ja se, mitä niiden jälkeen tulee. */
export const assignment = {
  title: 'Tehtävä',
  lead: 'Kolmetoista kysymystä järjestyksessä, kunkin kohdalla ne kohdat, jotka auttavat vastaamaan.',
  questions: {
    touchpoints: {
      name: 'Kohtaamispisteet',
      question: 'Missä asiakas kohtaa kaupan, alkaen siitä kun hän kuulee siitä ja vielä pitkään oston jälkeen?',
    },
    feedback: { name: 'Kuulluksi tuleminen', question: 'Miten asiakkaat voivat kertoa kaupalle mielipiteensä?' },
    chatbot: { name: 'Chatti', question: 'Onko kaupassa chatbot, ja mitä tapahtuu, kun kokeilet sitä?' },
    contact: {
      name: 'Yhteyden saaminen',
      question: 'Löydätkö yhteystiedot, ja kuinka helposti tavoitat jonkun?',
    },
    loyalty: {
      name: 'Kanta-asiakkaat',
      question: 'Tekeekö kauppa jotain palaavien asiakkaiden hyväksi, onko sillä esimerkiksi kanta-asiakasohjelma?',
    },
    welcome: { name: 'Tervetullut olo', question: 'Tunnetko olevasi tervetullut asiakas, ja mistä se johtuu?' },
    buying: { name: 'Ostaminen', question: 'Kuinka helppoa täältä on ostaa jotain?' },
    rules: {
      name: 'Säännöt',
      question: 'Löytyvätkö tilaamisen, peruuttamisen ja palauttamisen säännöt helposti?',
    },
    findingOnesWay: { name: 'Perille löytäminen', question: 'Löydätkö helposti sen, mitä etsit?' },
    newFunctions: {
      name: 'Uudemmat toiminnot',
      question: 'Onko kaupassa uudempia toimintoja, esimerkiksi kokotaulukko?',
    },
    payment: { name: 'Maksaminen', question: 'Voitko maksaa monella tavalla vai vain yhdellä?' },
    mobile: { name: 'Puhelimella', question: 'Onko kauppa puhelimella samanlainen kuin tietokoneella?' },
    more: { name: 'Mitä muuta?', question: 'Mikä muu vaikuttaa palveluun tässä kaupassa?' },
  },
  improve: {
    title: 'Miten palvelusta saisi paremman?',
    lead: 'Jatka samassa asiakirjassa. Valitse tärkein, katso, miten muut kaupat toimivat, ja esitelkää ehdotuksenne toisillenne.',
  },
  discuss: {
    title: 'Keskustelkaa',
    questions: {
      toYou: 'Kuinka paljon palvelu merkitsee sinulle, kun ostat verkosta?',
      toShop: 'Mitä palvelu merkitsee yritykselle itselleen?',
      everyTouchpoint: 'Miten yritys voi palvella jokaisessa kohtaamispisteessä?',
    },
  },
};
