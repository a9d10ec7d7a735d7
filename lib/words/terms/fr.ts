import type { FactTerms } from './terms';

export const fr: FactTerms = {
  day: 'jour|jours|journée|journées',
  workday: 'jour ouvr*|jours ouvr*',
  week: 'semaine|semaines',
  month: 'mois',
  year: 'an|ans|année|années',
  hour: 'heure|heures|h',
  night: 'nuit|nuits',
  numbers:
    'un=1|une=1|deux=2|trois=3|quatre=4|cinq=5|six=6|sept=7|huit=8|dix=10|douze=12|quatorze=14|quinze=15|vingt=20|trente=30|soixante=60|quatre vingt dix=90|cent=100',
  till: 'à|a|et|ou|au',
  ret: 'retour*|rétract*|renvoy*|renvoi*|satisfait ou remboursé*|nous retourner|restitu*|annuler votre commande|réexpédi*|rendre|chang* d avis',
  swap: 'échang*',
  retCost:
    'frais de (retour*/renvoi*/réexpédition)|frais directs de renvoi|(frais/coût*)… (retour*/renvoi*/renvoyer)|retour* (est/sont)? (facturé*/payant*)|coûts de retour|(participation/forfait)… retour*|retour* coûte*|étiquette… retour|à vos frais|frais… port… retour|retour*… à (vos/ses/nos) frais',
  retFree:
    'livraison et retour* (gratuit*/offert*)|retour* (gratuit*/offert*/sans frais)|retour*…(gratuit*/gratuitement/offert*)|renvo*… (gratuit*/gratuitement)|échanges et retours gratuits|étiquette… prépayée',
  refund: 'rembours*|avoir',
  gotBack:
    'réception (du/des) (retour*/articles retourn*/produits retourn*/colis retour*)|avons re(ç/c)u|ayons reçu|nous aurons reçu|nous vous rembours*|de votre rétractation|réception du retour|vous nous communiquez|communication de votre',
  damage: 'endommag*|défectu*|défaut*|abîmé*|cassé*|erroné*|manquant*|non conforme*|erreur*|avarie*',
  delivery:
    'livr*|expédition*|envoi|envois|port|colissimo|acheminement|point relais|chronopost|mondial relay|transport*|colis|relais|lettre suivie|à domicile|reçu',
  deliveryTime:
    'délai* de livraison|délai* d acheminement|délai* (moyen*/estimé*)|livraison (sous/en)|livré* (sous/en/dans)|délai* d expédition et|temps de livraison|vous parvien*',
  dispatch: 'expédi*|prépar*|trait(é/ement)*|sont envoyé*|est envoyé*|confié*|fabrication|confection*|traitées|départ',
  express: 'express*|chronopost*|rapide|24h chrono|prioritaire|contre remboursement',
  abroad:
    'étranger|international*|autres pays|outre mer|union européenne|dom tom|dom|europe|hors france|corse|reste du monde',
  store: '(en/dans le/dans un/au/dans la) (magasin*/boutique*)|retrait|click and collect|en boutique|venir chercher',
  free: 'gratuit*|offert*|offre*|sans frais|franco|exonér*',
  over: 'dès|à partir de|au dessus de|au delà de|supérieur* à|plus de|de plus de|minimum de|d un montant de|excède|dépass*|achat* de|commande* de|panier de|montant de',
  orMore: 'et plus|ou plus|d achat*|minimum|de commande',
  under: 'inférieur* à|moins de|en dessous de|jusqu à|en deçà de|inférieur* ou',
  member: 'membre*|adhérent*|abonné*|fidélité',
  maybe: 'promotion*|varie*|variable*|selon|code promo|sélection*',
  incase: 'dans ce cas|en cas de (défaut*/produit défectueux/non conformité/erreur)|le cas échéant|si le produit',
  unless: 'sauf|excepté|hormis|à l exception|à moins',
  not: 'ne|n|pas|aucun*|sans|non',
  unclaimed: 'non réclamé*|non retiré*|npai|refusé*',
  complaint: 'garantie légale*|garantie de conformité|conformité|vices cachés|réclamation*|garanties légales',
  warranty: 'garanti*',
  longer: 'occasion',
  reply: 'répon*|délai de réponse|revenons vers|recontact*|contacterons|reviendr*',
  you: 'client*|vous|votre|vos|acheteur*|consommateur*|acquéreur*|votre charge',
  we: 'nous|notre|nos|vendeur*|société|boutique|coq sportif',
  pay: 'charge|pay*|support*|frais|prend*|assum*|dédui*|rembours*|incomb*|couvr*|facturé*|dépens',
  payment: 'paiement*|payer|payez|régl*|règle*',
  accept:
    'accept*|moyens de paiement|modes de paiement|mode de règlement|payer (par/avec/en)|paiement (par/sécurisé/en)|payez|règlement|régler|par carte|proposons|suivants|choix|effectu*',
  refuse: '(n acceptons/ne sont) pas',
  invoice: 'sur facture|paiement sur facture|facture',
  card: 'carte bancaire*|cartes bancaires|carte bleue|carte de crédit|cartes de crédit|cb|carte de paiement',
  bank: 'virement*',
  privacy: 'cookie*|confidentialité|données personnelles|vie privée|rgpd',
  opening: 'horaires|ouvert*|joignable*|service client*|disponible*|du lundi|heures d ouverture|fermé*|téléphonique',
  phone: 'tél|téléphon*|tel|appel*|numéro|portable|service client*|contact*',
  fax: 'fax|télécopie*',
  days: 'lundi*|lun;mardi*|mar;mercredi*|mer;jeudi*|jeu;vendredi*|ven;samedi*|sam;dimanche*|dim',
  weekdays: 'en semaine|jours ouvrés|jours ouvrables',
  everyday: 'tous les jours|7j 7|7 jours sur 7|7j/7',
};
