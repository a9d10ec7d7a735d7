import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Address of this extension in Firefox; storage is keyed by it, so it never changes. */
const GECKO_ID = 'service-lens@service-lens.example';

/** Where each entry of a table comes from is for those who read the table: nobody's browser has to carry it. */
const withoutSources = {
  name: 'without-sources',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /\/lib\/vendors\/[\w-]+\.ts$/.test(id) ? code.replace(/,\s*source: '[^']*'/g, '') : undefined,
};

/**
 * The library that packs Office files helps browsers without microtasks by building functions from strings and by script
 * elements. No browser that runs this needs it, and a store's review looks for both.
 */
const withoutOldBrowsers = {
  name: 'without-old-browsers',
  transform: (code: string, id: string) =>
    /\/jszip[\w.]*\.js$/.test(id)
      ? code
          .replace(/new Function\(""\s*\+\s*(\w+)\)/g, '$1')
          .replace(/"onreadystatechange"\s*in\s*[\w.]+\.createElement\("script"\)/g, '!1')
      : undefined,
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  publicDir: 'assets/public',
  // Imports stay visible in each file: one can see where a thing comes from.
  imports: false,
  vite: () => ({
    plugins: [preact(), withoutSources, withoutOldBrowsers],
    // What makes files is loaded piece by piece in its worker, too.
    worker: { format: 'es', plugins: () => [withoutOldBrowsers] },
    build: {
      // Vite inlines long constant strings wherever they are used; the suffix list would be carried three times.
      rolldownOptions: { optimization: { inlineConst: false } },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage'],
    // One shop at a time, asked for where the person wants to be followed; nothing of it is granted at installation.
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: GECKO_ID,
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
