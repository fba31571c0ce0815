import type { Bytes } from './bytes.ts';
import { type HashName, hashes } from './hashes.ts';

/** Hashes a digest repeatedly, in place: the slow part of the PKCS#12 derivation, which WebCrypto cannot do. */
export type Rehash = (digest: Bytes, times: number) => void;

export function rehashWith(hash: HashName): Rehash {
  if (hash === 'SHA-1') return rehashSha1;
  // `_cloneInto` is in noble's published Hash type and halves the time of a new hash (measured 2026-11-29).
  const fresh = hashes[hash].create();
  const working = hashes[hash].create();
  return (digest, times) => {
    for (let round = 0; round < times; round++) {
      fresh._cloneInto(working);
      working.update(digest).digestInto(digest);
    }
  };
}

/**
 * SHA-1 (FIPS 180-4) of 20 bytes, repeatedly: three times as fast as a hash object, and old Firefox backups need
 * millions. Sums are cut to 32 bits at once, as larger numbers take twice the time in Firefox.
 */
function rehashSha1(digest: Bytes, times: number): void {
  const view = new DataView(digest.buffer, digest.byteOffset, 20);
  const w = new Int32Array(80);
  // Constant padding and length in bits (160).
  w[5] = 0x8000_0000 | 0;
  w[15] = 160;
  let h0 = view.getInt32(0);
  let h1 = view.getInt32(4);
  let h2 = view.getInt32(8);
  let h3 = view.getInt32(12);
  let h4 = view.getInt32(16);
  for (let round = 0; round < times; round++) {
    w[0] = h0;
    w[1] = h1;
    w[2] = h2;
    w[3] = h3;
    w[4] = h4;
    for (let i = 16; i < 80; i++) {
      const mixed =
        (w[i - 3] as number) ^ (w[i - 8] as number) ^ (w[i - 14] as number) ^ (w[i - 16] as number);
      w[i] = (mixed << 1) | (mixed >>> 31);
    }
    let a = 0x6745_2301;
    let b = 0xefcd_ab89 | 0;
    let c = 0x98ba_dcfe | 0;
    let d = 0x1032_5476;
    let e = 0xc3d2_e1f0 | 0;
    let next = 0;
    for (let i = 0; i < 20; i++) {
      next = (((a << 5) | (a >>> 27)) + (d ^ (b & (c ^ d)))) | 0;
      next = (((next + e) | 0) + ((0x5a82_7999 + (w[i] as number)) | 0)) | 0;
      e = d;
      d = c;
      c = (b << 30) | (b >>> 2);
      b = a;
      a = next;
    }
    for (let i = 20; i < 40; i++) {
      next = (((a << 5) | (a >>> 27)) + (b ^ c ^ d)) | 0;
      next = (((next + e) | 0) + ((0x6ed9_eba1 + (w[i] as number)) | 0)) | 0;
      e = d;
      d = c;
      c = (b << 30) | (b >>> 2);
      b = a;
      a = next;
    }
    for (let i = 40; i < 60; i++) {
      next = (((a << 5) | (a >>> 27)) + ((b & c) | (d & (b | c)))) | 0;
      next = (((next + e) | 0) + ((0x8f1b_bcdc + (w[i] as number)) | 0)) | 0;
      e = d;
      d = c;
      c = (b << 30) | (b >>> 2);
      b = a;
      a = next;
    }
    for (let i = 60; i < 80; i++) {
      next = (((a << 5) | (a >>> 27)) + (b ^ c ^ d)) | 0;
      next = (((next + e) | 0) + ((0xca62_c1d6 + (w[i] as number)) | 0)) | 0;
      e = d;
      d = c;
      c = (b << 30) | (b >>> 2);
      b = a;
      a = next;
    }
    h0 = (0x6745_2301 + a) | 0;
    h1 = (0xefcd_ab89 + b) | 0;
    h2 = (0x98ba_dcfe + c) | 0;
    h3 = (0x1032_5476 + d) | 0;
    h4 = (0xc3d2_e1f0 + e) | 0;
  }
  view.setInt32(0, h0);
  view.setInt32(4, h1);
  view.setInt32(8, h2);
  view.setInt32(12, h3);
  view.setInt32(16, h4);
  w.fill(0);
}
