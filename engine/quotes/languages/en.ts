import { type LanguageData, packed } from './language-data.ts';

/**
 * Reporting verbs: the verbs of speech of the newspaper style guides' and quotation corpora's published lists, with
 * what those lists miss in news text (call, ask, accuse, vow, joke, pledge, read and others).
 */
const says = {
  regular: `accuse acknowledge add advise affirm agree allege announce answer argue ask assert assure aver caution cite claim clarify comment complain concede conclude confess confide confirm contend continue counter criticise criticize declare decry demand denounce deny describe disclose dispute emphasise emphasize estimate exclaim explain express highlight inform insist instruct joke lament maintain marvel mention muse note object observe opine pledge posit predict profess proclaim promise pronounce propose protest quote reaffirm refute relay reason reassure recall reckon recommend recount remember reiterate relate remark remind repeat reply report respond retort reveal speculate state stress suggest testify theorise theorize threaten tweet urge volunteer vow warn worry write`,
  irregular: `say/says/said/saying tell/tells/told/telling speak/speaks/spoke/speaking speak/speaks/spoken/speaking write/writes/written/writing swear/swears/sworn/swearing write/writes/wrote/writing call/calls/called/calling
  swear/swears/swore/swearing read/reads/read/reading find/finds/found/finding
  rebut/rebuts/rebutted/rebutting retell/retells/retold/retelling foretell/foretells/foretold/foretelling
  label/labels/labelled/labelling brand/brands/branded/branding hold/holds/held/holding admit/admits/admitted/admitting quip/quips/quipped/quipping`,
};

/** Verbs of manner, of beginning and of writing: speech only where they lead straight to the words. */
const reports = {
  regular: `advocate alert apologise apologize applaud assess attack bark beam beg bellow bristle blame blast boast brag breathe chant chuckle coax comfort commend compare concur condemn congratulate console correct crow cry convey evoke frame deadpan decide declaim defend demur detail echo elaborate encourage enquire enthuse exhort expand expect explode flash fret fume gasp giggle greet groan growl grumble gush hail hint hypothesise hypothesize hiss implore indicate inquire interject interpose interrupt intone invite jeer jest joke judge laugh lecture list moan mock mumble murmur mutter narrate notify paint portray recite reprimand utter vent liken offer order outline plead point post praise press pray preach proffer question query rail ramble rant rejoin remonstrate request restate reproach rule scoff scold scream shout shriek sigh signal sign slam smile specify stammer stutter summarise summarize tease thunder text toast trumpet underline underscore venture voice welcome whine whisper wish yell cheer rage reflect acclaim tout prompt champion characterise characterize deem lambast lambaste ridicule deride dismiss reject refuse support back caption headline label title entitle email message phone telegraph cable chorus deplore regret bemoan bewail boom`,
  irregular: `put/puts/put/putting begin/begins/began/beginning go/goes/went/going sing/sings/sang/singing
  weep/weeps/wept/weeping spit/spits/spat/spitting shoot/shoots/shot/shooting break/breaks/broke/breaking
  see/sees/saw/seeing show/shows/showed/showing use/uses/used/using think/thinks/thought/thinking
  believe/believes/believed/believing feel/feels/felt/feeling blog/blogs/blogged/blogging nod/nods/nodded/nodding shrug/shrugs/shrugged/shrugging snap/snaps/snapped/snapping`,
};

export const english: LanguageData = packed({
  code: 'en',
  says,
  reports,
  tells:
    'say says said warn warns warned argue argues argued claim claims claimed believe believes insist insists insisted',
  appeals: [
    ['call', 'on'],
    ['calls', 'on'],
    ['called', 'on'],
    ['calling', 'on'],
    ['call', 'for'],
    ['calls', 'for'],
    ['called', 'for'],
    ['urge'],
    ['urges'],
    ['urged'],
  ],
  passives: 'written sworn spoken seen shown begun sung',
  agents: 'by',
  comparisons: 'as',
  messages:
    'statement letter email e-mail message tweet post memo note text speech article column op-ed communique communiqué petition submission',
  modifiers:
    'recent earlier previous such new other similar repeated false public private latest past further several numerous multiple various any many',
  according: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
    ['in', 'the', 'view', 'of'],
    ['to', 'quote'],
    ['quoted', 'from'],
    ['quoting'],
    ['citing'],
  ],
  speechNouns: `accusation acknowledgement acknowledgment admission advice allegation announcement answer apology appeal argument
    assertion assessment assurance admonition belief call caution caveat charge claim comment complaint conclusion confession contention
    criticism declaration defence defense demand denial description dictum estimate explanation expression insistence instruction
    letter message mantra note notion observation opinion phrase pledge plea point prediction promise proposal quip quote recommendation
    reference rejoinder remark reply report request response retort revelation statement suggestion sentiment testimony threat
    tweet verdict view vow warning word words writing claims comments remarks statements allegations warnings criticisms`,
  mentions: `so-called dubbed nicknamed nickname named entitled titled motto slogan term terms phrase word words called
    tagline caption headline headlined song album book film movie novel play episode series show chapter hit single
    known labelled labeled billed hashtag slogans mottos concept notion meaning means mean defined spelled album
    track poem essay musical documentary podcast column magazine game titled subtitled`,
  works:
    'song book film movie novel play episode series show chapter hit single album track poem essay musical documentary podcast column magazine game',
  thoughts: 'thought wondered imagined dreamed dreamt mused',
  pronouns: `he:male she:female they:plural i:unknown we:plural who:unknown it:neuter you:unknown
    himself:male herself:female this:unknown that:unknown these:unknown those:unknown one:unknown another:unknown others:plural both:plural`,
  relatives: 'who which that whom whose where when',
  subordinators: 'that how why whether if because as since while although though what',
  determiners:
    'a an the this that these those some any one another each every no several many most all both two three four five six seven eight nine ten his her their its my our your',
  auxiliaries: `has have had having is are was were be been being do does did will would shall should can could may might
    must didn't doesn't won't wouldn't hasn't haven't hadn't isn't wasn't couldn't can't also ’ll`,
  negations: "not never didn't doesn't won't wouldn't hasn't haven't hadn't couldn't can't don't declined refused",
  articles: 'a an the one another',
  copulas: "is are was were be been being isn’t wasn’t isn't wasn't becomes became remains",
  adverbs: `also later then once again now still just even too yesterday today tonight tomorrow often always never sometimes
    soon already further additionally however meanwhile instead thus therefore there here perhaps maybe back not simply only
    afterwards afterward earlier first once twice rather quite further nonetheless nevertheless moreover aloud forth
    ruefully wryly dryly previously recently repeatedly publicly privately on-air onstage over out up down again-and-again`,
  adverbEnding: /.{3}ly$/,
  verbalEnding: /(?:ing|ed|en)$/,
  conjunctions: 'and or but nor yet so',
  prepositions: `about above across after against along amid among around as at before behind below beneath beside besides
    between beyond by concerning despite down during except for from in inside into like near of off on onto out outside over
    past per regarding since through throughout till to toward towards under underneath unlike until up upon via with within without
    than due following including because if when while though although unless whereas once`,
  links: 'of for at from with in on',
  notNames: `monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december mon tue tues wed thu thur thurs fri sat sun feb mar apr jun jul aug sep sept oct nov dec i
    however meanwhile still then now today yesterday there here yes no speaking asked what why how when where who
    which whose while since although though because if as but and or so for in on at by to of from with after before during
    the a an this that these those he she it they we you his her its their our my your one some many most all both each every
    several another other others such more less much not nor yet even also just once until unless despite according additionally afterwards later
    earlier finally first second third last next instead indeed perhaps maybe moreover nevertheless nonetheless otherwise
    overall rather recently similarly sometimes soon therefore thus together too usually well whether within without
    christmas easter brexit covid please thank thanks dear hello mr mrs ms oh ah okay ok let let's it's that's there's
    i'm i've i'll i'd we're we've don't can't didn't he's she's they're you're what's`,
  titles: `mr:male mr.:male mrs:female mrs.:female ms:female ms.:female miss:female mx:unknown mx.:unknown dr:unknown dr.:unknown
    prof:unknown prof.:unknown professor:unknown doctor:unknown sir:male dame:female lord:male lady:female baroness:female baron:male rev:unknown rev.:unknown
    reverend:unknown fr.:male father:male sister:female brother:male sen:unknown sen.:unknown rep:unknown rep.:unknown gov:unknown gov.:unknown
    capt:unknown capt.:unknown captain:unknown lt:unknown lt.:unknown col:unknown col.:unknown colonel:unknown gen:unknown gen.:unknown
    general:unknown maj.:unknown major:unknown sgt:unknown sgt.:unknown sergeant:unknown cpl.:unknown pte:unknown det:unknown det.:unknown insp:unknown
    cllr:unknown cllr.:unknown coun:unknown coun.:unknown clr:unknown shri:male smt:female brig.:unknown sheikh:male maulana:male supt:unknown justice:unknown sheriff:unknown officer:unknown president:unknown king:male queen:female prince:male
    princess:female pope:male rabbi:unknown imam:unknown cardinal:male archbishop:unknown bishop:unknown hon:unknown hon.:unknown
    madame:female monsieur:male adm.:unknown admiral:unknown cmdr.:unknown st.:unknown aunt:female uncle:male judge:unknown honour:unknown
    duke:male duchess:female earl:male count:male countess:female sen.-elect:unknown atty.:unknown`,
  royals:
    'prince princess king queen pope emperor empress duke duchess earl countess marquess viscount baron baroness saint',
  roles: `taoiseach tánaiste comhairle envoy td mep mla msp archbishop rep. sen. gov. activist actor actress adviser advisor administrator advocate agent aide ambassador analyst architect artist assistant
    associate astronaut athlete attorney author banker barrister biologist blogger boss broker businessman businesswoman campaigner candidate
    captain ceo cfo coo cto chair chairman chairperson chairwoman chancellor chef chemist chief cleric clerk climatologist coach co-author
    co-chair co-chairman co-director co-founder co-host co-owner co-president co-president colleague columnist comedian commander commissioner composer conductor
    congressman congresswoman constable consultant contractor convener convenor coordinator co-ordinator coroner correspondent
    councillor councilman councilwoman councilor counsel counsellor counselor critic curator daughter dean delegate democrat demonstrator deputy
    designer detective developer diplomat director doctor driver ecologist economist editor editor-in-chief educator employee engineer entrepreneur
    executive expert farmer father fellow firefighter forecaster founder friend geologist governor graduate guitarist head headteacher
    historian host husband inspector instructor inventor investigator investor journalist judge lawmaker lawyer leader
    lecturer legislator lieutenant linguist lobbyist major manager marshal mathematician mayor mayoress meteorologist member midwife minister ministers
    mother mp musician negotiator neighbor neighbour neuroscientist nominee novelist nurse nutritionist observer officer official
    ombudsman operator organiser organizer owner paediatrician parent partner pastor pathologist pediatrician philosopher photographer physician
    physicist pilot planner player pm poet politician pollster premier presenter president president-elect priest principal producer prof
    professor programmer prosecutor protester psychiatrist psychologist publicist publisher rapper receptionist rector regulator rep reporter
    representative republican researcher resident scholar scientist screenwriter secretary secretary-general senator sheriff singer
    singer-songwriter socialist sociologist soldier solicitor son source speaker specialist spokesman spokesperson spokeswoman
    spokespeople spokesmen staffer statistician steward strategist student superintendent supervisor supporter surgeon survivor teacher technician
    technologist teenager therapist trader trainer treasurer trustee undersecretary vet veteran vice-chair vice-chairman vice-president
    vice-chancellor victim virologist volunteer warden widow wife winner witness worker writer zoologist
    officials researchers scientists authors experts lawyers officers prosecutors investigators leaders analysts critics economists
    police spokespersons campaigners activists residents organisers organizers critics governors teachers doctors nurses lawmakers
    senators executives teenager girl boy man woman brother sister grandfather grandmother uncle aunt cousin landlord tenant veteran chairlady
    epidemiologist cardiologist dermatologist oncologist radiologist archaeologist anthropologist astronomer dietitian dietician virologist`,
  roleEnding:
    /(?:woman|man|person|people|ologist|keeper|worker|holder|master|maker|leader|officer|president|secretary|director|minister)$/,
  agentEnding: /^.{2,}[^aeiou](?:er|or|ist|ian|ee)$/,
  lesserRoles:
    'rep. sen. gov. rep sen gov son daughter mother father husband wife widow sister brother friend colleague cousin uncle aunt parent partner man woman girl boy resident teenager grandson granddaughter grandfather grandmother fan victim survivor',
  offices:
    'mayor governor gov. gov senator sen. sen congressman congresswoman rep. rep mp msp ms td mep minister premier ambassador archbishop bishop sheriff taoiseach councillor envoy assemblymember chancellor',
  organisations: `academy administration agency airlines airways alliance army assembly associates association authority bank bar board brigade
    bureau cabinet campaign center centre chamber charity church city club co coalition college commission committee company
    confederation conference congress consortium convention corp corp. corporation council council's county court dataset democrats department
    directorate division embassy enterprises exchange executive federation firm force forum foundation fund government group guild
    hospital house inc inc. industries initiative institute institution international journal kremlin laboratories laboratory league limited llc
    ltd ltd. magazine media ministry mission motors movement museum nation nations network news newspaper ngo office
    organisation organization panel parliament partnership party pentagon plc police post press programme program project regulator republicans
    school senate service services society solutions states studio studios supermarket syndicate systems team
    technologies telegraph think-tank times today treasury tribune tribunal trust union unions university watchdog records restaurant
    daily herald guardian gazette labs airlines sa ag gmbh kingdom station centre commission's`,
  documents: `agreement analysis article articles assessment audit bill biography blog blogpost book briefing brochure bulletin charter
    circular code communique communiqué complaint constitution contract declaration decree definition diary dictionary directive
    document documents draft edict editorial email e-mail entry essay facebook file filing filings flyer guidance guide guideline guidelines
    headline indictment inscription instructions introduction invitation judgement judgment label law lawsuit leaflet
    letter listing log manifesto manual manuscript memo memoir memorandum message motion note notes notice notification op-ed order ordinance page
    pamphlet paper papers paragraph petition plaque policy post poster preface prospectus publication questionnaire
    record records release report reports resolution review rule ruling scripture section statement statute study subpoena
    summary survey tablet testament text transcript treaty tweet verdict warrant website wording write-up writ placard banner
    advertisement ad advert card badge t-shirt sign signs banners placards poll polls posters sticker plaque screenplay script bible quran article's`,
  vague:
    'more people everyone everybody someone somebody anyone anybody nobody one it there this that many some others none which what these those all',
  times:
    'week weeks month months year years day days morning afternoon evening night weekend decade summer winter spring autumn hour hours minutes time',
  names: 'he she you',
  particles: `van von der den zu ter ten bin ibn al el ben van der den de von zu zur vom dos da das du la le di del della degli al el bin ibn ben ní ni o' mac san santa ter ten y
    af av ap abu st. st`,
  suffixes: `jr jr. sr sr. ii iii iv mp msp ms mla td mep kc qc cbe obe mbe phd ph.d. ph.d md m.d. esq esq. dds rn frs ra jp cpa ba ma bsc msc`,
  abbreviations: `mr. mrs. ms. dr. prof. rev. sen. rep. gov. capt. lt. col. gen. maj. sgt. cpl. det. insp. cllr. hon. st. jr. sr. inc. corp. ltd. co. no. vs. mt. messrs. adm. cmdr. atty. supt. pte. messrs. ave. blvd. rd. dept. est. fig. al. etc. approx. vol. ed. pp. jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec. u.s. u.k. u.n. d.c. e.g. i.e. a.m. p.m. ph.d. m.d. calif. mass. conn. fla. ill. ind. pa. va. wash. wis. ariz. ark. colo. del. ga. kan. ky. la. md. mich. minn. miss. mo. mont. neb. nev. okla. ore. tenn. tex. vt.`,
  incises: false,
  capitalNouns: false,
});
