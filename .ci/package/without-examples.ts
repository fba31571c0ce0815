import type { Plugin } from 'vite';

/** Of a page's definition, what only its tests and the manifest's making read. */
const unread = new Set(['examples', 'lookalikes', 'sample', 'on']);

/** As much of the syntax tree as is looked at. */
interface Node {
  type: string;
  start: number;
  end: number;
  [more: string]: unknown;
}

/**
 * Leaves the addresses and samples that pages are tested with out of what is built: they stand beside each page, so
 * that whoever changes it sees them, and are a tenth of what every page of the sede would have to read.
 */
export function withoutExamples(): Plugin {
  return {
    name: 'certiguia-without-examples',
    // After types are gone: what is left is plain JavaScript.
    enforce: 'post',
    transform(code, id) {
      if (!/\/lib\/pages\/[\w-]+\.ts$/.test(id.replaceAll('\\', '/'))) return undefined;
      const found = definitionsIn(this.parse(code) as unknown as Node).flatMap(({ properties }) =>
        (properties as Node[]).filter(({ key }) =>
          unread.has((key as { name?: string } | undefined)?.name ?? ''),
        ),
      );
      if (found.length === 0) return undefined;
      return { code: without(code, found), map: null };
    },
  };
}

/** The objects given to `definePage`, at the top level of a module. */
function definitionsIn({ body }: Node): Node[] {
  return (body as Node[])
    .flatMap((statement) => {
      const declaration =
        statement.type === 'ExportNamedDeclaration' ? (statement.declaration as Node | null) : statement;
      return declaration?.type === 'VariableDeclaration' ? (declaration.declarations as Node[]) : [];
    })
    .flatMap(({ init }) => {
      const call = init as Node | null;
      const isDefinition =
        call?.type === 'CallExpression' && (call.callee as { name?: string }).name === 'definePage';
      return isDefinition ? ((call.arguments as Node[])[0] ?? []) : [];
    });
}

/** The last one first, so that the places of the others stay right; each with the comma behind it. */
function without(code: string, properties: readonly Node[]): string {
  return properties
    .toSorted((one, other) => other.start - one.start)
    .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end).replace(/^\s*,/, ''), code);
}
