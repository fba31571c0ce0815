import { readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../backups');

export interface BackupCase {
  id: string;
  file: string;
  password: string;
  expectNif?: string;
  synthesize?: { bytes: number; head: string };
  expect: {
    code: string;
    codeAnyOf?: string[];
    kind?: string;
    holder?: { name?: string; nif?: string };
  };
  altCode?: string;
}

interface Manifest {
  now: string;
  anchors: { file: string }[];
  cases: BackupCase[];
}

/** Synthetic backups with expected results; every key in them is public. */
export const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

/** The case whose id begins so. */
export const caseCalled = (id: string): BackupCase => {
  const found = manifest.cases.find((known) => known.id === id);
  if (!found) throw new Error(`No case is called ${id}`);
  return found;
};

/** A case's file; one too big to be kept is made in a temporary folder. */
export async function fileOf({ file, synthesize }: BackupCase, temporary = tmpdir()): Promise<string> {
  if (!synthesize) return join(folder, file);
  const path = join(temporary, file.split(' ')[0] ?? file);
  const made = await open(path, 'w');
  await made.write(Buffer.from(synthesize.head, 'hex'));
  await made.truncate(synthesize.bytes);
  await made.close();
  return path;
}

/** Makes the page's checks use the manifest's date and trust anchors. Run it in the page before choosing a file. */
export function trustScript(now = manifest.now): string {
  const anchors = manifest.anchors.map(({ file }) => [...readFileSync(join(folder, file))]);
  return `(() => {
    const post = Worker.prototype.postMessage;
    const trustAnchors = ${JSON.stringify(anchors)}.map((bytes) => new Uint8Array(bytes));
    Worker.prototype.postMessage = function (message, transfer) {
      const asked = message.type === 'check' ? { ...message, now: new Date(${JSON.stringify(now)}), trustAnchors } : message;
      return post.call(this, asked, transfer);
    };
  })()`;
}

/** The title that announces each code. */
export const titles: Readonly<Record<string, RegExp>> = {
  OK: /^Su copia sirve|no es del certificado de ciudadano$/,
  EMPTY_FILE: /^El archivo está vacío$/,
  TOO_BIG: /^Es demasiado grande para ser una copia$/,
  NOT_P12: /^Esto no es una copia|^Falta la clave privada/,
  TRUNCATED: /^La copia está cortada$/,
  CORRUPT: /^La copia está dañada$/,
  ALTERED: /^La copia ha cambiado desde que se hizo$/,
  WRONG_PASSWORD: /^Esa no es la contraseña de este archivo$/,
  TWO_PASSWORDS: /^La copia tiene dos contraseñas distintas$/,
  UNSUPPORTED_ALGORITHM: /^No sabemos abrir esta copia$/,
  UNSUPPORTED_MODE: /^Esta copia no se abre con contraseña$/,
  TOO_MANY_ITERATIONS: /^No comprobamos este archivo$/,
  NO_KEY: /^Falta la clave privada/,
  NO_CERT: /^La copia no lleva el certificado$/,
  KEY_MISMATCH: /^La clave no es la de este certificado$/,
  KEY_DAMAGED: /^La clave privada está dañada$/,
  NOT_FNMT: /^No es un certificado de la FNMT$/,
  FNMT_UNVERIFIED: /^Dice ser de la FNMT y no lo es$|no hemos podido comprobar/,
  WRONG_PERSON: /^La copia se abre, pero es de otra persona$/,
  EXPIRED: /^La copia se abre, pero el certificado ha caducado$/,
  NOT_YET_VALID: /^El certificado aún no vale$/,
};
