// npm run start:<service>   one service in a process of its own, built first when a source is newer than the last build
import { freshEntry } from './fresh-build.mjs';

const [app, ...args] = process.argv.slice(2);
const entry = freshEntry(app);
if (entry === undefined) process.exit(2);
process.argv.splice(2, process.argv.length, ...args);
await import(new URL(`../${entry}`, import.meta.url).href);
