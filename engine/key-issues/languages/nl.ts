import type { Language } from './language.ts';

export const nl: Language = {
  numbers: {
    twee: 2,
    drie: 3,
    vier: 4,
    vijf: 5,
    zes: 6,
    zeven: 7,
    acht: 8,
    negen: 9,
    tien: 10,
    elf: 11,
    twaalf: 12,
    dertien: 13,
    veertien: 14,
    vijftien: 15,
    zestien: 16,
    zeventien: 17,
    achttien: 18,
    negentien: 19,
    twintig: 20,
    dertig: 30,
  },
  collectives: { 'half dozijn': 6, 'een dozijn': 12, 'twee dozijn': 24 },
  weighty:
    '(?:[a-zß-ž]*(?:punten|eisen|aanbevelingen|conclusies|voorstellen|prioriteiten|principes|doelen|doelstellingen|maatregelen|bevindingen|' +
    'resultaten|kwesties|problemen|feiten|acties|veranderingen|uitdagingen|zorgen|afspraken))',
  countable:
    "(?:[a-zß-ž]*(?:tips|stappen|redenen|vragen|dingen|regels|voorbeelden|ideeën|manieren|factoren|gebieden|thema[’']s|voordelen|nadelen|risico[’']s|oorzaken|gevolgen|" +
    'soorten|fasen|fases|delen|criteria|voorwaarden|oplossingen|fouten|lessen|argumenten|mythes|adviezen))',
  pointing:
    'volgende|hieronder|deze|hier (?:zijn|is)|onder (?:meer|andere)|namelijk|bijvoorbeeld|zoals|eist|eisen|luiden|bestaat uit|beveelt|pleit|vraagt',
  machinery:
    'lees (?:ook|meer|verder|verder:?).*|zie ook|gerelateerd[a-zß-ž]*.*|meer (?:over|nieuws|van)\\b.*|meest (?:gelezen|populair|bekeken).*|aanbevolen.*|inhoud(?:sopgave)?|in dit artikel|' +
    'delen?|deel dit.*|volg ons.*|tags|categorieën|onderwerpen|nieuwsbrief.*|abonneer.*|meld je aan.*|reacties|advertentie|links' +
    '|mis (?:het|dit) niet.*|vacatures|met dank aan|(?:onze )?(?:partners|sponsors)|openingstijden|prijzen|download de app' +
    '|noot voor (?:de )?redacties?|uit het archief|van dezelfde auteur' +
    '|in beeld|fotoserie|functie-?eisen|wat wij bieden|wij bieden|jouw profiel|wie ben jij|trefwoorden' +
    '|(?:wij|we) danken .*|algemene voorwaarden',
  references:
    'rolverdeling|discografie|filmografie|bron(?:nen)?|referenties|literatuur(?:lijst)?|voetnoten|noten|bibliografie',
  occasions:
    '(?:pers)?contact(?:en|personen)?|aanwezig(?:en)?|deelnemers|programma|sprekers|genomineerden.*|kandidaten|setlist|speelschema|antwoorden|waar te zien|hoe kom je er|entree|toegangsprijzen|tickets' +
    '|(?:ons |het )?team|(?:het )?bestuur|de jury' +
    '|overnachten',
  supplies:
    'ingrediënten\\b.*|materialen|benodigdheden|dit heb je nodig' +
    '|voor \\d+ (?:personen|stuks).*|specificaties|technische gegevens|in de doos' +
    '|paklijst',
  needing: '(?:heb|hebt) (?:je|u) nodig|(?:je|u) (?:heb|hebt)? ?nodig',
  offers:
    'privacybeleid|algemene voorwaarden|onbeperkt(?:e)? (?:toegang|lezen)|abonnee[a-zß-ž]*|maandelijks opzegbaar|proefabonnement|zonder advertenties',
  buying: 'koop|bestel|bekijk (?:prijs|aanbieding)|in winkelwagen',
  labels:
    'stap|eis|reden|tip|punt|regel|les|mythe|aanbeveling|vraag|voorstel|deel|fase|nr\\.?|nummer|feit|fout|doel|maatregel',
  ordinals: [
    'ten eerste|allereerst|eerst',
    'ten tweede',
    'ten derde',
    'ten vierde',
    'ten vijfde',
    'ten zesde',
    'ten zevende',
    'ten achtste',
  ],
  last: 'ten slotte|tot slot|tenslotte',
};
