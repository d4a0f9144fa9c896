import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { whatsappDialect } from './dialect.ts';
import { parseXml } from './frame.ts';
import { type Facts, factsOf } from './testing/facts.ts';

const folder = new URL('../../../../../shared/corpus/native/whatsapp/', import.meta.url);
const frames = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.xml')) : [];

/** What a golden frame is expected to say. */
interface Expectation {
  readonly context: { readonly now_ms: string };
  readonly expect?: Facts;
  readonly losses?: readonly Facts[];
  readonly error?: Facts & { readonly reply: Readonly<Record<string, string>> };
}

const replyParts = (bytes: Uint8Array): Record<string, string> => {
  const node = parseXml(bytes);
  const inner = node.name === 'iq' ? Object.fromEntries(node.children[0]?.attributes ?? []) : {};
  return { ...inner, tag: node.name, ...Object.fromEntries(node.attributes) };
};

const given = frames.length > 0 ? describe : describe.skip;

given('the golden frames beside the project', () => {
  it.each(frames)('%s says what is expected of it', (name) => {
    const expected: Expectation = JSON.parse(
      readFileSync(new URL(name.replace(/xml$/, 'expect.json'), folder), 'utf8'),
    );
    const reading = whatsappDialect.read(
      readFileSync(new URL(name, folder)),
      Number(expected.context.now_ms),
    );
    if (!reading.ok) {
      const { code, rule, field } = reading.error;
      const { reply, ...error } = expected.error ?? { reply: {} };
      expect({ code, rule, field }).toEqual(error);
      expect(replyParts(whatsappDialect.writeError(reading.error))).toMatchObject(reply);
      return;
    }
    const { losses_by_target: _, ...facts } = expected.expect ?? {};
    expect({ class: reading.event.class, ...factsOf(reading.event) }).toEqual(facts);
    expect(reading.losses).toEqual(expected.losses);
  });
});
