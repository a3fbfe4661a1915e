import { configDefaults, defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Folders whose tests need a document of their own; the others make one where they need it. */
const withDocument = 'tests/{components,hooks,platform,purify,formats}/**/*.test.{ts,tsx}';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: [withDocument],
          setupFiles: ['tests/support/property-seed.ts', 'tests/support/last-effects.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          setupFiles: ['tests/support/property-seed.ts'],
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, withDocument, 'tests/e2e/**'],
        },
      },
    ],
  },
});
