import { createHash } from 'node:crypto';

const tokenBytes = 16;

/** Makes an invitation's token: 128 random bits as 22 base64url characters. It is said once and never stored. */
export const makeInvitationToken = (randomBytes: (length: number) => Uint8Array): string =>
  Buffer.from(randomBytes(tokenBytes)).toString('base64url');

/** What is stored of a token, and what a join names: SHA-256 over its 22 characters. */
export const invitationTokenHash = (token: string): Buffer =>
  createHash('sha256').update(token, 'ascii').digest();
