import { createHmac } from 'node:crypto';
import { type Account, signingLogin } from '../../../simulator/src/world/account.ts';

/** One text of a person, as Messenger reports it. */
export interface MessengerText {
  readonly mid: string;
  readonly from: string;
  readonly text: string;
  readonly atMs: number;
  /** The message that it answers. */
  readonly replyTo?: string;
}

/** The body of a webhook with one text. */
export const messengerBody = (account: Account, { mid, from, text, atMs, replyTo }: MessengerText): Buffer =>
  Buffer.from(
    JSON.stringify({
      object: 'page',
      entry: [
        {
          id: account.id,
          time: atMs,
          messaging: [
            {
              sender: { id: from },
              recipient: { id: account.id },
              timestamp: atMs,
              message: { mid, text, ...(replyTo === undefined ? {} : { reply_to: { mid: replyTo } }) },
            },
          ],
        },
      ],
    }),
  );

/** Delivers a body as the platform would, signed; gives the HTTP status. */
export const deliverWebhook = async (ingressUrl: string, account: Account, body: Buffer): Promise<number> => {
  const signature = createHmac('sha256', signingLogin(account).appSecret).update(body).digest('hex');
  const response = await fetch(`${ingressUrl}/webhooks/${account.platform}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-hub-signature-256': `sha256=${signature}` },
    body: new Uint8Array(body),
  });
  await response.arrayBuffer();
  return response.status;
};
