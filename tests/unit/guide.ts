import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const docs = join(import.meta.dirname, '../../docs');

export const guide = readFileSync(join(docs, 'equipos-compartidos.md'), 'utf8');

/** A section with its subsections. */
export function section(title: string): string {
  const heading = new RegExp(`^(#+) ${title.replaceAll(/[.()]/g, '\\$&')}\\n`, 'm').exec(guide);
  if (!heading?.[1]) throw new Error(`The guide has no section "${title}"`);
  const rest = guide.slice(heading.index + heading[0].length);
  const end = rest.search(new RegExp(`^#{1,${heading[1].length}} `, 'm'));
  return end < 0 ? rest : rest.slice(0, end);
}

export function codeBlocks(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, code = '']) => code,
  );
}

/** Text between backquotes, outside code blocks. */
export function quoted(text: string): string[] {
  return [...text.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(
    ([, inner = '']) => inner,
  );
}
