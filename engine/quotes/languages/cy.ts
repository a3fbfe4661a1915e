import { genders, type LanguageData, NO_ENDING, pattern, words } from './language-data.ts';

/** Verbs of speech of the Welsh press. The verb stands first: "Dywedodd X", "meddai X", "yn ôl X". */
export const welsh: LanguageData = {
  code: 'cy',
  says: words(`dweud ddweud meddai medd ebe ebr dywedodd ddywedodd dywed ddywed dywedai dywedwyd esboniodd eglurodd ychwanegodd cyhoeddodd galwodd rhybuddiodd
    atebodd gofynnodd pwysleisiodd mynnodd honnodd cyfaddefodd cydnabu awgrymodd disgrifiodd ysgrifennodd adroddodd croesawodd beirniadodd cadarnhaodd
    nododd nodwyd addawodd rhagwelodd datganodd soniodd credai cred mynegodd crynhodd`),
  reports: words('chwarddodd sibrydodd gwaeddodd ochneidiodd gwenodd trydarodd'),
  tells: words(''),
  appeals: [['galwodd'], ['mae', 'galw']],
  participles: words('gan-ddweud'),
  passives: words('disgrifiwyd galwyd'),
  agents: words('gan'),
  comparisons: words('fel'),
  messages: words('llythyr datganiad trydariad neges e-bost'),
  modifiers: words(''),
  according: [
    ['yn', 'ôl'],
    ['yng', 'ngeiriau'],
  ],
  tags: words(''),
  accordingAfter: words(''),
  speechNouns: words('geiriau datganiad llythyr neges rhybudd ateb'),
  mentions: words('teitl enw gair ymadrodd term ffilm llyfr nofel cân albwm cyfres arwyddair'),
  works: words('llyfr ffilm cân nofel'),
  thoughts: words('meddyliodd meddyliai'),
  pronouns: genders('ef:male fe:male e:male o:male hi:female nhw:plural hwy:plural fi:unknown'),
  possessives: words('ei eu ein fy'),
  relatives: words('a sydd oedd'),
  subordinators: words('bod fod mai taw os pan gan oherwydd'),
  determiners: words("y yr r 'r ’r ei eu ein fy pob nifer dau dwy tri tair"),
  auxiliaries: words('mae oedd roedd bydd byddai wedi yn sydd'),
  negations: words('ni nid ddim'),
  articles: words("y yr r 'r ’r"),
  copulas: words('yw ydy oedd oes'),
  adverbs: words('hefyd wedyn heddiw ddoe yna yma eto nawr bellach hefyd fodd bynnag'),
  adverbEnding: NO_ENDING,
  conjunctions: words('a ac neu ond'),
  prepositions: words('am ar at dan dros drwy gan heb hyd i mewn o rhag rhwng tan tua wrth yn ym yng mewn ger'),
  links: words('o i ar ran dros gyda'),
  notNames:
    words(`llun mawrth mercher iau gwener sadwrn sul dydd ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd
    rhagfyr y yr mae roedd oedd bydd a ac neu ond am ar at dan gan heb i o yn wrth wedi ond pan os hefyd heddiw ddoe ni nid dywedodd ychwanegodd esboniodd
    galwodd rhybuddiodd meddai ei eu ein fel dyma dyna nawr eto`),
  titles: genders(
    'mr:male mrs:female ms:female dr:unknown yr-athro:unknown athro:unknown y-parchedig:unknown syr:male arglwydd:male',
  ),
  royals: words('tywysog tywysoges brenin brenhines pab'),
  roles:
    words(`weinidog lywydd gadeirydd gyfarwyddwr lefarydd bennaeth faer gynghorydd arweinydd gweinidog llywydd cadeirydd cyfarwyddwr cyfarwyddwraig llefarydd ysgrifennydd pennaeth maer cynghorydd aelod arweinydd athro athrawes
    ymgyrchydd newyddiadurwr awdur swyddog meddyg nyrs ffermwr rheolwr prif`),
  roleEnding: pattern(/.{3}(?:ydd|wraig)$/),
  agentEnding: NO_ENDING,
  lesserRoles: words('mam tad mab merch brawd chwaer ffrind gŵr gwraig'),
  offices: words('maer gweinidog aelod esgob llysgennad'),
  organisations: words(
    'cyngor llywodraeth undeb prifysgol cymdeithas plaid heddlu bwrdd cwmni ysgol mudiad comisiwn cymru',
  ),
  documents: words('adroddiad llythyr datganiad arolwg deddf erthygl astudiaeth'),
  vague: words('rhywun pawb neb rhai'),
  particles: words('ap ab ferch'),
  suffixes: words('as aos'),
  abbreviations: words('dr mr mrs ms e.e h.y'),
  splits: [pattern(/^(.+?)['’](r|n|i|u|w)$/u)],
  incises: false,
  capitalNouns: false,
};
