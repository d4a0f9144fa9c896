/** The webhook side of WhatsApp. */
export { whatsapp } from './connector.ts';
export { contentTable } from './content/index.ts';
