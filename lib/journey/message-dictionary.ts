import type { PageId } from '../pages/page.ts';
import type { WordKey } from '../words/translate.ts';
import type { SourceId } from './sources.ts';

/**
 * Messages of FNMT's forms with their meaning. To add one: a pattern for the folded text (lower case, no accents), its
 * pages, its words in each language's `trouble.ts`, and where and when it was seen. It is `certain` only if the
 * message itself was seen in a source; otherwise its words say "probablemente".
 */
interface Message {
  pattern: string;
  pages: readonly PageId[];
  certain: boolean;
  source: SourceId;
}

const forms = ['request-form', 'download-form', 'video-data'] as const satisfies readonly PageId[];

export const messages = {
  pkcs8: {
    pattern: 'error generando el pkcs#?8',
    pages: forms,
    certain: true,
    source: 'user-reports',
  },
  'no-match': {
    pattern:
      'no corresponden? (a|con) ning|apellidos? .{0,30}no (coincide|corresponde|es correcto)|datos (introducidos )?(no (coinciden|corresponden|son correctos)|incorrectos)|no (existe|se ha encontrado|consta).{0,30}solicitud',
    pages: ['download-form', 'video-data'],
    certain: false,
    source: 'own',
  },
  'not-ready': {
    pattern: '(todavia|aun) no (esta|se encuentra).{0,30}(disponible|acreditad|generad)',
    pages: ['download-form'],
    certain: false,
    source: 'own',
  },
  conditions: {
    pattern: '^(debe|tiene que|es necesario) (aceptar|leer).{0,20}condicion',
    pages: forms,
    certain: false,
    source: 'own',
  },
  document: {
    pattern: '\\b(documento|nif|nie|dni)\\b.{0,40}(no es (correcto|valido)|incorrecto|erroneo)',
    pages: forms,
    certain: false,
    source: 'own',
  },
  email: {
    pattern: '(correo|e-?mail).{0,40}(no (es (correcto|valido)|coincide)|incorrecto|erroneo)',
    pages: ['request-form'],
    certain: false,
    source: 'own',
  },
} as const satisfies Record<string, Message>;

export type MessageId = keyof typeof messages;

export interface FormMessage extends Message {
  id: MessageId;
  title: WordKey;
  text: WordKey;
}

/** The messages a page may show. */
export function messagesOn(page: PageId): FormMessage[] {
  const all = Object.entries(messages) as [MessageId, Message][];
  return all
    .filter(([, { pages }]) => pages.includes(page))
    .map(([id, message]) => ({ id, ...message, title: `message.${id}.title`, text: `message.${id}.text` }));
}
