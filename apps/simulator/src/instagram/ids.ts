import { randomBytes } from 'node:crypto';

/** A message id in Instagram's outer form: text like base64 with a fixed head and tail, some 150 characters long. */
export const makeMessageId = (accountId: string): string => {
  const inner = Buffer.from(
    `${accountId}:${randomBytes(12).toString('hex')}:${randomBytes(24).toString('hex')}`,
  );
  return `aWdfZAG1faXRlbToxOklHTWVzc2FnZAUlEOj${inner.toString('base64url')}ZD`;
};
