import { describe, expect, it } from '@jest/globals';
import { deriveEnvelopeId, participantIdOf } from './ids.ts';
import { formatPartTag, formatSendTag, parsePartTag, partTagOf } from './send-tag.ts';

const participantId = participantIdOf('cd'.repeat(16));
if (!participantId) throw new Error('32 hex digits are an id');
const tag = { envelopeId: deriveEnvelopeId('whatsapp', '1', 'message', ['wamid.1']), participantId };

describe('the tag of a send', () => {
  it('names the delivery and its part, and is read back', () => {
    const text = partTagOf(formatSendTag(tag), 3);
    expect(text).toBe(formatPartTag(tag, 3));
    expect(text.length).toBeLessThanOrEqual(75);
    expect(parsePartTag(text)).toEqual({ ...tag, part: 3 });
  });

  it.each([
    '',
    'gw:1:2:3',
    'order-17',
    formatSendTag(tag),
    `${formatPartTag(tag, 0)}:0`,
    `${formatSendTag(tag)}:x`,
  ])('is not ours in any other form: %s', (text) => {
    expect(parsePartTag(text)).toBeUndefined();
  });
});
