import { writeFileSync } from 'node:fs';
import { holidaysFile, holidaysModule } from './holidays-module.ts';

// `npm run holidays`: rewrites the table when the years or the library have changed.
writeFileSync(holidaysFile, holidaysModule());
console.log(`Written: ${holidaysFile}`);
