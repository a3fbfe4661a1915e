import { describe, expect, it } from 'vitest';
import { sourcesOf } from './article.ts';

const names = (...parts: Parameters<typeof sourcesOf>) => sourcesOf(...parts).mentions.map(({ name }) => name);

describe('reports named without a link', () => {
  it.each([
    ['The report, Mending old mills, found that they leak.', 'Mending old mills'],
    ['A study titled “The mills of the north” says so.', 'The mills of the north'],
    ["In its survey, 'Mills and the people near them', it asked.", 'Mills and the people near them'],
    ['The council’s report _A Future for the Mill_ came out.', 'A Future for the Mill'],
    ['Die Studie „Alte Mühlen im Norden“ zeigt es.', 'Alte Mühlen im Norden'],
    ['Le rapport « Les moulins du nord » le dit.', 'Les moulins du nord'],
  ])('%s', (text, name) => {
    const { mentions } = sourcesOf(text);
    expect(mentions.map((mention) => mention.name)).toEqual([name]);
    const [{ at } = { at: { start: 0, end: 0 } }] = mentions;
    expect(text.replace(/_/g, '').slice(at.start, at.end)).toBe(name);
  });

  it.each([
    [
      'A report called Left Behind: Rural Buses in Decline was published in May.',
      'Left Behind: Rural Buses in Decline',
    ],
    ['According to the Labour Force Survey, more people work at night.', 'Labour Force Survey'],
    ['The Taylor Review asked for the same.', 'Taylor Review'],
    ['It fell to tenth in the World Happiness Report 2024.', 'World Happiness Report 2024'],
    ['Die Shell-Jugendstudie kam zum selben Schluss.', 'Shell-Jugendstudie'],
    ['Das zeigt der IAB-Kurzbericht aus dem Mai.', 'IAB-Kurzbericht'],
    ['Lo dice el informe «Los molinos del norte».', 'Los molinos del norte'],
    ['Het onderzoek “Molens in het noorden” laat dat zien.', 'Molens in het noorden'],
    ['Secondo il rapporto “I mulini del nord”, perdono acqua.', 'I mulini del nord'],
    ['Yn ôl yr adroddiad “Melinau y gogledd” mae dŵr yn dod i mewn.', 'Melinau y gogledd'],
  ])('%s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  it.each([
    'A Public Inquiry was opened.',
    'The Bleacher Report was first with it.',
    'The report in _The New York Times_ was wrong.',
    'She wrote for the Harvard Business Review.',
    'They asked for a Judicial Review of it.',
    'The Survey Team went home.',
    'He read the annual report.',
    'Der Bericht liegt vor.',
    'The [Labour Force Survey](https://b.example/lfs) says so.',
    'According to the Labour Force Survey, [more people](https://data.b.example/lfs) work at night.',
  ])('but not in: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('are not those with a link of their own, in the sentence, or made of the title', () => {
    expect(names('The report, [Mending old mills](https://b.example/a), found leaks.')).toEqual([]);
    expect(names('The report, Mending old mills, found [leaks](https://b.example/study).')).toEqual([]);
    expect(names('The report, Mending old mills, found leaks.', 'See https://b.example/mending-old-mills')).toEqual([]);
  });

  it('are named once', () => {
    const text = 'The report, Mending old mills, found leaks.';
    expect(names(text, text)).toHaveLength(1);
  });

  it('are no clauses, no speech and no other works', () => {
    expect(names('The report, Which nobody had read, found leaks.')).toEqual([]);
    expect(names('The report, published on Monday by the council, found leaks.')).toEqual([]);
    expect(names('“We like the mill very much,” she told reporters.')).toEqual([]);
    expect(names('They sang _The Mill on the Floss_ all night.')).toEqual([]);
  });
});
