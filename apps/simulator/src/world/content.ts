/** A file that a person or a business sent; its bytes are in the world's media store when `mediaId` is set. */
export interface MediaReference {
  readonly mediaId?: string;
  readonly url?: string;
  readonly mimeType: string;
  /** Base64. */
  readonly sha256?: string;
  readonly fileName?: string;
  readonly animated?: boolean;
  readonly stickerId?: string;
}

/** An answer that a prompt offers. */
export interface ChoiceOption {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  /** What the platform reports when it is tapped. */
  readonly source: 'button' | 'list' | 'template' | 'quick_reply' | 'postback';
}

/** A link that a prompt offers; `tel:` for a telephone call. */
export interface LinkOption {
  readonly title: string;
  readonly url: string;
}

/** A place, in degrees. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
  readonly name?: string;
  readonly address?: string;
}

/** A thing of the platform that someone passed on. */
export interface SharedThing {
  readonly source: 'link' | 'post' | 'reel' | 'story';
  readonly url: string;
  readonly title?: string;
  readonly nativeId?: string;
}

/** What a message is; the kinds that a person can see in an inbox. */
export type MessageKind =
  | 'text'
  | 'image'
  | 'video'
  | 'audio'
  | 'voice'
  | 'document'
  | 'sticker'
  | 'location'
  | 'contacts'
  | 'choices'
  | 'template'
  | 'answer'
  | 'like'
  | 'share'
  | 'story_mention'
  | 'ephemeral'
  | 'unsupported';

/** What a message says, in the simulator's own words; each kind uses the members that it needs. */
export interface MessageContent {
  readonly kind: MessageKind;
  /** The text, or the caption of media. */
  readonly text?: string;
  readonly media?: readonly MediaReference[];
  readonly place?: Place;
  /** Contact cards, in WhatsApp's wire shape. */
  readonly contacts?: readonly Readonly<Record<string, unknown>>[];
  readonly header?: string;
  readonly footer?: string;
  readonly choices?: readonly ChoiceOption[];
  readonly links?: readonly LinkOption[];
  readonly answer?: ChoiceOption;
  readonly share?: SharedThing;
  /** The business' story that the message answers. */
  readonly story?: { readonly id: string; readonly url: string };
}
