import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findQuotes, paragraphs } from '../../../engine/index.ts';

const folder = join(import.meta.dirname, 'passages');

/** "> speaker, role @ organisation | part … part" of a passage's expectations; how it is read stands in the files. */
interface Expected {
  readonly name: string | null;
  readonly inferred: boolean;
  readonly role: string | undefined;
  readonly organisation: string | undefined;
  readonly parts: readonly string[];
}

interface Case {
  readonly text: string;
  readonly expected: readonly Expected[];
}

function readExpected(line: string): Expected {
  const found = /^> (?<who>.+?) \| (?<parts>.+)$/u.exec(line)?.groups;
  const who = /^(?<name>.+?)(?<inferred>\*)?(?:, (?<role>[^@]+?))?(?: @ (?<organisation>.+))?$/u.exec(found?.who ?? '');
  if (!found?.parts || !who?.groups?.name) throw new Error(`not an expectation: ${line}`);
  const { name, inferred, role, organisation } = who.groups;
  return {
    name: name === '-' ? null : name,
    inferred: inferred !== undefined,
    role,
    organisation,
    parts: found.parts.split(' … '),
  };
}

function readCases(file: string): Case[] {
  return readFileSync(join(folder, file), 'utf8')
    .split(/\n{2,}/)
    .map((chunk) => chunk.split('\n').filter((line) => line && !line.startsWith('#')))
    .filter((lines) => lines.length)
    .map(([text = '', ...expected]) => ({ text, expected: expected.map(readExpected) }));
}

/** What an expectation leaves out is not asked for; "-" asks for none. */
const asked = (value: string | null | undefined, wanted: string | undefined) =>
  wanted === undefined ? undefined : (value ?? '-');

describe.each(readdirSync(folder))('%s', (file) => {
  const lang = file.split(/[.-]/, 1)[0] ?? '';
  it.each(readCases(file))('$text', ({ text, expected }) => {
    const context = { lang };
    const { quotes } = findQuotes(paragraphs(text.split(' ¶ ')), context);
    expect(
      quotes.map(({ parts, speaker }, at) => ({
        name: speaker?.name ?? null,
        inferred: speaker?.inferred ?? false,
        role: asked(speaker?.role, expected[at]?.role),
        organisation: asked(speaker?.organisation, expected[at]?.organisation),
        parts,
      })),
    ).toEqual(expected);
  });
});
