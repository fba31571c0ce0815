import { type Bytes, fromHex } from './bytes.ts';

// RFC 2268 section 2: PITABLE.
const pi = fromHex(
  'd978f9c419ddb5ed28e9fd794aa0d89dc67e37832b76538e624c6488448bfba2179a59f587b34f1361456d8d09817d32' +
    'bd8f40eb86b77b0bf09521225c6b4e8254d66593ce60b21c7356c014a78cf1dc1275ca1f3bbee4d1423dd430a33cb626' +
    '6fbf0eda4669075727f21d9bbc944303f811c7f690ef3ee706c3d52fc8661ed708e8eade8052eef784aa72ac354d6a2a' +
    '961ad2715a1549744b9fd05e0418a4ecc2e0416e0f51cbcc2491af50a1f47039997c3a8523b8b47afc02365b25559731' +
    '2d5dfa98e38a92ae05df2910676cbac9d300e6cfe19ea82c6316013f58e289a90d38341bab33ffb0bb480c5fb9b1cd2e' +
    'c5f3db47e5a59c770aa62068fe7fc1ad',
);

/** Decrypts one RC2 block; `bits` is the effective key length. For old backups only. */
export function rc2Decipher(key: Bytes, bits: number): (block: Bytes) => void {
  const words = expanded(key, bits);
  return (block) => {
    const view = new DataView(block.buffer, block.byteOffset, 8);
    const r = [0, 2, 4, 6].map((at) => view.getUint16(at, true));
    const get = (index: number): number => r[index & 3] ?? 0;
    let j = 63;
    const turn = [1, 2, 3, 5];
    const mix = (): void => {
      for (let i = 3; i >= 0; i--) {
        const by = turn[i] ?? 0;
        const rotated = ((get(i) >>> by) | (get(i) << (16 - by))) & 0xffff;
        const f = (words[j--] ?? 0) + (get(i - 1) & get(i - 2)) + (~get(i - 1) & get(i - 3));
        r[i] = (rotated - f) & 0xffff;
      }
    };
    const mash = (): void => {
      for (let i = 3; i >= 0; i--) r[i] = (get(i) - (words[get(i - 1) & 63] ?? 0)) & 0xffff;
    };
    for (let round = 0; round < 16; round++) {
      if (round === 5 || round === 11) mash();
      mix();
    }
    r.forEach((word, index) => {
      view.setUint16(index * 2, word, true);
    });
  };
}

function expanded(key: Bytes, bits: number): Uint16Array {
  const l = new Uint8Array(128);
  l.set(key);
  const pick = (index: number): number => pi[index & 0xff] ?? 0;
  for (let i = key.length; i < 128; i++) l[i] = pick((l[i - 1] ?? 0) + (l[i - key.length] ?? 0));
  const strong = Math.ceil(bits / 8);
  const mask = 0xff >> (8 * strong - bits);
  l[128 - strong] = pick((l[128 - strong] ?? 0) & mask);
  for (let i = 127 - strong; i >= 0; i--) l[i] = pick((l[i + 1] ?? 0) ^ (l[i + strong] ?? 0));
  return Uint16Array.from({ length: 64 }, (_, i) => (l[2 * i] ?? 0) | ((l[2 * i + 1] ?? 0) << 8));
}
