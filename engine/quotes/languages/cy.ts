import { type LanguageData, packed } from './language-data.ts';

/** Verbs of speech of the Welsh press. The verb stands first: "Dywedodd X", "meddai X", "yn ôl X". */
export const language: LanguageData = packed({
  code: 'cy',
  says: `dweud ddweud meddai medd ebe ebr dywedodd ddywedodd dywed ddywed dywedai dywedwyd esboniodd eglurodd ychwanegodd cyhoeddodd galwodd rhybuddiodd
    atebodd gofynnodd pwysleisiodd mynnodd honnodd cyfaddefodd cydnabu awgrymodd disgrifiodd ysgrifennodd adroddodd croesawodd beirniadodd cadarnhaodd
    nododd nodwyd addawodd rhagwelodd datganodd soniodd credai cred mynegodd crynhodd`,
  reports: 'chwarddodd sibrydodd gwaeddodd ochneidiodd gwenodd trydarodd',
  appeals: ['galwodd', 'mae galw'],
  participles: 'gan-ddweud',
  passives: 'disgrifiwyd galwyd',
  agents: 'gan',
  comparisons: 'fel',
  messages: 'llythyr datganiad trydariad neges e-bost',
  according: ['yn ôl', 'yng ngeiriau'],
  speechNouns: 'geiriau datganiad llythyr neges rhybudd ateb',
  mentions: 'teitl enw gair ymadrodd term ffilm llyfr nofel cân albwm cyfres arwyddair',
  works: 'llyfr ffilm cân nofel',
  thoughts: 'meddyliodd meddyliai',
  pronouns: 'ef:male fe:male e:male o:male hi:female nhw:plural hwy:plural fi:unknown',
  relatives: 'a sydd oedd',
  subordinators: 'bod fod mai taw os pan gan oherwydd',
  determiners: "y yr r 'r ’r ei eu ein fy pob nifer dau dwy tri tair",
  auxiliaries: 'mae oedd roedd bydd byddai wedi yn sydd',
  negations: 'ni nid ddim',
  articles: "y yr r 'r ’r",
  copulas: 'yw ydy oedd oes',
  adverbs: 'hefyd wedyn heddiw ddoe yna yma eto nawr bellach hefyd fodd bynnag',
  conjunctions: 'a ac neu ond',
  prepositions: 'am ar at dan dros drwy gan heb hyd i mewn o rhag rhwng tan tua wrth yn ym yng mewn ger',
  links: 'o i ar ran dros gyda',
  notNames: `llun mawrth mercher iau gwener sadwrn sul dydd ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd
    rhagfyr y yr mae roedd oedd bydd a ac neu ond am ar at dan gan heb i o yn wrth wedi ond pan os hefyd heddiw ddoe ni nid dywedodd ychwanegodd esboniodd
    galwodd rhybuddiodd meddai ei eu ein fel dyma dyna nawr eto`,
  titles:
    'mr:male mrs:female ms:female dr:unknown yr-athro:unknown athro:unknown y-parchedig:unknown syr:male arglwydd:male',
  royals: 'tywysog tywysoges brenin brenhines pab',
  roles: `weinidog lywydd gadeirydd gyfarwyddwr lefarydd bennaeth faer gynghorydd arweinydd gweinidog llywydd cadeirydd cyfarwyddwr cyfarwyddwraig llefarydd ysgrifennydd pennaeth maer cynghorydd aelod arweinydd athro athrawes
    ymgyrchydd newyddiadurwr awdur swyddog meddyg nyrs ffermwr rheolwr prif`,
  roleEnding: /.{3}(?:ydd|wraig)$/,
  lesserRoles: 'mam tad mab merch brawd chwaer ffrind gŵr gwraig',
  offices: 'maer gweinidog aelod esgob llysgennad',
  organisations: 'cyngor llywodraeth undeb prifysgol cymdeithas plaid heddlu bwrdd cwmni ysgol mudiad comisiwn cymru',
  documents: 'adroddiad llythyr datganiad arolwg deddf erthygl astudiaeth',
  vague: 'rhywun pawb neb rhai',
  femaleNames:
    'carys cerys ffion nia rhian rhiannon angharad eluned sioned mererid siân gwen delyth heledd llinos lowri',
  maleNames: 'dafydd gwyn huw ieuan geraint dai gruffydd aled alun owain hywel iolo emyr gareth rhun ifan',
  particles: 'ap ab ferch',
  suffixes: 'as aos',
  abbreviations: `dr. mr. mrs. ms. e.e. h.y.`,
  splits: [/^(.+?)['’](r|n|i|u|w)$/u],
  incises: false,
  capitalNouns: false,
});
