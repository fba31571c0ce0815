// Functions instead of methods: unused ones are left out of the build.
import * as z from 'zod/mini';

// Compiled parsers need `eval`, which the content security policy forbids: zod would try and log an error on every
// page.
z.config({ jitless: true });

export { z };
