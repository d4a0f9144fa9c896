import { describe, expect, it } from '@jest/globals';
import { toLong } from '#libs/contracts';
import { contentFromJson, contentToJson } from './content-json.ts';
import { contentOf } from './content-table.ts';

describe('contentToJson', () => {
  it('spells names, enums, bytes and 64-bit numbers as proto3 JSON does', () => {
    const content = contentOf(
      'image',
      { mimeType: 'image/png', sizeBytes: toLong(2n ** 64n - 1n), sha256: Buffer.from('ab') },
      {
        forwarding: 2,
      },
    );
    expect(contentToJson(content)).toEqual({
      forwarding: 'FORWARDING_FREQUENTLY',
      image: { mimeType: 'image/png', sizeBytes: '18446744073709551615', sha256: 'YWI=' },
    });
  });

  it('leaves defaults out and keeps messages that are set', () => {
    expect(
      contentToJson(
        contentOf('deletion', { target: { nativeId: '', watermarkMs: toLong(0) } }, { authorName: '' }),
      ),
    ).toEqual({
      deletion: { target: {} },
    });
    expect(contentToJson(contentOf('systemEvent', { event: 'x', attributes: { empty: '' } }))).toEqual({
      systemEvent: { event: 'x', attributes: { empty: '' } },
    });
    expect(contentToJson(contentOf('order', { lines: [{ quantity: '0' }] }))).toEqual({
      order: { lines: [{ quantity: '0' }] },
    });
  });

  it('reads what it wrote', () => {
    const json = contentToJson(
      contentOf('edit', { editNumber: 2, content: contentOf('text', { body: 'new' }) }),
    );
    expect(contentToJson(contentFromJson(json))).toEqual(json);
    expect(json).toEqual({ edit: { editNumber: 2, content: { text: { body: 'new' } } } });
  });

  it('replaces a lone surrogate, which no reader of proto3 JSON takes', () => {
    expect(contentToJson(contentOf('text', { body: 'a\ud83d' }))).toEqual({ text: { body: 'a\ufffd' } });
  });
});
