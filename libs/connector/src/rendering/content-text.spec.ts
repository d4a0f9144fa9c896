import { describe, expect, it } from '@jest/globals';
import { contentKinds, contentOf } from '../content-table.ts';
import { withFormatting, withoutFormatting } from '../text/formatting.ts';
import { contentText } from './content-text.ts';

const span = { style: 1, start: 0, length: 3 };

describe('contentText', () => {
  it.each(contentKinds.filter((kind) => kind !== 'choicePrompt'))(
    'has words for %s, even for an empty one',
    (kind) => {
      const { text } = contentText(contentOf(kind, {}), withoutFormatting);
      expect(text.trim()).not.toBe('');
    },
  );

  it('is the new version of an edit, whatever it is', () => {
    const content = contentOf('image', { caption: '*a*', captionSpans: [span] });
    const edit = contentOf('edit', { content });
    expect(contentText(edit, withoutFormatting)).toMatchObject({
      text: '✏️ Edited: 📷 Photo\na',
      losses: [{ code: 'EDIT_AS_MESSAGE' }, { code: 'MEDIA_NOT_CARRIED' }, { code: 'FORMATTING_DROPPED' }],
    });
    expect(contentText(edit, withFormatting).text).toBe('✏️ Edited: 📷 Photo\n*a*');
    expect(contentText(contentOf('edit', {}), withFormatting).text).toBe(
      '✏️ Edited: Message without readable content',
    );
  });

  it('lets nothing become formatted that was not', () => {
    const escaped = '*\u200ba*';
    expect(contentText(contentOf('text', { body: '*a*' }), withFormatting).text).toBe(escaped);
    expect(contentText(contentOf('order', { text: '*a*' }), withFormatting)).toMatchObject({
      text: escaped,
      losses: [{ code: 'RENDERED_AS_TEXT' }, { code: 'FORMATTING_ESCAPED', field: 'order' }],
    });
    expect(contentText(contentOf('order', { text: '*a*' }), withoutFormatting).text).toBe('*a*');
  });
});
