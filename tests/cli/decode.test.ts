import { describe, expect, it } from 'vitest';
import { decode } from '../../cli/decode.ts';

const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));
const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? ascii(part) : part)));

/** Words as bytes of an encoding. Source: its index in the WHATWG Encoding standard. */
const WORDS: readonly (readonly [encoding: string, lang: string, text: string, written: readonly number[]])[] = [
  ['windows-1252', 'de', 'Büro „neu“', [0x42, 0xfc, 0x72, 0x6f, 0x20, 0x84, 0x6e, 0x65, 0x75, 0x93]],
  ['iso-8859-1', 'fr', 'été', [0xe9, 0x74, 0xe9]],
  ['iso-8859-2', 'pl', 'źródło', [0xbc, 0x72, 0xf3, 0x64, 0xb3, 0x6f]],
  ['windows-1250', 'cs', 'říše', [0xf8, 0xed, 0x9a, 0x65]],
  ['windows-1251', 'ru', 'Мир', [0xcc, 0xe8, 0xf0]],
  ['koi8-r', 'ru-old', 'Мир', [0xed, 0xc9, 0xd2]],
  ['iso-8859-7', 'el', 'νέα', [0xed, 0xdd, 0xe1]],
  ['windows-1255', 'he', 'שלום', [0xf9, 0xec, 0xe5, 0xed]],
  ['windows-1256', 'ar', 'سلام', [0xd3, 0xe1, 0xc7, 0xe3]],
  ['shift_jis', 'ja', '日本', [0x93, 0xfa, 0x96, 0x7b]],
  ['euc-jp', 'ja-old', '日本', [0xc6, 0xfc, 0xcb, 0xdc]],
  ['gbk', 'zh-CN', '中国', [0xd6, 0xd0, 0xb9, 0xfa]],
  ['gb2312', 'zh', '中国', [0xd6, 0xd0, 0xb9, 0xfa]],
  ['big5', 'zh-TW', '中國', [0xa4, 0xa4, 0xb0, 0xea]],
  ['euc-kr', 'ko', '한국', [0xc7, 0xd1, 0xb1, 0xb9]],
];

describe('a page in a legacy encoding', () => {
  it.each(WORDS)('is read as its meta tag says: %s', (encoding, _, text, written) => {
    expect(decode(bytes(`<html><meta charset="${encoding}"><p>`, written, '</p>'))).toContain(`<p>${text}</p>`);
    const old = `<html><META http-equiv=Content-Type content="text/html; charset=${encoding.toUpperCase()}"><p>`;
    expect(decode(bytes(old, written, '</p>'))).toContain(`<p>${text}</p>`);
  });

  it('is read as its XML declaration says', () => {
    const page = bytes('<?xml version="1.0" encoding="ISO-8859-2"?><html><p>', [0xbc, 0x72, 0xf3], '</p>');
    expect(decode(page)).toContain('<p>źró</p>');
  });

  it.each(WORDS.filter(([, lang]) => !lang.endsWith('-old')))(
    'is known by its language: %s, %s',
    (_, lang, text, written) => {
      expect(decode(bytes(`<html lang="${lang}"><p>`, written, '</p>'))).toContain(`<p>${text}</p>`);
    },
  );

  it('is Windows-1252 where nothing tells', () => {
    expect(decode(bytes('<p>B', [0xfc], 'ro</p>'))).toBe('<p>Büro</p>');
  });
});

describe('UTF-16', () => {
  const text = '<html lang="de"><p>Büro, 日本</p>';
  const little = Uint8Array.from([...text].flatMap((one) => [one.charCodeAt(0) & 0xff, one.charCodeAt(0) >> 8]));
  const big = Uint8Array.from([...text].flatMap((one) => [one.charCodeAt(0) >> 8, one.charCodeAt(0) & 0xff]));

  it.each([
    ['little endian, marked', Uint8Array.from([0xff, 0xfe, ...little])],
    ['big endian, marked', Uint8Array.from([0xfe, 0xff, ...big])],
    ['little endian, without a mark', little],
    ['big endian, without a mark', big],
  ])('is read: %s', (_, page) => {
    expect(decode(page)).toBe(text);
  });

  it('that a page in ASCII claims is UTF-8', () => {
    const page = new TextEncoder().encode('<meta charset="utf-16"><p>Büro</p>');
    expect(decode(page)).toContain('<p>Büro</p>');
  });
});

describe('UTF-8', () => {
  it.each([
    ['undeclared', '<p>Büro „neu“ 日本</p>'],
    ['with an unknown label', '<meta charset="no-such-thing"><p>Büro</p>'],
  ])('is read: %s', (_, text) => {
    expect(decode(new TextEncoder().encode(text))).toBe(text);
  });

  it('wins over what the page says where a byte order mark stands before it', () => {
    const page = new TextEncoder().encode('\ufeff<meta charset="iso-8859-1"><p>Büro</p>');
    expect(decode(page)).toContain('<p>Büro</p>');
  });
});
