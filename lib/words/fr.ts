import type { Language } from './vocabulary';

export const fr: Language = {
  code: 'fr',
  common: 'le la les de des et du en un une pour avec vous votre nos vos sur est dans par que nous',
  words: {
    'contact-page': {
      label:
        'contactez nous | nous contacter | service client* | contacter le service client | aide | assistance | écrivez nous | une question',
      never: 'lentilles de contact | premiers secours',
    },
    'opening-hours': {
      label: 'horaires | horaires d ouverture',
      text: 'horaires d ouverture | du lundi au | 7j 7 | 24h 24 | ouvert du lundi',
    },
    'contact-form': {
      label:
        'formulaire de contact | envoyer un message | écrivez nous | envoyez nous un message | envoyer un e mail | votre message | poser une question | nous écrire',
    },
    'message-field': { label: 'votre question | commentaire | votre demande' },
    'live-chat': {
      label:
        'chat en direct | tchat | chattez avec* | discuter en ligne | discuter avec* | démarrer le chat | tchatter | assistant virtuel',
      never: 'snapchat | chat et chien | chats | pour chat | chat et chaton',
    },
    'response-time': {
      text: 'réponse sous | répondons sous | réponse dans les | répondons dans | répondre sous | réponse en moins de | répondra sous | répondrons sous | répond sous',
      never: 'sous 24h livré',
    },
    'physical-store': {
      label:
        'magasins | trouver un magasin | trouvez un magasin | trouver une boutique | points de vente | retrait en magasin | magasin | notre boutique | retrait magasin | localiser un magasin',
      text: 'en magasin | nos magasins | retrait gratuit',
      never: 'grands magasins en ligne',
    },
    'company-identity': {
      label: 'mentions légales | informations légales',
      text: 'siret | siren | rcs | tva intracommunautaire | n tva | capital social',
    },
    faq: {
      label:
        'questions fréquentes | foire aux questions | aide | centre d aide | questions réponses | vos questions | aide en ligne | besoin d aide | une question',
    },
    'site-search': {
      label:
        'rechercher | recherche | rechercher un produit | que recherchez vous | que cherchez vous | recherchez* | chercher | rechercher sur*',
      never: 'rechercher un magasin',
    },
    'order-tracking': {
      label:
        'suivi de commande* | suivre ma commande | suivre une commande | mes commandes | suivi de colis | où est ma commande | suivre mon colis | suivi commande* | historique des commandes | suivi de livraison | suivi de ma commande | suivez votre commande | mes achats',
    },
    guides: {
      label:
        'guide d achat* | guides d achat | conseils* | blog* | magazine* | inspiration* | notice* | mode d emploi | recette* | tutoriels | dossiers | entretien | le mag | idées | comment choisir* | astuces | guide cadeaux',
      never: 'guide des tailles | guide de tailles | guide des pointures',
    },
    account: {
      label:
        'mon compte | se connecter | connexion | créer un compte | s identifier | inscription | compte | identifiez vous | mon espace | connectez vous | créer mon compte | espace client | me connecter | déjà client | s inscrire | nouveau client',
      never: 'inscription newsletter | s inscrire à la newsletter | compte bancaire | inscription à la newsletter',
    },
    returns: {
      label:
        'retours | retour | retours gratuits | retour gratuit | politique de retour* | échanges | remboursement* | retourner un article | effectuer un retour | satisfait ou remboursé | retour et échange | échange et retour | retours et échange',
      text: 'retours gratuits | retour gratuit | satisfait ou remboursé | jours pour changer d avis | jours pour retourner | retour sous | échange gratuit | retours offerts | retour offert | retournez*',
      never:
        'retour en haut | retour à l accueil | retour aux résultats | retour à la liste | de retour en stock | bientôt de retour | de retour dans | aller retour | retour à* | retour au*',
    },
    withdrawal: {
      label:
        'droit de rétractation | rétractation* | formulaire de rétractation | annuler une commande | annuler ma commande | annulation',
      text: 'droit de rétractation | délai de rétractation | formulaire de rétractation | rétracter',
    },
    complaints: {
      label: 'garantie* | réclamation* | garantie légale | litige* | produit défectueux | médiation | médiateur',
      text: 'garanti 2 ans | vices cachés | réclamation* | médiateur | produit garanti | garantie',
      never: 'prix garanti | meilleur prix garanti | garantie satisfait ou remboursé | livraison garantie',
    },
    delivery: {
      label:
        'livraison* | frais de port | livraison gratuite | livraison offerte | modes de livraison | délais de livraison | expédition | frais de livraison | port offert | informations de livraison | infos livraison',
      text: 'livraison gratuite* | livraison offerte* | frais de port* | livré en | livraison en | livré chez vous | expédié sous | livraison à domicile | frais de livraison | livraison express | livraison standard | port offert | délai de livraison | point relais | livré dès',
    },
    terms: {
      label:
        'conditions générales* | cgv* | conditions d utilisation | cgu | conditions de vente | conditions générales d utilisation',
    },
    privacy: {
      label:
        'confidentialité* | politique de confidentialité | données personnelles | vie privée | protection des données* | charte de confidentialité | rgpd',
    },
    'size-guide': {
      label:
        'guide des tailles | guide de tailles | guide tailles | tableau des tailles | trouver ma taille | quelle taille* | taille et coupe | tailles et coupes | guide des pointures | trouver sa taille | quelle est ma taille | tailles',
      text: 'guide des tailles | le mannequin porte | le mannequin mesure | taille petit | taille grand',
      never: 'toutes les tailles',
    },
    reviews: {
      label:
        'avis | avis clients | avis client | donner mon avis | donnez votre avis | laisser un avis | notes et avis | commentaires clients | voir les avis | évaluations | avis vérifiés | témoignages | tous les avis | rédiger un avis',
      text: 'avis clients | achat vérifié | sur 5 étoiles | avis vérifié* | basé sur avis | donner votre avis',
    },
    'product-background': {
      label:
        'développement durable | engagements | responsabilité* | éco responsable | origine* | matières* | fabrication française | made in france | environnement | traçabilité | rse | durabilité | origine du produit | achetez mieux | acheter mieux | impact environnemental',
      text: 'fabriqué en | made in france | fabrication française | coton bio | matières recyclées | origine france | recyclé | pays d origine | fabriqué à | commerce équitable | matières naturelles',
    },
    'rich-media': {
      label:
        'agrandir* | voir la vidéo | vidéo | plus d images | image suivante | image précédente | vue 360* | voir plus de photos | toutes les photos | afficher l image*',
    },
    'ar-vr': {
      label: 'réalité augmentée | essayage virtuel | voir dans ma pièce | voir en 3d | essayer virtuellement',
      text: 'réalité augmentée | essayage virtuel',
    },
    availability: {
      label:
        'en stock | rupture de stock | épuisé | disponibilité* | indisponible | m alerter* | vérifier la disponibilité* | disponible | prévenez moi* | créer une alerte',
      text: 'en stock | rupture de stock | épuisé | actuellement indisponible | disponible immédiatement | plus que quelques | dernières pièces | non disponible | produit indisponible | disponible en magasin | disponible sous',
    },
    recommendations: {
      label:
        'vous aimerez aussi | vous aimerez peut être* | produits similaires | produits associés | les clients ont aussi* | recommandé pour vous | récemment consultés | vu récemment | vous avez récemment* | souvent achetés ensemble* | complétez le look | meilleures ventes | à porter avec | suggestions | ils ont aussi* | également acheté* | d autres* | pour vous | similaires | nos clients ont* | complétez votre* | coups de coeur | tendance du moment',
    },
    wishlist: {
      label:
        'favoris | mes favoris | liste d envies | ajouter aux favoris | liste de souhaits | coup de cœur | mes envies | ajouter à ma liste* | ma liste | ma sélection | ajouter à mes favoris | liste de naissance',
    },
    payment: {
      label:
        'paiement* | moyens de paiement | modes de paiement | paiement sécurisé | payer en* | paiement en* | facilités de paiement',
      text: 'paiement sécurisé | moyens de paiement | payer en 3 fois | carte bancaire | paiement en 3 | paiement en 4 | 3x sans frais | 4x sans frais | carte bleue | en plusieurs fois',
    },
    discounts: {
      label:
        'soldes* | bons plans | offres* | code promo* | destockage* | ventes privées | réductions* | remise* | bonnes affaires | black week* | code réduction | french days | offre spéciale | liquidation* | petits prix | baisse de prix | offres spéciales | prix en baisse | moins de 10',
      text: 'code promo* | au lieu de | prix conseillé | économisez | de réduction | remise de | offre valable | jusqu à 50',
      never: 'offres d emploi | offre d emploi | code postal',
    },
    gift: {
      label:
        'carte cadeau* | cartes cadeaux | cartes cadeau | chèque cadeau* | idée cadeau* | emballage cadeau | cadeaux | cadeau | paquet cadeau | coffret cadeau* | bon cadeau',
      text: 'carte cadeau* | emballage cadeau | paquet cadeau | cartes cadeaux',
      never: 'cadeaux pour elle | cadeaux pour lui',
    },
    'choice-of-language': {
      label:
        'langue | choisir la langue | choisir un pays | pays | changer de pays | devise | français | choisissez votre pays | changer de langue',
    },
    'loyalty-club': {
      label:
        'programme de fidélité* | fidélité* | carte de fidélité* | devenir membre | devenez membre | avantages membres | parrainage* | membres | programme fidélité | mes avantages | carte fidélité | carte 4 étoiles',
      text: 'points de fidélité | programme de fidélité | devenez membre | carte de fidélité | pour les membres | statut de membre | points fidélité | membres bénéficient',
      never: 'club de football',
    },
    newsletter: {
      label:
        's abonner | inscrivez vous* | abonnez vous* | lettre d information* | recevez nos offres | recevoir nos offres | restez informé* | infolettre',
      text: 'newsletter* | lettre d information | recevez nos offres',
    },
    feedback: {
      label:
        'votre avis nous intéresse | questionnaire* | enquête* | donnez nous votre avis | avis sur le site | cette page vous a t elle*',
      text: 'votre avis nous intéresse | aidez nous à améliorer | enquête de satisfaction | donnez votre avis sur notre site',
      never: 'nos suggestions',
    },
    'trust-mark': {
      label: 'fevad | label confiance | site de confiance | certifié',
      text: 'fevad | label de confiance',
    },
    community: {
      label: 'communauté* | partagez vos photos | vos photos | vos looks | mon style | ugc',
      text: 'partagez votre* | partagez vos photos | taguez nous | avec le hashtag',
    },
    'after-sales': {
      label:
        'réparation* | réparer* | pièces détachées | sav | service après vente | recyclage* | reprise* | seconde main | occasion* | notices | reconditionné* | après vente | recycler | extension de garantie',
      text: 'pièces détachées | service après vente | reprise de votre ancien* | réparation* | reprise de l ancien | indice de réparabilité | recyclage*',
      never: 'occasions spéciales | occasion spéciale | fêtes | entretien du linge*',
    },
    'about-us': {
      label:
        'à propos* | qui sommes nous | notre histoire | recrutement | nous rejoindre | notre entreprise | l entreprise | carrière* | notre équipe | presse | à propos de nous | la marque | notre marque | emploi | rejoignez nous | groupe',
      never: 'à propos du produit | à propos de ce produit',
    },
    cart: { label: 'panier* | mon panier | commander | voir le panier | finaliser ma commande' },
    'add-to-cart': {
      label: 'ajouter au panier* | acheter | ajouter à mon panier | acheter maintenant',
      text: 'ajouter au panier',
    },
  },
};
