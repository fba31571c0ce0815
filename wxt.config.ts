import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { firefoxId, removeUnpackedKey, unpackedKey } from './build/ids.ts';
import { createNotices } from './build/notices.ts';
import {
  formExclusions,
  formPatterns,
  guideExclusions,
  guidePatterns,
  hostPatterns,
} from './lib/pages/match-patterns.ts';
import { managedSchema } from './lib/policy/managed-schema.ts';

const notices = createNotices();

const schemaFile = 'managed-schema.json';

/** Own pages and background may connect nowhere. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "worker-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // One policy, for the backup check worker's address only.
  'trusted-types certiguia-worker',
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  vite: ({ command }) => ({
    // Development builds are not distributed and need no notices.
    plugins: [
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
      command === 'build' && notices.plugin(),
    ],
    // Workers are separate bundles.
    worker: { plugins: () => [notices.plugin()] },
    build: { modulePreload: false, target: ['chrome140', 'firefox142'] },
  }),
  zip: {
    name: 'certiguia',
    // What a store reviewer needs to build the same bytes, and nothing else.
    includeSources: [
      '*.md',
      'LICENSE',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'wxt.config.ts',
      'build/**',
      'fleet/**',
      'docs/building.md',
      'components/**',
      'entrypoints/**',
      'lib/**',
      'public/**',
    ],
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'es',
    permissions: ['storage', 'alarms', 'notifications', 'idle'],
    host_permissions: [...hostPatterns],
    incognito: 'not_allowed',
    action: { default_title: '__MSG_action__' },
    commands: {
      'reach-panel': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_reach__' },
    },
    // In development WXT's own policy applies, because pages are served and reloaded over a connection.
    ...(command === 'build' ? { content_security_policy: { extension_pages: contentSecurityPolicy } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: firefoxId,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { key: unpackedKey, minimum_chrome_version: '140', storage: { managed_schema: schemaFile } }),
  }),
  hooks: {
    'entrypoints:resolved': (_, entrypoints) => {
      for (const entrypoint of entrypoints) {
        if (entrypoint.type !== 'content-script') continue;
        const isGuide = entrypoint.name === 'guide';
        entrypoint.options.matches = [...(isGuide ? guidePatterns : formPatterns)];
        entrypoint.options.excludeMatches = [...(isGuide ? guideExclusions : formExclusions)];
      }
    },
    'build:publicAssets': ({ config }, files) => {
      // Firefox has no schema: the policy's reader is the only check.
      if (config.browser === 'firefox') return;
      files.push({ relativeDest: schemaFile, contents: JSON.stringify(managedSchema(), undefined, 2) });
    },
    'build:done': ({ config }) => {
      if (config.command === 'build') notices.write(config.outDir);
    },
    'zip:extension:start': ({ config }) => removeUnpackedKey(config.outDir),
  },
});
