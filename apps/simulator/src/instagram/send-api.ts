import type { SendContext, SendResult } from '../graph/send.ts';
import { sendMessaging } from '../messaging/send.ts';
import type { JsonObject } from '../wire/readers.ts';
import { instagramProblems } from './errors.ts';
import { makeMessageId } from './ids.ts';
import { instagramLimits } from './limits.ts';

/** `POST /{ig-id|me}/messages` of Instagram; through the Page API the only reaction is `love`. */
export const sendInstagram = (body: JsonObject, context: SendContext): SendResult =>
  sendMessaging(body, context, {
    problems: instagramProblems(context.login.flavour),
    limits: instagramLimits,
    makeMessageId,
    takesReaction: (reaction) => context.login.flavour === 'login' || reaction === 'love',
  });
