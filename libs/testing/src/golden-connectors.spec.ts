import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { contentKinds, kindName } from '#libs/connector/content';
import { platforms } from '#libs/envelope';

/** What a connector is made of. Inside `inbound/` and `native/` each platform has the nouns that it needs. */
const filesOf = (platform: string): readonly string[] =>
  readdirSync(new URL(`../../connector-${platform}/src/`, import.meta.url), {
    recursive: true,
    encoding: 'utf8',
  })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !/\.spec\.ts$|^inbound\/|^native/.test(file))
    .sort();

/** What two connectors have is the shape of all; what one alone has is a matter of its platform. */
const shared = [...new Set(platforms.flatMap(filesOf))].filter(
  (file) => platforms.filter((platform) => filesOf(platform).includes(file)).length > 1,
);

describe('the connectors', () => {
  it.each(platforms)('have the same files as the others: %s', (platform) => {
    expect(shared.filter((file) => !filesOf(platform).includes(file))).toEqual([]);
  });

  it('have one file a content kind', () => {
    const kinds = contentKinds.map((kind) => `content/${kindName(kind).replaceAll('_', '-')}.ts`);
    expect(shared).toEqual(expect.arrayContaining(kinds));
  });
});
