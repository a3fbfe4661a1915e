import { Switch } from '../Switch.tsx';
import type { Settings } from '../settings/settings.ts';
import { useTranslate } from '../translate.ts';

interface KeysSwitchProps {
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
}

/** Single keys on or off: they are in the way of who steers by voice, or hits keys by chance. */
export function KeysSwitch({ settings, onSettings }: KeysSwitchProps) {
  const t = useTranslate();
  return (
    <Switch name={t('keys.switch')} isOn={settings.singleKeys} onChange={(singleKeys) => onSettings({ singleKeys })} />
  );
}
