import type { Language } from './vocabulary';

export const it: Language = {
  code: 'it',
  common: 'il la di e a che in per con un una del della i le gli su da non tuo nostri anche più',
  words: {
    'contact-page': {
      label:
        'contatti | contattaci | contatto | assistenza* | servizio clienti | assistenza clienti | aiuto | serve aiuto | scrivici | chiamaci | servizio assistenza | hai bisogno di* | parla con noi | servizio clienti* | contatta il* | supporto | supporto clienti | centro assistenza | bisogno di aiuto | come contattarci',
      never: 'lenti a contatto | primo aiuto | pronto soccorso',
    },
    'opening-hours': {
      label: 'orari | orari di apertura | orario | orari negozi* | orari del*',
      text: 'orari di apertura | lun ven | dal lunedì | orari dei negozi | orario continuato | orario di apertura',
    },
    'contact-form': {
      label:
        'modulo di contatto | scrivici | invia un messaggio | invia messaggio | modulo contatti | inviaci un messaggio | invia richiesta | fai una domanda | richiedi informazioni | inviaci una* | modulo di contatto* | form di contatto | form contatti | modulo online | compila il modulo* | compila il form* | inviaci un* | invia una richiesta | invia una mail | invia email | mandaci un messaggio | manda un messaggio | scrivi un messaggio | il tuo messaggio | la tua richiesta | scrivi al servizio* | apri un ticket | ti richiamiamo | richiedi di essere*',
    },
    'message-field': { label: 'messaggio | richiesta | domanda | commento' },
    'live-chat': {
      label:
        'chatta con noi | avvia chat | chatta* | chat con* | apri chat | chat | live chat | chat online | chat dal vivo | chat live | inizia chat | inizia a chattare | inizia una chat | avvia la chat | apri la chat | assistente virtuale | chatbot | via chat | assistenza via chat | parla con un* | chatta con*',
      never: 'snapchat',
    },
    'response-time': {
      text: 'rispondiamo entro | risposta entro | risponderemo entro | risponde entro | risponderemo al più presto | rispondiamo in | risponderemo in',
    },
    'physical-store': {
      label:
        'negozi | trova negozio | trova un negozio | punti vendita | ritiro in negozio | trova il negozio* | negozio | prenota e ritira | clicca e ritira | i nostri punti* | vieni a trovarci | ritira in negozio | negozio più vicino | click e collect | ritiro gratuito* | dove siamo | rivenditori | negozi fisici | sedi | i nostri negozi | il nostro negozio | il tuo negozio | il mio negozio | trova il tuo negozio | cerca negozio | cerca un negozio | cerca il negozio* | seleziona negozio* | seleziona il tuo negozio | scegli il negozio* | scegli negozio | elenco negozi | tutti i negozi | negozi e orari | orari negozi | store locator | trova punto vendita | trova il punto vendita* | i nostri store | le nostre sedi | showroom | dove trovarci | vienici a trovare | vieni in negozio | passa in negozio | trova rivenditore | trova un rivenditore | negozi vicini | ritira in store | ritiro in store | disponibilità in negozio* | verifica disponibilità in negozio* | click and collect | ritiro gratis | prenota in negozio',
      text: 'ritiro in negozio | ritira in negozio | punti vendita | nei nostri negozi | punto vendita | ritiro gratuito in* | ritira gratis in* | nel nostro negozio | negozio fisico | disponibile in negozio | nostro showroom | presso i nostri negozi',
      never: 'negozi online | negozio online',
    },
    'company-identity': {
      label: 'note legali | informazioni legali | dati societari | informazioni societarie | dati aziendali',
      text: 'p iva | partita iva | p i | rea | capitale sociale | c f | codice fiscale | registro imprese | cap soc',
    },
    faq: {
      label:
        'domande frequenti | domande e risposte | aiuto | centro assistenza | consulta le faq | faq e* | domande più frequenti | come acquistare | guida agli acquisti | come ordinare',
    },
    'site-search': {
      label:
        'cerca | ricerca | cosa stai cercando | cerca prodotti | cerca nel sito | cerca per* | cosa cerchi* | cerca un* | cerca il* | cerca in* | inserisci parola* | trova prodotto',
    },
    'order-tracking': {
      label:
        'traccia ordine* | traccia il tuo ordine | stato ordine | stato dell ordine | dov è il mio ordine | segui il tuo ordine | tracking | ordini | traccia spedizione | traccia la* | tracciamento* | traccia il tuo pacco | stato del tuo ordine | stato spedizione | dove si trova* | storico ordini | monitora il tuo ordine | segui la spedizione | i miei ordini* | miei ordini | i tuoi ordini | segui ordine | segui l ordine | segui la tua* | traccia il* | traccia il mio* | traccia l ordine | rintraccia* | stato dell* | stato degli ordini | stato ordini | dov è il mio* | dove è il mio* | cerca ordine | controlla il tuo ordine | verifica ordine | monitora* | spedizioni e tracking | tracking ordine | tracking spedizione | storico degli ordini | cronologia ordini | ordini e resi | i miei ordini | dov è il mio pacco | traccia il tuo* | segui ordine*',
    },
    guides: {
      label:
        'guida all acquisto | guide | blog* | consigli | ispirazione | manuale* | istruzioni | ricette | tutorial | guida | guide all acquisto | come scegliere* | istruzioni per l uso | guide e consigli | idee e consigli | il blog | magazine | guida alla scelta* | manutenzione | consigli di* | guida alla cura* | manuali | manuale d uso | manuali d uso',
      never:
        'guida alle taglie | guida taglie | guida alle misure | idee regalo | come scegliere la taglia | guida alla taglia | utensili manuali | lavori manuali',
    },
    account: {
      label:
        'accedi | registrati | area personale | entra | profilo | registrazione | area clienti | password dimenticata | i miei dati | il mio account | il mio profilo | accedi o registrati | accedi registrati | crea account | crea un account | hai dimenticato la password | password dimenticata* | mio account',
      never: 'registrazione prodotto | registrazione alla newsletter',
    },
    returns: {
      label:
        'resi* | reso | reso gratuito | politica di reso | rimborsi | restituzioni* | reso facile | restituire* | cambio e* | rimborso | reso e rimborso* | effettua un reso | politica resi | soddisfatti o rimborsati | resi e rimborsi | resi e cambi | cambi e resi | come restituire* | restituzione | sostituzioni | diritto di reso | restituisci* | politica di rimborso | effettuare un reso | come effettuare un reso | come fare un reso | richiedi un reso | richiesta di reso',
      text: 'reso gratuito | resi gratuiti | giorni per il reso | reso entro | giorni per restituire | reso facile | giorni di reso | resi facili | soddisfatti o rimborsati | restituire il prodotto | restituire i prodotti | reso in negozio | giorni per effettuare',
      never: 'cambio olio',
    },
    withdrawal: {
      label:
        'diritto di recesso | recesso* | annulla ordine | modulo di recesso | annulla l ordine | diritto di ripensamento | annullare un ordine | recedere* | esercizio del diritto di recesso | annullamento ordine | cancellazione ordine',
      text: 'recesso | recedere dal contratto | ripensamento',
    },
    complaints: {
      label: 'garanzia* | reclami* | garanzie | garanzia legale | odr | risoluzione delle controversie | reclamo',
      text: 'anni di garanzia | garanzia legale | reclami | garanzia di | garanzia del produttore | mesi di garanzia | anno di garanzia | garanzia ufficiale* | garanzia italia | garanzia 24 mesi | garanzia europa',
      never: 'garanzia del miglior* | garanzia miglior* | garanzia di rimborso | garanzia di soddisfazione',
    },
    delivery: {
      label:
        'spedizione* | spedizioni | consegna* | spese di spedizione | spedizione gratuita | consegne | tempi di consegna | costi di spedizione | consegna a domicilio | corriere* | costo di spedizione | spedizione e consegna | spedizioni e consegne | consegna gratuita | modalità di spedizione | metodi di spedizione | tempi e costi* | consegna gratis | spedizioni e resi',
      text: 'spedizione gratuita* | spedizione gratis | spese di spedizione | consegna in | consegna entro | consegna gratuita | spedito in | costi di spedizione | tempi di consegna | spediamo in | spediamo entro | consegna a domicilio | consegna rapida | consegna prevista | costo di spedizione | spedizione 24 48 | spedizioni gratuite | corriere espresso',
    },
    terms: {
      label:
        'condizioni generali* | condizioni di vendita | termini di utilizzo | condizioni di utilizzo | termini e* | termini di servizio | condizioni di acquisto | condizioni di servizio | condizioni contrattuali | termini e condizioni* | condizioni d uso | condizioni d acquisto | condizioni generali di vendita',
    },
    privacy: {
      label:
        'privacy* | informativa privacy | informativa sulla privacy | protezione dei dati* | dati personali | trattamento dei dati*',
    },
    'size-guide': {
      label:
        'tabella taglie | taglie | trova la tua taglia | guida taglie | guida alle taglie | guida alle misure | tabella delle taglie | tabella misure | quale taglia* | come misurare* | guida alla taglia | guida alle taglie* | che taglia* | come prendere le misure | taglie e vestibilità | misura anello* | guida misure',
      text: 'guida alle taglie | il modello indossa | la modella indossa | tabella taglie | guida taglie | la modella è alta | il modello è alto',
      never: 'tutte le taglie | taglie forti',
    },
    reviews: {
      label:
        'recensioni* | opinioni | recensioni clienti | scrivi una recensione | valutazioni | recensioni dei clienti | recensione* | opinioni clienti | opinioni dei clienti | lascia una recensione | valuta il prodotto | dicono di noi | cosa dicono i clienti* | leggi le recensioni | recensioni verificate | testimonianze',
      text: 'recensioni | acquisto verificato | su 5 stelle | recensione | opinioni dei clienti | cliente verificato',
    },
    'product-background': {
      label:
        'sostenibilità* | origine | materiali | responsabilità sociale* | ambiente | made in italy | composizione | filiera* | benessere animale | artigianalità | certificazioni | ingredienti | provenienza | tracciabilità | bilancio di sostenibilità | materie prime',
      text: 'fatto a mano | cotone biologico | prodotto in | paese di origine | riciclato | made in italy | realizzato a mano | fatto in italia | materiali riciclati | realizzato in italia',
    },
    'rich-media': {
      label:
        'ingrandisci* | guarda il video | altre immagini | immagine successiva | galleria | immagine precedente | visualizza immagine* | apri immagine* | zoom | zooma* | ingrandire* | clicca per ingrandire | schermo intero | altre foto | più immagini | più foto | tutte le foto | tutte le immagini | immagine 1 | immagine 2 | foto 1 | foto 2 | foto successiva | foto precedente | vai all immagine* | apri media* | apri contenuti multimediali* | miniatura* | miniature | galleria immagini* | galleria fotografica | riproduci video | guarda video | video del prodotto | video prodotto | vista 360* | 360 gradi* | 360°',
    },
    'ar-vr': { label: 'realtà aumentata | prova virtuale | vedi in 3d', text: 'realtà aumentata' },
    availability: {
      label:
        'disponibile | esaurito | disponibilità* | disponibilità in negozio* | avvisami* | preordin* | avvisami quando* | non disponibile | subito disponibile | disponibilità immediata | disponibile subito | disponibile online | ultimi pezzi | ultimi disponibili | pochi pezzi | quasi esaurito | in arrivo | prossimamente | su ordinazione | verifica disponibilità* | in magazzino | a magazzino | temporaneamente non* | momentaneamente non* | non più disponibile | in stock',
      text: 'disponibile | esaurito | ultimi pezzi | disponibilità | in esaurimento | pochi pezzi | ultimo pezzo | pronta consegna | preordin* | ne restano | non disponibile | subito disponibile | disponibilità immediata | quasi esaurito | in magazzino | a magazzino | in arrivo | temporaneamente non disponibile | momentaneamente non disponibile | non più disponibile | su ordinazione',
    },
    recommendations: {
      label:
        'potrebbe piacerti* | potrebbero interessarti* | prodotti correlati | prodotti simili | altri clienti* | visti di recente | più venduti | completa il look | acquistati insieme* | chi ha visto* | chi ha acquistato* | ti potrebbe* | articoli in evidenza | ti piacerà* | ti può interessare | ti consigliamo* | consigliati* | spesso acquistati* | articoli simili | articoli correlati | prodotti visti* | ultimi visti | i più acquistati | abbinalo con | prodotti consigliati | prodotti complementari | per te | clienti che hanno* | hanno acquistato anche | prodotti in evidenza | potrebbe interessarti* | potrebbe anche* | potrebbero piacerti* | potrebbero anche* | ti potrebbero* | forse ti* | ti suggeriamo* | i nostri consigli | selezionati per te | scelti per te | solo per te | altri utenti* | i clienti hanno* | i clienti che* | acquista insieme* | comprati insieme* | comprati spesso* | abbina* | da abbinare* | si abbina* | completa il tuo* | completa l outfit | prodotti correlati* | prodotti alternativi | accessori consigliati | accessori correlati | visualizzati di recente | visualizzati recentemente | prodotti recenti | hai visto* | hai visualizzato* | già visti | della stessa* | scopri anche*',
      never: 'prezzo consigliato | età consigliata',
    },
    wishlist: {
      label:
        'lista dei desideri | preferiti | aggiungi ai preferiti | aggiungi alla lista* | lista desideri | salva per dopo | lista nozze | lista della spesa | wishlist | la mia lista* | i miei preferiti | lista desideri* | le mie liste',
    },
    payment: {
      label:
        'pagamenti* | pagamento* | metodi di pagamento | modalità di pagamento | rateizzazione* | finanziament* | paga a rate | paga in* | sistemi di pagamento | pagamenti sicuri | pagamento sicuro | paga dopo | acquista a rate',
      text: 'metodi di pagamento | carta di credito | pagamento sicuro | pagamenti sicuri | contrassegno | a rate | metodo di pagamento | bonifico* | carte di credito | tasso zero | pagamento alla consegna | paga con | modalità di pagamento | in 3 rate',
    },
    discounts: {
      label:
        'saldi* | offerte* | sconti* | sconto* | codice sconto | offerta* | scontati | codici sconto | buono sconto | svendita* | ribassati | volantin* | offerte del* | promozioni* | promo | outlet | coupon | codici promo* | sconto studenti | ultima occasione | sottocosto | black friday* | occasioni | prezzi bassi | fuori tutto',
      text: 'codice sconto | invece di | risparmi | di sconto | prezzo consigliato | scontato | prezzo precedente | prezzo di listino | prezzo più basso* | codice promo* | buono sconto | sconto del | sconto sul',
      never:
        'offerte di lavoro | offerta di lavoro | sale marino | sale rosa | sale grosso | sale fino | sale e pepe | sale himalaya | sale iodato | richiedi offerta',
    },
    gift: {
      label:
        'carta regalo* | buono regalo* | regali* | confezione regalo* | regalo | buoni regalo | carte regalo | confezioni regalo | pacchetto regalo | regala* | biglietto d auguri | gift card | idee regalo | lista nascita | biglietti regalo | liste nozze | regali aziendali',
      text: 'pacchetto regalo | confezione regalo* | carta regalo* | buono regalo | biglietto d auguri | gift card',
      never: 'in regalo con | regalo con*',
    },
    'choice-of-language': {
      label:
        'lingua | seleziona lingua | paese | seleziona paese | valuta | cambia paese | italiano | scegli lingua | scegli il paese | nazione | seleziona il paese | seleziona la lingua | selezionare la lingua | cambia lingua | scegli la lingua | scegli la tua lingua | scegli paese | scegli il tuo paese | seleziona il tuo paese | paese e lingua | lingua e paese | lingua paese | paese regione | altri paesi | paese di spedizione | spedizione in | spedire in | cambia valuta | seleziona valuta',
    },
    'loyalty-club': {
      label:
        'programma fedeltà | carta fedeltà* | punti | diventa membro | raccolta punti | fidelity* | fedeltà | programma punti | diventa socio | vantaggi soci | tessera fedeltà* | invita un amico | i miei punti | carta più | programma fedeltà* | porta un amico | presenta un amico | soci | carta fedeltà | programma loyalty | premi fedeltà',
      text: 'raccolta punti | programma fedeltà | punti fedeltà | carta fedeltà | accumula punti | raccogli punti | programma punti | tessera fedeltà | prezzo soci | punti per ogni',
      never: 'punti vendita | punti di ritiro | punti di forza | punti luce | i nostri punti | punti ritiro',
    },
    newsletter: {
      label:
        'iscriviti* | iscrizione newsletter | ricevi le nostre* | ricevi offerte* | resta aggiornato* | rimani aggiornato* | iscriviti alla newsletter | iscrizione alla newsletter | non perderti* | ricevi novità* | resta in contatto',
      text: 'newsletter* | ricevi le nostre offerte | resta aggiornato',
      never: 'disiscriv*',
    },
    feedback: {
      label:
        'sondaggio* | suggerimenti | dicci cosa ne pensi | lascia un feedback | segnala un errore | valuta il servizio | dacci la tua* | dicci la tua* | cosa ne pensi* | facci sapere* | aiutaci a* | questionario* | sondaggi | suggerimenti e* | reclami e suggerimenti | segnala un problema* | segnala errore* | hai trovato un errore* | hai trovato quello* | ti è stato utile* | è stato utile* | valuta il sito* | valuta la tua* | valutaci* | feedback | indagine di* | lasciaci un*',
      text: 'la tua opinione | dicci cosa ne pensi',
      never: 'soddisfatti o rimborsati | suggerimenti per te | soddisfazione garantita',
    },
    'trust-mark': { label: 'sigillo netcomm | netcomm | negozio certificato', text: 'sigillo netcomm' },
    community: {
      label:
        'condividi la tua foto | community | la nostra community | unisciti alla community* | entra nella community* | forum | foto dei clienti | foto dei nostri* | le vostre foto | i vostri look | mostraci* | visto su instagram | visti su instagram | shop instagram | ambassador | diventa ambassador | ispirati dalla* | storie dei clienti',
      text: 'condividi la tua foto | taggaci | condividi le tue foto | condividi il tuo look | con l hashtag | usa l hashtag | utilizza l hashtag | menzionaci',
    },
    'after-sales': {
      label:
        'riparazione* | ricambi | assistenza tecnica | riciclo* | usato | manuali | raee | post vendita | permuta | installazione | riparazioni | pezzi di ricambio | ricondizionat* | rottamazione* | assistenza post* | centri assistenza | montaggio | seconda mano | registrazione prodotto | smaltimento* | assistenza post vendita | servizio post vendita | centro riparazioni | ritiro usato | servizio di montaggio | garanzia e assistenza | parti di ricambio | rigenerati | registra il tuo prodotto | registra il prodotto | registrazione prodotto* | registra prodotto',
      text: 'pezzi di ricambio | assistenza tecnica | raee | riparazione | centro assistenza | centri assistenza | ritiro dell usato | uno contro uno | ricondizionat* | estensione di garanzia | riparazioni',
    },
    'about-us': {
      label:
        'chi siamo | la nostra storia | lavora con noi | azienda | su di noi | il gruppo | stampa | carriere | la nostra azienda | il nostro team | i nostri valori | lavorare con noi | posizioni aperte | chi siamo* | la storia | il brand | il marchio | lavora con noi* | press | ufficio stampa | team | il team | mission | la nostra filosofia | opportunità di lavoro',
    },
    cart: {
      label: 'carrello* | vai alla cassa | borsa | procedi all ordine | procedi al pagamento',
    },
    'add-to-cart': {
      label: 'aggiungi al carrello* | acquista | compra | aggiungi alla borsa | metti nel carrello | acquista subito',
      text: 'aggiungi al carrello | aggiungi alla borsa | metti nel carrello',
    },
  },
};
