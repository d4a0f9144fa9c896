import { signatureOf } from '#libs/meta-graph';
import { metaBytes, whatsappWebhook } from '../../apps/ingress/src/testing/webhooks.ts';
import { appSecret, type Pair } from '../stack/population.ts';

/** A request that carries one message into what is measured. */
export interface Post {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const secondMs = 1000;
const words =
  'See you at the north entrance at half past seven, I will bring the tickets and something to eat.';

/** What stands around a message's number in its text, so that it is found again wherever the text goes. */
const markedText = (number: number): string => `#${number}# ${words}`;

/** The number in a body that holds a marked text; `undefined` in any other. */
export const numberIn = (body: string): number | undefined => {
  const marked = /#(\d+)#/.exec(body)?.[1];
  return marked === undefined ? undefined : Number(marked);
};

/**
 * Signed WhatsApp webhooks with one text each, numbered from `first` on, over all pairs in turn. The key is what a hop that
 * looks into no body needs to keep a conversation's order.
 */
export const makePosts = (pairs: readonly Pair[], count: number, first: number): readonly Post[] =>
  Array.from({ length: count }, (_, index) => {
    const number = first + index;
    const pair = pairs[number % pairs.length];
    if (pair === undefined) throw new Error('somebody has to write');
    const body = metaBytes(
      whatsappWebhook(
        [
          {
            from: pair.author,
            id: `wamid.bench.${number}`,
            text: markedText(number),
            atSeconds: Math.floor(Date.now() / secondMs),
          },
        ],
        pair.authorAccountId,
      ),
    );
    return {
      path: '/webhooks/whatsapp',
      headers: {
        'content-type': 'application/json',
        'x-hub-signature-256': signatureOf(body, appSecret),
        'x-key': pair.conversationId,
      },
      body,
    };
  });
