/** Instagram's side for app backends. */
export { instagramDialect } from './native/dialect.ts';
