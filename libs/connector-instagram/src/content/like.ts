import { sealpost } from '#contracts/content';
import { type ContentTranslator, likeText } from '#libs/connector/content';
import { translated } from '#libs/envelope';
import type { ShapeOf } from '#libs/meta-graph';
import type { SendPayload } from '../webhook.ts';
import { asText } from './text.ts';

const { LikeSymbol } = sealpost.content.v1;

/** Instagram's heart is an attachment; what stands above or below it, and Messenger's thumb, can only be text. */
export const like: ContentTranslator<'like', ShapeOf<'like'>, SendPayload> = {
  toContent: ({ attachment: { type, stickerId }, text }) =>
    translated({
      symbol: type === 'like_heart' ? LikeSymbol.LIKE_SYMBOL_HEART : LikeSymbol.LIKE_SYMBOL_THUMB,
      ...(stickerId !== undefined && { stickerId }),
      ...(text !== undefined && { text }),
    }),
  fromContent: (body, rendering) => {
    const isHeart = body.symbol === LikeSymbol.LIKE_SYMBOL_HEART;
    if (!isHeart || body.text || rendering.prefixLines.length > 0) return asText(likeText(body), rendering);
    return translated([{ message: { attachment: { type: 'like_heart' } } }]);
  },
};
