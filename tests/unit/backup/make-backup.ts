import { createCipheriv, createHash, createHmac, pbkdf2Sync, scryptSync } from 'node:crypto';
import { file } from './backup-files.ts';

/** Makes backups that no available program writes, by the letter of RFC 7292, 8018, 7914 and 9579. */

export type Piece = Buffer;

export function tlv(tag: number, ...parts: Uint8Array[]): Piece {
  const body = Buffer.concat(parts);
  const octets =
    body.length < 0x80
      ? []
      : [
          ...Buffer.from(
            body.length.toString(16).padStart(body.length > 0xffff ? 6 : body.length > 0xff ? 4 : 2, '0'),
            'hex',
          ),
        ];
  return Buffer.concat([
    Buffer.from(octets.length === 0 ? [tag, body.length] : [tag, 0x80 | octets.length, ...octets]),
    body,
  ]);
}

/** BER's indefinite length. */
function indefinite(tag: number, ...parts: Uint8Array[]): Piece {
  return Buffer.concat([Buffer.from([tag, 0x80]), ...parts, Buffer.from([0, 0])]);
}

export const seq = (...parts: Uint8Array[]): Piece => tlv(0x30, ...parts);
export const octetString = (bytes: Uint8Array): Piece => tlv(0x04, bytes);
export const explicit = (part: Uint8Array): Piece => tlv(0xa0, part);
export const nothing = Buffer.from([0x05, 0x00]);

export function int(value: number | bigint): Piece {
  let hex = BigInt.asUintN(64, BigInt(value)).toString(16).padStart(16, '0');
  const filler = BigInt(value) < 0n ? 'ff' : '00';
  const sign = (two: string): boolean => (Number.parseInt(two, 16) & 0x80) !== 0;
  while (hex.length > 2 && hex.startsWith(filler) && sign(hex.slice(2, 4)) === (filler === 'ff'))
    hex = hex.slice(2);
  return tlv(0x02, Buffer.from(hex, 'hex'));
}

export function oid(dotted: string): Piece {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = [first * 40 + second, ...rest].flatMap((part) => {
    const groups = [part & 0x7f];
    for (let left = Math.floor(part / 128); left > 0; left = Math.floor(left / 128))
      groups.unshift((left & 0x7f) | 0x80);
    return groups;
  });
  return tlv(0x06, Buffer.from(bytes));
}

const pem = Buffer.from(file('a28-clave-y-cert.pem')).toString();
const bodies = [...pem.matchAll(/-----BEGIN [^-]+-----([^-]+)-----END/g)].map(([, body = '']) =>
  Buffer.from(body, 'base64'),
);
/** The synthetic citizen's key (PKCS#8) and certificate. */
export const key: Buffer = bodies[0] ?? Buffer.alloc(0);
export const certificate: Buffer = bodies[1] ?? Buffer.alloc(0);

export const issuer = Buffer.from(file('anchors/ac-fnmt-usuarios.cer'));

export const wide = (password: string): Buffer =>
  Buffer.concat([Buffer.from(password, 'utf16le').swap16(), Buffer.from([0, 0])]);

/** RFC 7292 appendix B, literally, with big numbers. */
export function pkcs12Kdf(
  hash: string,
  password: Buffer,
  salt: Buffer,
  id: number,
  iterations: number,
  length: number,
): Buffer {
  const v = ['sha384', 'sha512'].includes(hash) ? 128 : 64;
  const fill = (bytes: Buffer): Buffer =>
    Buffer.alloc(Math.ceil(bytes.length / v) * v, bytes.length === 0 ? Buffer.alloc(1) : bytes);
  let input = Buffer.concat([fill(salt), fill(password)]);
  const out: Buffer[] = [];
  for (let have = 0; have < length; ) {
    let a = Buffer.concat([Buffer.alloc(v, id), input]);
    for (let i = 0; i < iterations; i++) a = createHash(hash).update(a).digest();
    out.push(a);
    have += a.length;
    const b = BigInt(`0x${Buffer.alloc(v, a).toString('hex')}`) + 1n;
    const blocks: Buffer[] = [];
    for (let at = 0; at < input.length; at += v) {
      const sum = BigInt.asUintN(v * 8, BigInt(`0x${input.subarray(at, at + v).toString('hex')}`) + b);
      blocks.push(Buffer.from(sum.toString(16).padStart(v * 2, '0'), 'hex'));
    }
    input = Buffer.concat(blocks);
  }
  return Buffer.concat(out).subarray(0, length);
}

const salt = Buffer.from('0102030405060708', 'hex');
const iv = Buffer.alloc(16, 7);

export interface Scheme {
  algorithm: Piece;
  encrypt: (plain: Uint8Array) => Buffer;
}

/** AES-256 with PBKDF2 and HMAC-SHA-256; `written` is the count in the file. */
export function aes(password: Buffer, iterations = 10, written: number | bigint = iterations): Scheme {
  const derivation = seq(
    oid('1.2.840.113549.1.5.12'),
    seq(octetString(salt), int(written), seq(oid('1.2.840.113549.2.9'), nothing)),
  );
  return pbes2(derivation, pbkdf2Sync(password, salt, iterations, 32, 'sha256'));
}

export function aesFrom(hash: string, hmacOid: string, password: Buffer, bits: 128 | 192 | 256): Scheme {
  const derivation = seq(
    oid('1.2.840.113549.1.5.12'),
    seq(octetString(salt), int(10), int(bits / 8), seq(oid(hmacOid), nothing)),
  );
  return pbes2(derivation, pbkdf2Sync(password, salt, 10, bits / 8, hash));
}

export function aesScrypt(password: Buffer, N = 1024, written: number | bigint = N): Scheme {
  const derivation = seq(oid('1.3.6.1.4.1.11591.4.11'), seq(octetString(salt), int(written), int(8), int(1)));
  return pbes2(derivation, scryptSync(password, salt, 32, { N, r: 8, p: 1 }));
}

function pbes2(derivation: Piece, secret: Buffer): Scheme {
  const number = { 16: '2', 24: '22', 32: '42' }[secret.length];
  const cipher = seq(oid(`2.16.840.1.101.3.4.1.${number}`), octetString(iv));
  return {
    algorithm: seq(oid('1.2.840.113549.1.5.13'), seq(derivation, cipher)),
    encrypt: (plain) => {
      const cipher = createCipheriv(`aes-${secret.length * 8}-cbc`, secret, iv);
      return Buffer.concat([cipher.update(plain), cipher.final()]);
    },
  };
}

/** Triple DES by the PKCS#12 derivation, as Windows and macOS encrypt keys. */
export function tripleDes(password: Buffer, iterations = 10): Scheme {
  const secret = pkcs12Kdf('sha1', password, salt, 1, iterations, 24);
  const start = pkcs12Kdf('sha1', password, salt, 2, iterations, 8);
  return {
    algorithm: seq(oid('1.2.840.113549.1.12.1.3'), seq(octetString(salt), int(iterations))),
    encrypt: (plain) => {
      const cipher = createCipheriv('des-ede3-cbc', secret, start);
      return Buffer.concat([cipher.update(plain), cipher.final()]);
    },
  };
}

const bag = (number: number, value: Uint8Array): Piece =>
  seq(oid(`1.2.840.113549.1.12.10.1.${number}`), explicit(value));
export const keyBag = (pkcs8: Uint8Array = key): Piece => bag(1, pkcs8);
export const shroudedKey = (scheme: Scheme, pkcs8: Uint8Array = key): Piece =>
  bag(2, seq(scheme.algorithm, octetString(scheme.encrypt(pkcs8))));
export const certificateBag = (der: Uint8Array = certificate): Piece =>
  bag(3, seq(oid('1.2.840.113549.1.9.22.1'), explicit(octetString(der))));
export const nestedBags = (...inside: Piece[]): Piece => bag(6, seq(...inside));
export const crlBag = (der: Uint8Array): Piece =>
  bag(4, seq(oid('1.2.840.113549.1.9.23.1'), explicit(octetString(der))));
/** What Windows adds when it protects a backup with an account. */
export const windowsAccountBag = (): Piece =>
  bag(5, seq(oid('1.3.6.1.4.1.311.17.4'), explicit(octetString(Buffer.from('secret')))));
export const oddBag = (): Piece => bag(5, seq(oid('1.2.3.4'), explicit(octetString(Buffer.from('secret')))));

export const dataPart = (...inside: Piece[]): Piece =>
  seq(oid('1.2.840.113549.1.7.1'), explicit(octetString(seq(...inside))));
export function encryptedPart(scheme: Scheme, ...inside: Piece[]): Piece {
  const encrypted = seq(
    oid('1.2.840.113549.1.7.1'),
    scheme.algorithm,
    tlv(0x80, scheme.encrypt(seq(...inside))),
  );
  return seq(oid('1.2.840.113549.1.7.6'), explicit(seq(int(0), encrypted)));
}

export type MakeMac = (contents: Buffer) => Piece | undefined;

export const noMac: MakeMac = () => undefined;

const digestOids: Record<string, string> = {
  sha1: '1.3.14.3.2.26',
  sha224: '2.16.840.1.101.3.4.2.4',
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
};
const lengths: Record<string, number> = { sha1: 20, sha224: 28, sha256: 32, sha384: 48, sha512: 64 };

export function mac(
  password: Buffer,
  hash = 'sha256',
  iterations = 10,
  written: number | bigint = iterations,
): MakeMac {
  return (contents) => {
    const secret = pkcs12Kdf(hash, password, salt, 3, iterations, lengths[hash] ?? 0);
    const code = createHmac(hash, secret).update(contents).digest();
    return seq(
      seq(seq(oid(digestOids[hash] ?? ''), nothing), octetString(code)),
      octetString(salt),
      int(written),
    );
  };
}

export interface Pbmac1Options {
  /** Node's names. */
  hmac?: 'sha256' | 'sha384' | 'sha512';
  prf?: 'sha1' | 'sha256' | 'sha512';
  keyLength?: number;
  omitKeyLength?: boolean;
}

const hmacOidOf = { sha1: 7, sha256: 9, sha384: 10, sha512: 11 };

/** PBMAC1, RFC 9579; it ignores the old salt and count fields. */
export function pbmac1(
  password: Buffer,
  { hmac = 'sha256', prf = 'sha256', keyLength = 32, omitKeyLength = false }: Pbmac1Options = {},
): MakeMac {
  return (contents) => {
    const secret = pbkdf2Sync(password, salt, 10, keyLength, prf);
    const code = createHmac(hmac, secret).update(contents).digest();
    const identifier = (name: keyof typeof hmacOidOf): Piece =>
      seq(oid(`1.2.840.113549.2.${hmacOidOf[name]}`), nothing);
    const length = omitKeyLength ? [] : [int(keyLength)];
    // hmacWithSHA1 is the default and is left out.
    const prfIdentifier = prf === 'sha1' ? [] : [identifier(prf)];
    const parameters = seq(octetString(salt), int(10), ...length, ...prfIdentifier);
    const derivation = seq(oid('1.2.840.113549.1.5.12'), parameters);
    const algorithm = seq(oid('1.2.840.113549.1.5.14'), seq(derivation, identifier(hmac)));
    return seq(seq(algorithm, octetString(code)), octetString(Buffer.from('NOT USED')), int(1));
  };
}

/** As old NSS did: names another AES and key length 32, uses AES-256. */
export function oldNssAes(password: Buffer, named: 128 | 192): Scheme {
  const secret = pbkdf2Sync(password, salt, 10, 32, 'sha256');
  const derivation = seq(
    oid('1.2.840.113549.1.5.12'),
    seq(octetString(salt), int(10), int(32), seq(oid('1.2.840.113549.2.9'), nothing)),
  );
  const cipher = seq(oid(`2.16.840.1.101.3.4.1.${named === 128 ? 2 : 22}`), octetString(iv));
  return {
    algorithm: seq(oid('1.2.840.113549.1.5.13'), seq(derivation, cipher)),
    encrypt: (plain) => {
      const encrypt = createCipheriv('aes-256-cbc', secret, iv);
      return Buffer.concat([encrypt.update(plain), encrypt.final()]);
    },
  };
}

export function backup(parts: Piece[], makeMac: MakeMac = noMac): Uint8Array {
  const contents = seq(...parts);
  const made = makeMac(contents);
  return new Uint8Array(
    seq(
      int(3),
      seq(oid('1.2.840.113549.1.7.1'), explicit(octetString(contents))),
      ...(made === undefined ? [] : [made]),
    ),
  );
}

/** As Firefox and BouncyCastle may write it: indefinite lengths, and contents in nested chunks. */
export function backupInPieces(parts: Piece[], makeMac: MakeMac, size = 100): Uint8Array {
  const contents = seq(...parts);
  const pieces: Piece[] = [];
  for (let at = 0; at < contents.length; at += size)
    pieces.push(octetString(contents.subarray(at, at + size)));
  const half = Math.ceil(pieces.length / 2);
  const nested = indefinite(
    0x24,
    indefinite(0x24, ...pieces.slice(0, half)),
    tlv(0x24, ...pieces.slice(half)),
  );
  const made = makeMac(contents);
  return new Uint8Array(
    indefinite(
      0x30,
      int(3),
      indefinite(0x30, oid('1.2.840.113549.1.7.1'), indefinite(0xa0, nested)),
      ...(made === undefined ? [] : [made]),
    ),
  );
}

/** A whole backup of the synthetic citizen with one password in the two usual encodings. */
export function usual(password: string): Uint8Array {
  const scheme = aes(Buffer.from(password));
  return backup(
    [encryptedPart(scheme, certificateBag(), certificateBag(issuer)), dataPart(shroudedKey(scheme))],
    mac(wide(password)),
  );
}

export function withScheme(scheme: Scheme, makeMac: MakeMac): Uint8Array {
  return backup([encryptedPart(scheme, certificateBag()), dataPart(shroudedKey(scheme))], makeMac);
}

export function unknownScheme(): Scheme {
  return {
    algorithm: seq(oid('1.2.3.4.5'), octetString(Buffer.alloc(8))),
    encrypt: (plain) => Buffer.from(plain),
  };
}
