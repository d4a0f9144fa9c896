import type { sealpost } from '#contracts/content';
import type { EnvelopeId, Failure, Loss, Platform, Result } from '#libs/envelope';
import type { Capabilities } from './capabilities.ts';

/** What a person means: the decoded form of `sealpost.content.v1.Content`. */
export type Content = sealpost.content.v1.Content.$Shape;
/** The content kinds, derived from the schema's oneof, so that a new one does not compile until every platform has its row. */
export type ContentKind = NonNullable<Content['kind']>;
/** The body of one kind. */
export type ContentBody<K extends ContentKind> = NonNullable<Extract<Content, { kind?: K }>[K]>;

/** The bytes of one webhook and the headers that matter for it. */
export interface RawDelivery {
  readonly body: Uint8Array;
  /** The value of `X-Hub-Signature-256`; absent when the header is missing. */
  readonly signature?: string;
}

/** What an item of a webhook is to the gateway. */
export type EventClass =
  'message' | 'reaction' | 'edit' | 'deletion' | 'receipt' | 'system' | 'echo' | 'ignored' | 'unsupported';

/** What a receipt says. */
export type ReceiptKind = 'sent' | 'delivered' | 'read' | 'played' | 'failed';

/**
 * One item of a webhook, translated. Every event of every class has this one shape; a member without a value is absent.
 * Ids are exactly as the platform gives them. Nothing here is looked up: it is all in the item.
 */
export interface Inbound {
  readonly platform: Platform;
  readonly class: EventClass;
  /** The content kind, receipt kind or system event; absent for a deletion. */
  readonly kind?: string;
  /** Our account, in the platform's id. */
  readonly accountId: string;
  readonly senderId?: string;
  readonly recipientId?: string;
  readonly senderAliases?: readonly string[];
  readonly recipientAliases?: readonly string[];
  readonly groupId?: string;
  readonly nativeId?: string;
  readonly timestampMs?: number;
  readonly envelopeId: EnvelopeId;
  readonly text?: string;
  readonly emoji?: string;
  readonly refNativeId?: string;
  readonly refWatermarkMs?: number;
  /** `true` where another app owns the thread. */
  readonly standby?: true;
  readonly content?: Content;
  readonly losses: readonly Loss[];
  /** What we attached to the message that this item is about (`biz_opaque_callback_data`, `metadata`); absent when nothing. */
  readonly tag?: string;
  /** The id of the app that sent an echo; absent when not said. */
  readonly echoAppId?: string;
  /** Further native ids that a receipt lists (Messenger's `mids`). */
  readonly receiptNativeIds?: readonly string[];
  /** Why a `failed` receipt failed. */
  readonly failure?: Failure;
  /** The token of a link or ad referral that came along (`ref`); absent when none. */
  readonly referralRef?: string;
}

/** How a reference of the content is to be expressed at the target. */
export interface ResolvedReference {
  /** The target platform's ids of the message, in the order of its parts; empty when it is not known there. */
  readonly nativeIds: readonly string[];
}

/** A content on its way to one person. */
export interface Outbound {
  readonly content: Content;
  /** Our account, in the platform's id. */
  readonly accountId: string;
  /** The person, in the platform's id (a BSUID, a phone number, a PSID, an IGSID). */
  readonly recipientId: string;
  /** The message that the content answers, reacts to, edits or takes back; absent when it has no reference. */
  readonly reference?: ResolvedReference;
  /** The author's name, shown on a line of its own above; absent in a conversation of two. */
  readonly authorName?: string;
  /** What to attach so that echoes and statuses can be recognised; at most 200 ASCII characters. The connector adds the part. */
  readonly tag?: string;
  /** The API flavour of our account, where a platform has several; the first one in the documentation when absent. */
  readonly flavour?: string;
}

/** One Send API call, as data. Calls of one outbound are made in order, each after the one before has been accepted. */
export interface PlatformRequest {
  readonly method: 'POST';
  /** The path below the account's API base URL, such as `/<account>/messages`. */
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The platform's answer to a call. */
export interface PlatformResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The body as text; not necessarily JSON. */
  readonly body: string;
}

/** What a call came to. `nativeIds` are the ids that the platform gave to what was sent; empty for calls that make none. */
export type SendOutcome =
  | { readonly kind: 'accepted'; readonly nativeIds: readonly string[] }
  | { readonly kind: 'refused'; readonly failure: Failure };

/** A receipt to show at the platform of a message's author. */
export interface OutboundReceipt {
  readonly kind: 'read';
  readonly accountId: string;
  /** The author, in the platform's id. */
  readonly recipientId: string;
  /** The author's own message that was read, in the platform's id. */
  readonly nativeId: string;
}

/** A request to write again, to a person whose window is closed. */
export interface ReopenRequest {
  readonly accountId: string;
  /** The person, in the platform's id. */
  readonly recipientId: string;
  /** The template that the platform has approved for it. */
  readonly templateName: string;
  /** A BCP 47 tag. */
  readonly language: string;
}

/** How a platform is asked what somebody is called. */
export interface ProfileLookup {
  /** What to GET, below the account's API base URL. */
  pathOf(personId: string): string;
  /** The name in the answer; `undefined` when it gives none. */
  nameOf(response: PlatformResponse): string | undefined;
}

/** The way out of one content kind. `Q` is what the platform takes; several where it must be split. */
export interface ContentRenderer<K extends ContentKind, Q> {
  fromContent(body: ContentBody<K>, rendering: Rendering): Result<readonly Q[]>;
}

/** Both directions of one content kind. `P` is the platform's own shape for it on the way in, `Q` on the way out. */
export interface ContentTranslator<K extends ContentKind, P, Q = P> extends ContentRenderer<K, Q> {
  toContent(payload: P): Result<ContentBody<K>>;
}

/** What surrounds a body on its way out: lines that stand above its text, such as a forward's or an author's. */
export interface Rendering {
  readonly prefixLines: readonly string[];
}

/** Everything that a platform connector must be: data and pure functions, no clock, no network, no log. */
export interface Connector {
  readonly platform: Platform;
  readonly capabilities: Capabilities;
  /** Whether one of the secrets signed exactly these bytes (`X-Hub-Signature-256`). Compared in constant time. */
  verify(delivery: RawDelivery, secrets: readonly string[]): boolean;
  /** The accounts that a body names, so that its secrets can be looked up before it is verified; empty for what is no webhook. */
  accountsOf(body: Uint8Array): readonly string[];
  /** Every item of a verified body, in body order. Never throws: what cannot be read is an event of class `unsupported`. */
  translate(body: Uint8Array): readonly Inbound[];
  /** The calls that carry a content to a person, with everything that is lost by it. */
  toRequests(outbound: Outbound): Result<readonly PlatformRequest[]>;
  /** The call that shows a receipt. */
  toReceiptRequest(receipt: OutboundReceipt): PlatformRequest;
  /** The call that asks a person behind a closed window to write again; absent where a platform has no such thing. */
  readonly toReopenRequest?: (request: ReopenRequest) => PlatformRequest;
  /** How a person's name is asked for, where the webhooks bring none; absent where they do. */
  readonly profile?: ProfileLookup;
  /** What a call's answer means. */
  outcomeOf(response: PlatformResponse): SendOutcome;
}
