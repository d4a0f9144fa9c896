import type { GraphProblem } from '../graph/problem.ts';
import { invalid } from './errors.ts';

const mebibyte = 1024 * 1024;

/** The media types that WhatsApp takes, with the largest file of each (supported media types). */
const bytesMaxByType: readonly { readonly types: RegExp; readonly bytesMax: number }[] = [
  { types: /^image\/(jpeg|png)$/, bytesMax: 5 * mebibyte },
  { types: /^image\/webp$/, bytesMax: 500 * 1024 },
  { types: /^video\/(mp4|3gpp)$/, bytesMax: 16 * mebibyte },
  { types: /^audio\/(aac|amr|mpeg|mp4|ogg)$/, bytesMax: 16 * mebibyte },
  { types: /^(text\/plain|application\/.+)$/, bytesMax: 100 * mebibyte },
];

/** What is wrong with a file; `undefined` when WhatsApp would take it. */
export const mediaProblem = (mimeType: string, sizeBytes: number): GraphProblem | undefined => {
  const bare = mimeType.split(';')[0]?.trim().toLowerCase() ?? '';
  const row = bytesMaxByType.find(({ types }) => types.test(bare));
  if (!row) return { ...invalid('file', 'has a media type that is not supported'), code: 100 };
  return sizeBytes > row.bytesMax ? { ...invalid('file', 'is too large'), code: 100 } : undefined;
};
