import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { NativeKeyBundle } from '#libs/connector/native';
import { whatsappDialect } from './dialect.ts';
import {
  bundle,
  claim,
  eventOf,
  iq,
  keyId,
  leaf,
  lossesOf,
  prekey,
  refusalOf,
  registration,
  signedKey,
  textOf,
  upload,
} from './testing/stanzas.ts';

const device = { kind: 'own', user: '15550001111@s.whatsapp.net', device: 2 } as const;
const users = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `${at + 1}@lid`);
const oneTimeKeys = (count: number): string =>
  `<list>${Array.from({ length: count }, (_, at) => prekey(at)).join('')}</list>`;

describe('a claim of keys', () => {
  it('names devices, without a suffix the first one of a user', () => {
    const event = eventOf(
      'key_claim',
      claim(['447700900123:7@s.whatsapp.net', '2-9223372036854775809@interop']),
    );
    expect(event).toMatchObject({ requestId: 'A1', requester: device });
    expect(event.targets).toEqual([
      { kind: 'own', user: '447700900123@s.whatsapp.net', device: 7 },
      {
        kind: 'foreign',
        user: '2-9223372036854775809@interop',
        alias: 9_223_372_036_854_775_809n,
        app: 'messenger',
        device: 0,
      },
    ]);
  });

  it('has an id by its device and its own id, so that a repeated one gets the same keys', () => {
    const from = '15550001111:2@s.whatsapp.net';
    const expected = createHash('sha256')
      .update('sealpost/claim/v1')
      .update(Buffer.of(0, from.length))
      .update(from)
      .update(Buffer.of(0, 2))
      .update('A1')
      .digest()
      .subarray(0, 16);
    expect(Buffer.from(eventOf('key_claim', claim()).claimId)).toEqual(expected);
    expect(eventOf('key_claim', claim(['551@lid'])).claimId).toEqual(expected);
  });

  it('may give a reason, which is not carried', () => {
    const frame = iq({ xmlns: 'encrypt', type: 'get' }, [
      '<key><user jid="551@lid" reason="identity"/></key>',
    ]);
    expect(lossesOf(frame)).toEqual([]);
  });

  it.each([
    ['nobody', claim([]), 'invalid/missing iq/key/user'],
    ['257 devices', claim(users(257)), 'too_large/list iq/key/user'],
    ['a group', claim(['12345@g.us']), 'invalid/jid_server iq/key/user@jid'],
    [
      'a user without a JID',
      iq({ xmlns: 'encrypt', type: 'get' }, ['<key><user/></key>']),
      'invalid/missing iq/key/user@jid',
    ],
    [
      'keys and their number at once',
      iq({ xmlns: 'encrypt', type: 'get' }, ['<key><user jid="551@lid"/></key>', '<count/>']),
      'invalid/conflict iq',
    ],
    ['nothing that is known', iq({ xmlns: 'encrypt', type: 'get' }, ['<digest/>']), 'unsupported/frame iq'],
    ['parts of an upload', iq({ xmlns: 'encrypt', type: 'get' }, [registration()]), 'unsupported/frame iq'],
    ['another namespace', iq({ xmlns: 'w:profile:picture', type: 'get' }), 'unsupported/namespace iq@xmlns'],
    [
      'a namespace that is a member of every object',
      iq({ xmlns: 'constructor', type: 'get' }),
      'unsupported/namespace iq@xmlns',
    ],
    ['no namespace', iq({ type: 'get' }), 'invalid/missing iq@xmlns'],
    ['another type', iq({ xmlns: 'encrypt', type: 'delete' }), 'unsupported/type iq@type'],
    ['no type', iq({ xmlns: 'encrypt' }), 'invalid/missing iq@type'],
    ['no id', iq({ id: undefined, xmlns: 'encrypt', type: 'get' }, ['<count/>']), 'invalid/missing iq@id'],
    [
      'no server',
      iq({ to: undefined, xmlns: 'encrypt', type: 'get' }, ['<count/>']),
      'invalid/missing iq@to',
    ],
    [
      'another server',
      iq({ to: 'g.us', xmlns: 'encrypt', type: 'get' }, ['<count/>']),
      'invalid/jid_server iq@to',
    ],
    [
      'a user as server',
      iq({ to: '551@s.whatsapp.net', xmlns: 'encrypt', type: 'get' }, ['<count/>']),
      'invalid/jid_syntax iq@to',
    ],
    [
      'no device',
      iq({ from: undefined, xmlns: 'encrypt', type: 'get' }, ['<count/>']),
      'invalid/missing iq@from',
    ],
    [
      'a foreign device',
      iq({ from: '2-9223372036854775808@interop', xmlns: 'encrypt', type: 'get' }, ['<count/>']),
      'forbidden/foreign_sender iq@from',
    ],
  ])('is refused for %s', (_, frame, refusal) => {
    expect(refusalOf(frame)).toBe(refusal);
  });

  it('passes for 256 devices', () => {
    expect(refusalOf(claim(users(256)))).toBe('accepted');
  });

  it('is answered for each device with a bundle or with why there is none', () => {
    const keyBundle: NativeKeyBundle = {
      registrationId: 9001,
      identityKey: Buffer.alloc(32, 1),
      signedPrekey: { id: 9, publicKey: Buffer.alloc(32, 2), signature: Buffer.alloc(64, 7) },
      oneTime: { id: 16_777_215, publicKey: Buffer.alloc(32, 7) },
    };
    const { oneTime: _, ...lastResort } = keyBundle;
    const target = (number: number) => ({ ...device, device: number });
    const frame = whatsappDialect.writeKeys(eventOf('key_claim', claim()), [
      { device: target(0), status: 'available', bundle: keyBundle },
      { device: target(1), status: 'last_resort', bundle: lastResort },
      { device: target(2), status: 'unavailable' },
      { device: target(3), status: 'consent_required' },
      { device: target(4), status: 'unsupported' },
      { device: target(5), status: 'rate_limited' },
    ]);
    const parts = registration() + bundle.type + bundle.identity;
    expect(textOf(frame)).toBe(
      '<iq type="result" id="A1" from="s.whatsapp.net"><list>' +
        `<user jid="15550001111@s.whatsapp.net">${parts}${bundle.key}${bundle.skey}</user>` +
        `<user jid="15550001111:1@s.whatsapp.net">${parts}${bundle.skey}</user>` +
        '<user jid="15550001111:2@s.whatsapp.net"><error code="404" text="item-not-found"/></user>' +
        '<user jid="15550001111:3@s.whatsapp.net"><error code="403" text="forbidden"/></user>' +
        '<user jid="15550001111:4@s.whatsapp.net"><error code="405" text="not-allowed"/></user>' +
        '<user jid="15550001111:5@s.whatsapp.net"><error code="429" text="rate-overlimit"/></user>' +
        '</list></iq>',
    );
  });
});

describe('a count of keys', () => {
  const count = iq({ xmlns: 'encrypt', type: 'get' }, ['<count/>']);

  it('is asked for and given', () => {
    const event = eventOf('key_count', count);
    expect(event).toEqual({ class: 'key_count', requestId: 'A1', device });
    expect(textOf(whatsappDialect.writeKeyCount(event, 7))).toBe(
      '<iq type="result" id="A1" from="s.whatsapp.net"><count value="7"/></iq>',
    );
  });

  it('counts parts that it has though they belong elsewhere', () => {
    expect(lossesOf(count.replace('</iq>', `${registration()}</iq>`))).toEqual(['unknown_element iq 1']);
  });
});

describe('an upload of keys', () => {
  it('brings a registration, an identity, a signed prekey and one-time keys in their order', () => {
    const event = eventOf(
      'key_upload',
      upload({ list: `<list>${[3, 0, 16_777_215].map(prekey).join('')}</list>` }),
    );
    expect(event).toMatchObject({
      requestId: 'A1',
      device,
      registrationId: 9001,
      identityKey: Buffer.alloc(32, 1),
      signedPrekey: { id: 9, publicKey: Buffer.alloc(32, 2), signature: Buffer.alloc(64, 7) },
    });
    expect(event.oneTime.map(({ id }) => id)).toEqual([3, 0, 16_777_215]);
    expect(textOf(whatsappDialect.writeKeysTaken(event))).toBe(
      '<iq type="result" id="A1" from="s.whatsapp.net"/>',
    );
  });

  it.each([
    ['no registration', upload({ registration: '' }), 'invalid/missing iq/registration'],
    ['registration 16384', upload({ registration: registration(16_384) }), 'invalid/range iq/registration'],
    ['no type', upload({ type: '' }), 'invalid/missing iq/type'],
    ['no identity', upload({ identity: '' }), 'invalid/missing iq/identity'],
    ['a short identity', upload({ identity: leaf('identity', 31) }), 'invalid/length iq/identity'],
    ['no list', upload({ list: '' }), 'invalid/missing iq/list'],
    ['no signed prekey', upload({ skey: '' }), 'invalid/missing iq/skey'],
    [
      'a signed prekey without an id',
      upload({ skey: signedKey([leaf('value', 32), leaf('signature', 64)]) }),
      'invalid/missing iq/skey/id',
    ],
    [
      'a key id twice',
      upload({ list: `<list>${prekey(1)}${prekey(1)}</list>` }),
      'invalid/duplicate iq/list/key/id',
    ],
    [
      'a key of 31 bytes',
      upload({ list: `<list><key>${keyId(1)}${leaf('value', 31)}</key></list>` }),
      'invalid/length iq/list/key/value',
    ],
    ['1,025 one-time keys', upload({ list: oneTimeKeys(1_025) }), 'too_large/list iq/list/key'],
    ['two signed prekeys', upload({ skey: bundle.skey + bundle.skey }), 'invalid/duplicate iq/skey'],
  ])('is refused for %s', (_, frame, refusal) => {
    expect(refusalOf(frame)).toBe(refusal);
  });

  it('passes with 1,024 one-time keys and with none', () => {
    expect(eventOf('key_upload', upload({ list: oneTimeKeys(1_024) })).oneTime).toHaveLength(1_024);
    expect(eventOf('key_upload', upload({ list: '<list/>' })).oneTime).toEqual([]);
  });
});
