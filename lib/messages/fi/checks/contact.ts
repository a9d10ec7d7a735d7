export const contact = {
  'contact-page': {
    name: 'Yhteystietosivu',
    question: 'Pääseekö yhteystietoihin tai asiakaspalveluun?',
    hint: 'Linkki tai painike kaupan omalle yhteystieto-, asiakaspalvelu- tai ohjesivulle.',
  },
  phone: {
    name: 'Puhelinnumero',
    question: 'Näkyykö puhelinnumero?',
    hint: 'Numero, johon asiakkaat voivat soittaa. Pelkkä faksinumero ei riitä.',
  },
  email: {
    name: 'Sähköpostiosoite',
    question: 'Näkyykö sähköpostiosoite?',
    hint: 'Näkyvä osoite tai sähköpostilinkki. Pelkkä yhteyslomake ei ole osoite.',
  },
  'postal-address': {
    name: 'Posti- tai käyntiosoite',
    question: 'Näkyykö kaupan posti- tai käyntiosoite?',
    hint: 'Katuosoite tai postilokero, postinumero ja paikkakunta.',
  },
  'opening-hours': {
    name: 'Aukioloajat',
    question: 'Kerrotaanko, milloin asiakaspalvelu tai myymälä on auki?',
    hint: 'Päivät ja kellonajat, ”24/7” tai linkki aukioloaikoihin.',
  },
  'contact-form': {
    name: 'Yhteyslomake',
    question: 'Voitko kirjoittaa kaupalle lomakkeella?',
    hint: 'Lomake, jossa on viestikenttä. Uutiskirje-, haku-, arvostelu- ja kirjautumislomakkeita ei lasketa.',
  },
  'live-chat': {
    name: 'Chat tai chatbot',
    question: 'Onko käytössä chat tai chatbot?',
    hint: 'Chat-painike tai -ikkuna sivulla, tai linkki, joka avaa chatin.',
  },
  messaging: {
    name: 'Viestisovellukset',
    question: 'Tavoittaako kaupan viestisovelluksella?',
    hint: 'Linkki, joka aloittaa keskustelun Messengerissä, WhatsAppissa, tekstiviestillä tai muulla vastaavalla.',
  },
  'social-media': {
    name: 'Sosiaalinen media',
    question: 'Onko kaupalla linkkejä omiin somekanaviinsa?',
    hint: 'Linkit kaupan omiin kanaviin. Jakopainikkeita ei lasketa.',
  },
  'response-time': {
    name: 'Luvattu vastausaika',
    question: 'Lupaako kauppa, kuinka nopeasti se vastaa?',
    hint: 'Ilmoitettu aika, esimerkiksi ”vastaamme 24 tunnin kuluessa”.',
  },
  'physical-store': {
    name: 'Myymälät',
    question: 'Voiko kaupan väkeä tavata kasvotusten?',
    hint: 'Myymälähaku, luettelo myymälöistä, käyntiosoite aukioloaikoineen tai nouto myymälästä.',
  },
  'company-identity': {
    name: 'Kuka kaupan takana on',
    question: 'Kertooko kauppa, kuka se on?',
    hint: 'Y-tunnus tai ALV-numero, tai sivu, jolla on yrityksen tiedot.',
  },
};
