import { type LanguageData, packed } from './language-data.ts';

/** Verbs of speech of the Dutch press: present and past, singular and plural, participle. */
export const language: LanguageData = packed({
  code: 'nl',
  says: `zegt zei zeiden zeggen gezegd vertelt vertelde vertelden verteld verklaart verklaarde verklaarden verklaard meldt meldde meldden meldt
    stelt stelde stelden gesteld vindt vond vinden vonden benadrukt benadrukte benadrukten legt legde voegt voegde waarschuwt waarschuwde waarschuwden schrijft
    schreef schreven geschreven antwoordt antwoordde vraagt vroeg vroegen reageert reageerde reageerden bevestigt bevestigde erkent erkende geeft gaf denkt
    dacht meent meende noemt noemde noemden oordeelt oordeelde concludeert concludeerde belooft beloofde klaagt klaagde pleit pleitte eist eiste eisten hoopt
    hoopte herhaalt herhaalde voorspelt voorspelde betoogt betoogde laat liet roept riep riepen merkt merkte verzekert verzekerde onderstreept
    onderstreepte twittert twitterde bekritiseert bekritiseerde kondigt kondigde luidt luidde citeert citeerde`,
  reports:
    'lacht lachte fluistert fluisterde schreeuwt schreeuwde zucht zuchtte grapt grapte spreekt sprak begint begon',
  appeals: ['eist', 'eisen', 'eiste', 'pleit voor', 'pleitte voor'],
  passives: 'genoemd omschreven beschreven geciteerd bekritiseerd',
  agents: 'door',
  comparisons: 'zoals aldus',
  messages: 'brief verklaring tweet bericht mail e-mail persbericht',
  according: ['volgens', 'aldus', 'in de woorden van'],
  speechNouns: 'woorden verklaring brief bericht waarschuwing antwoord oproep reactie',
  mentions:
    'zogenaamde zogeheten titel term woord begrip motto film boek roman lied album serie bijgenaamd genaamd getiteld',
  works: 'film boek roman lied album serie',
  thoughts: 'dacht denkt',
  pronouns: 'hij:male zij:female ze:female ik:unknown wij:plural we:plural het:neuter men:unknown',
  relatives: 'die dat wie waar',
  subordinators: 'dat omdat als of hoewel terwijl toen',
  determiners: 'de het een deze dit die dat zijn haar hun ons onze mijn elke alle veel enkele twee drie vier vijf',
  auxiliaries: 'heeft hebben had hadden is zijn was waren wordt worden werd werden zal zou kan kon moet',
  negations: 'niet nooit',
  articles: 'de het een',
  copulas: 'is zijn was waren blijft wordt',
  adverbs:
    'ook dan daarna toen verder vandaag gisteren nu nog al bovendien echter maar later eerder er toe daar hier onlangs',
  conjunctions: 'en of maar',
  prepositions:
    'in op aan uit bij met na sinds van voor door tegen zonder om over onder naast tussen wegens tijdens ondanks tot volgens naar',
  links: 'van voor bij uit',
  notNames: `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november
    december de het een deze dit die dat hij zij ze ik wij we en of maar in op aan uit bij met na sinds van voor door tegen om over onder volgens ook dan
    daarna toen vandaag gisteren nu nog wat wie waar waarom hoe als omdat hoewel terwijl tijdens daar hier veel enkele alle er`,
  titles: 'meneer:male mevrouw:female dhr.:male mevr.:female dr.:unknown prof.:unknown professor:unknown drs.:unknown',
  royals: 'prins prinses koning koningin paus',
  roles: `president minister-president minister premier voorzitter directeur directrice woordvoerder woordvoerster secretaris burgemeester wethouder kamerlid advocaat
    hoogleraar onderzoeker arts econoom socioloog auteur schrijver oprichter hoofd chef rechter officier vakbondsbestuurder activist journalist deskundige
    expert kandidaat coördinator vertegenwoordiger moeder vader trainer coach leider lijsttrekker fractievoorzitter staatssecretaris bestuurder baas`,
  roleEnding:
    /.{3}(?:voorzitter|minister|woordvoerder|directeur|leider|loog|loge|kundige|bestuurder|secretaris|meester|chef|baas)$/,
  lesserRoles: 'moeder vader zoon dochter broer zus vriend vriendin man vrouw',
  offices: 'burgemeester minister staatssecretaris ambassadeur bisschop',
  organisations:
    'bedrijf bond commissie fnv cnv gemeente gerechtshof groep instituut kabinet ministerie ngo organisatie partij politie raad rechtbank regering stichting universiteit vakbond vereniging ziekenhuis krant bank vvd pvda d66 cda',
  documents: 'rapport onderzoek studie brief verklaring wet tekst artikel nota enquête document bericht',
  vague: 'men iemand niemand veel sommigen dat dit het',
  femaleNames: 'sigrid femke anouk marieke lotte sanne marjolein ingrid annemarie caroline dilan',
  maleNames: 'geert diederik pieter wouter joost maarten jan-peter sybrand dirk hugo mark wopke kees bas henk gert-jan',
  particles: "van von der den zu ter ten bin ibn al el ben van de der den het 't ter ten te von di da la le",
  suffixes: 'jr.',
  abbreviations: `dhr. mevr. dr. drs. prof. ir. mr. st. bijv. enz. nr.`,
  incises: false,
  capitalNouns: false,
});
