import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Identity } from '../fleet/places.ts';

/** The extension's id in Firefox: ours to choose, and never to change, as what is stored belongs to it. */
export const firefoxId = 'certiguia@browser-extension';

/**
 * The public key from which Chromium derives the id of an unpacked extension (aopciegmelcchoondjajofhnnkdkigbi), so
 * that it does not depend on the folder. Nobody has its private half: stores and servers sign with keys of their own.
 */
export const unpackedKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEApiLywjM8POhwnlzoy1se4nPSDN5GaLFfX4GUqfF8KUAv7r821NNN0xyEWsS6r6O7qh34hy2p8beyhL0x9miRaEh8YKMcXvjeGRZ8mBcxgOY441to91IUiE4E77vMbNENVI5LoS/zmZlkO9LQI0eGorBhIb6YUV4Int56PuSAtdtrjTBZGPEPk0xU8H2NsgtKe3WASG51wd9F+vlOvW25xGB9xF6S1ujqVE3X6wZd4lLavVQ5rmqeWnLbWJGeI0os5CFYIgOB7AKpWHhqg6EVGibHF4bCNdT5U1k039WAtCOjENzAKaF32KLDWilFb7EVuGJD8afe9b66/VNjOvchoQIDAQAB';

/** What stands in the templates as long as no store has given an id. */
const placeholders = { 'chrome-id': 'CHROME_ID', 'edge-id': 'EDGE_ID' } as const;

/** The ids that the templates are written with: those given, placeholders for the others. */
export function identityOf(given: Readonly<Record<string, string | undefined>>): Identity {
  const idOf = (option: keyof typeof placeholders): string => {
    const id = given[option];
    if (id === undefined) return placeholders[option];
    if (/^[a-p]{32}$/.test(id)) return id;
    throw new RangeError(`--${option} takes the 32 letters from a to p that the store gave, not "${id}".`);
  };
  return { chrome: idOf('chrome-id'), edge: idOf('edge-id'), firefox: firefoxId };
}

/** Takes the key out of a built manifest: the stores give ids of their own and refuse it. */
export async function removeUnpackedKey(folder: string): Promise<void> {
  const path = join(folder, 'manifest.json');
  const { key: _, ...manifest } = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify(manifest));
}
