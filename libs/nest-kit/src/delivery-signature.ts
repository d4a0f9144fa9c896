import { createHmac, randomUUID } from 'node:crypto';

/**
 * The headers that sign a frame which is posted to an app's backend: HMAC-SHA256 over id, time in seconds and raw body, joined by dots, in
 * base64. The signature covers no address, since proxies rewrite them; the form is that of Standard Webhooks. None without a secret.
 */
export const deliverySignature = (
  secret: string | undefined,
  body: Uint8Array,
  atMs: number,
): Readonly<Record<string, string>> => {
  if (secret === undefined) return {};
  const id = randomUUID();
  const timestamp = String(Math.floor(atMs / 1_000));
  const digest = createHmac('sha256', secret).update(`${id}.${timestamp}.`).update(body).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${digest}` };
};
