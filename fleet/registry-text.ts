/** The text of a `.reg` file. Windows takes ASCII names, any text in values. */
const hive = 'HKEY_LOCAL_MACHINE';

export function registryText(pieces: readonly string[]): string {
  return `${['Windows Registry Editor Version 5.00', ...pieces].join('\n\n')}\n`;
}

export function comment(...lines: string[]): string {
  return lines.map((line) => `; ${line}`.trimEnd()).join('\n');
}

/** A key with its lines. */
export function key(path: string, ...lines: string[]): string {
  return [`[${hive}\\${path}]`, ...lines].join('\n');
}

export function withoutKey(path: string): string {
  return `[-${hive}\\${path}]`;
}

export function text(name: string, value: string): string {
  return `"${name}"="${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

export function number(name: string, value: number): string {
  return `"${name}"=dword:${value.toString(16).padStart(8, '0')}`;
}

/** A string in a REG_MULTI_SZ, which a `.reg` file can only write as bytes: two zeros end it, two the list. */
export function multiText(name: string, value: string): string {
  const bytes = [...Buffer.from(`${value}\0\0`, 'utf16le')].map((byte) => byte.toString(16).padStart(2, '0'));
  const rows = Array.from({ length: Math.ceil(bytes.length / 25) }, (_, row) =>
    bytes.slice(row * 25, row * 25 + 25).join(','),
  );
  return `"${name}"=hex(7):${rows.join(',\\\n  ')}`;
}

export function withoutValue(name: string): string {
  return `"${name}"=-`;
}
