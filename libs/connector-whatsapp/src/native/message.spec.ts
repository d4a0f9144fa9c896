import { describe, expect, it } from '@jest/globals';
import { xmlText } from './frame.ts';
import {
  enc,
  eventOf,
  groupMessage,
  leaf,
  lossesOf,
  message,
  nowMs,
  opaque,
  participants,
  refusalOf,
  sealed,
  sealedMessage,
  skmsg,
  to,
} from './testing/stanzas.ts';

const originProof = (
  attributes: Record<string, string | undefined> = { key_id: 'wa-1' },
  children = [leaf('header', 9_216), leaf('signature', 64)],
): string => xmlText('origin-proof', attributes, children);

const franking = (bytes = 32): string => xmlText('franking', {}, [leaf('franking_tag', bytes)]);

const reporting = (bytes = 16, v: string | undefined = '2'): string =>
  xmlText('reporting', {}, [xmlText('reporting_token', { v }, [opaque(bytes)])]);

const withEnc = (attributes: Record<string, string | undefined>, text?: string): string =>
  message({}, [participants(to({}, [enc(attributes, text)]))]);
const withParts = (...parts: readonly string[]): string => message({}, [participants(), ...parts]);

const devices = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) =>
    to({ jid: `${1000 + Math.floor(at / 256)}:${at % 256}@lid` }, [enc({}, 'AA==')]),
  );

describe('a message', () => {
  it('for the devices of a user is read with everything it says', () => {
    const event = eventOf(
      'message',
      message({ phash: '2:AbCd+/09', ttl: '2592000', addressing_mode: 'pn', edit: '1', type: 'media' }, [
        participants(
          to({ registration: '16383' }, [enc({ type: 'pkmsg', 'decrypt-fail': 'hide' }, opaque(4))]),
          to({ jid: '447700900123:7@s.whatsapp.net', registration: '1' }, [enc({}, opaque(4))]),
          to({ jid: '15550001111@s.whatsapp.net' }, [enc({}, opaque(5))]),
        ),
        leaf('device-identity', 1_024, 1),
        franking(),
        reporting(),
        leaf('tctoken', 256, 2),
        originProof(),
      ]),
    );
    expect(event).toMatchObject({
      nativeId: 'A1',
      sender: { user: '15550001111@s.whatsapp.net', device: 2 },
      senderDeviceText: '15550001111.0:2@s.whatsapp.net',
      sentAtMs: 1_789_999_000_000,
      level: 'e2ee',
      innerFormat: 'whatsapp.e2e/1',
      featureBits: 2 | 8,
      contentHint: 'implicit',
      ttlSeconds: 2_592_000,
      phash: { given: '2:AbCd+/09' },
      ciphertexts: [
        { type: 'signal-prekey', registrationId: 16_383, payload: Buffer.alloc(4, 7) },
        { type: 'signal-message', registrationId: 1, payload: Buffer.alloc(4, 7) },
        { type: 'signal-message', payload: Buffer.alloc(5, 7) },
      ],
      sealed: [],
      frankingTag: Buffer.alloc(32, 7),
      attachments: [
        { label: 'whatsapp/device-identity', bytes: Buffer.alloc(1_024, 1) },
        { label: 'whatsapp/reporting-token', bytes: Buffer.alloc(16, 7) },
      ],
      sendToken: Buffer.alloc(256, 2),
      originProof: { keyId: 'wa-1', header: Buffer.alloc(9_216, 7), signature: Buffer.alloc(64, 7) },
    });
    expect(event.ciphertexts[2]).not.toHaveProperty('registrationId');
    expect(event).not.toHaveProperty('shared');
    expect(event).not.toHaveProperty('repair');
  });

  it('in a group is for everybody with one ciphertext, and for those without the key with their own', () => {
    expect(eventOf('message', groupMessage({}, [participants(), skmsg()]))).toMatchObject({
      thread: { kind: 'group', id: '120363041234567890@g.us' },
      ciphertexts: [{ type: 'signal-message' }],
      shared: { type: 'sender-key', payload: Buffer.alloc(5, 7) },
    });
    expect(eventOf('message', groupMessage()).ciphertexts).toEqual([]);
    expect(eventOf('message', groupMessage({ phash: undefined }, [participants()]))).not.toHaveProperty(
      'shared',
    );
  });

  it('is hidden where it cannot be decrypted if any of its ciphertexts says so', () => {
    expect(eventOf('message', groupMessage({}, [skmsg({ 'decrypt-fail': 'hide' })])).contentHint).toBe(
      'implicit',
    );
    expect(eventOf('message', groupMessage()).contentHint).toBe('resendable');
  });

  it('sealed to apps has no devices, no hash of them, and no hint', () => {
    const event = eventOf('message', sealedMessage({}, [sealed('b'), sealed('a'), sealed('c')]));
    expect(event).toMatchObject({
      level: 'app-sealed',
      contentHint: 'unspecified',
      innerFormat: 'sealpost.content/1',
      ciphertexts: [],
    });
    expect(event.sealed.map(({ keyId }) => keyId)).toEqual(['b', 'a', 'c']);
    expect(event).not.toHaveProperty('phash');
  });

  it('that is sent again names how often and to which device', () => {
    const again = message({ device_fanout: 'false' }, [
      participants(to({ jid: '447700900123:7@s.whatsapp.net' }, [enc({ count: '5' })])),
    ]);
    expect(eventOf('message', again).repair).toEqual({
      count: 5,
      targetDeviceText: '447700900123.0:7@s.whatsapp.net',
    });
    expect(refusalOf(withEnc({ count: '1' }))).toBe('accepted');
  });

  it.each([
    ['v 2', {}, { v: '2' }, 'whatsapp.e2e/1'],
    ['v 3', {}, { v: '3' }, 'armadillo/1'],
    ['v 2 under another name', { inner_format: 'sealpost.content/1' }, { v: '2' }, 'sealpost.content/1'],
    ['v 3 under its own name', { inner_format: 'armadillo/1' }, { v: '3' }, 'armadillo/1'],
  ])('of %s has its format by it', (_, attributes, version, innerFormat) => {
    expect(eventOf('message', message(attributes, [participants(to({}, [enc(version)]))])).innerFormat).toBe(
      innerFormat,
    );
  });

  it.each([
    ['text', undefined, 1],
    ['media', undefined, 2],
    ['reaction', undefined, 4],
    ['poll', undefined, 32],
    ['event', undefined, 0],
    ['text', '1', 9],
    ['text', '7', 17],
    ['media', '8', 18],
    ['constructor', 'constructor', 0],
  ])('of type %s with edit %s has the feature bits %i', (type, edit, bits) => {
    expect(eventOf('message', message({ type, edit })).featureBits).toBe(bits);
  });

  it('counts what it does not carry', () => {
    expect(
      lossesOf(
        message({ type: 'event', edit: '2', origin_app: 'messenger', participant: '1@lid' }, [
          xmlText('participants', { x: '1' }, [
            to({ y: '1' }, [enc({ mediatype: 'image', 'decrypt-fail': 'show', z: '1' }), '<w/>']),
            '<v/>',
          ]),
          '<meta/>',
          '<trace><a b="1"/></trace>',
        ]),
      ),
    ).toEqual([
      'hint_unknown message@type 1',
      'attribute_dropped message@edit 1',
      'hint_unknown message/participants/to/enc@decrypt-fail 1',
      'attribute_dropped message/participants/to/enc@mediatype 1',
      'unknown_attribute message 2',
      'unknown_attribute message/participants 1',
      'unknown_attribute message/participants/to 1',
      'unknown_attribute message/participants/to/enc 1',
      'unknown_element message/participants/to 1',
      'unknown_element message/participants 1',
      'unknown_element message 2',
    ]);
  });

  it.each([
    ['id', 'message@id'],
    ['from', 'message@from'],
    ['to', 'message@to'],
    ['t', 'message@t'],
    ['type', 'message@type'],
  ])('needs %s', (name, field) => {
    expect(refusalOf(message({ [name]: undefined }))).toBe(`invalid/missing ${field}`);
  });

  it.each([
    ['an empty id', message({ id: '' }), 'invalid/format message@id'],
    ['an id of 65 characters', message({ id: 'A'.repeat(65) }), 'invalid/format message@id'],
    ['an id with a space', message({ id: 'A 1' }), 'invalid/format message@id'],
    [
      'a foreign sender',
      message({ from: '2-9223372036854775808@interop' }),
      'forbidden/foreign_sender message@from',
    ],
    ['a group as sender', message({ from: '12345@g.us' }), 'invalid/jid_server message@from'],
    ['time 0', message({ t: '0' }), 'invalid/range message@t'],
    ['a time with a leading zero', message({ t: '01' }), 'invalid/format message@t'],
    ['a signed time', message({ t: '+1' }), 'invalid/format message@t'],
    ['a time with a fraction', message({ t: '1.5' }), 'invalid/format message@t'],
    ['301 seconds ahead', message({ t: '1790000301' }), 'invalid/future message@t'],
    ['a time past all dates', message({ t: '8640000000001' }), 'invalid/range message@t'],
    ['a time past 2^64', message({ t: '18446744073709551616' }), 'invalid/range message@t'],
    ['an empty type', message({ type: '' }), 'invalid/length message@type'],
    ['a type of 33 characters', message({ type: 'a'.repeat(33) }), 'invalid/length message@type'],
    ['a hash of seven characters', message({ phash: '2:AAAAAAA' }), 'invalid/format message@phash'],
    ['a hash of the URL alphabet', message({ phash: '2:AAAAAAA-' }), 'invalid/format message@phash'],
    ['a hash of version 1', message({ phash: '1:AAAAAAAA' }), 'invalid/format message@phash'],
    ['ttl 0', message({ ttl: '0' }), 'invalid/range message@ttl'],
    ['a ttl past thirty days', message({ ttl: '2592001' }), 'invalid/range message@ttl'],
    ['another addressing mode', message({ addressing_mode: 'x' }), 'invalid/enum message@addressing_mode'],
    [
      'a mode of other addresses',
      message({ addressing_mode: 'lid' }),
      'invalid/conflict message@addressing_mode',
    ],
    ['the category of own devices', message({ category: 'peer' }), 'unsupported/category message@category'],
    ['a fanout that is not false', message({ device_fanout: 'true' }), 'invalid/enum message@device_fanout'],
    [
      'no fanout without a repair',
      message({ device_fanout: 'false' }),
      'invalid/conflict message@device_fanout',
    ],
    ['an upper-case format', message({ inner_format: 'A/1' }), 'invalid/format message@inner_format'],
    ['a format without a number', message({ inner_format: 'a' }), 'invalid/format message@inner_format'],
    [
      'a format of 65 characters',
      message({ inner_format: `${'a'.repeat(63)}/1` }),
      'invalid/format message@inner_format',
    ],
    [
      'v 3 of another format',
      message({ inner_format: 'a/1' }, [participants(to({}, [enc({ v: '3' })]))]),
      'invalid/conflict message/participants/to/enc@v',
    ],
    [
      'v 2 of armadillo',
      message({ inner_format: 'armadillo/1' }),
      'invalid/conflict message/participants/to/enc@v',
    ],
    [
      'two versions',
      message({}, [participants(to(), to({ jid: '551@lid' }, [enc({ v: '3' })]))]),
      'invalid/conflict message/participants/to/enc@v',
    ],
    [
      'another version for all',
      groupMessage({}, [participants(), skmsg({ v: '3' })]),
      'invalid/conflict message/enc@v',
    ],
    ['nothing for anybody', message({}, []), 'invalid/missing message/participants'],
    ['no devices', message({}, ['<participants/>']), 'invalid/missing message/participants'],
    ['nothing for a group', groupMessage({}, ['<participants/>']), 'invalid/missing message/participants'],
    [
      'participants twice',
      message({}, [participants(), participants()]),
      'invalid/duplicate message/participants',
    ],
    [
      'a device twice, once without its suffix',
      message({}, [participants(to(), to({ jid: '447700900123:0@s.whatsapp.net' }))]),
      'invalid/duplicate message/participants/to@jid',
    ],
    [
      'a device twice, in two spellings',
      message({}, [participants(to(), to({ jid: '447700900123@c.us' }))]),
      'invalid/duplicate message/participants/to@jid',
    ],
    [
      'a device without a JID',
      message({}, [participants(to({ jid: undefined }))]),
      'invalid/missing message/participants/to@jid',
    ],
    [
      'registration 0',
      message({}, [participants(to({ registration: '0' }))]),
      'invalid/range message/participants/to@registration',
    ],
    [
      'registration 16384',
      message({}, [participants(to({ registration: '16384' }))]),
      'invalid/range message/participants/to@registration',
    ],
    [
      'a device without a ciphertext',
      message({}, [participants(to({}, []))]),
      'invalid/missing message/participants/to/enc',
    ],
    [
      'two ciphertexts for a device',
      message({}, [participants(to({}, [enc(), enc()]))]),
      'invalid/duplicate message/participants/to/enc',
    ],
    ['no version', withEnc({ v: undefined }), 'invalid/missing message/participants/to/enc@v'],
    ['version 1', withEnc({ v: '1' }), 'invalid/enum message/participants/to/enc@v'],
    [
      'a version that is a member of every object',
      withEnc({ v: 'constructor' }),
      'invalid/enum message/participants/to/enc@v',
    ],
    ['no ciphertext type', withEnc({ type: undefined }), 'invalid/missing message/participants/to/enc@type'],
    [
      'a sender key for one device',
      withEnc({ type: 'skmsg' }),
      'invalid/enum message/participants/to/enc@type',
    ],
    ['another ciphertext type', withEnc({ type: 'msmsg' }), 'invalid/enum message/participants/to/enc@type'],
    ['count 0', withEnc({ count: '0' }), 'invalid/range message/participants/to/enc@count'],
    ['count 6', withEnc({ count: '6' }), 'invalid/range message/participants/to/enc@count'],
    [
      'a count for two devices',
      message({}, [participants(to({}, [enc({ count: '1' })]), to({ jid: '551@lid' }))]),
      'invalid/conflict message/participants/to/enc@count',
    ],
    [
      'a count beside a shared ciphertext',
      groupMessage({}, [participants(to({}, [enc({ count: '1' })])), skmsg()]),
      'invalid/conflict message/participants/to/enc@count',
    ],
    [
      'a count of a shared ciphertext',
      groupMessage({}, [skmsg({ count: '1' })]),
      'invalid/conflict message/enc@count',
    ],
    ['no payload', withEnc({}, ''), 'invalid/empty message/participants/to/enc'],
    ['base64 of the URL alphabet', withEnc({}, '_-8='), 'invalid/base64 message/participants/to/enc'],
    ['base64 without padding', withEnc({}, 'AA'), 'invalid/base64 message/participants/to/enc'],
    ['base64 with bits left over', withEnc({}, 'AB=='), 'invalid/base64 message/participants/to/enc'],
    ['base64 with a line feed', withEnc({}, 'AA==\n'), 'invalid/base64 message/participants/to/enc'],
    ['base64 with a space before it', withEnc({}, ' AA=='), 'invalid/base64 message/participants/to/enc'],
    ['a shared ciphertext in a dm', message({}, [participants(), skmsg()]), 'invalid/conflict message/enc'],
    ['two shared ciphertexts', groupMessage({}, [skmsg(), skmsg()]), 'invalid/conflict message/enc'],
    [
      'a shared ciphertext for one device',
      groupMessage({}, [skmsg({ type: 'msg' })]),
      'invalid/enum message/enc@type',
    ],
    [
      'a group without a hash of its devices',
      groupMessage({ phash: undefined }),
      'invalid/missing message@phash',
    ],
    [
      'a device identity of nothing',
      withParts(leaf('device-identity', 0)),
      'invalid/empty message/device-identity',
    ],
    [
      'a device identity of 1,025 bytes',
      withParts(leaf('device-identity', 1_025)),
      'invalid/length message/device-identity',
    ],
    [
      'a device identity twice',
      withParts(leaf('device-identity', 1), leaf('device-identity', 1)),
      'invalid/duplicate message/device-identity',
    ],
    ['a franking tag of 31 bytes', withParts(franking(31)), 'invalid/length message/franking/franking_tag'],
    ['a franking tag of nothing', withParts(franking(0)), 'invalid/length message/franking/franking_tag'],
    ['franking without a tag', withParts('<franking/>'), 'invalid/missing message/franking/franking_tag'],
    [
      'a reporting token of 17 bytes',
      withParts(reporting(17)),
      'invalid/length message/reporting/reporting_token',
    ],
    [
      'a reporting token of version 1',
      withParts(reporting(16, '1')),
      'invalid/enum message/reporting/reporting_token@v',
    ],
    ['a send token of 257 bytes', withParts(leaf('tctoken', 257)), 'invalid/length message/tctoken'],
    ['a proof without a key', withParts(originProof({})), 'invalid/missing message/origin-proof@key_id'],
    [
      'a proof with a key that is none',
      withParts(originProof({ key_id: 'a/b' })),
      'invalid/format message/origin-proof@key_id',
    ],
    [
      'a proof without a header',
      withParts(originProof({ key_id: 'a' }, [leaf('signature', 64)])),
      'invalid/missing message/origin-proof/header',
    ],
    [
      'a proof with a header of 9,217 bytes',
      withParts(originProof({ key_id: 'a' }, [leaf('header', 9_217), leaf('signature', 64)])),
      'invalid/length message/origin-proof/header',
    ],
    [
      'a proof without a signature',
      withParts(originProof({ key_id: 'a' }, [leaf('header', 1)])),
      'invalid/missing message/origin-proof/signature',
    ],
    [
      'a signature of 63 bytes',
      withParts(originProof({ key_id: 'a' }, [leaf('header', 1), leaf('signature', 63)])),
      'invalid/length message/origin-proof/signature',
    ],
    [
      'a sealed body beside devices',
      sealedMessage({}, [participants(), sealed()]),
      'invalid/conflict message/sealed',
    ],
    [
      'a sealed body beside no devices',
      sealedMessage({}, ['<participants/>', sealed()]),
      'invalid/conflict message/sealed',
    ],
    [
      'a sealed body beside a shared ciphertext',
      groupMessage({ inner_format: 'a/1' }, [skmsg(), sealed()]),
      'invalid/conflict message/sealed',
    ],
    [
      'a sealed body of no format',
      sealedMessage({ inner_format: undefined }),
      'invalid/missing message@inner_format',
    ],
    [
      'a sealed body without a key',
      sealedMessage({}, ['<sealed>AA==</sealed>']),
      'invalid/missing message/sealed@key_id',
    ],
    [
      'a sealed body with a key that is none',
      sealedMessage({}, [sealed('')]),
      'invalid/format message/sealed@key_id',
    ],
    [
      'two sealed bodies of one key',
      sealedMessage({}, [sealed('a'), sealed('a')]),
      'invalid/duplicate message/sealed@key_id',
    ],
    [
      'four sealed bodies',
      sealedMessage(
        {},
        ['a', 'b', 'c', 'd'].map((key) => sealed(key)),
      ),
      'too_large/list message/sealed',
    ],
    ['an empty sealed body', sealedMessage({}, [sealed('a', '')]), 'invalid/empty message/sealed'],
  ])('is refused for %s', (_, frame, refusal) => {
    expect(refusalOf(frame)).toBe(refusal);
  });

  it('passes at each limit and is refused one above', () => {
    const payload = (bytes: number): string => withEnc({}, opaque(bytes));
    expect(refusalOf(payload(262_144))).toBe('accepted');
    expect(refusalOf(payload(262_145))).toBe('too_large/payload message/participants/to/enc');
    expect(refusalOf(sealedMessage({}, [sealed('a', opaque(262_144))]))).toBe('accepted');
    expect(refusalOf(sealedMessage({}, [sealed('a', opaque(262_145))]))).toBe(
      'too_large/payload message/sealed',
    );
    expect(refusalOf(message({}, [participants(...devices(1_024))]))).toBe('accepted');
    expect(refusalOf(message({}, [participants(...devices(1_025))]))).toBe(
      'too_large/devices message/participants/to',
    );
    const total = ['1@lid', '2@lid', '3@lid'].map((jid) => to({ jid }, [enc({}, opaque(262_144))]));
    expect(refusalOf(message({}, [participants(...total)]))).toBe('accepted');
    expect(refusalOf(message({}, [participants(...total), franking()]))).toBe(
      'too_large/opaque_total message/franking/franking_tag',
    );
    expect(refusalOf(message({}, [participants(...total, to({ jid: '4@lid' }, [enc({}, 'AA==')]))]))).toBe(
      'too_large/opaque_total message/participants/to/enc',
    );
    expect(
      refusalOf(message({ t: String(nowMs / 1000 + 300), id: 'A'.repeat(64), type: 'a'.repeat(32) })),
    ).toBe('accepted');
    expect(refusalOf(message({ inner_format: `${'a'.repeat(62)}/1` }))).toBe('accepted');
  });

  it('keeps two equal payloads apart', () => {
    const { ciphertexts } = eventOf('message', message({}, [participants(to(), to({ jid: '551@lid' }))]));
    expect(ciphertexts.map(({ payload }) => payload)).toEqual([Buffer.alloc(3, 7), Buffer.alloc(3, 7)]);
  });
});
