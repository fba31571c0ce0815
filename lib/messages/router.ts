import { fail, type Result } from '../cases/result.ts';
import type { z } from '../cases/zod.ts';
import type { ExtensionMessage, Failure, PageMessage } from './protocol.ts';
import { ExtensionMessageSchema, PageMessageSchema } from './schema.ts';
import { checkSender, type RawSender, type Sender } from './sender.ts';

type FromPage = Exclude<Sender, { kind: 'extension-page' }>;

export interface Handlers {
  /** A command from one of the extension's own pages. */
  command: (message: ExtensionMessage) => Promise<unknown>;
  /** A message from a script in one of FNMT's pages. */
  page: (message: PageMessage, sender: FromPage) => Promise<unknown>;
  /** Whether a tab has not said too much lately; asked once for each message of a page's. */
  allows?: (tabId: number) => boolean;
  /** Anything unexpected ends here, once. */
  report: (error: unknown) => void;
}

/**
 * Checks who is speaking, parses what they say, and answers with a named failure or the handler's result. What a
 * page may say is a shorter list than what the extension's own pages may.
 */
export async function route(
  raw: unknown,
  from: RawSender,
  self: { id: string; origin: string },
  handlers: Handlers,
): Promise<Result<unknown, Failure>> {
  const sender = checkSender(from, self);
  if (!sender) return fail('not-allowed');
  try {
    if (sender.kind === 'extension-page') {
      return await parsed(
        ExtensionMessageSchema,
        raw,
        async (message) => handlers.command(message),
        'not-filled',
      );
    }
    if (handlers.allows?.(sender.tabId) === false) return fail('not-allowed');
    return await parsed(
      PageMessageSchema,
      raw,
      async (message) => {
        // A frame reports its fields and nothing else: whoever frames it cannot press the panel's buttons.
        if (sender.kind === 'form-frame' && !message.type.startsWith('field.')) return undefined;
        return handlers.page(message, sender);
      },
      'not-allowed',
    );
  } catch (error) {
    handlers.report(error);
    return fail('not-saved');
  }
}

async function parsed<Schema extends z.ZodMiniType>(
  schema: Schema,
  raw: unknown,
  handle: (message: z.infer<Schema>) => Promise<unknown>,
  refusal: Failure,
): Promise<Result<unknown, Failure>> {
  const message = schema.safeParse(raw);
  if (!message.success) return fail('not-a-command');
  const value = await handle(message.data);
  return value === undefined ? fail(refusal) : { ok: true, value };
}
