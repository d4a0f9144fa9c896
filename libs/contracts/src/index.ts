export { fromLong, millisOf, toLong } from './long.ts';
