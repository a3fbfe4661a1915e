import { useLayoutEffect } from 'preact/hooks';
import { rootStyle } from './root-style.ts';
import type { Settings } from './settings.ts';

/** Puts the settings on the root element, so that the whole view follows; set by script, as the policy forbids style attributes. */
export function useRootStyle(settings: Settings): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    const { data, properties } = rootStyle(settings);
    for (const [name, value] of Object.entries(data)) root.dataset[name] = value;
    for (const [name, value] of Object.entries(properties)) root.style.setProperty(name, value);
  }, [settings]);
}
