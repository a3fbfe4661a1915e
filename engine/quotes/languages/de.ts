import { type LanguageData, packed } from './language-data.ts';

/** Verbs of speech as German news and press releases use them: present and preterite, singular and plural. */
export const language: LanguageData = packed({
  code: 'de',
  says: `sagt sagte sagten sagen erklärt erklärte erklärten erklären betont betonte betonten betonen meint meinte meinten ergänzt ergänzte
    ergänzten fügt fügte fügten berichtet berichtete berichteten berichten schreibt schrieb schrieben schreiben warnt warnte warnten
    warnen fordert forderte forderten fordern kritisiert kritisierte kritisierten erläutert erläuterte erläuterten antwortet
    antwortete antworteten fragt fragte fragten bestätigt bestätigte bestätigten behauptet behauptete behaupteten verkündet
    verkündete verkündeten verspricht versprach versprachen mahnt mahnte mahnten äußert äußerte äusserte äußerten teilt teilte
    teilten unterstreicht unterstrich unterstrichen bekräftigt bekräftigte bekräftigten argumentiert argumentierte erzählt erzählte
    erzählten urteilt urteilte urteilten resümiert resümierte bilanziert bilanzierte konstatiert konstatierte entgegnet entgegnete
    erwidert erwiderte versichert versicherte versicherten verlangt verlangte verlangten bemängelt bemängelte beklagt beklagte
    beklagten räumt räumte gesteht gestand glaubt findet fand hofft hoffte prophezeit nennt nannte nannten bezeichnet bezeichnete
    lobt lobte begrüßt begrüßte begrüsst begrüsste heißt heisst hieß lautet lautete zitiert zitierte ruft rief riefen freut freute
    erinnert erinnerte gesagt erklärt betont geschrieben gefordert gewarnt kommentiert kommentierte kommentierten stellt stellte plädiert plädierte`,
  reports:
    'lacht lachte lächelt lächelte flüstert flüsterte schreit schrie seufzt seufzte twittert twitterte scherzt scherzte spricht sprach zeigt zeigte weiß wusste',
  appeals: ['fordert', 'fordern', 'forderte', 'forderten'],
  passives: 'zitiert bezeichnet genannt beschrieben kritisiert',
  agents: 'von vom',
  comparisons: 'wie so',
  messages: 'brief schreiben mitteilung erklärung stellungnahme tweet mail e-mail nachricht',
  according: ['laut', 'nach angaben von', 'nach angaben der', 'nach angaben des', 'gemäß', 'gemäss', 'zufolge'],
  tags: 'so',
  accordingAfter: 'zufolge',
  speechNouns:
    'aussage worte wort forderung warnung kritik erklärung mitteilung statement kommentar appell antwort zitat aufruf fazit',
  mentions:
    'sogenannte sogenannten sogenannter titel motto begriff namens genannt film buch song roman album serie lied schlagwort stichwort heißt heisst',
  works: 'buch film roman lied album serie',
  thoughts: 'dachte denkt fragte-sich',
  pronouns: 'er:male sie:female ich:unknown wir:plural es:neuter ihr:plural man:unknown',
  relatives: 'welcher welche welches',
  subordinators: 'dass daß weil wenn ob wie als obwohl während damit',
  determiners: `der die das den dem des ein eine einer eines einem einen kein keine dieser diese dieses jeder jede alle viele einige
    mehrere beide zwei drei vier fünf sein seine seiner seinem seinen ihre ihrer ihrem ihren unser unsere mein meine`,
  auxiliaries:
    'hat haben hatte hatten habe ist sind war waren wird werden wurde wurden würde kann können konnte muss soll sei seien',
  negations: 'nicht nie',
  articles: 'der die das den dem des ein eine einer eines einem einen',
  copulas: 'ist sind war waren bleibt bleiben sei wird werden',
  adverbs:
    'auch sich dann danach weiter heute gestern nun jetzt noch schon zudem außerdem ausserdem jedoch aber dabei dazu dagegen hierzu weiterhin später nur sehr dort hier abschließend am',
  conjunctions: 'und oder aber sowie denn',
  prepositions: `in im an am auf aus bei beim mit nach seit von vom zu zum zur durch für gegen ohne um über unter vor neben zwischen
    wegen während trotz gegenüber bis entlang innerhalb außerhalb laut gemäß hinter`,
  links: 'von vom der des für beim bei aus',
  notNames: `montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober
    november dezember der die das den dem des ein eine einer er sie es ich wir ihr und oder aber in im an am auf aus bei mit nach
    seit von vom zu zum zur durch für gegen um über unter vor wie so was wer wo wann warum auch dann danach heute gestern nun jetzt
    dabei dazu damit dies diese dieser dieses nicht noch nur doch denn zudem außerdem allerdings jedoch laut gemäß wenn weil
    während obwohl zugleich insbesondere dort hier alle viele einige mehrere beide`,
  titles:
    'herr:male herrn:male frau:female dr.:unknown dr:unknown prof.:unknown professor:male professorin:female minister:male ministerin:female kanzler:male kanzlerin:female bundeskanzler:male bundeskanzlerin:female',
  royals: 'prinz prinzessin könig königin papst',
  roles: `autor autorin mitautor mitautorin bürgermeister bürgermeisterin chef chefin direktor direktorin experte expertin forscher
    forscherin geschäftsführer geschäftsführerin gründer gründerin kanzler kanzlerin leiter leiterin minister ministerin präsident präsidentin
    professor professorin sprecher sprecherin sekretär sekretärin vorsitzende vorsitzender vorstand trainer trainerin wissenschaftler
    wissenschaftlerin virologe virologin biologe biologin ökonom ökonomin arzt ärztin anwalt anwältin mitarbeiter mitarbeiterin politiker
    politikerin abgeordnete abgeordneter beauftragte beauftragter koordinator koordinatorin referent referentin richter richterin lehrer lehrerin
    student studentin journalist journalistin unternehmer unternehmerin bauer landwirt landwirtin mutter vater forschende forschenden experten`,
  roleEnding:
    /.{3}(?:minister|ministerin|sprecher|sprecherin|chef|chefin|präsident|präsidentin|direktor|direktorin|leiter|leiterin|sekretär|sekretärin|vorsitzende|vorsitzender|führer|führerin|meister|meisterin|kanzler|kanzlerin|forscher|forscherin|experte|expertin|loge|login|beauftragte|beauftragter|manager|managerin|politiker|politikerin|autor|autorin|anwalt|anwältin|wissenschaftler|wissenschaftlerin)$/,
  lesserRoles: 'mutter vater sohn tochter bruder schwester freund freundin mann frau nachbar nachbarin',
  offices:
    'bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin minister ministerin ministerpräsident ministerpräsidentin botschafter botschafterin bischof landrat landrätin mitautor mitautorin autor autorin',
  organisations: `agentur amt behörde bund bundesamt bundesregierung bundestag fraktion gesellschaft gewerkschaft gruppe institut kommission konzern
    ministerium partei polizei rat regierung staatsanwaltschaft stiftung universität unternehmen verband verein verlag zeitung bank ag gmbh
    hochschule klinik kirche gericht fdp spd cdu csu grünen linke firma stadt`,
  documents:
    'bericht studie brief schreiben erklärung mitteilung pressemitteilung gesetz umfrage gutachten urteil artikel blog papier dokument vertrag text',
  vague: 'man jemand niemand viele einige alle das dies es manche',
  femaleNames:
    'annegret annalena katrin sabine birgit anja svenja ulrike petra elke heike silke ute renate jutta anke bettina claudia susanne monika angela ricarda franziska',
  maleNames:
    'gerhard günter günther jürgen christoph friedrich olaf wolfgang uwe jens dieter heinrich fritz franz joachim werner matthias andreas stefan markus torsten thorsten lars sven helmut horst klaus bernd rolf ulrich rainer manfred',
  particles: 'van von der den zu ter ten bin ibn al el ben von vom zu zur van de der den di da la le',
  suffixes: 'jr. sr.',
  abbreviations: `dr. prof. bzw. ca. nr. st. z.b. u.a. d.h. usw. evtl. inkl. co.`,
  incises: false,
  capitalNouns: true,
});
