import { describe, expect, it } from '@jest/globals';
import { translated } from '#libs/envelope';
import type { ContentKind } from './connector.ts';
import { decodeContent, encodeContent } from './content-bytes.ts';
import {
  bodyOf,
  contentKinds,
  contentOf,
  kindName,
  kindOf,
  renderContent,
  type RendererTable,
} from './content-table.ts';

const table = Object.fromEntries(
  contentKinds.map((kind) => [kind, { fromContent: () => translated([kind]) }]),
) as unknown as RendererTable<ContentKind>;
const rendering = { prefixLines: [] };

describe('the content table', () => {
  it('finds the row of a content, built here or decoded', () => {
    const content = contentOf('location', { latitudeDeg: 1 }, { authorName: 'Ada' });
    const decoded = decodeContent(encodeContent(content)) ?? {};
    expect(renderContent(table, content, rendering)).toMatchObject({ value: ['location'] });
    expect(renderContent(table, decoded, rendering)).toMatchObject({ value: ['location'] });
    expect(renderContent(table, { ...decoded }, rendering)).toMatchObject({ value: ['location'] });
    expect(bodyOf(decoded, 'location')).toMatchObject({ latitudeDeg: 1 });
    expect(bodyOf(decoded, 'text')).toBeUndefined();
  });

  it('takes a content of an unknown kind for an unsupported one', () => {
    expect(kindOf({})).toBe('unsupported');
    expect(renderContent(table, {}, rendering)).toMatchObject({ value: ['unsupported'] });
  });

  it('gives nothing for bytes that are no content', () => {
    expect(decodeContent(Buffer.from([0xff]))).toBeUndefined();
  });

  it('spells kinds as the schema does', () => {
    expect(contentKinds).toHaveLength(24);
    expect(contentKinds.map(kindName)).toEqual(
      expect.arrayContaining(['text', 'choice_answer', 'story_mention']),
    );
  });
});
