/** Messenger's side for app backends. */
export { messengerDialect } from './native/dialect.ts';
