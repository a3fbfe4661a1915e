import { cleanup, fireEvent, within } from '@testing-library/preact';
import { vi } from 'vitest';
import type { Reading } from '../../../components/reading.ts';
import type { Settings } from '../../../components/settings/settings.ts';
import { digestOf, person, quoteAt, sourceAt } from './digest-of.ts';
import { installHighlights } from './fake-highlights.ts';
import { listeningTo } from './listening.ts';
import { readingOf, renderApp, screen } from './render-app.tsx';

export const speech = 'Mair Rees said: “Nobody should have to choose.” The hall was full.';
export const link = 'The report, Time to stop, came out on Monday.';
export const points = ['No time for traffic', 'Rest rooms are locked'];
const at = points.map((point, index) => ({ block: index + 2, start: 0, end: point.length }));
const html = `<p data-block="0">${speech}</p><p data-block="1">${link.replace(
  'Time to stop',
  '<a href="https://reports.example.org/time-to-stop">Time to <em>stop</em></a>',
)}</p><ul>${points.map((point, id) => `<li data-block="${id + 2}">${point}</li>`).join('')}</ul>`;
export const digest = digestOf([speech, link, ...points], {
  keyIssues: [{ lead: 'It found two key issues:', items: points, ordered: false, claimed: 2, at }],
  quotes: [quoteAt(0, speech, 'Nobody should have to choose.', { speaker: person('Mair Rees') })],
  sources: [sourceAt(1, link, 'Time to stop')],
  article: { html },
});

/** Where words stand in the window, CSS px: jsdom lays nothing out. */
export function placeWords(top: number): void {
  Range.prototype.getBoundingClientRect = () => ({ top, bottom: top + 20 }) as DOMRect;
}

/** What the browser has and jsdom has not; returns what is marked. */
export function openWindow(): ReturnType<typeof installHighlights> {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('reduced-motion') }));
  vi.stubGlobal('scrollTo', vi.fn());
  placeWords(100);
  return installHighlights();
}

export function closeWindow(): void {
  cleanup();
  document.getSelection()?.removeAllRanges();
  vi.unstubAllGlobals();
}

/** The full page with an article that is being listened to, or may be. */
export function show(
  rest: Parameters<typeof listeningTo>[0] = {},
  settings: Partial<Settings> = {},
  reading: Reading = readingOf(digest),
) {
  const listening = listeningTo(rest);
  const world = renderApp(reading, settings, { shell: 'page', listening: listeningTo() });
  // The bar comes when the view is there.
  world.rerender({ listening });
  return { ...world, listening };
}

export const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
export const bar = () => within(screen.getByRole('region', { name: 'Read aloud' }));
