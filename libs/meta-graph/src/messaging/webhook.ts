/** What Messenger and Instagram both promise once a body has been parsed. A member without a value is absent. */

/** A link that was opened, an ad that was tapped, or a product that was asked about. */
export interface WireReferral {
  readonly ref?: string;
  readonly source?: string;
  readonly type?: string;
  readonly adId?: string;
  readonly url?: string;
  readonly headline?: string;
  readonly productId?: string;
}

/** The readable parts of a template: its title, and how many buttons it has. */
export interface WireTemplate {
  readonly title?: string;
  readonly subtitle?: string;
  readonly url?: string;
  readonly nativeId?: string;
  readonly isProduct: boolean;
  /** Titles of the second and later elements. */
  readonly furtherTitles: readonly string[];
  readonly buttons: number;
}

/** One attachment, whatever its type; which members are there depends on the type. */
export interface WireAttachment {
  /** As given; empty where the platform gave none. */
  readonly type: string;
  readonly url?: string;
  readonly title?: string;
  readonly nativeId?: string;
  readonly stickerId?: string;
  readonly coordinates?: { readonly latitudeDeg: number; readonly longitudeDeg: number };
  readonly template?: WireTemplate;
}

/** The `message` of an event. */
export interface WireMessage {
  readonly mid?: string;
  readonly text?: string;
  readonly attachments: readonly WireAttachment[];
  readonly stickerId?: string;
  /** There when the text is a tapped quick reply; the payload may be withheld. */
  readonly quickReply?: { readonly payload?: string };
  readonly replyToMid?: string;
  readonly replyToStory?: { readonly id?: string; readonly url?: string };
  readonly referral?: WireReferral;
  readonly isEcho: boolean;
  readonly isDeleted: boolean;
  readonly isUnsupported: boolean;
  readonly appId?: string;
  readonly metadata?: string;
}

/** A tapped button, menu entry or ice breaker. */
export interface WirePostback {
  readonly mid?: string;
  readonly title?: string;
  readonly payload?: string;
  readonly referral?: WireReferral;
}

/** A new version of a message. `number` is the platform's count of edits, as given. */
export interface WireEdit {
  readonly mid?: string;
  readonly text?: string;
  readonly number?: string;
}

/** A reaction that was put on or taken off. All but `added` is as given. */
export interface WireReaction {
  readonly mid: string;
  readonly action?: string;
  readonly emoji?: string;
  readonly name?: string;
  readonly added: boolean;
}

/** A receipt: Messenger's covers all up to a watermark, Instagram's names the last message that was read. */
export interface WireReceipt {
  readonly status: 'delivered' | 'read';
  readonly mid?: string;
  readonly watermarkMs?: number;
  readonly mids: readonly string[];
}

/** A shopping cart that was sent (`send_cart`). Numbers are decimal text, so that nothing is rounded. */
export interface WireOrder {
  readonly note?: string;
  readonly lines: readonly {
    readonly productId?: string;
    readonly name?: string;
    readonly quantity?: string;
    readonly unitPrice?: string;
    readonly currency?: string;
  }[];
}

/** Something around the conversation, with the scalar members that the platform gave. */
export interface WireSystem {
  readonly event: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly referral?: WireReferral;
}

/** What an event is about: the one event key that it has. */
export type MessagingBody =
  | { readonly kind: 'message'; readonly message: WireMessage }
  | { readonly kind: 'postback'; readonly postback: WirePostback }
  | { readonly kind: 'order'; readonly order: WireOrder }
  | { readonly kind: 'edit'; readonly edit: WireEdit }
  | { readonly kind: 'reaction'; readonly reaction: WireReaction }
  | { readonly kind: 'receipt'; readonly receipt: WireReceipt }
  | { readonly kind: 'system'; readonly system: WireSystem }
  | { readonly kind: 'ignored'; readonly name: string }
  | { readonly kind: 'unsupported'; readonly name: string }
  | { readonly kind: 'malformed' };

/** The body of one kind of event. */
export type BodyOf<K extends MessagingBody['kind']> = Extract<MessagingBody, { readonly kind: K }>;

/** One event of a webhook with all that surrounds it. */
export interface MessagingEvent {
  /** `entry.id` as given; absent where the entry has none. */
  readonly entryId?: string;
  readonly senderId?: string;
  /** The sender's one-shot `user_ref`, which stands in where no id is known yet. */
  readonly senderRef?: string;
  readonly recipientId?: string;
  readonly timestampMs?: number;
  /** Whether another app owns the thread. */
  readonly standby: boolean;
  readonly body: MessagingBody;
  /** The item as plain `JSON.parse` gives it, for hashes and raw copies. */
  readonly plain: unknown;
}
