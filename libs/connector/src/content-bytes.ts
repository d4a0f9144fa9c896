import { sealpost } from '#contracts/content';
import type { Content } from './connector.ts';
import { wellFormed } from './well-formed.ts';

/** The bytes of a content, as they are sealed; always such that they can be read, whatever text a platform sent. */
export const encodeContent = (content: Content): Uint8Array =>
  sealpost.content.v1.Content.encode(sealpost.content.v1.Content.create(wellFormed(content))).finish();

/** Reads the bytes of a content; `undefined` for bytes that are none. Fields that this build does not know are left out. */
export const decodeContent = (bytes: Uint8Array): Content | undefined => {
  try {
    return sealpost.content.v1.Content.decode(bytes);
  } catch {
    return undefined;
  }
};
