import type { ReceivedMessage } from '#libs/store';
import type { Item } from './item.ts';
import type { Person } from './people.ts';
import type { Resolution } from './resolution.ts';
import { gatewayConversationId } from './derived-ids.ts';

/**
 * A message as later items can refer to it; `undefined` for what has no native id or went nowhere. What was said to the
 * gateway itself belongs to the conversation with it, so that its edits and reactions reach nobody else.
 */
export const referableAs = (
  { account, nativeId, atMs, event }: Item,
  { participantId, address }: Person,
  resolution: Resolution,
): ReceivedMessage | undefined =>
  nativeId === undefined || (resolution.to !== 'conversation' && resolution.to !== 'control')
    ? undefined
    : {
        account,
        nativeId,
        envelopeId: event.envelopeId,
        conversationId: resolution.to === 'conversation' ? resolution.conversationId : gatewayConversationId,
        participantId,
        address,
        sentAtMs: atMs,
      };
