import {
  type Content,
  contentOf,
  contentText,
  decodeContent,
  encodeContent,
  type PlatformRequest,
  withFormatting,
  withoutFormatting,
} from '#libs/connector/content';
import { instagram } from '#libs/connector-instagram/content';
import { messenger } from '#libs/connector-messenger/content';
import { whatsapp } from '#libs/connector-whatsapp/content';
import type { Platform, Result } from '#libs/envelope';

const connectors = { whatsapp, messenger, instagram } as const satisfies Record<Platform, unknown>;
const shows = {
  whatsapp: withFormatting,
  messenger: withoutFormatting,
  instagram: withoutFormatting,
} as const satisfies Record<Platform, unknown>;

/** The bytes of a text message, in the format that devices of all apps share. */
export const textContent = (body: string): Uint8Array => encodeContent(contentOf('text', { body }));

/** Any content as one text, as the app of a platform would show it; `undefined` for bytes that are no content. */
export const displayText = (bytes: Uint8Array, platform: Platform): string | undefined => {
  const content = decodeContent(bytes);
  return content === undefined ? undefined : contentText(content, shows[platform]).text;
};

/** A content in a platform's own shapes, with what the platform cannot show; `undefined` for bytes that are no content. */
export const displayPayloads = (
  bytes: Uint8Array,
  platform: Platform,
): Result<readonly PlatformRequest['body'][]> | undefined => {
  const content = decodeContent(bytes);
  return content === undefined ? undefined : payloadsOf(content, platform);
};

function payloadsOf(content: Content, platform: Platform): Result<readonly PlatformRequest['body'][]> {
  const made = connectors[platform].toRequests({ content, accountId: 'self', recipientId: 'peer' });
  return made.ok ? { ...made, value: made.value.map(({ body }) => body) } : made;
}
