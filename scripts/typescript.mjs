// node --import ./scripts/typescript.mjs --conditions=source <file>.ts runs TypeScript sources without a build, for tests
// that need a process of their own.
import { register } from 'node:module';

register('./typescript-loader.mjs', import.meta.url);
