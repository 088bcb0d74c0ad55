import { defineConfig } from 'wxt';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // The practice inbox shows the palette over itself.
  "frame-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  // Auto-imports hide where a name comes from, from people and from the boundary checker alike.
  imports: false,
  manifest: ({ browser, mode }) => ({
    name: 'Evenkeel',
    description:
      'A side panel that helps support agents through hard conversations. Nothing leaves the browser.',
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'notifications',
      'scripting',
      'storage',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: 'Open Evenkeel' },
    commands: {
      // Like a press on the icon, and so the tab's address is seen for this visit.
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      // Beside the key of the panel. Alt+Shift+P is Chrome's own, for groups of tabs.
      'open-palette': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: 'Find a phrase without leaving the keyboard',
      },
      'insert-suggestion-1': {
        suggested_key: { default: 'Alt+Shift+1' },
        description: 'Insert the first suggestion',
      },
      'insert-suggestion-2': {
        suggested_key: { default: 'Alt+Shift+2' },
        description: 'Insert the second suggestion',
      },
      // Browsers take four keys from an extension at most; this one is the agent's to choose.
      'insert-suggestion-3': { description: 'Insert the third suggestion' },
    },
    // Only the palette is shown inside other pages. Its address is a new one in every session, so that no page can tell
    // by it who has the extension.
    web_accessible_resources: [
      {
        resources: ['palette.html'],
        matches: ['https://*/*', 'http://*/*'],
        ...(browser === 'chrome' ? { use_dynamic_url: true } : {}),
      },
    ],
    // In development the page is served, so the strict policy is for builds only.
    ...(mode === 'production' ? { content_security_policy: { extension_pages: policy } } : {}),
    // What an administrator can set; Firefox asks for no such file.
    ...(browser === 'chrome'
      ? { minimum_chrome_version: '120', storage: { managed_schema: 'managed-schema.json' } }
      : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'evenkeel@example.org',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
  }),
  vite: () => ({ build: { target: 'es2022', modulePreload: false } }),
});
