// The same checks as functions in place of methods: what is not called is left out of what is built.
import * as z from 'zod/mini';

// Its compiled parsers need `eval`, which the extension's content security policy forbids: without this line zod
// would try, and every page of ours would show an error in its console.
z.config({ jitless: true });

export { z };
