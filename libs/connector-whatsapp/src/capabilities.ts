import type { Capabilities, TextLimit } from '#libs/connector/content';

/** What the WhatsApp Cloud API carries outbound, with the limits of its messages reference. */
export const capabilities = {
  text: { max: 4096, unit: 'code-points' },
  captionMax: 1024,
  albumMax: 1,
  imageBytesMax: 5_000_000,
  videoBytesMax: 16_000_000,
  audioBytesMax: 16_000_000,
  fileBytesMax: 100_000_000,
  location: 'full',
  contacts: 'full',
  reply: 'full',
  edit: 'dropped',
  deletion: 'dropped',
  typing: 'partial',
  readReceiptOut: 'per-message',
  deliveredReceiptIn: 'per-message',
  readReceiptIn: 'per-message',
  reactionEmoji: 'any',
  quickRepliesMax: 3,
  listRowsMax: 10,
  titleMax: 20,
  rowTitleMax: 24,
  rowDescriptionMax: 72,
  payloadMax: 256,
  windowHours: 24,
  tagged: 'full',
} as const satisfies Capabilities;

/** Limits of interactive messages that only WhatsApp has. */
export const interactiveLimits = {
  buttonBodyMax: 1024,
  listBodyMax: 4096,
  headerMax: 60,
  footerMax: 60,
  rowTokenMax: 200,
  /** Beyond two lists a question is numbered text. */
  choicesMax: 13,
} as const;

/** How long one text message may be. */
export const textLimit: TextLimit = capabilities.text;
