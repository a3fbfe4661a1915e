import { type LanguageData, packed } from './language-data.ts';

/** Verbs of speech of the Italian press: present, past participle, imperfect, past historic. */
export const language: LanguageData = packed({
  code: 'it',
  says: `dice disse dicono dissero detto diceva afferma affermò affermano affermato affermava spiega spiegò spiegano spiegato spiegava aggiunge aggiunse
    aggiungono aggiunto dichiara dichiarò dichiarano dichiarato sottolinea sottolineò sottolineano sottolineato racconta raccontò raccontano raccontato
    risponde rispose rispondono risposto chiede chiese chiedono chiesto annuncia annunciò annunciato sostiene sostenne sostengono sostenuto ricorda
    ricordò ricordano ricordato avverte avvertì avvertono avvertito denuncia denunciò denunciano denunciato ammette ammise ammesso conclude concluse concluso
    commenta commentò commentano commentato osserva osservò osservato precisa precisò precisato ribadisce ribadì ribadito scrive scrisse scrivono scritto
    confida confidato conferma confermò confermato promette promise promesso critica criticò criticato rivela rivelò rivelato lamenta lamentò insiste insistette
    prosegue proseguì proseguito continua continuò riferisce riferì riferito evidenzia evidenziato replica replicò replicato definisce definì definito
    auspica auspicato esclama esclamò assicura assicurò assicurato rilancia rilanciato attacca attaccato chiarisce chiarito`,
  reports: 'sorride ride sussurra grida scherza sospira parla cita propone propose',
  appeals: ['chiede', 'chiedono', 'chiese'],
  participles: 'dicendo aggiungendo affermando spiegando sottolineando',
  passives: 'definito citato descritto criticato chiamato',
  agents: 'da dal dalla',
  comparisons: 'come',
  messages: 'lettera comunicato tweet messaggio nota post',
  according: ['secondo', 'stando a', 'per', 'nelle parole di'],
  speechNouns: 'parole dichiarazione comunicato lettera messaggio appello risposta frase avvertimento',
  mentions:
    'cosiddetto cosiddetta titolo intitolato intitolata termine parola slogan film libro romanzo canzone serie soprannominato concetto',
  works: 'film libro romanzo canzone serie',
  thoughts: 'pensò pensava pensa',
  pronouns: 'lui:male egli:male lei:female ella:female loro:plural io:unknown noi:plural',
  relatives: 'che cui quale quali dove',
  subordinators: 'che se perché quando come',
  determiners:
    "il lo la i gli le l' l’ un uno una questo questa questi queste quel quella suo sua suoi sue due tre quattro cinque alcuni alcune",
  auxiliaries: 'ha hanno aveva avevano è sono era erano sarà ho abbiamo si viene',
  negations: 'non mai',
  articles: "il lo la i gli le l' l’ un uno una",
  copulas: 'è sono era erano sarà resta',
  adverbs: 'anche poi ieri oggi ancora già inoltre così infine sempre ora invece però più tardi',
  adverbEnding: /.{3}mente$/,
  conjunctions: 'e ed o ma',
  prepositions:
    'a al alla allo ai agli alle da dal dalla dai dalle di del della dello dei degli delle in nel nella nei nelle con su sul sulla per tra fra secondo dopo prima durante senza contro verso',
  links: "di del della dello dei degli delle dell' dell’ per in al alla",
  notNames: `lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre
    dicembre il lo la i gli le un uno una questo questa e ed o ma a al alla da dal dalla di del della in nel nella con su per tra fra secondo dopo prima durante ieri
    oggi anche poi inoltre così infine se come quando perché che non più lui lei loro io noi`,
  titles:
    'sig.:male signor:male signora:female dott.:male dott.ssa:female dottor:male dottoressa:female prof.:unknown professor:male professoressa:female onorevole:unknown',
  royals: 'principe principessa re regina papa',
  roles: `ministro ministra presidente presidentessa direttore direttrice portavoce segretario segretaria capo sindaco sindaca deputato deputata senatore
    senatrice avvocato avvocata professore professoressa ricercatore ricercatrice medico economista sociologo autore autrice fondatore fondatrice responsabile giudice
    procuratore sindacalista attivista giornalista esperto esperta delegato delegata consigliere candidata candidato coordinatore coordinatrice rappresentante
    madre padre allenatore premier vicepresidente leader`,
  roleEnding: /(?:ologo|ologa|ista|trice)$/,
  lesserRoles: 'madre padre figlio figlia fratello sorella amico amica marito moglie',
  offices: 'sindaco sindaca deputato deputata senatore senatrice ministro ministra ambasciatore vescovo',
  organisations:
    'agenzia associazione banca comitato commissione comune confederazione consiglio azienda federazione fondazione governo gruppo ospedale istituto ministero organizzazione partito polizia sindacato tribunale università unione ong cgil cisl uil giornale',
  documents: 'rapporto studio lettera comunicato sondaggio legge testo articolo nota sentenza documento relazione',
  vague: 'alcuni molti nessuno qualcuno ciò',
  femaleNames:
    'chiara federica paola silvana ornella giorgia elly giulia carlotta francesca alessandra valentina ilaria elena luisa emanuela',
  maleNames:
    'giovanni giuseppe matteo luca alessandro paolo luigi francesco giorgio massimo stefano andrea roberto marco carlo enrico antonio',
  particles: 'van von der den zu ter ten bin ibn al el ben di de del della dei da dal lo la van von',
  suffixes: 'jr.',
  abbreviations: `sig. dott. prof. on. ing. avv. ecc. art.`,
  splits: [/^((?:[lcsnLCSN]|un|[dD]ell|[aA]ll|[nN]ell|[dD]all|[sS]ull|[qQ]uell|d|[cC]om)['’])(.+)$/u],
  incises: true,
  capitalNouns: false,
});
