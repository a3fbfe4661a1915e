import type { Shell } from '../reading.ts';
import { Switch } from '../Switch.tsx';
import { useTranslate } from '../translate.ts';
import { Choice } from './Choice.tsx';
import { presets } from './presets.ts';
import { Slider } from './Slider.tsx';
import { copyFormatNames, fontNames, lineFocusName, presetNames, themeNames } from './setting-names.ts';
import { choices, defaultSettings, ranges, type Settings } from './settings.ts';

interface SettingsPanelProps {
  readonly shell: Shell;
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
}

/** How the article looks and how copies are made. Every change shows at once. */
export function SettingsPanel({ shell, settings, onSettings }: SettingsPanelProps) {
  const t = useTranslate();
  const percent = (value: number) => `${value}%`;
  const times = (value: number) => `×${value.toFixed(1)}`;
  return (
    <div class="settings">
      <fieldset>
        <legend>{t('settings.presets')}</legend>
        <div class="row">
          {(['spacious', 'large', 'dyslexia'] as const).map((preset) => (
            <button key={preset} type="button" class="button" onClick={() => onSettings(presets[preset])}>
              {presetNames[preset](t)}
            </button>
          ))}
        </div>
      </fieldset>
      <Choice
        name={t('settings.theme')}
        values={choices.theme}
        value={settings.theme}
        nameOf={(theme) => themeNames[theme](t)}
        onChange={(theme) => onSettings({ theme })}
      />
      <Choice
        name={t('settings.font')}
        values={choices.font}
        value={settings.font}
        nameOf={(font) => fontNames[font](t)}
        onChange={(font) => onSettings({ font })}
      />
      <Slider
        name={t('settings.textSize')}
        range={ranges.textSize}
        value={settings.textSize}
        say={(value) => t('settings.pixels', { value })}
        onChange={(textSize) => onSettings({ textSize })}
      />
      <Slider
        name={t('settings.lineHeight')}
        range={ranges.lineHeight}
        value={settings.lineHeight}
        say={times}
        onChange={(lineHeight) => onSettings({ lineHeight })}
      />
      <Slider
        name={t('settings.spacing')}
        range={ranges.spacing}
        value={settings.spacing}
        say={percent}
        onChange={(spacing) => onSettings({ spacing })}
      />
      <Slider
        name={t('settings.paragraphGap')}
        range={ranges.paragraphGap}
        value={settings.paragraphGap}
        say={times}
        onChange={(paragraphGap) => onSettings({ paragraphGap })}
      />
      <Slider
        name={t('settings.width')}
        range={ranges.width}
        value={settings.width}
        say={(value) => t('settings.characters', { value })}
        onChange={(width) => onSettings({ width })}
      />
      <Choice
        name={t('settings.copyFormat')}
        values={choices.copyFormat}
        value={settings.copyFormat}
        nameOf={(format) => copyFormatNames[format](t)}
        onChange={(copyFormat) => onSettings({ copyFormat })}
      />
      {shell !== 'popup' && (
        <Choice
          name={t('settings.lineFocus')}
          values={['0', '1', '3', '5']}
          value={String(settings.lineFocus)}
          nameOf={(lines) => lineFocusName(Number(lines), t)}
          onChange={(lines) => onSettings({ lineFocus: Number(lines) })}
        />
      )}
      <div class="row">
        <Switch
          name={t('settings.highlights')}
          isOn={settings.highlights}
          onChange={(highlights) => onSettings({ highlights })}
        />
        {shell !== 'popup' && (
          <Switch name={t('settings.images')} isOn={settings.images} onChange={(images) => onSettings({ images })} />
        )}
      </div>
      <button
        type="button"
        class="button"
        onClick={() => onSettings({ ...defaultSettings, plainText: settings.plainText })}
      >
        {t('settings.reset')}
      </button>
    </div>
  );
}
