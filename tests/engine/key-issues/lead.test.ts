import { describe, expect, it } from 'vitest';
import { h, keyIssuesOf, list, p, prose } from './article.ts';

const points = () => list(['The first of the points', 'The second of the points', 'The third of the points']);
const leadOf = (...parts: Parameters<typeof keyIssuesOf>) => keyIssuesOf(...parts).keyIssues[0]?.lead;

describe('the lead of a list', () => {
  it('is the heading right before it', () => {
    expect(leadOf(prose(), h('What we ask for'), points(), prose())).toBe('What we ask for');
  });

  it('is a short line without an end mark', () => {
    expect(leadOf(prose(), p('In brief'), points(), prose())).toBe('In brief');
  });

  it('is the last sentence of a paragraph that ends with a colon, where it is the half of it', () => {
    const text = 'The council met. It agreed on three points that the members had asked for in the spring:';
    expect(leadOf(prose(), p(text), points(), prose())).toBe(
      'It agreed on three points that the members had asked for in the spring:',
    );
  });

  it('takes in what a short last sentence points back to', () => {
    const text =
      'It was late. The members wrote down all that they wanted from the council before the year ends. Those are:';
    expect(leadOf(prose(), p(text), points(), prose())).toBe(
      'The members wrote down all that they wanted from the council before the year ends. Those are:',
    );
  });

  it('is found over a caption', () => {
    const caption = p('A picture of the hall', { kind: 'caption', zone: 'caption' });
    expect(leadOf(prose(), p('They asked for:'), caption, points(), prose())).toBe('They asked for:');
  });

  it('is null at the head of the article, and after speech', () => {
    expect(leadOf(points(), prose())).toBeNull();
    expect(leadOf(prose(), p('“We will not give up,” he told the hall on Monday.'), points(), prose())).toBeNull();
  });
});

describe('the number that a lead announces', () => {
  it.each<[string, number | null]>([
    ['It identified eight key issues:', 8],
    ['Die Gewerkschaft stellt acht Forderungen:', 8],
    ['Le syndicat présente cinq revendications :', 5],
    ['El sindicato plantea seis propuestas:', 6],
    ['Il sindacato avanza quattro richieste:', 4],
    ['De bond heeft zeven eisen:', 7],
    ["Mae'r undeb yn galw am bum newid ac wyth pwynt:", 8],
    ['10 things you should know', 10],
    ['In 2018 the report made twelve other sensible recommendations:', 12],
    ['These are the three halls:', 3],
    ['In 2018 it was found:', null],
    ['Pay fell by 8 per cent, with these issues:', null],
    ['It costs £8m and brings:', null],
    ['They worked for ten years on:', null],
    ['The nine halls are:', null],
  ])('%s', (lead, claimed) => {
    expect(keyIssuesOf(prose(), p(lead), points(), prose()).keyIssues[0]?.claimed).toBe(claimed);
  });
});
