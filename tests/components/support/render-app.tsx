import { render, screen } from '@testing-library/preact';
import { App, type AppProps } from '../../../components/App.tsx';
import type { Reading } from '../../../components/reading.ts';
import { defaultSettings, type Settings } from '../../../components/settings/settings.ts';
import type { Digest } from '../../../engine/index.ts';
import type { Clip } from '../../../formats/index.ts';
import { createPurifier } from '../../../purify/index.ts';
import { english } from './translate.ts';

const purify = createPurifier(window);

export interface AppWorld {
  readonly clips: Clip[];
  readonly changes: Partial<Settings>[];
  readonly readings: { count: number };
  readonly container: Element;
  /** The same app with other props. */
  readonly rerender: (props: Partial<AppProps>) => void;
}

export function readingOf(digest: Digest): Reading {
  return { kind: 'article', digest, fromSelection: false, partial: false };
}

/** The app with a clipboard that keeps what it is given. */
export function renderApp(reading: Reading, settings: Partial<Settings> = {}, props: Partial<AppProps> = {}): AppWorld {
  const clips: Clip[] = [];
  const changes: Partial<Settings>[] = [];
  const readings = { count: 0 };
  const app = (changed: Partial<AppProps> = {}) => (
    <App
      shell="popup"
      reading={reading}
      settings={{ ...defaultSettings, ...settings }}
      t={english}
      purify={purify}
      onSettings={(change) => changes.push(change)}
      onCopy={async (clip) => {
        clips.push(clip);
        return true;
      }}
      onReadAgain={() => {
        readings.count++;
      }}
      version="1.2.3"
      {...props}
      {...changed}
    />
  );
  const { container, rerender } = render(app());
  return { clips, changes, readings, container, rerender: (changed) => rerender(app(changed)) };
}

export { screen };
