import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { registerMenus } from '../platform/menus.ts';
import { registerShortcuts } from '../platform/shortcuts.ts';

export default defineBackground(() => {
  registerShortcuts();
  registerMenus({ page: i18n.t('menu.page'), selection: i18n.t('menu.selection') });
});
