import type { Language } from './vocabulary';

export const fr: Language = {
  code: 'fr',
  common: 'le la les de des et du en un une pour avec vous votre nos vos sur est dans par que nous',
  words: {
    'contact-page': {
      label:
        'contactez nous | nous contacter | service client* | contacter le service client | aide | assistance | écrivez nous | une question | nous écrire | relation client* | service consommateur* | nous sommes là pour vous aider | là pour vous aider | aide et contact | aide contact | service clientèle | besoin d aide | joindre* | nous joindre | service clients',
      never:
        'lentilles de contact | premiers secours | support mural* | support tv | support téléphone | support de* | support pour* | aide à domicile | pièces jointes',
    },
    'opening-hours': {
      label:
        'horaires | horaires d ouverture | heures d ouverture | ouverture exceptionnelle* | ouvertures exceptionnelles | ouvert le dimanche | horaires d ouverture exceptionnels',
      text: 'horaires d ouverture | du lundi au | 7j 7 | 24h 24 | ouvert du lundi | heures d ouverture | lundi vendredi | 7 jours sur 7',
    },
    'contact-form': {
      label:
        'formulaire de contact | envoyer un message | écrivez nous | envoyez nous un message | envoyer un e mail | votre message | poser une question | nous écrire | formulaire contact | envoyer ma demande | posez votre question | formulaire de contact* | formulaire en ligne | via notre formulaire | via le formulaire | par formulaire | remplir le formulaire* | remplissez le formulaire* | envoyer un email | envoyez nous un email | envoyez nous un mail | envoyez nous un e mail | envoyer un mail | laissez nous un message | laisser un message | écrire un message | écrire au service* | contacter par mail | contact par mail | contacter par e mail | nous envoyer un* | votre demande | faire une demande | soumettre une demande | être rappelé* | demande de rappel | on vous rappelle* | me faire rappeler',
    },
    'message-field': { label: 'commentaire | question | demande | commentaires' },
    'live-chat': {
      label:
        'chat en direct | tchat | chattez avec* | discuter en ligne | discuter avec* | démarrer le chat | tchatter | assistant virtuel | tchatter avec* | chat en ligne | discutez avec* | live chat | livechat | chatter avec* | chatbot | par chat | via le chat | via chat | ouvrir le chat | lancer le chat | lancer une conversation | démarrer une conversation | commencer une conversation | assistance en ligne | assistant en ligne | conseiller en ligne | un conseiller en ligne | dialoguer avec* | dialoguez avec* | parler à un conseiller | tchat en direct | tchat en ligne | messagerie instantanée | conversation en direct',
      never:
        'snapchat | chat et chien | chats | pour chat | chat et chaton | alimentation chat | croquettes chat* | chat adulte | chat stérilisé | accessoires chat* | jouets chat* | litière chat* | nourriture chat* | arbre à chat* | friandises chat* | antiparasitaire chat* | pâtée chat* | pâtées chat* | pâtée pour chat* | griffoir chat* | griffoirs chat* | griffoir pour chat*',
    },
    'response-time': {
      text: 'réponse sous | répondons sous | réponse dans les | répondons dans | répondre sous | réponse en moins de | répondra sous | répondrons sous | répond sous | répondons en moins de | répondra dans les | délai de réponse',
      never: 'sous 24h livré',
    },
    'physical-store': {
      label:
        'magasins | trouver un magasin | trouvez un magasin | trouver une boutique | points de vente | retrait en magasin | magasin | notre boutique | retrait magasin | localiser un magasin | trouver mon magasin | retrait en boutique | click et collect | choisir un magasin | choisir mon magasin | nos magasins | nos boutiques | mon magasin | votre magasin | magasin le plus proche | magasins les plus proches | trouver le magasin* | trouver votre magasin | trouver ma boutique | trouvez votre magasin | trouvez votre boutique | trouvez nos magasins | chercher un magasin | rechercher un magasin | liste des magasins | tous nos magasins | carte des magasins | magasins et horaires | magasins horaires | localisateur de magasins | store locator | nos points de vente | point de vente | nos agences | trouver un revendeur* | revendeurs | nos revendeurs | trouver un point de vente | nos showrooms | showroom | nos adresses | nous rendre visite | venez nous voir | venir nous voir | rendez nous visite | où nous trouver | où nous trouver* | retrait 1h* | retrait 2h* | retrait gratuit* | retrait en drive | click collect | e réservation | réserver en magasin | réservation en magasin | essayer en magasin | stock en magasin* | disponibilité en magasin | sélectionner un magasin | changer de magasin | trouver un revendeur | e réservation* | retrait 1h | drive | points relais et magasins | trouver une agence | showrooms | nos ateliers boutiques | boutique la plus proche | boutiques et* | distributeurs',
      text: 'en magasin | nos magasins | retrait gratuit | dans votre magasin | retrait en boutique | nos boutiques | dans notre boutique | click et collect',
      never:
        'grands magasins en ligne | magasin en ligne | boutique en ligne | boutiques en ligne | devenir revendeur | hard drive | disque drive | test drive | google drive | accès revendeur* | espace revendeur* | la boutique en ligne | flash drive | clé usb drive | drive usb | nos adresses mail',
    },
    'company-identity': {
      label: 'mentions légales | informations légales | infos légales',
      text: 'siret | siren | rcs | tva intracommunautaire | n tva | capital social | au capital de | numéro de tva',
    },
    faq: {
      label:
        'questions fréquentes | foire aux questions | aide | centre d aide | questions réponses | vos questions | aide en ligne | besoin d aide | une question | questions et réponses | centre d assistance | réponses à vos questions | comment commander | comment ça marche | aide et faq | aide faq | questions les plus*',
    },
    'site-search': {
      label:
        'rechercher | recherche | rechercher un produit | que recherchez vous | recherchez* | chercher | que cherchez vous*',
      never: 'rechercher un magasin',
    },
    'order-tracking': {
      label:
        'suivi de commande* | suivre ma commande | suivre une commande | mes commandes | où est ma commande | suivi commande* | historique des commandes | suivi de ma commande | suivez votre commande | mes achats | suivi de colis* | suivre mon colis* | suivre votre commande | statut de ma commande | historique d achat* | suivi de livraison* | suivre ma livraison | suivre une livraison | suivre mes commandes | suivre mon* | suivez vos commandes | suivez ma commande | suivez votre colis | suivez vos* | suivi de mes commandes | suivi de vos commandes | suivi des commandes | suivi de votre* | suivi de mon* | suivi colis* | suivi livraison | suivi | suivre la commande | où en est ma* | où en est votre* | où est mon* | état de ma commande | état de la commande | état de votre* | statut de commande | statut de la commande | retrouver ma commande* | voir mes commandes | mes dernières commandes | historique de commandes | historique de mes* | commandes et retours | détail de commande | suivez votre* | suivez ma* | suivez mon* | suivre votre* | suivre le colis | où est ma* | localiser mon colis | état de commande',
      never: 'suivez votre cœur | suivez votre instinct',
    },
    guides: {
      label:
        'guide d achat* | guides d achat | conseils* | blog* | magazine* | inspiration* | notice* | mode d emploi | recette* | tutoriels | dossiers | entretien | le mag | idées | comment choisir* | astuces | guide cadeaux | tutos | fiches conseils | bien choisir* | fiches pratiques | modes d emploi | diy | lexique | glossaire | le journal | guides* | guide d entretien | guides pratiques | tuto | nos guides | conseil et* | conseils et* | recettes | vidéos tutos | tutoriels vidéo | nos vidéos',
      never:
        'guide des tailles | guide de tailles | guide des pointures | produits d entretien | produit d entretien | idées cadeaux | idée cadeau | comment choisir sa taille | guide taille* | guide des mesures | guide de taille | guide de mesure* | guide pointure* | entretien du linge* | guides de tailles | guides des tailles | guides de voyage | guide de voyage | guides touristiques',
    },
    account: {
      label:
        'se connecter | connexion | créer un compte | s identifier | inscription | compte | identifiez vous | mon espace | connectez vous | espace client | me connecter | déjà client | s inscrire | nouveau client | mot de passe oublié | déjà inscrit | espace personnel | m inscrire | mes informations personnelles | mon profil | mot de passe oublié* | mon espace personnel | me déconnecter | déconnexion | mes informations | mes coordonnées | j ai déjà un compte',
      never:
        'inscription newsletter | s inscrire à la newsletter | inscription à la newsletter | prendre en compte | compte à rebours | inscription à notre newsletter | s inscrire à notre newsletter | compte bancaire* | compte tours* | compte pas | compte gouttes | compte fils',
    },
    returns: {
      label:
        'retours | retours gratuits | retour gratuit | politique de retour* | échanges | remboursement* | retourner un article | effectuer un retour | satisfait ou remboursé | retour et échange | échange et retour | retours et échange | faire un retour | échanger* | échange gratuit | échanges gratuits | changer d avis | conditions de retour* | retours sous* | retour sous* | retourner un* | retours simples* | retours faciles* | retours et* | nuits d essai | 30 jours pour* | échange* | remboursé* | retour de produit* | retour produit* | retour article* | mes retours | retours produits | retour client* | jours pour retourner | retour et* | modalités de retour* | retours en magasin | retour en magasin | politique retour*',
      text: 'retours gratuits | retour gratuit | satisfait ou remboursé | jours pour changer d avis | jours pour retourner | retour sous | échange gratuit | retours offerts | retour offert | retournez* | jours pour échanger | jours pour nous retourner | retours faciles | frais de retour | renvoyer votre* | retourner votre*',
      never:
        'retour en haut | retour à l accueil | retour aux résultats | retour à la liste | de retour en stock | bientôt de retour | de retour dans | aller retour | retour à* | retour au* | retour vers* | en retour | retour d expérience | retours clients | échangeur* | échangeable*',
    },
    withdrawal: {
      label:
        'rétractation* | formulaire de rétractation | annuler une commande | annulation | se rétracter | annulation de commande | annuler ma* | annuler votre* | rétracter* | délai de rétractation | annulation de*',
      text: 'droit de rétractation | délai de rétractation | formulaire de rétractation | rétracter',
    },
    complaints: {
      label:
        'garantie* | réclamation* | garantie légale | litige* | produit défectueux | médiation | médiateur | garanties légales',
      text: 'garanti 2 ans | vices cachés | réclamation* | médiateur | produit garanti | garantie',
      never:
        'prix garanti | meilleur prix garanti | garantie satisfait ou remboursé | livraison garantie | garantie meilleur prix | paiement garanti',
    },
    delivery: {
      label:
        'livraison* | frais de port | livraison gratuite | livraison offerte | expédition | port offert | informations de livraison | frais d envoi* | tarifs de livraison | mode de livraison* | expédié* | expéditions | politique d expédition | envois | envoi et* | envois et* | nos envois',
      text: 'livraison gratuite* | livraison offerte* | frais de port* | livré en | livraison en | livré chez vous | expédié sous | livraison à domicile | frais de livraison | livraison express | livraison standard | port offert | délai de livraison | point relais | livré dès | expédié dans | expédition sous | livraison rapide | livraison prévue | frais d expédition | mondial relay | hors livraison',
    },
    terms: {
      label:
        'conditions générales* | cgv* | conditions d utilisation | cgu | conditions de vente | conditions d utilisation* | termes et* | conditions d achat',
      never:
        'conditions de retour | conditions de livraison | conditions de garantie | conditions d échange | conditions de l offre | conditions de remboursement',
    },
    privacy: {
      label:
        'confidentialité* | données personnelles | vie privée | protection des données* | rgpd | politique de protection*',
    },
    'size-guide': {
      label:
        'guide des tailles | guide de tailles | guide tailles | tableau des tailles | trouver ma taille | quelle taille* | taille et coupe | tailles et coupes | guide des pointures | trouver sa taille | quelle est ma taille | tailles | table des tailles | trouvez votre taille | comment choisir sa taille | prendre ses mesures | prendre vos mesures | guide des mesures | guide de taille | guide taille* | taille de bague* | tour de doigt | correspondance des tailles | correspondances de tailles | tableau de correspondance* | conseil taille* | sa taille | votre taille | baguier | guide de mesure* | guide pointure* | guide des tailles* | grille de tailles | grille des tailles | mesurer son* | mesurer votre* | choisir sa pointure | quelle pointure | bien choisir sa taille | guide des coupes',
      text: 'guide des tailles | le mannequin porte | le mannequin mesure | taille petit | taille grand | guide de tailles | tableau des tailles',
      never: 'toutes les tailles | table des matières',
    },
    reviews: {
      label:
        'avis | avis clients | avis client | donner mon avis | donnez votre avis | laisser un avis | notes et avis | commentaires clients | voir les avis | évaluations | avis vérifiés | témoignages | tous les avis | rédiger un avis | lire les avis | écrire un avis | avis produit* | avis consommateurs | disent nos clients | nos clients témoignent | avis des clients | vos commentaires | nos clients parlent* | avis google | vos avis | clients satisfaits | ce qu en pensent* | ce que nos clients* | note moyenne',
      text: 'avis clients | achat vérifié | sur 5 étoiles | avis vérifié* | basé sur avis | donner votre avis | avis client | laisser un avis | donner mon avis | rédiger un avis | avis certifiés',
      never: 'avis de décès | à votre avis | avis du libraire | commentaires de commande',
    },
    'product-background': {
      label:
        'développement durable | engagements | responsabilité* | éco responsable | origine* | matières* | fabrication française | made in france | environnement | traçabilité | rse | durabilité | origine du produit | achetez mieux | acheter mieux | impact environnemental | éthique | nos ateliers | savoir faire | commerce équitable | bien être animal | démarche responsable | nos artisans | nos fournisseurs | nos matériaux | matériaux | démarche* | nos labels | engagement | nos certifications | certifications | nos ingrédients | la fabrication | notre fabrication | politique rse | artisanat | transparence | impact | éthique* | upcycling | éco conception | composition | nos producteurs | notre impact',
      text: 'fabriqué en | made in france | fabrication française | coton bio | matières recyclées | origine france | recyclé | pays d origine | fabriqué à | commerce équitable | matières naturelles | fait main | coton biologique | matériaux recyclés',
      never: 'démarches administratives',
    },
    'rich-media': {
      label:
        'agrandir* | voir la vidéo | vidéo | plus d images | image suivante | image précédente | vue 360* | voir plus de photos | toutes les photos | afficher l image* | zoom | zoomer* | zoom sur* | cliquez pour agrandir | cliquer pour agrandir | image agrandie | voir en grand | plein écran | plus de photos | autres vues | autres photos | voir toutes les photos | image 1 | image 2 | photo 1 | photo 2 | photo suivante | photo précédente | voir l image* | ouvrir l image* | ouvrir le média* | aller à l image* | miniature* | vignette* | galerie | galerie photo* | galerie d images | photos du produit | lire la vidéo | regarder la vidéo | lancer la vidéo | vidéo produit* | vidéo du produit | 360° | vue à 360* | rotation 360*',
      never: 'vignette de pays | crit air vignette | galerie marchande | jeux vidéo* | caméra vidéo* | objectif zoom*',
    },
    'ar-vr': {
      label: 'réalité augmentée | essayage virtuel | voir dans ma pièce | voir en 3d | essayer virtuellement',
      text: 'réalité augmentée | essayage virtuel',
    },
    availability: {
      label:
        'en stock | rupture de stock | épuisé | disponibilité* | indisponible | m alerter* | disponible | prévenez moi* | créer une alerte | stock épuisé | en rupture | bientôt disponible | précommande* | être alerté* | me prévenir* | en stock en ligne | disponible en ligne | disponible immédiatement | disponible en magasin | stock limité | dernières pièces | derniers articles | dernier article | plus que* | temporairement indisponible | momentanément indisponible | actuellement indisponible | produit indisponible | article indisponible | victime de son succès | sur commande | en réapprovisionnement | de retour en stock | retour en stock* | alerte stock | alerte disponibilité | voir les stocks | vérifier le stock | voir la disponibilité* | rupture | en cours de réapprovisionnement | expédié sous* | non disponible | prêt à partir',
      text: 'en stock | rupture de stock | épuisé | actuellement indisponible | disponible immédiatement | plus que quelques | dernières pièces | non disponible | produit indisponible | disponible en magasin | disponible sous | en rupture | stock limité | derniers articles | disponible en ligne | précommande* | bientôt disponible | en stock en ligne | momentanément indisponible | temporairement indisponible | article indisponible | victime de son succès | sur commande | en cours de réapprovisionnement | bientôt de retour | de retour en stock | plus que 1 | plus que 2 | plus que 3 | quantité limitée | expédié sous | prêt à être expédié | stock disponible | disponible dès | dernier exemplaire',
      never:
        'disponible en plusieurs* | disponible sur l app store | indisponible à la livraison | disponible en 2 couleurs | disponible en 2 tailles | disponible en 2 coloris | disponible en 3 couleurs | disponible en 3 tailles | disponible en 3 coloris | disponible en 4 couleurs | disponible en 4 tailles | disponible en 4 coloris | disponible en 5 couleurs | disponible en 5 tailles | disponible en 5 coloris | disponible en 6 couleurs | disponible en 6 tailles | disponible en 6 coloris | disponible en plusieurs couleurs',
    },
    recommendations: {
      label:
        'vous aimerez peut être* | produits similaires | produits associés | les clients ont aussi* | recommandé pour vous | récemment consultés | vu récemment | vous avez récemment* | souvent achetés ensemble* | complétez le look | meilleures ventes | à porter avec | suggestions | ils ont aussi* | également acheté* | pour vous | similaires | nos clients ont* | complétez votre* | coups de coeur | tendance du moment | d autres produits* | d autres articles* | d autres clients* | vous pourriez aimer* | vous pourriez aussi* | vous aimerez* | vus récemment | produits vus* | nous vous recommandons* | sélection pour vous | recommandations | produits complémentaires | les plus vendus | produits recommandés | vous aimerez aussi* | vous allez aimer* | cela pourrait* | ceci pourrait* | ça pourrait* | ces articles pourraient* | ces produits pourraient* | pourrait vous plaire* | pourraient vous plaire* | pourrait vous intéresser* | pourraient vous intéresser* | vous intéresseront* | vous serez peut être* | à découvrir aussi | découvrez aussi* | découvrez également* | voir aussi | à voir aussi | les internautes ont* | ceux qui ont* | les clients ayant* | ont également* | ont aussi acheté* | ont aussi aimé* | achetés ensemble | fréquemment achetés* | à acheter avec* | s associe* | à associer* | associez* | assortissez* | se marie avec* | compléter le look | complétez le* | complétez la* | portez le avec* | le look complet | shoppez le look | dans la même* | de la même collection | de la même gamme | du même univers | articles similaires | articles associés | articles recommandés | modèles similaires | produits liés | produits apparentés | produits alternatifs | produits de la même* | accessoires recommandés | accessoires compatibles | accessoires associés | nos recommandations* | nos suggestions* | nos conseils produits | on vous recommande* | nous vous conseillons* | nous vous suggérons* | rien que pour vous | sélectionnés pour vous | choisis pour vous | inspiré de vos* | inspirés de vos* | derniers articles vus* | derniers produits vus* | derniers produits consultés* | dernièrement consultés* | déjà vus* | vos dernières consultations | récemment vus* | articles vus* | produits consultés* | nos coups de cœur | à découvrir également | les plus populaires | idéal avec* | tendances du moment | produits populaires | nos incontournables | vous aimeriez* | vous pourriez* | les clients ont* | souvent achetés* | à associer avec* | récemment consultés* | derniers articles consultés | recommandations pour vous | notre sélection pour vous',
      never:
        'complétez votre profil | complétez votre adresse | complétez votre commande | complétez le formulaire* | complétez le questionnaire | complétez la fiche',
    },
    wishlist: {
      label:
        'favoris | ajouter aux favoris | liste de souhaits | coup de cœur | mes envies | ajouter à ma liste* | ma liste | ma sélection | ajouter à mes favoris | liste de naissance | mes coups de cœur | liste d envie* | ajouter à la liste* | enregistrer pour plus tard | liste de mariage | mes listes | liste d achat* | ma wishlist | listes d envies | mes articles favoris | ajouter à la wishlist',
      never: 'nos coups de cœur',
    },
    payment: {
      label:
        'paiement* | moyens de paiement | paiement sécurisé | payer en* | facilités de paiement | payer en plusieurs* | modalités de paiement | financement* | carte bancaire | cartes bancaires | méthodes de paiement | solutions de paiement | solutions de financement | paiement en* | 100 sécurisé',
      text: 'paiement sécurisé | moyens de paiement | carte bancaire | paiement en 3 | paiement en 4 | 3x sans frais | 4x sans frais | carte bleue | en plusieurs fois | modes de paiement | paiement par* | virement bancaire | en 3 fois | en 4 fois | paiement 100 sécurisé | carte de crédit | payer en plusieurs',
    },
    discounts: {
      label:
        'soldes* | bons plans | offres* | destockage* | ventes privées | réductions* | remise* | bonnes affaires | black week* | code réduction | french days | offre spéciale | liquidation* | petits prix | baisse de prix | offres spéciales | prix en baisse | bon plan | ventes flash | vente flash | déstockage* | fins de série | prix réduits | démarque* | prix barré* | offre étudiant* | dernière chance | braderie* | offre de bienvenue | prix mini* | prospectus | réduction étudiant* | promos | promotion | promo* | promos du* | dernières démarques | prix cassé* | prix doux | bradé* | offres du moment | offre du moment | mois du blanc | bons de réduction | code avantage | catalogue promo* | prix d usine | ventes exclusives',
      text: 'code promo* | au lieu de | prix conseillé | économisez | de réduction | remise de | offre valable | prix barré | codes promo* | remise immédiate | prix le plus bas*',
      never:
        'offres d emploi | offre d emploi | code postal | offre de stage | nos offres d emploi | remise en forme | remise en état | offres de stage | promotion de',
    },
    gift: {
      label:
        'carte cadeau* | cartes cadeaux | cartes cadeau | chèque cadeau* | idée cadeau* | emballage cadeau | cadeaux | cadeau | paquet cadeau | coffret cadeau* | idées cadeaux | chèques cadeaux | cadeaux d entreprise | cartes de vœux | carte de vœux | cadeau pour* | cadeau de* | cadeaux de* | e carte cadeau* | bons cadeaux | bon cadeau* | offrir une carte* | solde carte* | liste de mariage | coffrets cadeaux | cadeaux homme | cadeaux femme | idées cadeaux pour*',
      text: 'carte cadeau* | emballage cadeau | paquet cadeau | cartes cadeaux | bon cadeau | chèque cadeau* | chèques cadeaux',
      never: 'cadeaux pour elle | cadeaux pour lui | cadeau offert | cadeaux offerts',
    },
    'choice-of-language': {
      label:
        'langue | choisir la langue | choisir un pays | pays | changer de pays | devise | français | choisissez votre pays | changer de langue | choisir votre pays | sélectionnez votre pays | devises | choisissez votre langue | choisir votre langue | sélectionner la langue | sélectionnez votre langue | sélectionner une langue | choisissez une langue | choisissez un pays | sélectionner un pays | sélectionner votre pays | sélecteur de langue | langue et pays | pays et langue | pays langue | langue devise | pays région | modifier le pays | changer le pays | changer la langue | changer de devise | choisir la devise | autres pays | tous les pays | site international | pays de livraison* | livraison vers',
      never:
        'vins de pays | pays d origine | pays basque | langue de b* | langue de chat* | langues de chat* | langue étrangère* | langues étrangère* | langues vivantes',
    },
    'loyalty-club': {
      label:
        'programme de fidélité* | fidélité* | devenir membre | devenez membre | avantages membres | parrainage* | membres | programme fidélité | mes avantages | adhérent* | programme de parrainage | parrainer* | carte membre | cagnotte* | parrainez* | cashback | mes points | club privilège* | le club* | carte club | carte avantage* | rejoindre le club | ma fidélité | points fidélité | statut vip | programme vip | recommander à un ami | vip | ma carte de fidélité | avantages fidélité | vos avantages',
      text: 'points de fidélité | programme de fidélité | devenez membre | carte de fidélité | pour les membres | statut de membre | points fidélité | membres bénéficient | cumulez des points | gagnez des points | adhérents | cagnotte*',
      never:
        'club de football | points de vente | points relais | points forts | points de retrait | points de collecte | point relais | prime énergie | prime à la* | membres de l équipe | points lumineux | club de golf | clubs de golf | fauteuil club | avantages du produit | club enfant* | avantages de | vos avantages produit | avantages produit*',
    },
    newsletter: {
      label:
        's abonner | inscrivez vous* | abonnez vous* | lettre d information* | recevez nos offres | recevoir nos offres | restez informé* | infolettre | je m abonne | inscription à la newsletter | restons en contact | ne manquez rien | recevez nos* | je m inscris | ne manquez aucun* | ne ratez* | rejoignez notre liste | inscription newsletter* | recevoir la* | recevez en avant première* | soyez les premiers* | notre lettre* | soyez informé* | sur votre première commande | restons connectés | sur ta première commande | restez connectés',
      text: 'newsletter* | lettre d information | recevez nos offres | infolettre',
      never: 'se désabonner* | désinscri* | montres connectées',
    },
    feedback: {
      label:
        'votre avis nous intéresse | questionnaire* | enquête* | donnez nous votre avis | avis sur le site | cette page vous a t elle* | évaluez nous | signaler une erreur | enquête de satisfaction | donnez votre avis sur le site | donnez votre avis sur ce* | vos suggestions* | vos remarques* | faites nous part* | aidez nous à* | que pensez vous* | qu en pensez vous* | êtes vous satisfait* | sondage* | questionnaire de* | notez nous | notez votre* | évaluer le site | évaluez votre* | évaluez le site | cet article vous a* | cette information* | cette réponse* | avez vous trouvé* | signaler un problème* | signaler une anomalie | signalez une erreur* | une erreur sur* | boîte à idées | une suggestion* | feedback | satisfaction client*',
      text: 'votre avis nous intéresse | aidez nous à améliorer | enquête de satisfaction | donnez votre avis sur notre site | donnez nous votre avis | vos remarques et suggestions | faites nous part de | votre avis compte | votre opinion compte',
      never:
        'nos suggestions | nos suggestions* | suggestions pour vous | suggestions de* | suggestion de présentation | suggestion de recette* | suggestions cadeaux | votre avis sur le produit* | votre avis sur cet* | votre avis sur ce produit | satisfaction garantie | satisfait ou remboursé',
    },
    'trust-mark': {
      label: 'fevad | label confiance | site de confiance | certifié',
      text: 'fevad | label de confiance',
    },
    community: {
      label:
        'communauté* | partagez vos photos | vos photos | vos looks | la communauté | notre communauté | rejoignez la communauté* | rejoindre la communauté* | forum | forums | le forum | photos de clients | photos clients | photos de nos clients | vos photos* | vos plus beaux* | vos réalisations* | vos créations* | vos intérieurs | vos styles | partagez votre look* | partagez votre style* | partagez votre photo* | montrez nous* | vu sur instagram | vus sur instagram | shoppez instagram | shoppez notre instagram | shop instagram | inspiration instagram | instagram feed | inspirés par vous | portés par vous | portée par vous | ambassadeurs | ambassadrices | devenir ambassadeur* | devenez ambassadeur* | nos ambassadeurs',
      text: 'partagez votre* | partagez vos photos | taguez nous | avec le hashtag | partagez vos looks | partagez votre style | partagez votre look | partagez vos créations | taggez nous | identifiez nous | mentionnez nous | utilisez le hashtag',
      never:
        'livré chez vous* | livraison chez vous | près de chez vous | communauté de communes | communauté européenne | partagez votre panier | partagez votre liste',
    },
    'after-sales': {
      label:
        'réparation* | réparer* | pièces détachées | sav | service après vente | recyclage* | reprise* | seconde main | occasion* | notices | reconditionné* | après vente | recycler | extension de garantie | pièces de rechange | service réparation | reprise ancien* | enregistrer mon produit | assistance technique | rachat* | contrat d entretien | dépannage* | enregistrez votre produit | enregistrer votre produit | retouche* | affûtage* | service retouche | atelier de réparation* | atelier vélo | service montage | ancien appareil | anciens appareils | reprises | mode d emploi | modes d emploi | notices* | cordonnerie | service technique | service d installation | installation à domicile | livraison et installation | pose à domicile | service de montage | montage à domicile | révision vélo | nos ateliers de réparation',
      text: 'pièces détachées | service après vente | reprise de votre ancien* | réparation* | reprise de l ancien | indice de réparabilité | recyclage* | pièces de rechange | produits reconditionnés | seconde main | éco participation',
      never:
        'occasions spéciales | occasion spéciale | fêtes | entretien du linge* | produits d entretien | produit d entretien | retouche photo | matériel d affûtage | service client* | services clients | service consommateur*',
    },
    'about-us': {
      label:
        'à propos* | qui sommes nous | notre histoire | recrutement | nous rejoindre | notre entreprise | l entreprise | carrière* | notre équipe | presse | la marque | notre marque | emploi | rejoignez nous | nos valeurs | l équipe | nous connaître | nos engagements et* | notre groupe | le groupe | notre mission | découvrez nous | on recrute | espace presse | notre savoir faire | notre philosophie | à propos | à propos de nous | qui est* | qui sommes nous* | qui nous sommes | notre maison | notre marque* | notre concept | notre vision | notre mission* | nos engagements | notre promesse | notre philosophie* | nos équipes | nos collaborateurs | l histoire | notre histoire* | l histoire de* | histoire de la marque | la société | notre société | l enseigne | le groupe* | les fondateurs | fondateur* | en savoir plus sur nous | mieux nous connaître | découvrir la marque | découvrir l entreprise | pourquoi nous* | pourquoi choisir* | recrutement* | nous recrutons | offres d emploi | emplois | postes à pourvoir | travailler chez* | travailler avec nous | travaillez chez* | rejoindre l équipe* | rejoignez l équipe* | rejoignez nos équipes | espace recrutement | nos offres d emploi | communiqués de presse | on parle de nous | relations presse | investisseurs | nous découvrir | notre univers | fondatrice* | finance et investisseurs | finance investisseurs | qui sommes* | notre adn | rejoindre l équipe | pourquoi nous choisir | la société* | dans la presse | ils parlent de nous',
      never:
        'à propos du produit | à propos de ce produit | mode d emploi | modes d emploi | l équipe de france | histoire géographie | livres d histoire | bien de société | jeux de société* | groupe électrogène* | groupe d âge | jeu de société* | groupes électrogènes | la maison de* | déco de la maison | linge de la maison* | médias sociaux | la maison | société générale | vie de la maison | l univers de la* | histoire de france | le groupe sanguin | presse agrumes* | presse ail* | presse purée* | presse agrume* | presse ail | presse papier* | presse étoupe | presse citron | linge de*',
    },
    cart: {
      label:
        'panier* | commander | finaliser ma commande | ma commande | valider mon panier | passer commande | mon sac',
    },
    'add-to-cart': {
      label:
        'ajouter au panier* | acheter | ajouter à mon panier | acheter maintenant | ajouter au sac | j achète | commander maintenant',
      text: 'ajouter au panier | ajouter à mon panier | ajouter au sac',
    },
  },
};
