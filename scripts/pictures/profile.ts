import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Chromium counts zoom in steps of a fifth. */
const STEP = Math.log(1.2);

/** A fresh profile whose reader has set every page to this zoom, which a popup follows too. */
export function profileAt(zoom: number): string {
  const profile = mkdtempSync(join(tmpdir(), 'plainspoken-chromium-'));
  mkdirSync(join(profile, 'Default'));
  const preferences = { partition: { default_zoom_level: { x: Math.log(zoom) / STEP } } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}
