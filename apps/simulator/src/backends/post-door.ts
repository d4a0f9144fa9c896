import { type AppKey, linkToken } from './link-token.ts';

/** Posts a frame; gives the frame that answers it, if one does. */
export type PostDoor = (frame: Uint8Array) => Promise<Uint8Array | undefined>;

const noAnswer = 204;

/** `POST /native/<app>/frames` of a gateway. Every typed answer is a 200, refusals too. */
export const createPostDoor =
  (gatewayUrl: string, key: AppKey, contentType: string): PostDoor =>
  async (frame) => {
    const response = await fetch(`${gatewayUrl}/native/${key.app}/frames`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await linkToken(key)}`, 'content-type': contentType },
      body: Buffer.from(frame),
    });
    if (!response.ok) throw new Error(`the gateway answered ${response.status}`);
    return response.status === noAnswer ? undefined : new Uint8Array(await response.arrayBuffer());
  };
