import type { Bytes } from './bytes.ts';
import type { Work } from './work.ts';

/** PBKDF2 with HMAC-SHA-256 and one iteration, which is all scrypt takes of it. */
type Stretch = (password: Bytes, salt: Bytes, length: number) => Promise<Bytes>;

/**
 * scrypt (RFC 7914). Done here and not by a library because it can take seconds, and only a loop of one's own can
 * be stopped on the way. Memory is 128 * N * r bytes; the caller holds the limit.
 */
export async function scrypt(
  password: Bytes,
  { salt, N, r, p }: { salt: Bytes; N: number; r: number; p: number },
  length: number,
  stretch: Stretch,
  work: Work,
): Promise<Bytes> {
  const blocks = await stretch(password, salt, 128 * r * p);
  const view = new DataView(blocks.buffer, blocks.byteOffset, blocks.length);
  const words = 32 * r;
  const table = new Uint32Array(words * N);
  const x = new Uint32Array(words);
  const spare = new Uint32Array(words);
  for (let lane = 0; lane < p; lane++) {
    for (let index = 0; index < words; index++) x[index] = view.getUint32((lane * words + index) * 4, true);
    for (let step = 0; step < 2 * N; step++) {
      if (step < N) table.set(x, step * words);
      else {
        // N is a power of two, and so small that its table fits in memory.
        const from = ((x[words - 16] ?? 0) & (N - 1)) * words;
        for (let index = 0; index < words; index++) x[index] = (x[index] ?? 0) ^ (table[from + index] ?? 0);
      }
      mixBlocks(x, spare, r);
      if (step % 4096 === 4095) await work.breathe(2 * 4096 * r);
    }
    if (2 * N < 4096) await work.breathe(4 * N * r);
    x.forEach((word, index) => {
      view.setUint32((lane * words + index) * 4, word, true);
    });
  }
  const key = await stretch(password, blocks, length);
  table.fill(0);
  blocks.fill(0);
  return key;
}

/** scryptBlockMix: a chain of Salsa20/8 over all blocks of 64 bytes; even ones go first, odd ones after. */
function mixBlocks(x: Uint32Array, spare: Uint32Array, r: number): void {
  const chain = x.slice(-16);
  for (let block = 0; block < 2 * r; block++) {
    for (let index = 0; index < 16; index++)
      chain[index] = (chain[index] ?? 0) ^ (x[block * 16 + index] ?? 0);
    salsa(chain);
    spare.set(chain, ((block >> 1) + (block & 1 ? r : 0)) * 16);
  }
  x.set(spare);
}

/** Where each quarter of a round adds, what it adds up, and by how much it turns: columns, then rows. */
const turns = [
  4, 0, 12, 7, 8, 4, 0, 9, 12, 8, 4, 13, 0, 12, 8, 18, 9, 5, 1, 7, 13, 9, 5, 9, 1, 13, 9, 13, 5, 1, 13, 18,
  14, 10, 6, 7, 2, 14, 10, 9, 6, 2, 14, 13, 10, 6, 2, 18, 3, 15, 11, 7, 7, 3, 15, 9, 11, 7, 3, 13, 15, 11, 7,
  18, 1, 0, 3, 7, 2, 1, 0, 9, 3, 2, 1, 13, 0, 3, 2, 18, 6, 5, 4, 7, 7, 6, 5, 9, 4, 7, 6, 13, 5, 4, 7, 18, 11,
  10, 9, 7, 8, 11, 10, 9, 9, 8, 11, 13, 10, 9, 8, 18, 12, 15, 14, 7, 13, 12, 15, 9, 14, 13, 12, 13, 15, 14,
  13, 18,
];

function salsa(block: Uint32Array): void {
  const x = Int32Array.from(block);
  for (let double = 0; double < 4; double++)
    for (let at = 0; at < 128; at += 4) {
      const sum = ((x[turns[at + 1] as number] as number) + (x[turns[at + 2] as number] as number)) | 0;
      const by = turns[at + 3] as number;
      const to = turns[at] as number;
      x[to] = (x[to] as number) ^ ((sum << by) | (sum >>> (32 - by)));
    }
  for (let index = 0; index < 16; index++) block[index] = (block[index] ?? 0) + (x[index] ?? 0);
}
