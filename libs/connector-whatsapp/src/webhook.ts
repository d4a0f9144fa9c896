import type { JsonObject } from '#libs/meta-graph';

/** Where in a webhook an item stood, which decides how it is read. */
export type EventSource =
  | 'messages'
  | 'message_echoes'
  | 'statuses'
  | 'groups'
  | 'user_preferences'
  | 'user_id_update'
  | 'messaging_handovers'
  | 'errors'
  | 'calls'
  | 'ignored'
  | 'unsupported';

/** What an item shares with its neighbours: the account it came to, the webhook's time and the people named beside it. */
export interface Surroundings {
  /** `entry[].id`, the WhatsApp Business account. */
  readonly wabaId?: string;
  /** `value.metadata.phone_number_id`; absent on fields that concern the whole account. */
  readonly phoneNumberId?: string;
  /** `entry[].time`, Unix milliseconds. */
  readonly timeMs?: number;
  /** `value.contacts[]`. */
  readonly contacts: readonly JsonObject[];
  /** Set where another app owns the thread (field `standby`). */
  readonly standby?: true;
}

/** One item of a webhook, found but not read. */
export interface PlatformEvent {
  readonly source: EventSource;
  /** The field of the change; for `unsupported` the key that nobody documents, or `malformed`. */
  readonly name: string;
  /** The item, with integers beyond 2^53 as text; empty where there was no object. */
  readonly item: JsonObject;
  /** The item as plain `JSON.parse` gives it, which hashes and kept bytes are made of. */
  readonly plain: unknown;
  readonly around: Surroundings;
}

/** A media object of a message. `voice` belongs to audio, `filename` to documents, `animated` to stickers. */
export interface MediaObject {
  readonly id?: string;
  readonly url?: string;
  readonly mime_type?: string;
  readonly sha256?: string;
  readonly caption?: string;
  readonly filename?: string;
  readonly animated?: boolean;
}

/** A message with one medium. `errors` stands beside it where Meta could not fetch the bytes. */
export interface MediaPayload {
  readonly media: MediaObject;
  readonly errors?: readonly ErrorObject[];
}

/** An entry of `errors[]`. */
export interface ErrorObject {
  readonly code?: number;
}

/** A text, in both directions: `{body, preview_url?}`. */
export interface TextPayload {
  readonly type: 'text';
  readonly text: { readonly body: string; readonly preview_url?: boolean };
}

/** A place, in both directions. Meta shows `address` only where there is a `name`. */
export interface LocationPayload {
  readonly type: 'location';
  readonly location: {
    readonly latitude: number;
    readonly longitude: number;
    readonly name?: string;
    readonly address?: string;
    readonly url?: string;
  };
}

/** Contact cards, in both directions. */
export interface ContactsPayload {
  readonly type: 'contacts';
  readonly contacts: readonly JsonObject[];
  /** `contact_request/…` where the author answered a request for the own number. */
  readonly origin?: string;
}

/** A reaction, in both directions; an absent or empty emoji takes it off. */
export interface ReactionPayload {
  readonly type: 'reaction';
  readonly reaction: { readonly message_id: string; readonly emoji?: string };
}

/** A question with buttons, a list or a link; only ever sent. */
export interface InteractivePayload {
  readonly type: 'interactive';
  readonly interactive: JsonObject;
}

/** What the Send API takes, without the frame around it. */
export type SendPayload =
  TextPayload | LocationPayload | ContactsPayload | ReactionPayload | InteractivePayload;

/** The account that an item came to: its phone number's id, else the business account's. */
export const accountOf = ({ phoneNumberId, wabaId }: Surroundings): string => phoneNumberId ?? wabaId ?? '';

/** What is left of an object when its absent members are gone. */
type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The members that have a value. */
export function given<T extends object>(members: T): Given<T>;
export function given(members: object): object {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(members)) if (value !== undefined) kept[name] = value;
  return kept;
}
