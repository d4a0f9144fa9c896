import { randomBytes } from 'node:crypto';

/** A message id in Messenger's present form: `m_` and base64url. */
export const makeMessageId = (): string => `m_${randomBytes(66).toString('base64url')}`;
