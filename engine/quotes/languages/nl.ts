import { genders, type LanguageData, NO_ENDING, pattern, words } from './language-data.ts';

/** Verbs of speech of the Dutch press: present and past, singular and plural, participle. */
export const dutch: LanguageData = {
  code: 'nl',
  says: words(`zegt zei zeiden zeggen gezegd vertelt vertelde vertelden verteld verklaart verklaarde verklaarden verklaard meldt meldde meldden meldt
    stelt stelde stelden gesteld vindt vond vinden vonden benadrukt benadrukte benadrukten legt legde voegt voegde waarschuwt waarschuwde waarschuwden schrijft
    schreef schreven geschreven antwoordt antwoordde vraagt vroeg vroegen reageert reageerde reageerden bevestigt bevestigde erkent erkende geeft gaf denkt
    dacht meent meende noemt noemde noemden oordeelt oordeelde concludeert concludeerde belooft beloofde klaagt klaagde pleit pleitte eist eiste eisten hoopt
    hoopte herhaalt herhaalde voorspelt voorspelde betoogt betoogde laat liet roept riep riepen merkt merkte verzekert verzekerde onderstreept
    onderstreepte twittert twitterde bekritiseert bekritiseerde kondigt kondigde luidt luidde citeert citeerde`),
  reports: words(
    'lacht lachte fluistert fluisterde schreeuwt schreeuwde zucht zuchtte grapt grapte spreekt sprak begint begon',
  ),
  tells: words(''),
  appeals: [['eist'], ['eisen'], ['eiste'], ['pleit', 'voor'], ['pleitte', 'voor']],
  participles: words(''),
  passives: words('genoemd omschreven beschreven geciteerd bekritiseerd'),
  agents: words('door'),
  comparisons: words('zoals aldus'),
  messages: words('brief verklaring tweet bericht mail e-mail persbericht'),
  modifiers: words(''),
  according: [['volgens'], ['aldus'], ['in', 'de', 'woorden', 'van']],
  tags: words(''),
  accordingAfter: words(''),
  speechNouns: words('woorden verklaring brief bericht waarschuwing antwoord oproep reactie'),
  mentions: words(
    'zogenaamde zogeheten titel term woord begrip motto film boek roman lied album serie bijgenaamd genaamd getiteld',
  ),
  works: words('film boek roman lied album serie'),
  thoughts: words('dacht denkt'),
  pronouns: genders('hij:male zij:female ze:female ik:unknown wij:plural we:plural het:neuter men:unknown'),
  possessives: words('zijn haar hun ons onze mijn'),
  relatives: words('die dat wie waar'),
  subordinators: words('dat omdat als of hoewel terwijl toen'),
  determiners: words(
    'de het een deze dit die dat zijn haar hun ons onze mijn elke alle veel enkele twee drie vier vijf',
  ),
  auxiliaries: words('heeft hebben had hadden is zijn was waren wordt worden werd werden zal zou kan kon moet'),
  negations: words('niet nooit'),
  articles: words('de het een'),
  copulas: words('is zijn was waren blijft wordt'),
  adverbs: words(
    'ook dan daarna toen verder vandaag gisteren nu nog al bovendien echter maar later eerder er toe daar hier onlangs',
  ),
  adverbEnding: NO_ENDING,
  conjunctions: words('en of maar'),
  prepositions: words(
    'in op aan uit bij met na sinds van voor door tegen zonder om over onder naast tussen wegens tijdens ondanks tot volgens naar',
  ),
  links: words('van voor bij uit'),
  notNames:
    words(`maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november
    december de het een deze dit die dat hij zij ze ik wij we en of maar in op aan uit bij met na sinds van voor door tegen om over onder volgens ook dan
    daarna toen vandaag gisteren nu nog wat wie waar waarom hoe als omdat hoewel terwijl tijdens daar hier veel enkele alle er`),
  titles: genders(
    'meneer:male mevrouw:female dhr.:male mevr.:female dr.:unknown prof.:unknown professor:unknown drs.:unknown',
  ),
  royals: words('prins prinses koning koningin paus'),
  roles:
    words(`president minister-president minister premier voorzitter directeur directrice woordvoerder woordvoerster secretaris burgemeester wethouder kamerlid advocaat
    hoogleraar onderzoeker arts econoom socioloog auteur schrijver oprichter hoofd chef rechter officier vakbondsbestuurder activist journalist deskundige
    expert kandidaat coördinator vertegenwoordiger moeder vader trainer coach leider lijsttrekker fractievoorzitter staatssecretaris bestuurder baas`),
  roleEnding: pattern(
    /.{3}(?:voorzitter|minister|woordvoerder|directeur|leider|loog|loge|kundige|bestuurder|secretaris|meester|chef|baas)$/,
  ),
  agentEnding: NO_ENDING,
  lesserRoles: words('moeder vader zoon dochter broer zus vriend vriendin man vrouw'),
  offices: words('burgemeester minister staatssecretaris ambassadeur bisschop'),
  organisations: words(
    'bedrijf bond commissie fnv cnv gemeente gerechtshof groep instituut kabinet ministerie ngo organisatie partij politie raad rechtbank regering stichting universiteit vakbond vereniging ziekenhuis krant bank vvd pvda d66 cda',
  ),
  documents: words('rapport onderzoek studie brief verklaring wet tekst artikel nota enquête document bericht'),
  vague: words('men iemand niemand veel sommigen dat dit het'),
  particles: words("van von der den zu ter ten bin ibn al el ben van de der den het 't ter ten te von di da la le"),
  suffixes: words('jr.'),
  abbreviations: words('dhr mevr dr drs prof ir mr st bijv enz nr'),
  splits: [],
  incises: false,
  capitalNouns: false,
};
