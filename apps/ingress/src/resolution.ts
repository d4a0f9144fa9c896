import type { ConversationId, EnvelopeId, Failure, ParticipantId } from '#libs/envelope';
import type { ControlDraft } from './control.ts';

/** Where an item goes. It is stored by the envelope's id, and a repetition gets the stored one. */
export type Resolution =
  | {
      readonly to: 'conversation';
      readonly conversationId: ConversationId;
      readonly rosterEpoch: bigint;
      readonly senderId: ParticipantId;
      readonly refEnvelopeId?: EnvelopeId;
    }
  /** To the directory; a draft is what is not sealed and stored yet, bytes are what was published before. */
  | { readonly to: 'control'; readonly control: ControlDraft | Uint8Array }
  /** Kept, sealed, because it belongs to no conversation. */
  | { readonly to: 'dead-letter'; readonly failure: Failure }
  /** Remembered or counted, and sent nowhere. */
  | { readonly to: 'nowhere'; readonly reason: NowhereReason };

/** Why an item is sent nowhere. */
export type NowhereReason =
  'token_kept' | 'no_token' | 'no_conversation' | 'about_the_gateway' | 'already_talking' | 'unknown_person';
