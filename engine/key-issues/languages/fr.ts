import type { Language } from './language.ts';

export const fr: Language = {
  numbers: {
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    'dix-sept': 17,
    'dix-huit': 18,
    'dix-neuf': 19,
    vingt: 20,
    trente: 30,
  },
  collectives: { 'demi-douzaine': 6, 'une douzaine': 12, 'deux douzaines': 24 },
  weighty:
    'points|revendications|recommandations|conclusions|propositions|priorités|principes|engagements|objectifs|mesures|' +
    'constats|enseignements|résultats|demandes|exigences|enjeux|problèmes|faits|actions|changements|défis|préoccupations|postulats',
  countable:
    'conseils|étapes|raisons|questions|choses|règles|exemples|idées|façons|manières|facteurs|domaines|thèmes|avantages|risques|' +
    'causes|effets|types|phases|parties|critères|conditions|solutions|erreurs|leçons|astuces|axes|volets|arguments|éléments|clés',
  pointing:
    'suivante?s?|ci-dessous|ci-après|voici|notamment|à savoir|par exemple|ces|demandent?|réclament?|recommandent?|propose(?:nt)?|sont|comprend|exige(?:nt)?',
  machinery:
    '(?:à )?lire (?:aussi|également|la suite).*|voir aussi|sur le même (?:sujet|thème)|articles? (?:liés|similaires|connexes|recommandés|récents|populaires)|' +
    'les plus (?:lus|partagés|commentés)|(?:table des matières|sommaire|au sommaire)|partager.*|suivez[- ]nous.*|mots[- ]clés|étiquettes|catégories|thèmes|' +
    "newsletters?.*|abonnez[- ]vous.*|s[’']abonner.*|commentaires|publicité|liens(?: utiles)?|pour aller plus loin|pour en savoir plus|en savoir plus" +
    "|ne (?:manquez|ratez) pas.*|(?:nos )?offres d[’']emploi|avec le soutien de|(?:nos )?partenaires|horaires(?: d[’']ouverture)?|tarifs|télécharge[rz] l[’']application" +
    '|notes? aux (?:rédactions|éditeurs)|(?:dans )?nos archives|du même auteur' +
    '|en images|diaporama|galerie|(?:votre )?profil(?: recherché)?|vos missions|nous (?:vous )?offrons|mots-clefs' +
    '|nous remercions .*|merci à .*|mentions légales',
  references:
    'distribution|discographie|filmographie|sources?|références?|bibliographie|notes?(?: de bas de page)?|crédits?(?: photos?)?',
  occasions:
    "contacts?(?: presse)?|présents|excusés|participants|(?:le )?programme|agenda|intervenants|nommés.*|nominés.*|candidats|liste des titres|calendrier des matchs|réponses|où regarder|(?:comment )?s[’']y rendre|comment venir|accès|entrée" +
    "|(?:notre |l[’']?)équipe|le bureau|le jury" +
    '|où (?:dormir|manger)',
  supplies:
    "ingrédients?\\b.*|matériel|il vous faut|ce qu[’']il (?:vous )?faut" +
    '|pour \\d+ (?:personnes|parts).*|caractéristiques(?: techniques)?|fiche technique|contenu du coffret' +
    '|à emporter',
  needing: 'il (?:vous )?faut|vous aurez besoin',
  offers:
    "politique de confidentialité|conditions (?:générales|d[’']utilisation)|sans engagement|accès illimité|résiliable|abonné[a-zß-ž]*|sans publicité|essai gratuit",
  buying: "acheter|commander|voir (?:l[’']offre|le prix)|ajouter au panier",
  labels:
    'étape|revendication|raison|conseil|point|règle|leçon|mythe|recommandation|question|proposition|partie|phase|n°|no|numéro|axe|mesure|objectif|erreur',
  ordinals: [
    "premièrement|tout d[’']abord|d[’']abord|en premier lieu",
    'deuxièmement|ensuite|en deuxième lieu|en second lieu',
    'troisièmement|en troisième lieu',
    'quatrièmement',
    'cinquièmement',
    'sixièmement',
    'septièmement',
    'huitièmement',
  ],
  last: 'enfin|finalement|en dernier lieu',
};
