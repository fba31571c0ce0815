import { describe, expect, test } from 'vitest';
import { z } from '../../lib/cases/zod.ts';
import { builds, builtBytes, builtText } from './built-files.ts';

const hosts = [
  'https://www.sede.fnmt.gob.es/*',
  'https://sede.fnmt.gob.es/*',
  'https://*.sede.fnmt.gob.es/*',
  'https://*.cert.fnmt.es/*',
  'https://mapaoficinascert.appspot.com/*',
];

const Manifest = z.looseObject({
  permissions: z.array(z.string()),
  host_permissions: z.array(z.string()),
  web_accessible_resources: z.optional(z.array(z.unknown())),
  content_security_policy: z.object({ extension_pages: z.string() }),
  incognito: z.string(),
  content_scripts: z.array(
    z.looseObject({
      js: z.array(z.string()),
      matches: z.array(z.string()),
      exclude_matches: z.optional(z.array(z.string())),
      all_frames: z.optional(z.boolean()),
    }),
  ),
  icons: z.record(z.string(), z.string()),
});

describe.each(builds)('the built manifest of %s', (build) => {
  const manifest = Manifest.parse(JSON.parse(builtText(build, 'manifest.json')));

  test('asks for nothing beyond what is named', () => {
    expect(['storage', 'alarms', 'notifications', 'idle']).toEqual(
      expect.arrayContaining(manifest.permissions),
    );
    expect(manifest.host_permissions.toSorted()).toEqual(hosts.toSorted());
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('optional_host_permissions');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('shows no file of ours to pages', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  test('lets nothing out, from pages or background', () => {
    const policy = manifest.content_security_policy.extension_pages;
    for (const part of [
      "default-src 'none'",
      "connect-src 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "script-src 'self'",
    ]) {
      expect(policy).toContain(part);
    }
    expect(policy).not.toMatch(/unsafe|https?:|blob:|data:|\*/);
  });

  test('matches the last reviewed manifest', async () => {
    await expect(`${JSON.stringify(manifest, undefined, 2)}\n`).toMatchFileSnapshot(
      `manifests/${build}.snap`,
    );
  });

  test('stays out of private windows', () => expect(manifest.incognito).toBe('not_allowed'));

  test('puts the panel into top frames, the form script into all frames of form hosts', () => {
    const scripts = manifest.content_scripts;
    expect(scripts.map(({ js, all_frames: all = false }) => `${js} ${all}`).toSorted()).toEqual([
      'content-scripts/fields.js true',
      'content-scripts/guide.js false',
    ]);
    for (const { matches } of scripts) {
      for (const match of matches)
        expect(match).toMatch(
          /^https:\/\/(\*\.|www\.)?(sede\.fnmt\.gob\.es|cert\.fnmt\.es|mapaoficinascert\.appspot\.com)\//,
        );
    }
  });

  test('has at most 20 patterns for its scripts', () => {
    const patterns = manifest.content_scripts.flatMap(({ matches, exclude_matches: excluded = [] }) => [
      ...matches,
      ...excluded,
    ]);
    expect(patterns.length).toBeLessThanOrEqual(20);
  });

  test('has names and icons a store takes', () => {
    for (const language of ['es', 'en']) {
      const messages = JSON.parse(builtText(build, `_locales/${language}/messages.json`));
      expect(messages.name.message.length).toBeLessThanOrEqual(45);
      expect(messages.description.message.length).toBeLessThanOrEqual(132);
      expect(messages.description.message).toMatch(/^(No oficial|Unofficial)\./);
    }
    for (const [size, file] of Object.entries(manifest.icons)) {
      expect(builtBytes(build, file).readUInt32BE(16)).toBe(Number(size));
    }
    expect(Object.keys(manifest.icons)).toEqual(expect.arrayContaining(['16', '32', '48', '128']));
  });
});

test('tells Firefox that no data are collected, and both browsers the oldest version', () => {
  expect(JSON.parse(builtText('firefox-mv3', 'manifest.json')).browser_specific_settings.gecko).toMatchObject(
    {
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
  );
  expect(JSON.parse(builtText('chrome-mv3', 'manifest.json')).minimum_chrome_version).toBe('140');
});
