import type { Language } from './vocabulary';

export const it: Language = {
  code: 'it',
  common: 'il la di e che in per con un una del della i le gli su da non tuo nostri anche più',
  words: {
    'contact-page': {
      label:
        'contatti | contattaci | contatto | assistenza* | servizio clienti | assistenza clienti | aiuto | serve aiuto',
      never: 'lenti a contatto',
    },
    'opening-hours': { label: 'orari | orari di apertura | orario', text: 'orari di apertura | dal lunedì al' },
    'contact-form': { label: 'modulo di contatto | scrivici | invia un messaggio | invia messaggio' },
    'message-field': { label: 'messaggio | richiesta | domanda' },
    'live-chat': { label: 'chatta con noi | avvia chat', never: 'snapchat' },
    'response-time': { text: 'rispondiamo entro | risposta entro | risponderemo entro' },
    'physical-store': {
      label:
        'negozi | i nostri negozi | trova negozio | trova un negozio | punti vendita | ritiro in negozio | trova il negozio* | negozio | prenota e ritira | clicca e ritira',
      text: 'ritiro in negozio | ritira in negozio | punti vendita | nei nostri negozi | punto vendita',
    },
    'company-identity': {
      label: 'note legali | informazioni legali | dati societari | informazioni societarie',
      text: 'p iva | partita iva | p i | rea | capitale sociale',
    },
    faq: {
      label:
        'domande frequenti | domande e risposte | aiuto | centro assistenza | hai bisogno di aiuto | consulta le faq',
    },
    'site-search': { label: 'cerca | ricerca | cosa stai cercando | cerca prodotti | cerca nel sito | cerca per*' },
    'order-tracking': {
      label:
        'traccia ordine* | traccia il tuo ordine | i miei ordini | stato ordine | stato dell ordine | dov è il mio ordine | segui il tuo ordine | tracking | ordini',
    },
    guides: {
      label:
        'guida all acquisto | guide | blog* | consigli | ispirazione | manuale* | istruzioni | ricette | tutorial | guida | configurazione*',
      never: 'guida alle taglie',
    },
    account: {
      label: 'il mio account | accedi | registrati | crea account | area personale | entra | profilo',
    },
    returns: {
      label: 'resi* | reso | cambi e resi | reso gratuito | politica di reso | rimborsi | restituzioni* | reso facile',
      text: 'reso gratuito | resi gratuiti | giorni per il reso | reso entro | giorni per restituire | reso facile',
    },
    withdrawal: {
      label: 'diritto di recesso | recesso* | annulla ordine | modulo di recesso',
      text: 'recesso',
    },
    complaints: {
      label: 'garanzia* | reclami* | garanzie | garanzia legale',
      text: 'anni di garanzia | garanzia legale | reclami | garanzia di | garanzia del produttore',
    },
    delivery: {
      label:
        'spedizione* | spedizioni | consegna* | spese di spedizione | spedizione gratuita | consegne | tempi di consegna | costi di spedizione',
      text: 'spedizione gratuita* | spedizione gratis | spese di spedizione | consegna in | consegna entro | consegna gratuita | spedito in | costi di spedizione | tempi di consegna',
    },
    terms: {
      label:
        'condizioni generali* | termini e condizioni | condizioni di vendita | condizioni d uso | condizioni generali di vendita | termini di utilizzo | condizioni di utilizzo',
    },
    privacy: {
      label: 'privacy* | informativa privacy | informativa sulla privacy | protezione dei dati*',
    },
    'size-guide': {
      label: 'tabella taglie | taglie | trova la tua taglia',
      text: 'guida alle taglie | il modello indossa | la modella indossa',
    },
    reviews: {
      label:
        'recensioni* | opinioni | recensioni clienti | scrivi una recensione | valutazioni | recensioni dei clienti',
      text: 'recensioni | acquisto verificato | su 5 stelle | recensione',
    },
    'product-background': {
      label:
        'sostenibilità* | origine | materiali | responsabilità sociale* | ambiente | made in italy | composizione | sostenibile',
      text: 'fatto a mano | cotone biologico | prodotto in | paese di origine | riciclato',
    },
    'rich-media': {
      label: 'ingrandisci* | guarda il video | altre immagini | immagine successiva | galleria',
    },
    'ar-vr': { label: 'realtà aumentata | prova virtuale | vedi in 3d', text: 'realtà aumentata' },
    availability: {
      label:
        'disponibile | esaurito | disponibilità* | disponibilità in negozio* | avvisami* | verifica disponibilità* | verifica la disponibilità',
      text: 'disponibile | esaurito | disponibilità immediata | ultimi pezzi | verifica disponibilità | verifica la disponibilità',
    },
    recommendations: {
      label:
        'potrebbe piacerti* | potrebbero interessarti* | prodotti correlati | prodotti simili | altri clienti* | consigliati per te | visti di recente | più venduti | completa il look | acquistati insieme* | chi ha visto* | chi ha acquistato* | ti potrebbe* | articoli in evidenza | bestseller | ti consigliamo',
    },
    wishlist: {
      label:
        'lista dei desideri | preferiti | i miei preferiti | aggiungi ai preferiti | aggiungi alla lista* | lista desideri',
    },
    payment: {
      label:
        'pagamenti* | pagamento* | metodi di pagamento | modalità di pagamento | pagamento sicuro | pagamenti sicuri',
      text: 'metodi di pagamento | carta di credito | pagamento sicuro | pagamenti sicuri | contrassegno | a rate',
    },
    discounts: {
      label: 'saldi* | offerte* | sconti* | sconto* | codice sconto | offerta* | scontati',
      text: 'codice sconto | invece di | risparmi | di sconto | prezzo consigliato | scontato',
    },
    gift: {
      label: 'carta regalo* | buono regalo* | idee regalo | regali* | confezione regalo* | regalo | buoni regalo',
      text: 'carta regalo | confezione regalo | pacchetto regalo',
    },
    'choice-of-language': {
      label: 'lingua | seleziona lingua | paese | seleziona paese | valuta | cambia paese | italiano',
    },
    'loyalty-club': {
      label:
        'programma fedeltà | carta fedeltà* | punti | diventa membro | vantaggi | raccolta punti | carta più | fidelity*',
      text: 'raccolta punti | programma fedeltà | punti fedeltà | carta fedeltà',
    },
    newsletter: {
      label: 'iscriviti* | iscrizione newsletter',
      text: 'newsletter',
    },
    feedback: {
      label: 'la tua opinione | sondaggio* | suggerimenti | dicci cosa ne pensi',
      text: 'la tua opinione | dicci cosa ne pensi',
    },
    'trust-mark': { label: 'sigillo netcomm | netcomm | negozio certificato', text: 'sigillo netcomm' },
    community: { label: 'condividi la tua foto', text: 'condividi la tua foto | taggaci' },
    'after-sales': {
      label:
        'riparazione* | ricambi | assistenza tecnica | riciclo* | usato | manuali | raee | post vendita | permuta | installazione',
      text: 'pezzi di ricambio | assistenza tecnica | raee | riparazione',
    },
    'about-us': {
      label: 'chi siamo | la nostra storia | lavora con noi | azienda | su di noi | il gruppo | stampa | carriere',
    },
    cart: { label: 'carrello* | il mio carrello | vai alla cassa | borsa' },
    'add-to-cart': { label: 'aggiungi al carrello* | acquista | acquista ora | compra', text: 'aggiungi al carrello' },
  },
};
