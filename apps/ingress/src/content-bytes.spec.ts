import { describe, expect, it } from '@jest/globals';
import { type Content, decodeContent } from '#libs/connector/content';
import { deriveEnvelopeId } from '#libs/envelope';
import { contentBytesOf } from './content-bytes.ts';
import { itemOf } from './item.ts';

const account = { account: 'whatsapp:1', accountId: '1', appSecrets: [], appId: '' };
const contentOf = (content?: Content, kind = 'text') =>
  decodeContent(
    contentBytesOf(
      itemOf(
        {
          platform: 'whatsapp',
          class: 'message',
          kind,
          accountId: '1',
          envelopeId: deriveEnvelopeId('whatsapp', '1', 'message', []),
          losses: [],
          ...(content && { content }),
        },
        account,
        0,
      ),
    ),
  );

describe('the bytes of a content', () => {
  it('are all that the connector has read', () => {
    const content: Content = { authorName: 'Ada', kind: 'text', text: { body: 'hello' } };
    expect(contentOf(content)).toMatchObject(content);
  });

  it('leave out the platform’s own JSON where it is too large', () => {
    const content: Content = { kind: 'text', text: { body: 'hello' }, raw: new Uint8Array(910_000).fill(7) };
    expect(contentOf({ ...content, raw: new Uint8Array(10).fill(7) })?.raw).toHaveLength(10);
    expect(contentOf(content)?.raw).toHaveLength(0);
    expect(contentOf(content)?.text?.body).toBe('hello');
  });

  it('say that it cannot be carried where the content itself is too large', () => {
    const content: Content = { authorName: 'Ada', kind: 'text', text: { body: 'x'.repeat(2_000_000) } };
    expect(contentOf(content)).toMatchObject({
      authorName: 'Ada',
      kind: 'unsupported',
      unsupported: { platformType: 'text' },
    });
  });

  it('name the kind of an item without content', () => {
    expect(contentOf(undefined, 'hologram')).toMatchObject({ unsupported: { platformType: 'hologram' } });
  });
});
