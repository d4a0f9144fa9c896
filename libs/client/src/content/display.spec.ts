import { describe, expect, test } from '@jest/globals';
import { contentOf, encodeContent } from '#libs/connector/content';
import { displayPayloads, displayText, textContent } from './display.ts';

const platforms = ['whatsapp', 'messenger', 'instagram'] as const;

describe('The display of a content', () => {
  test.each(platforms)('shows a text on %s as it was written', (platform) => {
    expect(displayText(textContent('Grüße 👋\n"quoted"'), platform)).toBe('Grüße 👋\n"quoted"');
  });

  test.each(platforms)('shows what an app has no shape for as text on %s', (platform) => {
    const location = encodeContent(
      contentOf('location', { latitudeDeg: 52.5, longitudeDeg: 13.4, name: 'Here' }),
    );
    expect(displayText(location, platform)).toContain('Here');
    const payloads = displayPayloads(location, platform);
    if (payloads?.ok !== true) throw new Error('there are no payloads');
    expect(JSON.stringify(payloads.value)).toContain('Here');
  });

  test('is none for bytes that are no content', () => {
    expect(displayText(Uint8Array.of(0xff), 'whatsapp')).toBeUndefined();
    expect(displayPayloads(Uint8Array.of(0xff), 'whatsapp')).toBeUndefined();
  });
});
