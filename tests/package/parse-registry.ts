/** What a `.reg` file does: keys with values, and removals. */
export interface RegistryFile {
  values: Map<string, Map<string, RegistryValue>>;
  /** The same for lines behind a `;`: documented, without effect. */
  documented: Map<string, Map<string, RegistryValue>>;
  removedKeys: string[];
}

export type RegistryValue =
  | { type: 'REG_SZ'; value: string }
  | { type: 'REG_DWORD'; value: number }
  | { type: 'REG_MULTI_SZ'; value: string[] }
  | { type: 'removed' };

/** Reads a `.reg` file as regedit does: UTF-16 with BOM, CRLF, header line, keys, values. */
export function parseRegistry(bytes: Buffer): RegistryFile {
  if (bytes.readUInt16LE(0) !== 0xfeff) throw new Error('not UTF-16LE with a byte order mark');
  const text = bytes.toString('utf16le', 2);
  if (/[^\r]\n/.test(text)) throw new Error('a line ends without CR');
  const [first, ...lines] = text.replaceAll(/\\\r\n\s*/g, '').split('\r\n');
  if (first !== 'Windows Registry Editor Version 5.00') throw new Error(`first line: ${first}`);
  const file: RegistryFile = { values: new Map(), documented: new Map(), removedKeys: [] };
  let active = '';
  let documented = '';
  for (const line of lines) {
    if (line === '' || line.startsWith('; ')) continue;
    const isDocumented = line.startsWith(';');
    const bare = isDocumented ? line.slice(1) : line;
    const key = /^\[(-?)HKEY_LOCAL_MACHINE\\([^\]]+)\]$/.exec(bare);
    if (key?.[2] !== undefined) {
      if (key[1] === '-') file.removedKeys.push(key[2]);
      else if (isDocumented) documented = key[2];
      else {
        active = key[2];
        documented = active;
        file.values.set(active, new Map());
      }
      continue;
    }
    const [name, value] = parseLine(bare);
    const place = isDocumented ? file.documented : file.values;
    const under = isDocumented ? documented : active;
    place.set(under, (place.get(under) ?? new Map()).set(name, value));
  }
  return file;
}

function parseLine(line: string): [name: string, value: RegistryValue] {
  const [, name, written] = /^"([^"]+)"=(.*)$/.exec(line) ?? [];
  if (name === undefined || written === undefined) throw new Error(`not a value: ${line}`);
  return [name, parseValue(written)];
}

function parseValue(written: string): RegistryValue {
  if (written === '-') return { type: 'removed' };
  const text = /^"((?:[^"\\]|\\["\\])*)"$/.exec(written)?.[1];
  if (text !== undefined) return { type: 'REG_SZ', value: text.replaceAll(/\\(["\\])/g, '$1') };
  const number = /^dword:([0-9a-f]{8})$/.exec(written)?.[1];
  if (number !== undefined) return { type: 'REG_DWORD', value: Number.parseInt(number, 16) };
  const bytes = /^hex\(7\):([0-9a-f]{2}(?:,[0-9a-f]{2})*)$/.exec(written)?.[1];
  if (bytes === undefined) throw new Error(`not a value: ${written}`);
  const list = Buffer.from(bytes.replaceAll(',', ''), 'hex').toString('utf16le');
  if (!list.endsWith('\0\0')) throw new Error('the list does not end');
  return { type: 'REG_MULTI_SZ', value: list.slice(0, -2).split('\0') };
}
