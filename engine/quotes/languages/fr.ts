import { type LanguageData, packed } from './language-data.ts';

/** Verbs of speech of the French press, in present, perfect and past historic; the clitic inversion ("a-t-il dit") too. */
export const language: LanguageData = packed({
  code: 'fr',
  says: `dit disait disent déclare déclaré déclarent déclarait affirme affirmé affirment affirmait explique expliqué expliquent expliquait ajoute ajouté
    ajoutent ajoutait estime estimé estiment estimait assure assuré assurent assurait souligne souligné soulignent soulignait précise précisé
    précisent précisait raconte raconté racontent racontait répond répondu répondait demande demandé demandent annonce annoncé annoncent indique
    indiqué indiquent rappelle rappelé rappellent confie confié confient conclut conclu poursuit poursuivi poursuivait reconnaît reconnu admet admis regrette
    regretté regrettent dénonce dénoncé dénoncent critique critiqué prévient prévenu avertit averti insiste insisté insistent juge jugé jugent note noté
    notent observe observé constate constaté commente commenté répète répété réplique répliqué rétorque rétorqué soutient soutenu soutiennent martèle martelé
    résume résumé témoigne témoigné écrit écrivait écrivent lance lancé plaide plaidé promet promis réclame réclamé révèle révélé salue salué
    s'inquiète s’inquiète s'indigne s’indigne s'interroge s’interroge s'exclame s’exclame s'agace s’agace s'étonne s’étonne s'amuse s’amuse
    s'alarme s’alarme s'insurge s’insurge s'emporte s’emporte s'exclama s’exclama détaille détaillé évoque évoqué appelle appelé qualifie qualifié
    dit-il dit-elle dit-on ajoute-t-il ajoute-t-elle explique-t-il explique-t-elle précise-t-il précise-t-elle affirme-t-il affirme-t-elle
    estime-t-il estime-t-elle déclare-t-il poursuit-il poursuit-elle conclut-il conclut-elle assure-t-il assure-t-elle souligne-t-il souligne-t-elle`,
  reports:
    'sourit rit soupire murmure crie gronde lâche lâché glisse glissé propose proposé cite cité parle parlé veut voit',
  appeals: ['demande', 'demandent', 'réclame', 'réclament', 'appelle à', 'appellent à'],
  participles: 'disant déclarant ajoutant affirmant expliquant précisant soulignant estimant assurant rappelant',
  passives: 'cité qualifié décrit dénoncé critiqué appelé',
  agents: 'par',
  comparisons: 'comme ainsi',
  messages: 'lettre communiqué tweet message courriel tribune',
  according: ['d’ après', "d' après", 'selon', "d'après", 'd’après', 'pour', 'aux yeux de', 'suivant'],
  speechNouns: 'propos mots déclaration communiqué lettre message appel avertissement réponse phrase vœux',
  mentions:
    'dit titre intitulé intitulée surnommé surnommée terme mot expression notion slogan film livre roman album chanson série nommé',
  works: 'livre film roman chanson album série',
  thoughts: 'pensait pense songe',
  pronouns: 'il:male elle:female ils:plural elles:plural je:unknown nous:plural on:unknown vous:unknown',
  relatives: 'qui que dont où laquelle lequel',
  subordinators: "que qu'il qu’il qu'elle qu’elle si comme quand parce",
  determiners:
    "le la les l' l’ un une des du ce cet cette ces son sa ses leur leurs notre nos mon ma mes plusieurs deux trois quatre cinq",
  auxiliaries:
    "se a ont avait avaient est sont était étaient sera a-t-il a-t-elle a-t-on ont-ils avait-il avait-elle s'est s’est se doit peut aura",
  negations: "pas n'a n’a ne jamais",
  articles: "le la les l' l’ un une des",
  copulas: 'est sont était étaient reste devient',
  adverbs:
    'aussi ensuite puis alors hier encore déjà également toutefois cependant notamment ainsi enfin toujours plus tard mardi lundi mercredi jeudi vendredi samedi dimanche',
  adverbEnding: /.{3}ment$/,
  conjunctions: 'et ou mais',
  prepositions:
    "à au aux de du des d' d’ dans en par pour sur sous avec sans chez vers contre entre depuis pendant avant après devant derrière selon lors",
  links: "de du des d' d’ à au aux pour",
  notNames: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre
    décembre le la les un une des du de ce cet cette ces il elle ils elles je nous on vous et ou mais dans en à au aux par pour sur avec sans selon depuis après
    avant pendant hier aussi ensuite puis alors ainsi enfin si comme quand mais car or donc parlant interrogé interrogée pourtant cependant`,
  titles:
    'm.:male mme:female mme.:female mlle:female monsieur:male madame:female dr:unknown docteur:unknown professeur:unknown pr:unknown me:unknown maître:unknown',
  royals: 'prince princesse roi reine pape',
  roles: `infirmier infirmière aide-soignant aide-soignante ministre président présidente directeur directrice porte-parole secrétaire chef cheffe maire député députée sénateur sénatrice avocat avocate
    professeur professeure chercheur chercheuse médecin économiste sociologue historien historienne auteur autrice auteure fondateur fondatrice responsable
    patron patronne juge procureur procureure syndicaliste militant militante journaliste expert experte délégué déléguée conseiller conseillère premier
    première candidat candidate élu élue coordinateur coordinatrice représentant représentante habitant habitante mère père sœur frère entraîneur`,
  roleEnding: /(?:logue|trice|iste)$/,
  lesserRoles: 'mère père fils fille frère sœur ami amie mari femme',
  offices: 'maire député députée sénateur sénatrice ministre préfet préfète ambassadeur ambassadrice évêque',
  organisations:
    'agence association assemblée banque collectif commission comité confédération conseil entreprise fédération fondation gouvernement groupe hôpital institut ministère mairie organisation parti police préfecture société syndicat tribunal université union ong cgt cfdt journal',
  documents: 'rapport étude lettre communiqué enquête loi texte article tribune note sondage avis document courrier',
  vague: 'on certains beaucoup personne ce cela',
  femaleNames:
    'claudine sylvie nathalie isabelle aurélie céline hélène françoise chantal valérie véronique ségolène brigitte corinne élisabeth anne-marie marine agnès',
  maleNames:
    'jacques philippe pierre jean-luc jean-marie jean-pierre jean-michel stéphane gérard gérald édouard éric andré rené alain gaël frédéric françois henri laurent thierry olivier pascal yves gilles bernard claude hervé',
  particles: "van von der den zu ter ten bin ibn al el ben de du des d' d’ la le van von el ben",
  suffixes: 'jr.',
  abbreviations: `m. mme. mlle. dr. pr. st. av. etc.`,
  splits: [
    /^((?:[lnscjmtLNSCJMT]|[qQ]u|lorsqu|puisqu|jusqu|d)['’]|[dD]['’](?=\p{Ll}))(.+)$/u,
    /^(.+?)-(?:t-)?(il|elle|ils|elles|on)$/u,
  ],
  incises: true,
  capitalNouns: false,
});
