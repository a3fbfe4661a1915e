import { expect, test } from 'vitest';
import { addressOfWords, handedOn } from '../../formats/index.ts';

test.each([
  ['https://a.example/x?utm_source=a&id=7&fbclid=b', 'https://a.example/x?id=7'],
  ['https://a.example/x?utm_medium=a', 'https://a.example/x'],
  ['https://a.example/x#part:~:text=words', 'https://a.example/x#part'],
  ['https://a.example/x#:~:text=words', 'https://a.example/x'],
  ['https://me:secret@a.example/', 'https://a.example/'],
  ['https://a.example/x?q=utm_source', 'https://a.example/x?q=utm_source'],
  ['no address', 'no address'],
])('%s is handed on as %s', (address, clean) => {
  expect(handedOn(address)).toBe(clean);
});

test.each([
  ['https://a.example/x?utm_source=a', ':~:text=b', 'https://a.example/x#:~:text=b'],
  ['https://a.example/x#part', ':~:text=b', 'https://a.example/x#part:~:text=b'],
  ['https://a.example/x', null, 'https://a.example/x'],
  ['file:///a.html', ':~:text=b', 'file:///a.html'],
])('%s with the directive %s is %s', (address, directive, whole) => {
  expect(addressOfWords(address, directive)).toBe(whole);
});
