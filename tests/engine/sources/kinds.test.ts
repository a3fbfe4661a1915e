import { describe, expect, it } from 'vitest';
import { sourcesOf } from './article.ts';

const first = (text: string) => sourcesOf(text).sources[0];

describe('kinds', () => {
  it.each([
    // Reports: hosts, paths, files, words.
    ['report', 'as [shown](https://doi.org/10.1234/abc)'],
    ['report', 'as [1](https://www.ncbi.nlm.nih.gov/pubmed/1)'],
    ['report', '[here](https://town.example.org/publications/mill-2024)'],
    ['report', '[jobs](https://mill.example.org/jobs-report)'],
    ['report', '[costs](https://town.gov.uk/files/box.pdf)'],
    ['report', 'the town council’s [new report](https://mill.example.org/mill)'],
    ['report', 'Download the mill report from [here](https://mill.example.org/x)'],
    ['report', 'Download the mill report from https://mill.example.org/x'],
    ['report', 'in einer [Studie](https://muehle.example.org/x) steht'],
    ['report', 'ein [Klimabericht](https://muehle.example.org/x)'],
    ['report', 'une [étude](https://moulin.example.org/x)'],
    ['report', 'un [informe](https://molino.example.org/x)'],
    ['report', 'un [rapporto](https://mulino.example.org/x)'],
    ['report', 'het [onderzoek](https://molen.example.org/x)'],
    ['report', 'yr [adroddiad](https://melin.example.org/x)'],
    ['report', '[mill](https://reports.town.example/mill)'],
    // Data.
    ['data', '[table](https://town.example.org/mill.csv)'],
    ['data', '[mill](https://data.town.example/mill)'],
    ['data', '[mill](https://town.example.org/statistics/mill)'],
    ['data', 'according to [government data](https://town.gov/mill)'],
    ['data', '[sheet](https://docs.google.com/spreadsheets/d/1/edit)'],
    ['data', '[Zahlen](https://www.destatis.de/muehle)'],
    // Official.
    ['official', '[mill](https://www.town.gov.uk/mill)'],
    ['official', '[the Mill Act](https://www.legislation.gov.uk/ukpga/2010/1)'],
    ['official', '[full text of the ruling](https://court.gov.tr/media/1.pdf)'],
    ['official', '[das Gesetz](https://www.gesetze-im-internet.de/muehle)'],
    ['official', '[mill](https://www.state.gov/press-release/mill)'],
    // News: a paper's "report" is news.
    ['news', 'the paper [reports](https://www.theguardian.com/town/2024/mill)'],
    ['news', '[mill](https://www.townherald.example/mill-opens)'],
    ['news', '[mill](https://town.example/news/mill-report-out)'],
    ['news', '[mill](https://town.example/2024/05/17/mill-opens)'],
    // Organisations.
    ['organisation', '[the union](https://www.tuc.org.uk/)'],
    ['organisation', '[the club](https://mill-club.org/)'],
    ['organisation', '[the college](https://www.town.ac.uk/mill)'],
    ['organisation', '[says](https://mill.example/press-releases/open)'],
    ['organisation', '[Read the letter](https://mill.example.org/letter.pdf)'],
    // Social, media, commerce, other.
    ['social', '[tweeted](https://x.com/mill/status/1)'],
    ['social', '[a report](https://www.facebook.com/mill)'],
    ['media', '[watch](https://youtu.be/abc)'],
    ['media', '[hear](https://mill.example/podcast/7)'],
    ['media', '[a picture](https://mill.example.org/mill.jpg)'],
    ['commerce', '[the book](https://www.amazon.de/dp/1)'],
    ['commerce', '[“Mill” ($20)](https://games.example/mill)'],
    ['commerce', '[flour](https://mill.example/shop/flour)'],
    ['other', '[the $300 million plan](https://mill.example/plan)'],
    ['other', '[a mill](https://en.wikipedia.org/wiki/Mill)'],
    ['other', '[her diary](https://ann-lee.example/diary)'],
    ['other', '[her diary](https://annlee.wordpress.com/2024/05/17/mill)'],
  ])('%s: %s', (kind, text) => {
    expect(first(text)?.kind).toBe(kind);
  });
});

describe('file types', () => {
  it.each([
    ['https://b.example/a.PDF?x=1', 'pdf'],
    ['https://b.example/a.docx', 'docx'],
    ['https://b.example/a.csv#page=2', 'csv'],
    ['https://b.example/a.html', null],
    ['https://b.example/pdf', null],
  ])('%s', (url, type) => {
    expect(first(`[x](${url})`)?.fileType).toBe(type);
  });
});

describe('publishers', () => {
  it.each([
    ['[x](https://www.local.gov.uk/a)', 'Local Government Association'],
    ['[x](https://edition.cnn.com/a)', 'CNN'],
    ['Download the Mill Owners Association report from [here](https://b.example/a)', 'Mill Owners Association'],
    ['a [survey](https://b.example/survey) by the Institute for Old Mills found', 'Institute for Old Mills'],
    ['a [report](https://b.example/a) says', null],
    ['[x](https://b.example/a)', null],
  ])('%s', (text, publisher) => {
    expect(first(text)?.publisher).toBe(publisher);
  });
});
