import { describe, expect, it } from 'vitest';
import { findQuotes, paragraphs } from '../../../engine/index.ts';

const partsOf = (text: string) => findQuotes(paragraphs([text]), { lang: 'en' }).quotes.flatMap(({ parts }) => parts);

describe('what is no quote', () => {
  it.each([
    ['a scare quote', 'They sell “fresh” bread that is a week old.'],
    ['a title of a work', 'She was reading “A Winter by the Western Sea” on the train.'],
    ['a title after a verb', 'The band played “The Road to the Isles” twice.'],
    ['a term being defined', 'The term “a body of water that feeds itself” comes from maps.'],
    ['a nickname', 'Harry “the quiet man of the valley” Price won again.'],
    ['a slogan without a speaker', 'Its motto is “books for all, from all of us”.'],
    ['a quoted thing talked about', '“Whatever keeps the rain out” is our rule.'],
    ['a thought', '“Why did I ever come here?” the guard thought.'],
    ['words never said', 'They never had occasion to say “you are all under arrest now”.'],
    ['inches and feet', 'The shelf is 6\'2" high and 12" deep, and the door is 7\'1" high.'],
    ['a possessive', "The teachers' room and the pupils' hall share the cooks' kitchen."],
    ['elisions', "It was the winter of '63, rock 'n' roll was new, and 'twas cold."],
  ])('%s', (_what, text) => {
    expect(partsOf(text)).toEqual([]);
  });
});

describe('runs', () => {
  it.each([
    ['nested marks', '“She said ‘no’ to me twice,” said Mary Jones.', ['She said ‘no’ to me twice,']],
    ['nested marks of the same kind', '"She said "no" to me twice," said Mary Jones.', ['She said "no" to me twice,']],
    ['a mark turned the wrong way', '“We are glad of it,“ said Mary Jones.', ['We are glad of it,']],
    ['curly to straight', '“We are glad of it," said Mary Jones.', ['We are glad of it,']],
    [
      'single marks with a possessive',
      '‘The workers’ pay is low, and it’s late,’ said Mary Jones.',
      ['The workers’ pay is low, and it’s late,'],
    ],
    [
      'straight single marks',
      "'It's late, and we're tired of it,' said Mary Jones.",
      ["It's late, and we're tired of it,"],
    ],
    ['Japanese corners', '「とてもうれしいです」', []],
    ['a run never closed', 'Mary Jones said: “We are glad of it.', ['We are glad of it.']],
    [
      'an attributed fragment',
      'Mary Jones called it “a gift to the whole town” on Monday.',
      ['a gift to the whole town'],
    ],
    ['Swedish marks', '”We are glad of it,” said Mary Jones.', ['We are glad of it,']],
    ['low marks', '„We are glad of it,” said Mary Jones.', ['We are glad of it,']],
  ])('%s', (_what, text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });
});
