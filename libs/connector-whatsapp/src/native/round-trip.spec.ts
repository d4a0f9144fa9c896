import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type {
  DeliveredMessage,
  NativeAddress,
  NativeCiphertext,
  NativeMessage,
  NativeThread,
} from '#libs/connector/native';
import { whatsappDialect } from './dialect.ts';
import { parseXml, xmlText } from './frame.ts';
import {
  chatstate,
  enc,
  eventOf,
  everyKind,
  keys,
  leaf,
  message,
  normalForm,
  participants,
  read,
  receipt,
  registration,
  retry,
  sealedMessage,
  skmsg,
  textOf,
  to,
} from './testing/stanzas.ts';

const formOf = (frame: string | Uint8Array): string => normalForm(parseXml(Buffer.from(frame)));

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** What the gateway makes of a message for one device of it, within one app. */
const deliveredTo = (event: NativeMessage, ciphertext: NativeCiphertext | undefined): DeliveredMessage => ({
  envelopeId: Buffer.alloc(16),
  nativeId: event.nativeId,
  ...(event.thread.kind === 'group' ? { group: event.thread } : {}),
  sender: event.sender,
  recipient: ciphertext?.device ?? recipient,
  threadMs: event.sentAtMs,
  innerFormat: event.innerFormat,
  featureBits: event.featureBits,
  contentHint: event.contentHint,
  ...(ciphertext ? { ciphertext } : {}),
  ...(event.shared ? { shared: event.shared } : {}),
  ...(event.sealed[0] ? { sealed: event.sealed[0] } : {}),
  ...(event.frankingTag ? { frankingTag: event.frankingTag } : {}),
  attachments: event.attachments,
  ...(event.originProof ? { originProof: { ...event.originProof, digests: Buffer.alloc(32, 9) } } : {}),
  originApp: 'whatsapp',
  originId: event.nativeId,
  ...(event.repair ? { repairCount: event.repair.count } : {}),
});

const recipient: NativeAddress = { kind: 'own', user: '447700900123@s.whatsapp.net', device: 7 };

const payloads = fc.uint8Array({ minLength: 1, maxLength: 40 });
const said = fc.record({
  id: fc.stringMatching(/^[A-Za-z0-9._-]{1,64}$/),
  t: fc.integer({ min: 1, max: 1_790_000_300 }).map(String),
  type: fc.constantFrom('text', 'media', 'reaction', 'poll'),
  edit: fc.constantFrom(undefined, '1', '7'),
  device: fc.nat(255),
  hidden: fc.constantFrom(undefined, 'hide'),
  version: fc.constantFrom('2', '3'),
  kinds: fc.array(
    fc.tuple(fc.constantFrom('pkmsg', 'msg'), payloads, fc.constantFrom(undefined, '1', '16383')),
    {
      minLength: 1,
      maxLength: 5,
    },
  ),
  shared: fc.option(payloads, { nil: undefined }),
  identity: fc.option(payloads, { nil: undefined }),
  tag: fc.option(fc.uint8Array({ minLength: 32, maxLength: 32 }), { nil: undefined }),
  token: fc.option(fc.uint8Array({ minLength: 16, maxLength: 16 }), { nil: undefined }),
});

describe('what a message says', () => {
  it('comes to each of its devices as it was said, in a dm and in a group', () => {
    fc.assert(
      fc.property(
        said,
        ({ id, t, type, edit, device, hidden, version: v, kinds, shared, identity, tag, token }) => {
          const from = device === 0 ? '15550001111@s.whatsapp.net' : `15550001111:${device}@s.whatsapp.net`;
          const jids = kinds.map((_, at) =>
            at === 0 ? '447700900123@s.whatsapp.net' : `447700900123:${at}@s.whatsapp.net`,
          );
          const companions = [
            ...(identity ? [xmlText('device-identity', {}, [base64(identity)])] : []),
            ...(tag ? [xmlText('franking', {}, [xmlText('franking_tag', {}, [base64(tag)])])] : []),
            ...(token
              ? [xmlText('reporting', {}, [xmlText('reporting_token', { v: '2' }, [base64(token)])])]
              : []),
          ];
          const own = kinds.map(([kind, payload]) =>
            enc({ v, type: kind, 'decrypt-fail': hidden }, base64(payload)),
          );
          const forAll = shared ? [skmsg({ v, 'decrypt-fail': hidden }, base64(shared))] : [];
          const group = shared ? { to: '12345@g.us', phash: '2:AAAAAAAA' } : {};
          const event = eventOf(
            'message',
            message({ id, from, t, type, edit, ...group }, [
              ...companions.toReversed(),
              participants(
                ...kinds.map(([, , given], at) =>
                  to({ jid: jids[at], registration: given }, [own[at] ?? '']),
                ),
              ),
              ...forAll,
            ]),
          );
          expect(
            event.ciphertexts
              .map((one) => textOf(whatsappDialect.writeMessage(deliveredTo(event, one))))
              .map(formOf),
          ).toEqual(
            kinds.map((_, at) =>
              formOf(
                xmlText(
                  'message',
                  {
                    id,
                    from: shared ? '12345@g.us' : from,
                    to: jids[at],
                    t,
                    type,
                    edit,
                    participant: shared ? from : undefined,
                    origin_app: 'whatsapp',
                    origin_id: id,
                    inner_format: v === '2' ? 'whatsapp.e2e/1' : 'armadillo/1',
                  },
                  [own[at] ?? '', ...forAll, ...companions],
                ),
              ),
            ),
          );
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('is for the other devices of a group without a ciphertext of their own', () => {
    const event = eventOf('message', everyKind['group'] ?? '');
    const frame = parseXml(whatsappDialect.writeMessage(deliveredTo(event, undefined)));
    expect(frame.children.map((child) => child.attributes.get('type'))).toEqual(['skmsg']);
  });

  it('again keeps how often, and sealed keeps its key and its proof', () => {
    const again = eventOf('message', everyKind['repair'] ?? '');
    expect(textOf(whatsappDialect.writeMessage(deliveredTo(again, again.ciphertexts[0])))).toContain(
      ' count="2"',
    );
    const proof = xmlText('origin-proof', { key_id: 'wa-1' }, [leaf('header', 50), leaf('signature', 64)]);
    const sealed = eventOf(
      'message',
      sealedMessage({}, [xmlText('sealed', { key_id: 'wa-1' }, ['AA==']), proof]),
    );
    const frame = textOf(whatsappDialect.writeMessage(deliveredTo(sealed, undefined)));
    expect(frame).toContain('<sealed key_id="wa-1">AA==</sealed>');
    expect(frame).toContain(proof.replace('</origin-proof>', `${leaf('digests', 32, 9)}</origin-proof>`));
  });

  it.each([2n ** 63n, 2n ** 63n + 1n, 2n ** 64n - 1n])('comes from another app by the alias %s', (alias) => {
    const event = eventOf('message', message());
    const delivered: DeliveredMessage = {
      ...deliveredTo(event, event.ciphertexts[0]),
      nativeId: whatsappDialect.mintNativeId(Buffer.alloc(16, 0xab), 1),
      sender: { kind: 'foreign', user: '9007199254740993', alias, device: 65_535 },
      threadMs: 1_789_999_000_999,
      featureBits: 16,
      originApp: 'messenger',
      originId: '18446744073709551615',
      contentHint: 'unspecified',
    };
    expect(textOf(whatsappDialect.writeMessage(delivered))).toBe(
      `<message id="${'AB'.repeat(16)}" from="2-${alias}:65535@interop" to="447700900123@s.whatsapp.net" t="1789999000"` +
        ' type="text" edit="7" origin_app="messenger" origin_id="18446744073709551615" inner_format="whatsapp.e2e/1">' +
        `${enc()}</message>`,
    );
  });
});

describe('what is said of a message', () => {
  const author: NativeAddress = { kind: 'own', user: '447700900123@s.whatsapp.net' };
  const inGroup = { to: '12345@g.us', participant: author.user };
  const exchanged = (frame: string, from: string): string =>
    frame
      .replace(` from="${from}"`, ' from="12345@g.us"')
      .replace(' to="12345@g.us"', ` to="${author.user}"`)
      .replace(` participant="${author.user}"`, ` participant="${from}"`);
  const sender = '15550001111:2@s.whatsapp.net';

  it.each([
    ['a receipt', receipt(), (frame: string) => frame],
    [
      'a receipt of many',
      receipt({ type: 'played' }, ['<list><item id="A2"/><item id="A3"/></list>']),
      (frame: string) => frame,
    ],
    [
      'a receipt in a group',
      receipt({ ...inGroup, type: 'read' }),
      (frame: string) => exchanged(frame, sender),
    ],
  ])('comes to its author as it was said: %s', (_, frame, expected) => {
    const { kind, thread, reader, refs, timestampMs = 0 } = eventOf('receipt', frame);
    const written = whatsappDialect.writeReceipt({
      kind,
      thread,
      reader,
      recipient: author,
      refs,
      watermarkMs: 0,
      timestampMs,
    });
    expect(formOf(written ?? '')).toBe(formOf(expected(frame)));
  });

  it.each([
    ['a retry', retry(), (frame: string) => frame],
    [
      'a retry with keys',
      retry({ retry: { count: '5' } }, [registration(16_383), keys()]),
      (frame: string) => frame,
    ],
    ['a retry in a group', retry({ receipt: inGroup }), (frame: string) => exchanged(frame, sender)],
  ])('comes to its author as it was said: %s', (_, frame, expected) => {
    const { ref, thread, from, count, registrationId, bundle, atMs = 0 } = eventOf('nack', frame);
    const written = whatsappDialect.writeNack({
      ref,
      thread,
      from,
      recipient: author,
      count,
      registrationId,
      atMs,
      ...(bundle ? { bundle } : {}),
    });
    expect(formOf(written ?? '')).toBe(formOf(expected(frame)));
  });

  it.each(['<composing/>', '<paused/>'])('and that somebody writes, comes as it was said: %s', (state) => {
    const frame = chatstate({}, [state]);
    const event = eventOf('ephemeral', frame);
    const thread: NativeThread = event.thread;
    expect(formOf(whatsappDialect.writeEphemeral({ ...event, thread, recipient: author }) ?? '')).toBe(
      formOf(frame),
    );
  });
});

describe('opaque bytes', () => {
  const opaqueLeaf = /(?<=>)[A-Za-z0-9+/=]+(?=<)/g;
  /** Elements whose bytes are numbers or names of the dialect, which are not opaque. */
  const readLeaf = /<(registration|type|id)>[^<]*$/;
  const looksLike = [
    '<message id="1"/>',
    '<!--',
    '&amp;',
    '{"op":"item"}',
    '\u0008\u0001',
    'AA==',
    '\0\0',
    '\ufeff',
    '</enc>',
    '<?xml?>',
  ].map((text) => Buffer.from(text));

  it.each(Object.entries(everyKind))('change nothing that is said: %s', (_, frame) => {
    const usual = withoutBytes(read(frame));
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(255)), fc.nat(looksLike.length), (stream, like) => {
        const other = frame.replaceAll(opaqueLeaf, (text, at: number) => {
          if (readLeaf.test(frame.slice(0, at))) return text;
          const { length } = Buffer.from(text, 'base64');
          const bytes = Buffer.from([...stream.take(length)]);
          looksLike[like]?.copy(bytes);
          return bytes.toString('base64');
        });
        expect(withoutBytes(read(other))).toEqual(usual);
      }),
      { numRuns: 200 },
    );
  });

  it('come out as they went in', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), (bytes) => {
        const event = eventOf('message', message({}, [participants(to({}, [enc({}, base64(bytes))]))]));
        expect(Buffer.from(event.ciphertexts[0]?.payload ?? [])).toEqual(Buffer.from(bytes));
        const written = parseXml(whatsappDialect.writeMessage(deliveredTo(event, event.ciphertexts[0])));
        expect(written.children[0]?.text).toBe(base64(bytes));
      }),
    );
  });
});

/** A reading with every opaque byte string as its length only. */
function withoutBytes(value: unknown): unknown {
  if (value instanceof Uint8Array) return `${value.length} bytes`;
  if (Array.isArray(value)) return value.map(withoutBytes);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'claimId')
      .map(([name, member]: [string, unknown]) => [name, withoutBytes(member)]),
  );
}
