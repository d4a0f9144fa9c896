import { createHmac } from 'node:crypto';

/** The signature headers of a webhook body: HMAC with the app secret over exactly these bytes, lower-case hex. */
export const signatureHeaders = (body: Uint8Array, appSecret: string): Readonly<Record<string, string>> => ({
  'x-hub-signature': `sha1=${createHmac('sha1', appSecret).update(body).digest('hex')}`,
  'x-hub-signature-256': `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`,
});

/** The proof that a caller knows the app secret of its token (`appsecret_proof`). */
export const appSecretProof = (token: string, appSecret: string): string =>
  createHmac('sha256', appSecret).update(token).digest('hex');
