import { describe, expect, it } from 'vitest';
import { findQuotes, paragraphs, textBlock } from '../../../engine/index.ts';

const find = (lang: string, ...texts: string[]) => findQuotes(paragraphs(texts), { lang }).quotes;

/** [what it shows, language, text, speaker's name] */
const CASES: readonly (readonly [string, string, string, string | null])[] = [
  ['inverted cue', 'en', '“We are glad of it,” said Mary Jones.', 'Mary Jones'],
  ['inverted cue with a title', 'en', '“We are glad of it,” says Dr. Mary Jones, who is 52.', 'Mary Jones'],
  ['plain cue', 'en', '“We are glad of it,” Mary Jones said.', 'Mary Jones'],
  ['plain cue with apposition', 'en', '“We are glad,” Mary Jones, chair of the board, told members.', 'Mary Jones'],
  ['leading cue with a colon', 'en', 'Mary Jones, chair of the board, said: “We are glad.”', 'Mary Jones'],
  ['leading cue with a comma', 'en', 'Speaking on Tuesday, Mary Jones replied, “We are glad.”', 'Mary Jones'],
  [
    'leading cue in a reported clause',
    'en',
    'Mary Jones said that the plan “would close every library in town”.',
    'Mary Jones',
  ],
  ['participle', 'en', 'Mary Jones rejected the plan, saying “that is not what we agreed”.', 'Mary Jones'],
  ['two verbs', 'en', 'Mary Jones shook her head and said: “That is not so.”', 'Mary Jones'],
  ['relative clause', 'en', 'The talks were led by Mary Jones, who said: “We are glad.”', 'Mary Jones'],
  ['passive', 'en', 'The plan was described by Mary Jones as “the end of the library as we know it”.', 'Mary Jones'],
  ['passive without agent', 'en', 'They were told that “the library will be closed on Monday”.', null],
  ['according to', 'en', 'According to Mary Jones, it is “the worst plan in twenty years”.', 'Mary Jones'],
  ['closing cue', 'en', 'It was “the worst plan in twenty years” by far, Mary Jones said.', 'Mary Jones'],
  ['label', 'en', 'Mary Jones: “We are glad that it is over.”', 'Mary Jones'],
  ['dash', 'en', '“We are glad that it is over.” — Mary Jones', 'Mary Jones'],
  ['organisation', 'en', 'The Library Council said it was “deeply sorry for the delay”.', 'Library Council'],
  ['unnamed', 'en', 'A spokeswoman for the council said: “We are sorry.”', 'spokeswoman for the council'],
  ['particles', 'en', '“We are glad,” said Jan van der Berg.', 'Jan van der Berg'],
  ['accents', 'en', 'Siân Ní Dhomhnaill said: “We are glad.”', 'Siân Ní Dhomhnaill'],
  ['apostrophe', 'en', '“We are glad,” Ann O’Grady said.', 'Ann O’Grady'],
  ['initials and suffix', 'en', '“We are glad,” said J. R. Hill Jr., a farmer.', 'J. R. Hill'],
  ['denied cue', 'en', '“We will look into it.” Mary Jones did not respond to a question.', null],
  ['inversion', 'de', '„Wir freuen uns darüber“, sagte Anna Müller.', 'Anna Müller'],
  ['role and name', 'de', '„Wir freuen uns darüber“, erklärt Bürgermeisterin Anna Müller.', 'Anna Müller'],
  ['Swiss marks', 'de', '«Wir freuen uns darüber», sagt Anna Müller.', 'Anna Müller'],
  ['colon', 'de', 'Anna Müller sagte: „Wir freuen uns darüber.“', 'Anna Müller'],
  ['source', 'de', 'Laut Anna Müller ist das „der schlechteste Plan seit zwanzig Jahren“.', 'Anna Müller'],
  ['inversion', 'fr', '« Nous sommes ravis de ce projet », a déclaré Claire Martin.', 'Claire Martin'],
  ['colon', 'fr', 'Claire Martin, directrice de l’école, explique : « Nous sommes ravis. »', 'Claire Martin'],
  ['source', 'fr', 'Selon Claire Martin, c’est « le pire projet de ces vingt dernières années ».', 'Claire Martin'],
  ['inversion', 'es', '«Estamos muy contentos con el plan», dijo Carmen Ruiz.', 'Carmen Ruiz'],
  ['curly marks', 'es', '“Estamos muy contentos”, ha asegurado la directora Carmen Ruiz.', 'Carmen Ruiz'],
  ['colon', 'es', 'Carmen Ruiz afirmó: «Estamos muy contentos con el plan».', 'Carmen Ruiz'],
  ['source', 'es', 'Según Carmen Ruiz, es «el peor plan de los últimos veinte años».', 'Carmen Ruiz'],
  ['inversion', 'it', '«Siamo molto contenti del piano», ha detto Giulia Rossi.', 'Giulia Rossi'],
  ['colon', 'it', 'Giulia Rossi, direttrice della scuola, spiega: «Siamo contenti».', 'Giulia Rossi'],
  ['source', 'it', 'Secondo Giulia Rossi è «il piano peggiore degli ultimi vent’anni».', 'Giulia Rossi'],
  ['inversion', 'nl', '“Wij zijn erg blij met het plan”, zegt Anna de Vries.', 'Anna de Vries'],
  ['low marks', 'nl', '„Wij zijn erg blij met het plan”, aldus Anna de Vries.', 'Anna de Vries'],
  ['colon', 'nl', 'Anna de Vries zei: ‘Wij zijn erg blij met het plan.’', 'Anna de Vries'],
  ['source', 'nl', 'Volgens Anna de Vries is het “het slechtste plan in twintig jaar”.', 'Anna de Vries'],
  ['meddai', 'cy', '“Rydym yn falch iawn o’r cynllun,” meddai Sian Davies.', 'Sian Davies'],
  ['verb first', 'cy', 'Dywedodd Sian Davies: “Rydym yn falch iawn o’r cynllun.”', 'Sian Davies'],
  ['source', 'cy', 'Yn ôl Sian Davies, dyma “y cynllun gwaethaf ers ugain mlynedd”.', 'Sian Davies'],
];

describe('who says it', () => {
  it.each(CASES)('%s (%s): %s', (_what, lang, text, name) => {
    const quotes = find(lang, text);
    expect(quotes).toHaveLength(1);
    expect(quotes[0]?.speaker?.name ?? null).toBe(name);
  });

  it('gives a surname the fullest name and its role from wherever the article has it', () => {
    const quotes = find(
      'en',
      'The head of Ashby College, Mary Jones, welcomed the plan.',
      '“We are glad of it,” Jones said.',
    );
    expect(quotes[0]?.speaker).toMatchObject({ name: 'Mary Jones', role: 'head', organisation: 'Ashby College' });
  });

  it('marks what a pronoun had to tell', () => {
    const quotes = find('en', 'Mary Jones welcomed the plan.', '“We are glad of it,” she said.');
    expect(quotes[0]?.speaker).toMatchObject({ name: 'Mary Jones', inferred: true, wording: 'she said' });
  });

  it('leaves a language without data its quotes, without speakers', () => {
    const quotes = find('pl', '„Bardzo się cieszymy z tego planu” – powiedziała Anna Kowalska.');
    expect(quotes.map(({ parts, speaker }) => [parts, speaker])).toEqual([
      [['Bardzo się cieszymy z tego planu'], null],
    ]);
  });

  it.each([
    ['Portuguese', 'pt'],
    ['Portuguese, not stated', null],
  ])('leaves the neighbour of a language with data its quotes alone (%s)', (_what, lang) => {
    const texts = [
      'O governo anunciou ontem que a nova lei será votada na próxima semana, e que os professores não foram ouvidos.',
      'Quando disse “não vamos desistir desta luta agora”, Ana Souza foi aplaudida por todos os que estavam na praça.',
    ];
    const { quotes } = findQuotes(paragraphs(texts), { lang });
    expect(quotes.map(({ parts, speaker }) => [parts, speaker])).toEqual([
      [['não vamos desistir desta luta agora'], null],
    ]);
  });

  it('tells the language by the text when the page states another', () => {
    const quotes = find(
      'de',
      'This is what the people of the town said to us in the morning and at night.',
      '“We are glad of it,” said Mary Jones.',
    );
    expect(quotes[0]?.speaker?.name).toBe('Mary Jones');
  });
});

describe('forms', () => {
  const context = { lang: 'en' };
  const block = (id: number, text: string, fields: object = {}) =>
    textBlock({ id, kind: 'paragraph', zone: 'body', text, ...fields });

  it('reads an interview by its labels', () => {
    const quotes = find(
      'en',
      'Ann Lee: How did it start?',
      'Mary Jones: With one shelf of books.',
      'Ann Lee: And now?',
      'Mary Jones: Now it is ten rooms.',
    );
    expect(quotes.map(({ form, speaker, text }) => [form, speaker?.name, text])).toEqual([
      ['label', 'Ann Lee', 'How did it start?'],
      ['label', 'Mary Jones', 'With one shelf of books.'],
      ['label', 'Ann Lee', 'And now?'],
      ['label', 'Mary Jones', 'Now it is ten rooms.'],
    ]);
  });

  it('takes a block quote without marks, with the speaker of its footer', () => {
    const { quotes } = findQuotes(
      [
        block(0, 'The hall was full, and the board was asked for a word about the year that had gone by.'),
        block(1, 'A library is a room for everyone.', { quotation: 0, kind: 'quotation' }),
        block(2, 'Mary Jones, chair', { quotation: 0, isAttribution: true }),
      ],
      context,
    );
    expect(quotes).toMatchObject([
      { form: 'blockquote', text: 'A library is a room for everyone.', speaker: { name: 'Mary Jones' } },
    ]);
  });

  it('leaves out a pull quote that repeats the body', () => {
    const words = 'A library is a room for everyone';
    const { quotes } = findQuotes(
      [
        block(0, `“${words},” said Mary Jones. The hall was full, and nobody had expected that on such a night.`),
        block(1, words, { quotation: 0, pull: true, kind: 'quotation' }),
      ],
      context,
    );
    expect(quotes.map(({ form, at }) => [form, at[0]?.block])).toEqual([['marks', 0]]);
  });

  it('lets two people of a dialogue take turns', () => {
    const quotes = find(
      'en',
      '“Will you come with us?” asked Alice Brown.',
      '“If I may,” replied Henry Gray.',
      '“Then be quick about it.”',
      '“I am always quick.”',
      '“Not that I know of.”',
    );
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual([
      'Alice Brown',
      'Henry Gray',
      'Alice Brown',
      'Henry Gray',
      'Alice Brown',
    ]);
  });
});
