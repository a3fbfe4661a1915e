import { genders, type LanguageData, NO_ENDING, pattern, words } from './language-data.ts';

/** Verbs of speech of the Italian press: present, past participle, imperfect, past historic. */
export const italian: LanguageData = {
  code: 'it',
  says: words(`dice disse dicono dissero detto diceva afferma affermò affermano affermato affermava spiega spiegò spiegano spiegato spiegava aggiunge aggiunse
    aggiungono aggiunto dichiara dichiarò dichiarano dichiarato sottolinea sottolineò sottolineano sottolineato racconta raccontò raccontano raccontato
    risponde rispose rispondono risposto chiede chiese chiedono chiesto annuncia annunciò annunciato sostiene sostenne sostengono sostenuto ricorda
    ricordò ricordano ricordato avverte avvertì avvertono avvertito denuncia denunciò denunciano denunciato ammette ammise ammesso conclude concluse concluso
    commenta commentò commentano commentato osserva osservò osservato precisa precisò precisato ribadisce ribadì ribadito scrive scrisse scrivono scritto
    confida confidato conferma confermò confermato promette promise promesso critica criticò criticato rivela rivelò rivelato lamenta lamentò insiste insistette
    prosegue proseguì proseguito continua continuò riferisce riferì riferito evidenzia evidenziato replica replicò replicato definisce definì definito
    auspica auspicato esclama esclamò assicura assicurò assicurato rilancia rilanciato attacca attaccato chiarisce chiarito`),
  reports: words('sorride ride sussurra grida scherza sospira parla cita propone propose'),
  tells: words(''),
  appeals: [['chiede'], ['chiedono'], ['chiese']],
  participles: words('dicendo aggiungendo affermando spiegando sottolineando'),
  passives: words('definito citato descritto criticato chiamato'),
  agents: words('da dal dalla'),
  comparisons: words('come'),
  messages: words('lettera comunicato tweet messaggio nota post'),
  modifiers: words(''),
  according: [['secondo'], ['stando', 'a'], ['per'], ['nelle', 'parole', 'di']],
  tags: words(''),
  accordingAfter: words(''),
  speechNouns: words('parole dichiarazione comunicato lettera messaggio appello risposta frase avvertimento'),
  mentions: words(
    'cosiddetto cosiddetta titolo intitolato intitolata termine parola slogan film libro romanzo canzone serie soprannominato concetto',
  ),
  works: words('film libro romanzo canzone serie'),
  thoughts: words('pensò pensava pensa'),
  pronouns: genders('lui:male egli:male lei:female ella:female loro:plural io:unknown noi:plural'),
  possessives: words('suo sua suoi sue loro nostro nostra mio mia'),
  relatives: words('che cui quale quali dove'),
  subordinators: words('che se perché quando come'),
  determiners: words(
    "il lo la i gli le l' l’ un uno una questo questa questi queste quel quella suo sua suoi sue due tre quattro cinque alcuni alcune",
  ),
  auxiliaries: words('ha hanno aveva avevano è sono era erano sarà ho abbiamo si viene'),
  negations: words('non mai'),
  articles: words("il lo la i gli le l' l’ un uno una"),
  copulas: words('è sono era erano sarà resta'),
  adverbs: words('anche poi ieri oggi ancora già inoltre così infine sempre ora invece però più tardi'),
  adverbEnding: pattern(/.{3}mente$/),
  conjunctions: words('e ed o ma'),
  prepositions: words(
    'a al alla allo ai agli alle da dal dalla dai dalle di del della dello dei degli delle in nel nella nei nelle con su sul sulla per tra fra secondo dopo prima durante senza contro verso',
  ),
  links: words("di del della dello dei degli delle dell' dell’ per in al alla"),
  notNames:
    words(`lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre
    dicembre il lo la i gli le un uno una questo questa e ed o ma a al alla da dal dalla di del della in nel nella con su per tra fra secondo dopo prima durante ieri
    oggi anche poi inoltre così infine se come quando perché che non più lui lei loro io noi`),
  titles: genders(
    'sig.:male signor:male signora:female dott.:male dott.ssa:female dottor:male dottoressa:female prof.:unknown professor:male professoressa:female onorevole:unknown',
  ),
  royals: words('principe principessa re regina papa'),
  roles:
    words(`ministro ministra presidente presidentessa direttore direttrice portavoce segretario segretaria capo sindaco sindaca deputato deputata senatore
    senatrice avvocato avvocata professore professoressa ricercatore ricercatrice medico economista sociologo autore autrice fondatore fondatrice responsabile giudice
    procuratore sindacalista attivista giornalista esperto esperta delegato delegata consigliere candidata candidato coordinatore coordinatrice rappresentante
    madre padre allenatore premier vicepresidente leader`),
  roleEnding: pattern(/(?:ologo|ologa|ista|trice)$/),
  agentEnding: NO_ENDING,
  lesserRoles: words('madre padre figlio figlia fratello sorella amico amica marito moglie'),
  offices: words('sindaco sindaca deputato deputata senatore senatrice ministro ministra ambasciatore vescovo'),
  organisations: words(
    'agenzia associazione banca comitato commissione comune confederazione consiglio azienda federazione fondazione governo gruppo ospedale istituto ministero organizzazione partito polizia sindacato tribunale università unione ong cgil cisl uil giornale',
  ),
  documents: words(
    'rapporto studio lettera comunicato sondaggio legge testo articolo nota sentenza documento relazione',
  ),
  vague: words('alcuni molti nessuno qualcuno ciò'),
  particles: words('van von der den zu ter ten bin ibn al el ben di de del della dei da dal lo la van von'),
  suffixes: words('jr.'),
  abbreviations: words('sig dott prof on ing avv ecc art'),
  splits: [pattern(/^((?:[lcsnLCSN]|un|[dD]ell|[aA]ll|[nN]ell|[dD]all|[sS]ull|[qQ]uell|d|[cC]om)['’])(.+)$/u)],
  incises: true,
  capitalNouns: false,
};
