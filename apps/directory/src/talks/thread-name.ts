import type { Platform } from '#libs/envelope';

const groupDigits = 18n;

/** How each app names a conversation, from its id: it can be told by anybody who knows the id, and needs no further number. */
const spellings: Readonly<Record<Platform, (id: bigint) => string>> = {
  whatsapp: (id) => `${10n ** (groupDigits - 1n) + (id % (9n * 10n ** (groupDigits - 1n)))}@g.us`,
  messenger: (id) => `t:${id >> 65n || 1n}`,
  instagram: (id) => `${id || 1n}`,
};

/**
 * What an app calls a conversation: a group JID of 18 digits, `t:` and a number below 2^63, or a thread id below 2^128. Of a
 * conversation of two, WhatsApp and Messenger name the other one instead.
 */
export const threadNameOf = (platform: Platform, conversationId: string): string =>
  spellings[platform](BigInt(`0x${conversationId}`));
