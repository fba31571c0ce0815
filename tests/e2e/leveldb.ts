import { zstdDecompressSync } from 'node:zlib';
import { snappyUncompressor } from 'hysnappy';

/** In bytes. */
const logBlock = 32_768;
const logHeader = 7;
const footer = 48;
const maxUnpacked = 64 * 1024 * 1024;

const magic = 0xdb4775248b80fb57n;
const uncompress = snappyUncompressor();

/** A log's records, joined: a value may continue in the next block. */
export function recordsOfLog(log: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let start = 0; start < log.length; start += logBlock) {
    const block = log.subarray(start, start + logBlock);
    let at = 0;
    while (at + logHeader <= block.length) {
      const length = block.readUInt16LE(at + 4);
      // The block's remaining bytes are old data, which the raw file is searched for.
      if (length === 0 && block.readUInt8(at + 6) === 0) break;
      parts.push(block.subarray(at + logHeader, at + logHeader + length));
      at += logHeader + length;
    }
  }
  return Buffer.concat(parts);
}

/** Keys and values of a table, unpacked, with keys in full. */
export function valuesOfTable(table: Buffer): Buffer {
  if (table.length < footer || table.readBigUInt64LE(table.length - 8) !== magic)
    throw new Error('a table that was never finished');
  const end = new Reader(table.subarray(table.length - footer));
  end.handle(); // of the metaindex
  const index = entriesOf(blockOf(table, end.handle()));
  const blocks = index.map(({ value }) => entriesOf(blockOf(table, new Reader(value).handle())));
  return Buffer.concat(blocks.flat().flatMap(({ key, value }) => [key, value, Buffer.from('\n')]));
}

interface Handle {
  offset: number;
  size: number;
}

function blockOf(table: Buffer, { offset, size }: Handle): Buffer {
  const block = table.subarray(offset, offset + size);
  switch (table.readUInt8(offset + size)) {
    case 0:
      return block;
    case 1:
      return unpackSnappy(block);
    case 2:
      return zstdDecompressSync(block);
    default:
      throw new Error('a block packed in an unknown way');
  }
}

/** A block's entries; each key shares a prefix with the one before. */
function entriesOf(block: Buffer): { key: Buffer; value: Buffer }[] {
  const restarts = block.readUInt32LE(block.length - 4);
  const reader = new Reader(block.subarray(0, block.length - 4 - 4 * restarts));
  const entries: { key: Buffer; value: Buffer }[] = [];
  let key = Buffer.alloc(0);
  while (!reader.isAtEnd) {
    const [shared, own, length] = [reader.number(), reader.number(), reader.number()];
    key = Buffer.concat([key.subarray(0, shared), reader.bytes(own)]);
    entries.push({ key, value: reader.bytes(length) });
  }
  return entries;
}

/** Unpacks a snappy block, which begins with its length. */
export function unpackSnappy(packed: Uint8Array): Buffer {
  const length = new Reader(Buffer.from(packed)).number();
  if (length === 0 || length > maxUnpacked) throw new Error('not packed by snappy');
  return Buffer.from(uncompress(packed, length));
}

class Reader {
  readonly #bytes: Buffer;
  #at = 0;
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  /** A varint: seven bits per byte, the lowest first. */
  number(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.#bytes.readUInt8(this.#at++);
      value += (byte % 128) * scale;
      if (byte < 128) return value;
    }
  }

  handle(): Handle {
    return { offset: this.number(), size: this.number() };
  }

  bytes(length: number): Buffer {
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
}
