import { defineConfig } from 'wxt';
import { contentSecurityPolicy } from './platform/content-security-policy.ts';
import { dataFiles } from './scripts/data-files.ts';
import { withLeanReadability } from './scripts/lean-readability.ts';
import { oneChunk } from './scripts/one-chunk.ts';
import { sampleDigest } from './scripts/sample-digest.ts';
import { smallest } from './scripts/smallest.ts';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  manifestVersion: 3,
  // Small fonts and pictures must stay files: the policy of the extension's pages blocks data: fonts. What lies on the
  // reader's disk needs no preloading.
  vite: () => ({
    plugins: [withLeanReadability(), dataFiles(), sampleDigest(), oneChunk()],
    build: {
      ...smallest,
      assetsInlineLimit: 0,
      modulePreload: false,
    },
  }),
  zip: { name: 'plainspoken' },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    // Letters that Chromium leaves free with Alt+Shift: it sets no shortcut for P, R, N, W, X, Z or A.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+Q' } },
      'read-full-page': { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_command_fullPage__' },
      'read-panel': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_command_panel__' },
    },
    // The development server loads its modules from localhost, which the policy forbids on purpose.
    ...(mode === 'production' && {
      content_security_policy: { extension_pages: contentSecurityPolicy },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'plainspoken@plainspoken.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '122' }),
  }),
});
