import { sealpost } from '#contracts/content';
import { type ContentTranslator, likeText } from '#libs/connector/content';
import { translated } from '#libs/envelope';
import { isThumb, type ShapeOf } from '#libs/meta-graph';
import type { SendPayload } from '../webhook.ts';
import { asText } from './text.ts';

const { LikeSymbol } = sealpost.content.v1;

/** The thumb of a single tap. Larger ones, of a longer press, have ids of their own. */
const smallThumb = '369239263222822';

/** Messenger's thumb is a sticker; what stands above or below it, and Instagram's heart, can only be text. */
export const like: ContentTranslator<'like', ShapeOf<'like'>, SendPayload> = {
  toContent: ({ attachment: { type, stickerId }, text }) =>
    translated({
      symbol: type === 'like_heart' ? LikeSymbol.LIKE_SYMBOL_HEART : LikeSymbol.LIKE_SYMBOL_THUMB,
      ...(stickerId !== undefined && { stickerId }),
      ...(text !== undefined && { text }),
    }),
  fromContent: (body, rendering) => {
    const isHeart = body.symbol === LikeSymbol.LIKE_SYMBOL_HEART;
    if (isHeart || body.text || rendering.prefixLines.length > 0) return asText(likeText(body), rendering);
    const stickerId = body.stickerId && isThumb(body.stickerId) ? body.stickerId : smallThumb;
    return translated([{ message: { sticker_id: Number(stickerId) } }]);
  },
};
