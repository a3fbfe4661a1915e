import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourcesOf } from './article.ts';

const file = readFileSync(join(import.meta.dirname, 'links-of-the-world.txt'), 'utf8');
const sections = file.split(/^# /m).slice(1);
const name = (text: string) => text.slice(0, text.indexOf('\n'));
const cases = (text: string) => text.trim().split('\n').slice(1).filter(Boolean);

describe.each(sections.map((text) => [name(text), cases(text)] as const))('links of %s', (_name, lines) => {
  it.each(lines)('%s', (line) => {
    const [, kind, fileType, publisher, sentence] = /^(\w+); ([\w-]+); ([^;]+); (.+)$/.exec(line) ?? [];
    const [source] = sourcesOf(sentence ?? '').sources;
    expect(source).toMatchObject({ kind, fileType: fileType === '-' ? null : fileType });
    if (publisher !== '?') expect(source?.publisher ?? '-').toBe(publisher);
  });
});

it('are more than two hundred', () => {
  expect(sections.flatMap(cases).length).toBeGreaterThan(200);
});
