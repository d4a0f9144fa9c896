// Runs the command line, and builds first when a source is newer than the last build.
import { freshEntry } from './fresh-build.mjs';

const entry = freshEntry('cli');
if (entry === undefined) process.exit(2);
await import(new URL(`../${entry}`, import.meta.url).href);
