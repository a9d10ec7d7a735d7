// @vitest-environment node
import { labelsOf } from './labels';

labelsOf('fr', {
  seen: `
    contact-page: Service consommateurs, On est là pour vous aider; opening-hours: Nos horaires;
    contact-form: Formulaire de contact; live-chat: Chat en direct; physical-store: Drive, E-réservation;
    company-identity: Mentions légales; faq: Toutes les réponses à vos questions, Comment commander ?;
    site-search: Que recherchez-vous ?; order-tracking: Suivre ma commande; guides: DIY, Lexique;
    account: Mes informations personnelles, Mon profil; returns: Conditions de retour, Retours sous 30 jours;
    withdrawal: Annuler ma commande; complaints: Garantie légale; delivery: Envoi et retours;
    terms: Conditions générales de vente; privacy: Politique de confidentialité;
    size-guide: Comment prendre ses mesures, Guide des mesures;
    reviews: Ce que disent nos clients, Nos clients témoignent;
    product-background: Nos artisans, Nos fournisseurs; availability: En stock;
    recommendations: Vous aimerez aussi; wishlist: Mes listes; payment: Cartes bancaires;
    discounts: Offre étudiante, Dernière chance; gift: Liste de mariage, Cartes de vœux;
    choice-of-language: Changer de pays; loyalty-club: Parrainez vos amis, Cashback;
    newsletter: Recevez nos actualités, Ne manquez aucune offre; feedback: Donnez-nous votre avis;
    after-sales: Reprise des anciens appareils, Retouches; about-us: Nous recrutons, La société`,
  nothing: `
    Retour, Points lumineux, Presse-agrumes, Presse ail, Presse-papier, Compte-tours, Entretien du linge,
    Lentilles de contact, Retour en haut, Retour en haut de page, Voir plus, Voir tout, Lire la suite,
    Nouveautés`,
});
