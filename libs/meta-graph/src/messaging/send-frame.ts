import { partTagOf } from '#libs/envelope';

/** What one call can do in a thread besides sending a message, before its frame is put around it. */
export type ReactionAction =
  | { readonly sender_action: 'react'; readonly payload: { readonly reaction: string } }
  | { readonly sender_action: 'unreact' };

/** The `message` of a Send API call, before its tag. */
export type OutgoingMessage =
  | { readonly text: string; readonly quick_replies?: readonly QuickReply[] }
  | { readonly sticker_id: number }
  | { readonly attachment: OutgoingAttachment };

/** A tappable answer; it vanishes once one of them is tapped. */
export interface QuickReply {
  readonly content_type: 'text';
  readonly title: string;
  readonly payload: string;
}

/** A button that opens something. */
export type TemplateButton =
  | { readonly type: 'web_url'; readonly title: string; readonly url: string }
  | { readonly type: 'phone_number'; readonly title: string; readonly payload: string };

/** Instagram's heart, or a template with buttons. */
export type OutgoingAttachment =
  | { readonly type: 'like_heart' }
  | {
      readonly type: 'template';
      readonly payload: {
        readonly template_type: 'button';
        readonly text: string;
        readonly buttons: readonly TemplateButton[];
      };
    };

/** What a content kind becomes on Messenger and Instagram. */
export type Sendable = { readonly message: OutgoingMessage } | ReactionAction;

/** What surrounds the sendables of one content. `targetId` is the message that they answer or react to. */
export interface SendFrame {
  readonly accountId: string;
  readonly recipientId: string;
  readonly targetId?: string;
  readonly messagingType?: 'RESPONSE';
  /** Comes back in the echo with the part, where the platform has a place for it. */
  readonly tag?: string;
}

/** One Send API call, as data. */
export interface SendRequest {
  readonly method: 'POST';
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Puts the frame around each sendable, in order; `reply_to` stands beside `message`, and on the first part only. */
export const framed = (sendables: readonly Sendable[], frame: SendFrame): readonly SendRequest[] => {
  const firstMessage = sendables.findIndex((sendable) => 'message' in sendable);
  return sendables.map((sendable, index) =>
    'message' in sendable
      ? messageCall(
          tagged(sendable.message, frame.tag, index),
          frame,
          index === firstMessage ? frame.targetId : undefined,
        )
      : actionCall(frame, {
          sender_action: sendable.sender_action,
          payload: {
            ...(frame.targetId !== undefined && { message_id: frame.targetId }),
            ...('payload' in sendable && sendable.payload),
          },
        }),
  );
};

/** The call that marks a thread as seen; neither platform can mark a single message. */
export const seenCall = (frame: Pick<SendFrame, 'accountId' | 'recipientId'>): SendRequest =>
  actionCall(frame, { sender_action: 'mark_seen' });

function tagged(message: OutgoingMessage, tag: string | undefined, part: number): object {
  return tag === undefined ? message : { ...message, metadata: partTagOf(tag, part) };
}

function messageCall(message: object, frame: SendFrame, replyTo: string | undefined): SendRequest {
  return actionCall(frame, {
    ...(frame.messagingType !== undefined && { messaging_type: frame.messagingType }),
    message,
    ...(replyTo !== undefined && { reply_to: { mid: replyTo } }),
  });
}

function actionCall(
  { accountId, recipientId }: Pick<SendFrame, 'accountId' | 'recipientId'>,
  body: Readonly<Record<string, unknown>>,
): SendRequest {
  return {
    method: 'POST',
    path: `/${accountId}/messages`,
    body: { recipient: { id: recipientId }, ...body },
  };
}
