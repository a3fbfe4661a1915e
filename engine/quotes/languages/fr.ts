import { genders, type LanguageData, NO_ENDING, pattern, words } from './language-data.ts';

/** Verbs of speech of the French press, in present, perfect and past historic; the clitic inversion ("a-t-il dit") too. */
export const french: LanguageData = {
  code: 'fr',
  says: words(`dit disait disent déclare déclaré déclarent déclarait affirme affirmé affirment affirmait explique expliqué expliquent expliquait ajoute ajouté
    ajoutent ajoutait estime estimé estiment estimait assure assuré assurent assurait souligne souligné soulignent soulignait précise précisé
    précisent précisait raconte raconté racontent racontait répond répondu répondait demande demandé demandent annonce annoncé annoncent indique
    indiqué indiquent rappelle rappelé rappellent confie confié confient conclut conclu poursuit poursuivi poursuivait reconnaît reconnu admet admis regrette
    regretté regrettent dénonce dénoncé dénoncent critique critiqué prévient prévenu avertit averti insiste insisté insistent juge jugé jugent note noté
    notent observe observé constate constaté commente commenté répète répété réplique répliqué rétorque rétorqué soutient soutenu soutiennent martèle martelé
    résume résumé témoigne témoigné écrit écrivait écrivent lance lancé plaide plaidé promet promis réclame réclamé révèle révélé salue salué
    s'inquiète s’inquiète s'indigne s’indigne s'interroge s’interroge s'exclame s’exclame s'agace s’agace s'étonne s’étonne s'amuse s’amuse
    s'alarme s’alarme s'insurge s’insurge s'emporte s’emporte s'exclama s’exclama détaille détaillé évoque évoqué appelle appelé qualifie qualifié
    dit-il dit-elle dit-on ajoute-t-il ajoute-t-elle explique-t-il explique-t-elle précise-t-il précise-t-elle affirme-t-il affirme-t-elle
    estime-t-il estime-t-elle déclare-t-il poursuit-il poursuit-elle conclut-il conclut-elle assure-t-il assure-t-elle souligne-t-il souligne-t-elle`),
  reports: words(
    'sourit rit soupire murmure crie gronde lâche lâché glisse glissé propose proposé cite cité parle parlé veut voit',
  ),
  tells: words(''),
  appeals: [['demande'], ['demandent'], ['réclame'], ['réclament'], ['appelle', 'à'], ['appellent', 'à']],
  participles: words('disant déclarant ajoutant affirmant expliquant précisant soulignant estimant assurant rappelant'),
  passives: words('cité qualifié décrit dénoncé critiqué appelé'),
  agents: words('par'),
  comparisons: words('comme ainsi'),
  messages: words('lettre communiqué tweet message courriel tribune'),
  modifiers: words(''),
  according: [
    ['d’', 'après'],
    ["d'", 'après'],
    ['selon'],
    ["d'après"],
    ['d’après'],
    ['pour'],
    ['aux', 'yeux', 'de'],
    ['suivant'],
  ],
  tags: words(''),
  accordingAfter: words(''),
  speechNouns: words('propos mots déclaration communiqué lettre message appel avertissement réponse phrase vœux'),
  mentions: words(
    'dit titre intitulé intitulée surnommé surnommée terme mot expression notion slogan film livre roman album chanson série nommé',
  ),
  works: words('livre film roman chanson album série'),
  thoughts: words('pensait pense songe'),
  pronouns: genders('il:male elle:female ils:plural elles:plural je:unknown nous:plural on:unknown vous:unknown'),
  possessives: words('son sa ses leur leurs notre nos mon ma mes'),
  relatives: words('qui que dont où laquelle lequel'),
  subordinators: words("que qu'il qu’il qu'elle qu’elle si comme quand parce"),
  determiners: words(
    "le la les l' l’ un une des du ce cet cette ces son sa ses leur leurs notre nos mon ma mes plusieurs deux trois quatre cinq",
  ),
  auxiliaries: words(
    "se a ont avait avaient est sont était étaient sera a-t-il a-t-elle a-t-on ont-ils avait-il avait-elle s'est s’est se doit peut aura",
  ),
  negations: words("pas n'a n’a ne jamais"),
  articles: words("le la les l' l’ un une des"),
  copulas: words('est sont était étaient reste devient'),
  adverbs: words(
    'aussi ensuite puis alors hier encore déjà également toutefois cependant notamment ainsi enfin toujours plus tard mardi lundi mercredi jeudi vendredi samedi dimanche',
  ),
  adverbEnding: pattern(/.{3}ment$/),
  conjunctions: words('et ou mais'),
  prepositions: words(
    "à au aux de du des d' d’ dans en par pour sur sous avec sans chez vers contre entre depuis pendant avant après devant derrière selon lors",
  ),
  links: words("de du des d' d’ à au aux pour"),
  notNames:
    words(`lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre
    décembre le la les un une des du de ce cet cette ces il elle ils elles je nous on vous et ou mais dans en à au aux par pour sur avec sans selon depuis après
    avant pendant hier aussi ensuite puis alors ainsi enfin si comme quand mais car or donc parlant interrogé interrogée pourtant cependant`),
  titles: genders(
    'm.:male mme:female mme.:female mlle:female monsieur:male madame:female dr:unknown docteur:unknown professeur:unknown pr:unknown me:unknown maître:unknown',
  ),
  royals: words('prince princesse roi reine pape'),
  roles:
    words(`infirmier infirmière aide-soignant aide-soignante ministre président présidente directeur directrice porte-parole secrétaire chef cheffe maire député députée sénateur sénatrice avocat avocate
    professeur professeure chercheur chercheuse médecin économiste sociologue historien historienne auteur autrice auteure fondateur fondatrice responsable
    patron patronne juge procureur procureure syndicaliste militant militante journaliste expert experte délégué déléguée conseiller conseillère premier
    première candidat candidate élu élue coordinateur coordinatrice représentant représentante habitant habitante mère père sœur frère entraîneur`),
  roleEnding: pattern(/(?:logue|trice|iste)$/),
  agentEnding: NO_ENDING,
  lesserRoles: words('mère père fils fille frère sœur ami amie mari femme'),
  offices: words('maire député députée sénateur sénatrice ministre préfet préfète ambassadeur ambassadrice évêque'),
  organisations: words(
    'agence association assemblée banque collectif commission comité confédération conseil entreprise fédération fondation gouvernement groupe hôpital institut ministère mairie organisation parti police préfecture société syndicat tribunal université union ong cgt cfdt journal',
  ),
  documents: words(
    'rapport étude lettre communiqué enquête loi texte article tribune note sondage avis document courrier',
  ),
  vague: words('on certains beaucoup personne ce cela'),
  particles: words("van von der den zu ter ten bin ibn al el ben de du des d' d’ la le van von el ben"),
  suffixes: words('jr.'),
  abbreviations: words('m mme mlle dr pr st av etc'),
  splits: [
    pattern(/^((?:[lnscjmtLNSCJMT]|[qQ]u|lorsqu|puisqu|jusqu|d)['’]|[dD]['’](?=\p{Ll}))(.+)$/u),
    pattern(/^(.+?)-(?:t-)?(il|elle|ils|elles|on)$/u),
  ],
  incises: true,
  capitalNouns: false,
};
