import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

interface Manifest {
  permissions: string[];
  optional_host_permissions?: string[];
  host_permissions?: string[];
  content_scripts?: unknown[];
  web_accessible_resources?: unknown[];
  icons: Record<string, string>;
  action: { default_popup: string };
}

const folder = join(import.meta.dirname, '../../.output/chrome-mv3');
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

test('asks for four permissions and no host; a host only when the person wants to be followed there', () => {
  expect([...manifest.permissions].sort()).toEqual(['activeTab', 'scripting', 'sidePanel', 'storage']);
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
});

test('runs on no page by itself and shows no file of its own to pages', () => {
  expect(manifest.content_scripts ?? []).toEqual([]);
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
});

test('has its icons', () => {
  for (const size of ['16', '32', '48', '128']) {
    const png = readFileSync(join(folder, manifest.icons[size] ?? ''));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(Number(size));
  }
});
