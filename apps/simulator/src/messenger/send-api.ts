import type { SendContext, SendResult } from '../graph/send.ts';
import { sendMessaging } from '../messaging/send.ts';
import type { JsonObject } from '../wire/readers.ts';
import { messengerProblems } from './errors.ts';
import { makeMessageId } from './ids.ts';
import { messengerLimits } from './limits.ts';

/** `POST /{page-id|me}/messages` of Messenger. */
export const sendMessenger = (body: JsonObject, context: SendContext): SendResult =>
  sendMessaging(body, context, {
    problems: messengerProblems,
    limits: messengerLimits,
    makeMessageId,
    takesReaction: () => true,
  });
