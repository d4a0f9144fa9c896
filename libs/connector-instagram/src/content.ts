export { instagram } from './connector.ts';
