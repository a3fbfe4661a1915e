import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { registerFirstRun } from '../platform/first-run.ts';
import { registerMenus } from '../platform/menus.ts';
import { registerShortcuts } from '../platform/shortcuts.ts';
import { registerSync } from '../platform/sync-settings.ts';

export default defineBackground(() => {
  registerFirstRun();
  registerSync();
  registerShortcuts();
  registerMenus({ page: i18n.t('menu.page'), selection: i18n.t('menu.selection') });
});
