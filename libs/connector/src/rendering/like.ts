import { sealpost } from '#contracts/content';
import { loss } from '#libs/envelope';
import type { ContentBody } from '../connector.ts';
import { lines, type Rendered } from './rendered.ts';

const { LikeSymbol } = sealpost.content.v1;

/** A one-tap like as its emoji, with the text that came along below it. */
export const likeText = ({ symbol, text }: ContentBody<'like'>): Rendered => ({
  text: lines(symbol === LikeSymbol.LIKE_SYMBOL_HEART ? '❤️' : '👍', text),
  losses: [loss('RENDERED_AS_TEXT', 'like', "an emoji stands for the platform's own like", 0)],
});
