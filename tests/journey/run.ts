// `npm run journey`: what the guide says in each situation, as a page; `-- --en` in English.
import { printTable } from './print-table.ts';

console.log(printTable(process.argv.includes('--en') ? 'en' : 'es'));
