import type { Storage } from 'webextension-polyfill';

/**
 * Erases an area from the disk, except one record. `remove` or overwriting alone leaves the text in the profile's
 * files, each in one of the browsers; filler of the same length and then `clear` leaves it in neither (measured,
 * 2026-11). The record is written before, between and after, so only a power cut between two consecutive calls can
 * lose it.
 *
 * @param remains what stays until the caller has saved again
 */
export async function overwriteAndClear(
  area: Pick<Storage.StorageArea, 'get' | 'set' | 'clear'>,
  remains: Record<string, unknown>,
): Promise<void> {
  const stored = await area.get(null);
  const overwritten = Object.entries(stored).map(([key, value]) => [key, filler(value)]);
  // A full disk must not prevent erasing: clearing makes room.
  await area.set({ ...Object.fromEntries(overwritten), ...remains }).catch(() => undefined);
  await area.clear();
  // Chromium, which gives 10 MB, needs no noise; Firefox gives as much as there is.
  await area.set({ ...noise(JSON.stringify(stored).length), ...remains }).catch(() => area.set(remains));
  await area.clear();
}

function filler(value: unknown): string {
  return '·'.repeat(JSON.stringify(value)?.length ?? 1);
}

/** In characters; and the minimum number of texts. */
const noiseLength = 1024;
const minNoise = 128;

/**
 * Incompressible text, several times as much as there was: it fills the free space of Firefox's database, where older
 * versions of a value stay (measured in Firefox 153, 2026-11). Without digits, so that no code, document or ticket can
 * come about by chance.
 */
function noise(length: number): Record<string, string> {
  const count = Math.max(minNoise, Math.ceil((4 * length) / noiseLength));
  const texts = Array.from({ length: count }, (_, index) => {
    const bytes = crypto.getRandomValues(new Uint8Array(noiseLength));
    return [`noise-${index}`, String.fromCharCode(...bytes.map((byte) => 58 + (byte % 64)))] as const;
  });
  return Object.fromEntries(texts);
}
