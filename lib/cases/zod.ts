import * as z from 'zod';

// Its compiled parsers need `eval`, which the extension's content security policy forbids: without this line zod
// would try, and every page of ours would show an error in its console.
z.config({ jitless: true });

export { z };
