import { expect, test } from 'vitest';
import { countWords } from '../../../engine/text/words.ts';

test.each([
  ['', 0],
  ['The council’s vice-president spoke at 9.30 a.m.', 7],
  ['“Nine branches”, she said – all of them.', 7],
  ['Tel. 020 7946 0018', 4],
])('%s', (text, words) => {
  expect(countWords(text, 'en')).toBe(words);
});

test('marks of full width are no words', () => {
  expect(countWords('图书馆，开放时间。', 'zh')).toBe(countWords('图书馆 开放时间', 'zh'));
});

test('words of both kinds are counted in one text', () => {
  const [spaced, unspaced] = ['The word chikan is written', '痴漢'];
  expect(countWords(`${spaced} ${unspaced}.`, 'en')).toBe(countWords(spaced, 'en') + countWords(unspaced, 'en'));
});

test('a long text without spaces has about as many words as its parts', () => {
  const sentence = '図書館は来年も開いています。会計係は会議で、新しい計画の費用は古い計画より低いと述べました。';
  const words = countWords(sentence, 'ja') * 100;
  const counted = countWords(sentence.repeat(100), 'ja');
  expect(Math.abs(counted - words)).toBeLessThan(words * 0.03);
});

test('emoji between runs without spaces are no words', () => {
  expect(countWords('很好😀很好😀', 'zh')).toBe(countWords('很好 很好', 'zh'));
});
