import { copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { decompress } from 'lz4-wasm-nodejs';
import { recordsOfLog, unpackSnappy, valuesOfTable } from './leveldb.ts';

/** A profile's file: raw bytes, and unpacked contents. */
export interface ProfileFile {
  /** Below the profile's folder. */
  path: string;
  layers: { name: 'raw' | 'leveldb' | 'mozLz4' | 'sqlite'; bytes: Buffer }[];
}

export interface Finding {
  file: string;
  /** Name of the value. */
  what: string;
  /** The encoding, and the layer. */
  how: string;
}

/** Reads and unpacks every file of a browser's profile. Files that an open browser deletes meanwhile are left out. */
export async function readProfile(folder: string): Promise<ProfileFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const files = await Promise.all(
    paths.map(async (path) => {
      const raw = await readFile(path).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
      });
      return (
        raw && {
          path: path.slice(folder.length + 1),
          layers: [{ name: 'raw' as const, bytes: raw }, ...(await unpacked(path, raw))],
        }
      );
    }),
  );
  return files.filter((file) => file !== undefined);
}

const mozLz4 = Buffer.from('mozLz40\0');
const sqlite = Buffer.from('SQLite format 3\0');

async function unpacked(path: string, raw: Buffer): Promise<ProfileFile['layers']> {
  const name = basename(path);
  if (/^\d+\.log$|^MANIFEST-\d+$/.test(name)) return [{ name: 'leveldb', bytes: recordsOfLog(raw) }];
  if (/^\d+\.(ldb|sst)$/.test(name)) return [{ name: 'leveldb', bytes: valuesOfTable(raw) }];
  if (raw.subarray(0, mozLz4.length).equals(mozLz4))
    // Magic, size, then one block as this library expects it.
    return [{ name: 'mozLz4', bytes: Buffer.from(decompress(raw.subarray(mozLz4.length))) }];
  if (raw.subarray(0, sqlite.length).equals(sqlite)) return [{ name: 'sqlite', bytes: await rowsOf(path) }];
  return [];
}

/**
 * All rows of a database, including its log; deleted rows are searched in the raw files. Reads a copy, as opening a
 * database tidies it up.
 */
async function rowsOf(path: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'certiguia-sqlite-'));
  try {
    const copy = join(folder, 'copy');
    await copyFile(path, copy);
    for (const end of ['-wal', '-journal']) await copyFile(path + end, copy + end).catch(() => undefined);
    const database = new DatabaseSync(copy);
    const parts: Buffer[] = [];
    const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
    for (const { name } of tables) {
      // Tables of unavailable modules store their rows in tables of their own.
      const rows = quietly(() => {
        const all = database.prepare(`SELECT * FROM "${String(name).replaceAll('"', '""')}"`);
        all.setReadBigInts(true);
        return all.all();
      });
      for (const value of (rows ?? []).flatMap((row) => Object.values(row))) {
        if (typeof value === 'string') parts.push(Buffer.from(`${value}\n`));
        if (value instanceof Uint8Array) {
          // Firefox packs what an extension stores.
          const plain = quietly(() => unpackSnappy(value));
          parts.push(Buffer.from(value), ...(plain ? [plain] : []));
        }
      }
    }
    database.close();
    return Buffer.concat(parts);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function quietly<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Finds values in any encoding used for text. */
export function findIn(profile: readonly ProfileFile[], values: Readonly<Record<string, string>>): Finding[] {
  const wanted = Object.entries(values).flatMap(([what, value]) =>
    Object.entries(waysToWrite(value)).map(([way, bytes]) => ({ what, way, bytes })),
  );
  return profile.flatMap(({ path, layers }) =>
    layers.flatMap(({ name, bytes: all }) =>
      wanted
        .filter(({ bytes }) => all.includes(bytes))
        .map(({ what, way }) => ({ file: path, what, how: `${way}, ${name}` })),
    ),
  );
}

/** A value's encodings, without duplicates. */
function waysToWrite(value: string): Record<string, Buffer> {
  const utf16 = Buffer.from(value, 'utf16le');
  const escaped = [...value].map((char) =>
    char < '\u007f' ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const ways: [string, Buffer][] = [
    ['UTF-8', Buffer.from(value)],
    ['Latin-1', Buffer.from(value, 'latin1')],
    ['UTF-16LE', utf16],
    ['UTF-16BE', Buffer.from(utf16).swap16()],
    ['JSON', Buffer.from(escaped.join(''))],
    ['address', Buffer.from(encodeURIComponent(value))],
    // Firefox shifts the letters of a key by one.
    ['key', Buffer.from(Buffer.from(value, 'latin1').map((byte) => byte + 1))],
    ...[0, 1, 2].flatMap((shift): [string, Buffer][] => [
      [`base64 of UTF-8, shifted by ${shift}`, inBase64(Buffer.from(value), shift)],
      [`base64 of UTF-16, shifted by ${shift}`, inBase64(utf16, shift)],
    ]),
  ];
  const seen = new Set<string>();
  return Object.fromEntries(
    ways.filter(([, bytes]) => {
      const hex = bytes.toString('hex');
      return seen.has(hex) ? false : seen.add(hex);
    }),
  );
}

/** The base64 digits that do not depend on neighbouring bytes. */
function inBase64(bytes: Buffer, shift: number): Buffer {
  const digits = Buffer.concat([Buffer.alloc(shift), bytes])
    .toString('base64')
    .replace(/=+$/, '');
  const first = Math.ceil((shift * 8) / 6);
  const last = Math.floor(((shift + bytes.length) * 8) / 6);
  return Buffer.from(digits.slice(first, last));
}

/** A file's path without the browser's numbers: the same in every profile. */
export function placeOf(path: string): string {
  return path.replace(/\d+/g, '#');
}
