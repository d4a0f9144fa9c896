import { describe, expect, it } from '@jest/globals';
import { maskLinks } from './links.ts';

describe('maskLinks', () => {
  it.each([
    ['https://a.example/_foo_/x', 'https://a.example/-foo-/x'],
    ['see (www.a.example/*x*).', 'see (www.a.example/-x-).'],
    ['*https://a.example/x*', '*https://a.example/x*'],
    ['_https://a.example/_x_/y_', '_https://a.example/-x-/y_'],
    ['`https://a.example/_x_`', '`https://a.example/-x-`'],
  ])('masks the markers of the links in %j', (text, masked) => {
    expect(maskLinks(text)).toBe(masked);
  });

  it.each(['_foo_', 'http://', 'a.example/_foo_', 'ftp://a.example/_foo_'])('finds no link in %j', (text) => {
    expect(maskLinks(text)).toBe(text);
  });
});
