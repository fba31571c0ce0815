import type { Storage } from 'webextension-polyfill';

/**
 * Leaves nothing of what was in an area on the disk, but for one record. `remove` and overwriting alone leave the text
 * in the profile's files, each in one of the browsers; filler of the same length and then `clear` leaves it in neither
 * (measured, 2026-11). The record lies there before, between and after: only a cut of power between two calls that
 * follow each other can lose it.
 *
 * @param remains what stays until the caller has saved again
 */
export async function overwriteAndClear(
  area: Pick<Storage.StorageArea, 'get' | 'set' | 'clear'>,
  remains: Record<string, unknown>,
): Promise<void> {
  const stored = await area.get(null);
  const overwritten = Object.entries(stored).map(([key, value]) => [key, filler(value)]);
  // Where there is no room for filler there is once the area is cleared: who erases need not make room.
  await area.set({ ...Object.fromEntries(overwritten), ...remains }).catch(() => undefined);
  await area.clear();
  // Chromium, which gives 10 MB, needs no noise; Firefox gives as much as there is.
  await area.set({ ...noise(JSON.stringify(stored).length), ...remains }).catch(() => area.set(remains));
  await area.clear();
}

function filler(value: unknown): string {
  return '·'.repeat(JSON.stringify(value)?.length ?? 1);
}

/** Length of a noise text in characters, and the minimum number of them. */
const noiseLength = 1024;
const minNoise = 128;

/**
 * Several times as much text as there was, which cannot be compressed: it fills the free space of Firefox's database,
 * where older versions of a value stay (measured in Firefox 153, 2026-11). There is no digit in it: no code, document
 * or ticket can come about in it by chance.
 */
function noise(length: number): Record<string, string> {
  const count = Math.max(minNoise, Math.ceil((4 * length) / noiseLength));
  const texts = Array.from({ length: count }, (_, index) => {
    const bytes = crypto.getRandomValues(new Uint8Array(noiseLength));
    return [`noise-${index}`, String.fromCharCode(...bytes.map((byte) => 58 + (byte % 64)))] as const;
  });
  return Object.fromEntries(texts);
}
