import type { Language } from './language.ts';

export const en: Language = {
  numbers: {
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
  },
  collectives: { 'half a dozen': 6, 'half-dozen': 6, 'a dozen': 12, 'two dozen': 24, 'a pair of': 2, 'a trio of': 3 },
  weighty:
    'issues|points|findings|demands|recommendations|conclusions|proposals|concerns|priorities|principles|pledges|' +
    'commitments|calls|asks|takeaways|take-?aways|highlights|results|challenges|aims|goals|objectives|targets|actions|' +
    'measures|changes|requirements|reforms|messages|facts|problems|red lines',
  countable:
    'tips|ways|steps|things|reasons|questions|lessons|rules|areas|themes|factors|options|ideas|examples|benefits|' +
    'advantages|disadvantages|risks|causes|effects|signs|symptoms|myths|types|kinds|stages|phases|parts|' +
    'elements|features|aspects|categories|criteria|conditions|suggestions|solutions|strategies|tricks|mistakes|moments|' +
    'claims|arguments|topics|trends|developments|items|key [a-zß-ž]+s|rights|groups|scenarios|outcomes',
  pointing:
    "following|as follows|below|these|those|here (?:is|are|was|were)|here[’']s|including|includes?|such as|namely|" +
    'called for|calls? (?:on|for)|demand(?:s|ed|ing)?|recommends?|recommended|found|finds|shows?|showed|says|said|get to know|' +
    'identif(?:y|ies|ied)|set(?:s)? out|propos(?:e|es|ed)|want(?:s)?',
  machinery:
    '(?:more|further) (?:on|from|about|in|like)\\b.*|more:?|related(?: [a-zß-ž]+){0,3}|read (?:more|next|also|this next|on)|see also|' +
    'recommended(?: [a-zß-ž]+){0,3}|you (?:may|might) (?:also )?(?:like|be interested).*|trending(?: [a-zß-ž]+)?|most (?:read|popular|viewed|shared|' +
    'commented)(?: [a-zß-ž]+)?|popular(?: [a-zß-ž]+)?|latest(?: [a-zß-ž]+)?|recent (?:posts|articles|stories|comments)|(?:on this page|in this (?:article|section|guide|post))|' +
    '(?:table of )?contents|jump to|skip to|share(?: this)?(?: [a-zß-ž]+)?|follow (?:us|me)(?: on.*)?|connect(?: with us)?|tags?|topics?|categor(?:y|ies)|' +
    'filed under|subscribe.*|sign up.*|newsletters?.*|downloads?|useful links?|links|external links|in other news|elsewhere|' +
    'comments|leave a (?:reply|comment)|advertisement|sponsored.*|about the authors?|for more on .*' +
    "|(?:don[’']t|do not) miss.*|(?:also|elsewhere) on .*|(?:(?:latest|current|our) )?(?:jobs|vacancies|job openings)(?: .*)?|(?:with )?(?:many )?thanks to|(?:our )?(?:sponsors|partners|supporters|funders)|(?:our|editor[’']?s) picks?|get the app|download (?:our|the) app|(?:opening|visiting) (?:hours|times)|tour dates|line-?ups?" +
    '|(?:keep|further|continue) reading|(?:from )?(?:our|the) archives?|also by .*|notes? (?:to|for) (?:the )?editors?|(?:join|donate|book|register|give|order|buy)(?: us)? (?:today|now).*|why (?:join|subscribe)\\b.*|.{2,60} (?:is|are|was|were) (?:kindly )?(?:supported|sponsored|funded) by' +
    '|in (?:pictures|photos|images)|(?:photo |picture )?gallery|follow the (?:story|conversation|latest)|join the conversation|about (?:you|the role)|person specification|(?:key|main) responsibilities|(?:essential|desirable)(?: criteria| skills)?|what we offer|key ?words' +
    '|read more .*|we (?:would like to )?thank .*|terms(?: and conditions)?',
  references:
    'discography|filmography|selected works|cast(?: and crew)?|crew|sources?|references?|(?:foot|end)?notes?|bibliography|works cited|citations|further reading|(?:photo |image |picture )?credits?|our sources',
  occasions:
    '(?:press|media) contacts?|contacts?|contact (?:us|details)|present|in attendance|attendees|apologies|participants|(?:event |conference )?(?:programme|agenda|schedule|timetable|sessions)|speakers|nominees.*|nominations.*|shortlists?|(?:the )?candidates|track ?list(?:ing)?|set ?list|fixtures|(?:quiz )?answers|(?:how|where) to (?:watch|listen|stream)|getting there|how to get there|admission|(?:ticket )?prices|tickets' +
    '|(?:(?:our|the) )?(?:trustees|team|staff|board(?: members)?|experts|panel(?:lists)?|judges)|meet the .*|amenities' +
    '|where to (?:stay|eat|drink)',
  supplies:
    "ingredients?|you(?:[’']ll| will)? need|what you(?:[’']ll)? need|equipment|materials?|supplies|shopping list|tools|items you (?:should|need|will).*|for the [a-zß-ž]+" +
    "|serves (?:about |around )?\\d.*|makes (?:about |around )?\\d.*|(?:key |tech(?:nical)? |full )?(?:specs?|specifications)|technical (?:data|details)|features|(?:what[’']s )?in the box|what to (?:bring|pack|wear)" +
    '|(?:kit|packing) list',
  needing: "you(?:[’']ll| will)? need (?:to (?:have|buy|get))?|items you should|shopping list",
  offers:
    'by signing up|(?:our )?terms (?:and conditions|of (?:use|service))|privacy policy|unlimited (?:access|articles)|cancel (?:at )?any ?time|ad-free|free trial|subscribers? only|subscriber benefits|digital access|sign up (?:now|today|for free)|become a (?:member|subscriber)',
  buying:
    'buy|shop now|add to (?:basket|cart|bag)|order (?:now|yours|here)|(?:check|see|view) (?:the )?(?:price|deal|offer)s?|where to buy',
  labels:
    'step|demand|reason|tip|way|point|rule|lesson|myth|recommendation|question|issue|finding|part|stage|phase|principle|key|' +
    'no\\.?|number|fact|mistake|sign|chapter|priority|proposal|action|ask|pledge|takeaway|objective|challenge',
  ordinals: [
    'first(?:ly)?|first of all',
    'second(?:ly)?',
    'third(?:ly)?',
    'fourth(?:ly)?',
    'fifth(?:ly)?',
    'sixth(?:ly)?',
    'seventh(?:ly)?',
    'eighth(?:ly)?',
    'ninth(?:ly)?',
    'tenth(?:ly)?',
  ],
  last: 'finally|last(?:ly)?|and finally|last but not least',
};
