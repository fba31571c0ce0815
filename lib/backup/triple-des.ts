import type { Bytes } from './bytes.ts';

// FIPS 46-3; bits are counted from 1. Decryption only, for old backups.
const permutedChoice1 = [
  57, 49, 41, 33, 25, 17, 9, 1, 58, 50, 42, 34, 26, 18, 10, 2, 59, 51, 43, 35, 27, 19, 11, 3, 60, 52, 44, 36,
  63, 55, 47, 39, 31, 23, 15, 7, 62, 54, 46, 38, 30, 22, 14, 6, 61, 53, 45, 37, 29, 21, 13, 5, 28, 20, 12, 4,
];
const permutedChoice2 = [
  14, 17, 11, 24, 1, 5, 3, 28, 15, 6, 21, 10, 23, 19, 12, 4, 26, 8, 16, 7, 27, 20, 13, 2, 41, 52, 31, 37, 47,
  55, 30, 40, 51, 45, 33, 48, 44, 49, 39, 56, 34, 53, 46, 42, 50, 36, 29, 32,
];
const permutation = [
  16, 7, 20, 21, 29, 12, 28, 17, 1, 15, 23, 26, 5, 18, 31, 10, 2, 8, 24, 14, 32, 27, 3, 9, 19, 13, 30, 6, 22,
  11, 4, 25,
];
const doubleShifts = 0b0011_1111_0111_1110;
const boxes = [
  'e4d12fb83a6c5907 0f74e2d1a6cb9538 41e8d62bfc973a50 fc8249175b3ea06d',
  'f18e6b34972dc05a 3d47f28ec01a69b5 0e7ba4d158c6932f d8a13f42b67c05e9',
  'a09e63f51dc7b428 d709346a285ecbf1 d6498f30b12c5ae7 1ad069874fe3b52c',
  '7de3069a1285bc4f d8b56f03472c1ae9 a690cb7df13e5284 3f06a1d8945bc72e',
  '2c417ab6853fd0e9 eb2c47d150fa3986 421bad78f9c5630e b8c71e2d6f09a453',
  'c1af92680d34e75b af427c9561de0b38 9ef528c3704a1db6 432c95fabe17608d',
  '4b2ef08d3c975a61 d0b7491ae35c2f86 14bdc37eaf680592 6bd814a7950fe23c',
  'd2846fb1a93e50c7 1fd8a374c56b0e92 7b419ce206adf358 21e74a8dfc90356b',
];

const initial = Array.from({ length: 64 }, (_, index) => {
  const start = [58, 60, 62, 64, 57, 59, 61, 63][index >> 3] ?? 0;
  return start - 8 * (index & 7);
});
const final = Array.from({ length: 64 }, (_, index) => initial.indexOf(index + 1) + 1);

/** Each box combined with the following permutation, for all 64 inputs. */
const mixed = boxes.map((box) => {
  const digits = box.replaceAll(' ', '');
  return Int32Array.from({ length: 64 }, (_, input) => {
    const row = ((input >> 4) & 2) | (input & 1);
    return Number.parseInt(digits[row * 16 + ((input >> 1) & 15)] ?? '0', 16);
  });
});
const spread = mixed.map((box, number) =>
  box.map((output) => {
    const word = output << (28 - 4 * number);
    return permutation.reduce((bits, from) => (bits << 1) | ((word >>> (32 - from)) & 1), 0);
  }),
);

function schedule(key: Bytes): Uint8Array {
  const bit = (from: number): number => ((key[(from - 1) >> 3] ?? 0) >> (7 - ((from - 1) & 7))) & 1;
  let halves = permutedChoice1.map(bit);
  const rounds: number[][] = [];
  for (let round = 15; round >= 0; round--) {
    const by = (doubleShifts >> round) & 1 ? 2 : 1;
    halves = Array.from(
      { length: 56 },
      (_, index) => halves[index < 28 ? (index + by) % 28 : 28 + ((index - 28 + by) % 28)] ?? 0,
    );
    const round48 = permutedChoice2.map((from) => halves[from - 1] ?? 0);
    rounds.push(
      Array.from({ length: 8 }, (_, group) =>
        round48.slice(group * 6, group * 6 + 6).reduce((bits, one) => (bits << 1) | one, 0),
      ),
    );
  }
  return Uint8Array.from(rounds.toReversed().flat());
}

type Pair = { left: number; right: number };

function permuted({ left, right }: Pair, table: readonly number[]): Pair {
  const half = (from: number): number => {
    let bits = 0;
    for (let index = from; index < from + 32; index++) {
      const source = table[index] ?? 1;
      const bit = source <= 32 ? left >>> (32 - source) : right >>> (64 - source);
      bits = (bits << 1) | (bit & 1);
    }
    return bits;
  };
  return { left: half(0), right: half(32) };
}

/** The sixteen rounds without the permutations around them, halves crossed at the end. */
function rounds(pair: Pair, keys: Uint8Array): Pair {
  let { left, right } = pair;
  for (let at = 0; at < 128; at += 8) {
    let output = 0;
    for (let group = 0; group < 8; group++) {
      // The expansion: six neighbouring bits of the half, overlapping by two.
      const by = 4 * group - 1;
      const six = ((right << by) | (right >>> (32 - by))) >>> 26;
      output |= spread[group]?.[six ^ (keys[at + group] ?? 0)] ?? 0;
    }
    const next = left ^ output;
    left = right;
    right = next;
  }
  return { left: right, right: left };
}

/** Decrypts one block of triple DES (decrypt, encrypt, decrypt). `key` has 24 bytes. */
export function tripleDesDecipher(key: Bytes): (block: Bytes) => void {
  const first = schedule(key.subarray(0, 8));
  const middle = reversed(schedule(key.subarray(8, 16)));
  const last = schedule(key.subarray(16, 24));
  return (block) => {
    const view = new DataView(block.buffer, block.byteOffset, 8);
    let pair = permuted({ left: view.getUint32(0), right: view.getUint32(4) }, initial);
    pair = rounds(rounds(rounds(pair, last), middle), first);
    pair = permuted(pair, final);
    view.setUint32(0, pair.left >>> 0);
    view.setUint32(4, pair.right >>> 0);
  };
}

/** Round keys in reverse, for the middle pass, which encrypts. */
function reversed(keys: Uint8Array): Uint8Array {
  return Uint8Array.from(
    Array.from({ length: 16 }, (_, round) => [...keys.subarray((15 - round) * 8, (16 - round) * 8)]).flat(),
  );
}
