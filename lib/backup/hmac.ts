import type { Bytes } from './bytes.ts';
import { type HashName, hashes } from './hashes.ts';

/** HMAC (RFC 2104) with one key, for many messages: the two hashes that begin with the key are kept. */
export function keyedHmac(hash: HashName, key: Bytes): (...message: Uint8Array[]) => Bytes {
  const { blockLen, outputLen } = hashes[hash];
  const block = new Uint8Array(blockLen);
  block.set(key.length > blockLen ? hashes[hash](key) : key);
  const begun = (pad: number) => hashes[hash].create().update(block.map((byte) => byte ^ pad));
  const inner = begun(0x36);
  const outer = begun(0x5c);
  const working = hashes[hash].create();
  block.fill(0);
  return (...message) => {
    const code = new Uint8Array(outputLen);
    inner._cloneInto(working);
    for (const part of message) working.update(part);
    working.digestInto(code);
    outer._cloneInto(working).update(code).digestInto(code);
    return code;
  };
}
