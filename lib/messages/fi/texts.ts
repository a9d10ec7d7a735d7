/** Asiakirjan tekstit, jotka kirjoitetaan itse. */
export const texts = {
  title: 'Asiakirjan tekstit',
  lead: 'Mitä asiakirjassasi on arvioiden, muistiinpanojen ja ehdotusten lisäksi. Tyhjäksi jättämäsi jää pois.',
  toDocument: 'Tee asiakirja',
  fields: {
    title: { label: 'Otsikko', hint: 'Miksi kutsutte työtänne? Ilman otsikkoa siinä on kaupan nimi.' },
    author: { label: 'Tekijät', hint: 'Nimenne siinä muodossa kuin ne tulevat asiakirjaan.' },
    summary: {
      label: 'Tiivistelmä',
      hint: 'Mitä pitäisi tietää sen, joka lukee vain tämän? Missä kauppa on paras, missä se pettää, ja mitä ehdotatte?',
    },
    method: {
      label: 'Näin teimme työn',
      hint: 'Mitä katsoitte, milloin ja millä laitteella? Mitä kokeilitte itse, ja mihin ette ehtineet?',
    },
    discussion: {
      label: 'Pohdinta',
      hint: 'Keskustelkaa ensin näistä kysymyksistä ja kirjoittakaa sitten omin sanoin, mihin päädyitte. Missä olitte eri mieltä?',
    },
    sources: {
      label: 'Lähteet',
      hint: 'Mitä olette lukeneet, kuulleet tai katsoneet itse kauppojen lisäksi? Yksi lähde riville.',
    },
  },
};
