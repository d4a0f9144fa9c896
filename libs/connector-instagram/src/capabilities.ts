import type { Capabilities, TextLimit } from '#libs/connector/content';

/** What Instagram Messaging carries outbound through a page; through Instagram Login a reaction may be any emoji. */
export const capabilities = {
  text: { max: 1000, unit: 'utf8-bytes' },
  captionMax: 0,
  albumMax: 10,
  imageBytesMax: 8_000_000,
  videoBytesMax: 25_000_000,
  audioBytesMax: 25_000_000,
  fileBytesMax: 25_000_000,
  location: 'dropped',
  contacts: 'dropped',
  reply: 'full',
  edit: 'dropped',
  deletion: 'dropped',
  typing: 'full',
  readReceiptOut: 'thread',
  deliveredReceiptIn: 'none',
  readReceiptIn: 'up-to-message',
  reactionEmoji: 'love-only',
  quickRepliesMax: 13,
  listRowsMax: 0,
  titleMax: 20,
  rowTitleMax: 0,
  rowDescriptionMax: 0,
  payloadMax: 1000,
  windowHours: 24,
  tagged: 'dropped',
} as const satisfies Capabilities;

/** How long one text message may be. */
export const textLimit: TextLimit = capabilities.text;

/** Limits of the button template, which alone carries links as buttons. */
export const buttonTemplate = { bodyMax: 640, buttonsMax: 3 } as const;
