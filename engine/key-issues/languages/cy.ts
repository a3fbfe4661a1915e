import type { Language } from './language.ts';

/** Welsh counts a singular noun ("wyth mater"), and the number mutates what follows. */
export const cy: Language = {
  numbers: {
    dau: 2,
    dwy: 2,
    ddau: 2,
    ddwy: 2,
    tri: 3,
    tair: 3,
    dri: 3,
    pedwar: 4,
    pedair: 4,
    bedwar: 4,
    pump: 5,
    pum: 5,
    bump: 5,
    chwech: 6,
    chwe: 6,
    saith: 7,
    wyth: 8,
    naw: 9,
    deg: 10,
    ddeg: 10,
    deuddeg: 12,
    pymtheg: 15,
    ugain: 20,
  },
  collectives: { 'hanner dwsin': 6, 'dau ddwsin': 24, dwsin: 12 },
  weighty:
    'b?pwynt(?:iau)?|fater(?:ion)?|m[ao]ter(?:ion)?|argymhell(?:iad|ion)|alwad(?:au)?|galwad(?:au)?|canlyniad(?:au)?|casgliad(?:au)?|blaenoriaeth(?:au)?|egwyddor(?:ion)?|' +
    'nod(?:au)?|amcan(?:ion)?|mesur(?:au)?|fesur(?:au)?|her(?:iau)?|ffaith|ffeithiau|cynnig|cynigion|problem(?:au)?|broblem(?:au)?|phwynt|phroblem',
  countable:
    'cyngor|awgrym(?:iadau)?|cam(?:au)?|gam(?:au)?|rheswm|rhesymau|reswm|cwestiwn|gwestiwn|cwestiynau|peth(?:au)?|beth|rheol(?:au)?|ffordd|ffyrdd|enghraifft|enghreifftiau|maes|meysydd|thema|themâu',
  pointing: 'canlynol|isod|dyma|gan gynnwys|sef|megis|er enghraifft|yn galw am',
  machinery:
    'darllen(?:wch)? (?:mwy|hefyd|rhagor).*|gweler hefyd|mwy (?:am|o|ar)\\b.*|cynnwys|rhannu.*|dilynwch ni.*|tagiau|categorïau|pynciau|cofrestr.*|tanysgrif.*|sylwadau|dolenni|straeon (?:cysylltiedig|perthnasol)' +
    '|swyddi|gyda diolch i|(?:ein )?(?:noddwyr|partneriaid)|oriau agor|prisiau' +
    '|nodiadau i olygyddion|o’n harchif' +
    '|mewn lluniau|oriel|amdanoch chi|y rôl|beth rydym yn ei gynnig|geiriau allweddol' +
    '|diolch i .*|telerau(?: ac amodau)?',
  references: 'cast|disgyddiaeth|ffynonellau|cyfeiriadau|llyfryddiaeth|nodiadau|troednodiadau',
  occasions:
    'cyswllt(?: y wasg)?|cysylltiadau|yn bresennol|rhaglen|siaradwyr|enwebiadau|ymgeiswyr|atebion|sut i gyrraedd|mynediad|tocynnau' +
    '|(?:ein |y )?tîm|(?:ein )?ymddiriedolwyr|(?:y )?bwrdd' +
    '|ble i (?:aros|fwyta)',
  supplies: 'cynhwysion|bydd angen(?: arnoch)?|deunyddiau' + '|digon i \\d+.*|manylebau?' + '|beth i’w bacio',
  needing: 'bydd angen',
  offers: 'polisi preifatrwydd|telerau ac amodau|mynediad diderfyn|tanysgrif[a-zß-ž]*',
  buying: 'prynu|prynwch|archebu|archebwch',
  labels: 'cam|galwad|rheswm|cyngor|pwynt|rheol|gwers|myth|argymhelliad|cwestiwn|rhan|rhif|nod|amcan',
  ordinals: ['yn gyntaf', 'yn ail', 'yn drydydd', 'yn bedwerydd', 'yn bumed', 'yn chweched'],
  last: 'yn olaf',
};
