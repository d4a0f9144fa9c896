import type { Connector } from '#libs/connector/content';
import { profileName, profilePath, signatureMatches } from '#libs/meta-graph';
import { accountsOf } from './accounts.ts';
import { capabilities } from './capabilities.ts';
import { toInbound } from './inbound.ts';
import { outcomeOf } from './outcome.ts';
import { toReceiptRequest, toRequests } from './outbound.ts';
import { parse } from './parse.ts';

/** Instagram Messaging: webhooks of a professional account, and the Send API. */
export const instagram: Connector = {
  platform: 'instagram',
  capabilities,
  verify: ({ body, signature }, secrets) => signatureMatches(body, signature, secrets),
  accountsOf,
  translate: (body) => parse(body).map(toInbound),
  toRequests,
  toReceiptRequest,
  profile: { pathOf: (personId) => profilePath(personId, 'name,username'), nameOf: profileName },
  outcomeOf,
};
