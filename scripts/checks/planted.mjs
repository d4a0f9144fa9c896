// Breaks each rule once, outside the project, and sees it fire: a rule that never fired proves nothing.
import { complaintsAboutImports } from './planted/imports.mjs';
import { complaintsAboutSources } from './planted/sources.mjs';

const results = [complaintsAboutImports(), complaintsAboutSources()];
const complaints = results.flatMap((result) => result.complaints);
for (const complaint of complaints) console.error(complaint);
console.log(`${results.reduce((sum, { count }) => sum + count, 0)} planted violations`);
process.exitCode = complaints.length > 0 ? 1 : 0;
