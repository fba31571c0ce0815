import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Identity } from '../fleet/places.ts';

/** The extension's id in Firefox. Never change it: stored data belongs to it. */
export const firefoxId = 'certiguia@browser-extension';

/**
 * The public key from which Chromium derives the id of an unpacked extension (aopciegmelcchoondjajofhnnkdkigbi), so
 * that the id does not depend on the folder. Nobody has the private key: stores and servers sign with their own.
 */
export const unpackedKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEApiLywjM8POhwnlzoy1se4nPSDN5GaLFfX4GUqfF8KUAv7r821NNN0xyEWsS6r6O7qh34hy2p8beyhL0x9miRaEh8YKMcXvjeGRZ8mBcxgOY441to91IUiE4E77vMbNENVI5LoS/zmZlkO9LQI0eGorBhIb6YUV4Int56PuSAtdtrjTBZGPEPk0xU8H2NsgtKe3WASG51wd9F+vlOvW25xGB9xF6S1ujqVE3X6wZd4lLavVQ5rmqeWnLbWJGeI0os5CFYIgOB7AKpWHhqg6EVGibHF4bCNdT5U1k039WAtCOjENzAKaF32KLDWilFb7EVuGJD8afe9b66/VNjOvchoQIDAQAB';

const placeholders = { 'chrome-id': 'CHROME_ID', 'edge-id': 'EDGE_ID' } as const;

/** The ids for the templates: the given ones, placeholders for the others. */
export function identityOf(given: Readonly<Record<string, string | undefined>>): Identity {
  const idOf = (option: keyof typeof placeholders): string => {
    const id = given[option];
    if (id === undefined) return placeholders[option];
    if (/^[a-p]{32}$/.test(id)) return id;
    throw new RangeError(`--${option} takes the 32 letters from a to p that the store gave, not "${id}".`);
  };
  return { chrome: idOf('chrome-id'), edge: idOf('edge-id'), firefox: firefoxId };
}

/** Removes the key from a built manifest: stores assign their own ids and refuse it. */
export async function removeUnpackedKey(folder: string): Promise<void> {
  const path = join(folder, 'manifest.json');
  const { key: _, ...manifest } = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify(manifest));
}
