/** WhatsApp's side for app backends. */
export { whatsappDialect } from './native/dialect.ts';
