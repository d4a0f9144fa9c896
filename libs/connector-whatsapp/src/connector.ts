import type { Connector } from '#libs/connector/content';
import { signatureMatches } from '#libs/meta-graph';
import { accountsOf } from './accounts.ts';
import { capabilities } from './capabilities.ts';
import { toInbound } from './inbound.ts';
import { outcomeOf } from './outcome.ts';
import { toReceiptRequest, toReopenRequest, toRequests } from './outbound.ts';
import { parse } from './parse.ts';

/** WhatsApp Cloud API: webhooks of a business account, and the Send API. */
export const whatsapp: Connector = {
  platform: 'whatsapp',
  capabilities,
  verify: ({ body, signature }, secrets) => signatureMatches(body, signature, secrets),
  accountsOf,
  translate: (body) => parse(body).map(toInbound),
  toRequests,
  toReceiptRequest,
  toReopenRequest,
  outcomeOf,
};
