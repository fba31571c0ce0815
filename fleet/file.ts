/** A file before it is written. */
export interface DeployFile {
  /** Below `deploy/`. */
  path: string;
  text: string;
  /** `.reg` files need UTF-16, Windows' texts CRLF. */
  as: 'unix' | 'windows' | 'registry';
}

export function bytesOf({ text, as }: DeployFile): Buffer {
  switch (as) {
    case 'unix':
      return Buffer.from(text, 'utf8');
    case 'windows':
      return Buffer.from(text.replaceAll('\n', '\r\n'), 'utf8');
    case 'registry':
      return Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`, 'utf16le');
  }
}

/** What both JSON and property lists can hold. */
export type Json = string | number | boolean | Json[] | { [name: string]: Json };

export function jsonFile(path: string, content: unknown): DeployFile {
  return { path, text: `${JSON.stringify(content, undefined, 2)}\n`, as: 'unix' };
}
