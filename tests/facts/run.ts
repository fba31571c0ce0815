// `npm run facts`: facts with a last day, conflicts, and sources by age. Fails when a fact has run out.
import { conflicts, endingFacts, sourceAges } from './list-facts.ts';

const today = new Date();
const ending = endingFacts(today);

console.log('Facts with a last day');
for (const { id, until, left, state, replacedBy, says } of ending) {
  const mark = { over: 'RUN OUT', soon: 'ends soon', replaced: 'replaced, may go', holds: '' }[state];
  const next = replacedBy === undefined ? 'to be renewed' : `then ${replacedBy}`;
  console.log(`  ${until}  ${String(left).padStart(5)} days  ${id} (${next})${mark ? `  ${mark}` : ''}`);
  console.log(`      ${says}`);
}

console.log('\nFacts on which sources disagree');
for (const { id, says, conflict } of conflicts()) console.log(`  ${id}: ${says}\n      Against: ${conflict}`);

console.log('\nSources by age, with the answers that rest on them');
for (const { id, read, age, answers } of sourceAges(today)) {
  console.log(`  ${read}  ${String(age).padStart(5)} days  ${id}: ${answers.length}`);
  if (answers.length > 0) console.log(`      ${answers.join(', ')}`);
}

const over = ending.filter(({ state }) => state === 'over');
if (over.length > 0) {
  console.error(`\nRun out: ${over.map(({ id }) => id).join(', ')}`);
  process.exitCode = 1;
}
