/** The webhook side of WhatsApp. */
export { whatsapp } from './connector.ts';
