export { messenger } from './connector.ts';
