import { fail, type Result } from '../cases/result.ts';
import type { z } from '../cases/zod.ts';
import type { ExtensionMessage, Failure, PageMessage } from './protocol.ts';
import { ExtensionMessageSchema, PageMessageSchema } from './schema.ts';
import { checkSender, type RawSender, type Sender } from './sender.ts';

type FromPage = Exclude<Sender, { kind: 'extension-page' }>;

export interface Handlers {
  command: (message: ExtensionMessage) => Promise<unknown>;
  page: (message: PageMessage, sender: FromPage) => Promise<unknown>;
  /** Rate limit, asked once for each page message. */
  allows?: (tabId: number) => boolean;
  report: (error: unknown) => void;
}

/**
 * Checks the sender, parses the message, and answers with a named failure or the handler's result. Pages may send
 * fewer messages than the extension's own pages.
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
        // A frame reports only its fields: whoever frames it cannot press the panel's buttons.
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
