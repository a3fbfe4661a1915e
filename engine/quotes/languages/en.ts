import { type LanguageData, packed } from './language-data.ts';

/**
 * Reporting verbs: the verbs of speech of the newspaper style guides' and quotation corpora's published lists, with
 * what those lists miss in news text (call, ask, accuse, vow, joke, pledge, read and others).
 */
const says = {
  regular: `accuse acknowledge add advise affirm agree allege announce answer argue ask assert assure caution cite claim
    clarify comment complain concede conclude confess confide confirm contend continue counter criticise criticize
    declare demand denounce deny describe disclose dispute emphasise emphasize estimate exclaim explain express
    highlight inform insist instruct joke lament maintain marvel mention muse note object observe opine pledge
    predict proclaim promise propose protest quote reaffirm refute reason reassure recall reckon recommend recount
    remember reiterate remark remind repeat reply report respond retort reveal speculate state stress suggest
    testify threaten tweet urge vow warn worry write`,
  irregular: `say/says/said/saying tell/tells/told/telling speak/speaks/spoke/speaking speak/speaks/spoken/speaking
    write/writes/written/writing swear/swears/sworn/swearing write/writes/wrote/writing call/calls/called/calling
    swear/swears/swore/swearing read/reads/read/reading find/finds/found/finding label/labels/labelled/labelling
    hold/holds/held/holding admit/admits/admitted/admitting quip/quips/quipped/quipping`,
};

/** Verbs of manner, of beginning and of writing: speech only where they lead straight to the words. */
const reports = {
  regular: `evoke alert apologise apologize applaud assess attack beg blame blast boast brag chant chuckle comfort
    commend concur condemn congratulate correct cry decide defend detail echo elaborate encourage expand expect fret
    fume gasp greet hail hint implore indicate inquire interject interrupt invite joke laugh mock mumble
    murmur mutter vent offer order outline plead point post praise press pray preach question rant request rule
    scoff scream shout sigh signal slam smile specify summarize tease text underline underscore welcome whisper wish
    yell cheer rage reflect tout characterise characterize dismiss reject refuse support back label email
    message phone regret`,
  irregular: `put/puts/put/putting begin/begins/began/beginning go/goes/went/going sing/sings/sang/singing
  weep/weeps/wept/weeping shoot/shoots/shot/shooting break/breaks/broke/breaking
  see/sees/saw/seeing show/shows/showed/showing use/uses/used/using think/thinks/thought/thinking
  believe/believes/believed/believing feel/feels/felt/feeling nod/nods/nodded/nodding shrug/shrugs/shrugged/shrugging snap/snaps/snapped/snapping`,
};

export const language: LanguageData = packed({
  code: 'en',
  says,
  reports,
  tells:
    'say says said warn warns warned argue argues argued claim claims claimed believe believes insist insists insisted',
  appeals: [
    'call on',
    'calls on',
    'called on',
    'calling on',
    'call for',
    'calls for',
    'called for',
    'urge',
    'urges',
    'urged',
  ],
  passives: 'written sworn spoken seen shown begun sung',
  agents: 'by',
  comparisons: 'as',
  messages: `statement letter email e-mail message tweet post memo note text speech article op-ed petition`,
  modifiers: `recent earlier previous such new other similar repeated false public private latest past further several
    multiple various any many`,
  according: ['according to', 'in the words of', 'in the view of', 'to quote', 'quoted from', 'quoting', 'citing'],
  speechNouns: `accusation admission advice allegation announcement answer apology appeal argument assertion assessment belief
    call caution charge claim comment complaint conclusion confession criticism declaration defence defense demand
    denial description estimate explanation expression instruction letter message note notion observation opinion
    phrase pledge plea point prediction promise proposal quote recommendation remark reply report request response
    retort statement suggestion testimony threat tweet verdict view vow warning word writing`,
  mentions: `so-called dubbed nicknamed named entitled titled motto slogan term terms phrase word words called caption
    headline song album book film movie novel play episode series show chapter hit single known labelled concept
    notion meaning means mean defined track poem essay column magazine game`,
  works: `song book film movie novel play episode series show chapter hit single album track poem essay column magazine
    game`,
  thoughts: 'thought wondered imagined dreamed dreamt mused',
  pronouns: `he:male she:female they:plural i:unknown we:plural who:unknown it:neuter you:unknown
    himself:male herself:female this:unknown that:unknown these:unknown those:unknown one:unknown another:unknown others:plural both:plural`,
  relatives: 'who which that whom whose where when',
  subordinators: 'that how why whether if because as since while although though what',
  determiners:
    'a an the this that these those some any one another each every no several many most all both two three four five six seven eight nine ten his her their its my our your',
  auxiliaries: `has have had having is are was were be been being do does did will would should can could may might must didn't
    doesn't won't wouldn't hasn't haven't hadn't isn't wasn't couldn't can't also`,
  negations: "not never didn't doesn't won't wouldn't hasn't haven't hadn't couldn't can't don't declined refused",
  articles: 'a an the one another',
  copulas: "is are was were be been being isn’t wasn’t isn't wasn't becomes became remains",
  adverbs: `also later then once again now still just even too yesterday today tonight tomorrow often always never sometimes
    soon already further however meanwhile instead thus therefore there here perhaps maybe back not only afterwards
    earlier first twice rather quite nonetheless nevertheless moreover over out up down`,
  adverbEnding: /.{3}ly$/,
  verbalEnding: /(?:ing|ed|en)$/,
  conjunctions: 'and or but nor yet so',
  prepositions: `about above across after against along amid among around as at before behind below beneath beside besides
    between beyond by despite down during for from in inside into like near of off on onto out outside over past per
    regarding since through throughout to toward towards under underneath unlike until up upon via with within
    without than due following including because if when while though although unless whereas once`,
  links: 'of for at from with in on',
  notNames: `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december mon tue wed fri sat sun feb mar apr jun jul aug sep sept oct nov dec i however
    meanwhile still then now today yesterday there here yes no speaking asked what why how when where who which
    whose while since although though because if as but and or so for in on at by to of from with after before
    during the a an this that these those he she it they we you his her its their our my your one some many most all
    both each every several another other others such more less much not nor yet even also just once until unless
    despite according additionally afterwards later earlier finally first second third last next instead indeed
    perhaps maybe moreover nevertheless nonetheless otherwise overall rather recently similarly sometimes soon
    therefore thus together too usually well whether within without christmas easter brexit covid please thank
    thanks dear hello oh ah okay ok let let's it's that's there's i'm i've i'll i'd we're we've don't can't didn't
    he's she's they're you're what's`,
  titles: `mr.:male mrs.:female ms.:female miss:female dr.:unknown prof.:unknown professor:unknown doctor:unknown sir:male
    dame:female lord:male lady:female baroness:female baron:male rev.:unknown reverend:unknown father:male
    sister:female brother:male sen.:unknown rep.:unknown gov.:unknown capt.:unknown captain:unknown lt.:unknown
    col.:unknown colonel:unknown gen.:unknown general:unknown maj.:unknown major:unknown sgt.:unknown
    sergeant:unknown cpl.:unknown pte:unknown det.:unknown insp:unknown cllr.:unknown coun.:unknown brig.:unknown
    sheikh:male supt:unknown justice:unknown sheriff:unknown officer:unknown president:unknown king:male
    queen:female prince:male princess:female pope:male rabbi:unknown imam:unknown cardinal:male archbishop:unknown
    bishop:unknown hon.:unknown adm.:unknown admiral:unknown cmdr.:unknown st.:unknown aunt:female uncle:male
    judge:unknown duke:male duchess:female earl:male atty.:unknown`,
  royals: `prince princess king queen pope duke duchess earl countess baron baroness saint`,
  roles: `taoiseach tánaiste envoy td mep mla msp archbishop rep. sen. gov. activist actor actress adviser advisor
    administrator advocate agent aide ambassador analyst architect assistant associate athlete attorney
    author banker boss campaigner candidate captain ceo cfo coo cto chair chairman chairwoman chancellor chef
    chief clerk coach colleague commander commissioner congressman
    congresswoman constable consultant coordinator coroner correspondent councillor councilman
    councilwoman councilor counsel counselor critic daughter dean delegate democrat deputy detective diplomat
    director doctor driver economist editor editor-in-chief educator employee engineer entrepreneur executive expert
    farmer father fellow firefighter forward founder friend governor guard head headteacher historian host husband inspector
    investigator investor journalist judge lawyer leader lecturer legislator lieutenant major manager
    marshal mayor member minister ministers mother mp negotiator neighbor neighbour nurse observer officer official
    operator organiser organizer owner parent partner pastor pilot player pm poet premier president
    priest principal producer prof professor prosecutor protester psychiatrist publisher quarterback regulator
    reporter representative republican researcher resident scholar scientist secretary secretary-general senator
    sheriff singer soldier solicitor son source speaker spokesman spokesperson spokeswoman
    spokesmen steward student superintendent supporter surgeon survivor teacher teenager treasurer trustee veteran
    victim volunteer widow wife winner witness worker writer officials researchers
    scientists authors experts lawyers officers prosecutors investigators leaders analysts critics economists police
    campaigners activists residents teachers doctors nurses lawmakers senators executives girl boy man woman brother
    sister grandfather grandmother uncle aunt cousin astronaut trader artist philosopher photographer president-elect`,
  roleEnding:
    /(?:ician|.{3}(?:[^aeioulsx]|[aei]l)ist|woman|(?<!hu)man|person|people|ologist|keeper|worker|holder|master|maker|leader|officer|president|secretary|director|minister)$/,
  agentEnding: /^.{2,}[^aeiou](?:er|or|ist|ian|ee)$/,
  lesserRoles: `rep. sen. gov. son daughter mother father husband wife widow sister brother friend colleague cousin uncle aunt
    parent partner man woman girl boy resident teenager grandfather grandmother fan victim`,
  offices: `mayor governor gov. senator sen. congressman congresswoman rep. mp msp td mep minister premier ambassador
    archbishop bishop sheriff taoiseach councillor envoy assemblymember chancellor`,
  organisations: `academy administration agency airlines alliance army assembly associates association authority bank bar board
    bureau cabinet campaign center centre chamber charity church city club co coalition college commission committee
    company conference congress convention corp. corporation council county court democrats department directorate
    division embassy exchange executive federation firm force forum foundation fund government group guild hospital
    house inc. industries initiative institute institution international kremlin laboratory league limited ltd.
    magazine media ministry mission movement museum nation network news newspaper office organisation organization
    panel parliament partnership party pentagon police post press program project republicans school senate service
    society studio systems team technologies times today treasury tribune trust union university daily herald
    guardian kingdom station`,
  documents: `agreement analysis article articles assessment audit bill blog book briefing bulletin charter code complaint
    constitution contract declaration decree directive document draft editorial email e-mail entry essay file filing
    guidance guide headline indictment judgement judgment label law lawsuit letter listing manifesto manual memo
    memorandum message motion note notice op-ed order page paper petition policy post poster publication record
    release report resolution review rule ruling section statement statute study summary survey text transcript
    treaty tweet verdict warrant website advertisement sign poll script banner placard`,
  vague:
    'more people everyone everybody someone somebody anyone anybody nobody one it there this that many some others none which what these those all',
  times: `week month year day morning afternoon evening night weekend decade summer winter spring autumn hour minutes time`,
  names: 'he she you',
  particles: `van von der den zu ter ten bin ibn al el de zur vom dos da das du la le di del della ní ni o' mac san santa y
    st. st`,
  suffixes: `jr. sr. iii iv mp msp mla td mep kc qc cbe obe mbe phd ph.d. md m.d. esq. ra cpa`,
  abbreviations: `co. no. vs. mt. ave. blvd. rd. dept. al. etc. jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec. u.s. u.k.
    u.n. d.c. e.g. i.e. a.m. p.m. calif. mass. conn. fla. ill. ind. pa. va. wash. wis. ariz. ark. del. ga. kan. ky.
    la. md. mich. minn. miss. tenn. tex.`,
  incises: false,
  capitalNouns: false,
});
