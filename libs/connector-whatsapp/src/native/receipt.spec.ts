import { describe, expect, it } from '@jest/globals';
import { whatsappDialect } from './dialect.ts';
import {
  bundle,
  eventOf,
  keys,
  leaf,
  lossesOf,
  receipt,
  refusalOf,
  registration,
  retry,
  signedKey,
  keyId,
  textOf,
} from './testing/stanzas.ts';

const group = '120363041234567890@g.us';
const list = (count: number, id = (at: number) => `B${at}`): string =>
  `<list>${Array.from({ length: count }, (_, at) => `<item id="${id(at)}"/>`).join('')}</list>`;
const readers = (count: number, at = ''): string =>
  `<participants key="A1">${Array.from({ length: count }, (_, user) => `<user jid="${user + 1}@lid"${at}/>`).join('')}</participants>`;
const secondRetry = (children: readonly string[]): string => retry({ retry: { count: '2' } }, children);

describe('a receipt', () => {
  it.each([
    [undefined, 'delivered', []],
    ['inactive', 'delivered', ['inactive_as_delivered receipt@type 1']],
    ['read', 'read', []],
    ['played', 'played', []],
  ])('of type %s says %s', (type, kind, losses) => {
    expect(eventOf('receipt', receipt({ type }))).toEqual({
      class: 'receipt',
      kind,
      thread: {
        kind: 'dm',
        id: '447700900123@s.whatsapp.net',
        address: { kind: 'own', user: '447700900123@s.whatsapp.net' },
      },
      reader: { kind: 'own', user: '15550001111@s.whatsapp.net', device: 2 },
      author: { kind: 'own', user: '447700900123@s.whatsapp.net' },
      refs: ['A1'],
      timestampMs: 1_789_999_000_000,
    });
    expect(lossesOf(receipt({ type }))).toEqual(losses);
  });

  it('in a group names whose messages are meant, and further ones in their order', () => {
    const event = eventOf('receipt', receipt({ to: group, participant: '551@lid', type: 'read' }, [list(2)]));
    expect(event).toMatchObject({
      thread: { kind: 'group', id: group },
      author: { user: '551@lid' },
      refs: ['A1', 'B0', 'B1'],
    });
  });

  it.each(['sender', 'read-self', 'played-self'])('of type %s is between devices of one user', (type) => {
    expect(eventOf('own_device', receipt({ type }, [list(1)])).refs).toEqual(['A1', 'B0']);
    expect(lossesOf(receipt({ type }))).toEqual(['own_device_receipt receipt@type 1']);
  });

  it('of many readers has one id', () => {
    const event = eventOf(
      'receipt_group',
      receipt({ to: group, type: 'read' }, [readers(2, ' t="1789999001"')]),
    );
    expect(event).toEqual({
      class: 'receipt_group',
      kind: 'read',
      thread: { kind: 'group', id: group },
      ref: 'A1',
      readers: ['1@lid', '2@lid'].map((user) => ({
        reader: { kind: 'own', user, device: 0 },
        timestampMs: 1_789_999_001_000,
      })),
    });
    expect(eventOf('receipt_group', receipt({ to: group }, [readers(1)])).readers[0]).not.toHaveProperty(
      'timestampMs',
    );
  });

  it('counts parts of a retry that it has though it is none', () => {
    expect(lossesOf(receipt({}, [registration(), keys(), '<x/>']))).toEqual([
      'unknown_element receipt 2',
      'unknown_element receipt 1',
    ]);
  });

  it.each([
    ['no id', receipt({ id: undefined }), 'invalid/missing receipt@id'],
    ['no time', receipt({ t: undefined }), 'invalid/missing receipt@t'],
    ['a time ahead', receipt({ t: '1790000301' }), 'invalid/future receipt@t'],
    [
      'a foreign reader',
      receipt({ from: '2-9223372036854775808@interop' }),
      'forbidden/foreign_sender receipt@from',
    ],
    ['no author in a group', receipt({ to: group }), 'invalid/missing receipt@participant'],
    ['an author in a dm', receipt({ participant: '551@lid' }), 'invalid/conflict receipt@participant'],
    [
      'an author with a device',
      receipt({ to: group, participant: '551:1@lid' }),
      'invalid/jid_device receipt@participant',
    ],
    [
      'a group as author',
      receipt({ to: group, participant: group }),
      'invalid/jid_server receipt@participant',
    ],
    ['an error of the server', receipt({ type: 'server-error' }), 'unsupported/type receipt@type'],
    ['a synchronised history', receipt({ type: 'hist_sync' }), 'unsupported/type receipt@type'],
    ['a message of an own device', receipt({ type: 'peer_msg' }), 'unsupported/type receipt@type'],
    ['an empty type', receipt({ type: '' }), 'unsupported/type receipt@type'],
    [
      'a type that is a member of every object',
      receipt({ type: 'constructor' }),
      'unsupported/type receipt@type',
    ],
    ['an id twice', receipt({}, [list(2, () => 'B')]), 'invalid/duplicate receipt/list/item@id'],
    ['its own id twice', receipt({}, [list(1, () => 'A1')]), 'invalid/duplicate receipt/list/item@id'],
    ['an item without an id', receipt({}, ['<list><item/></list>']), 'invalid/missing receipt/list/item@id'],
    ['an id that is none', receipt({}, [list(1, () => '')]), 'invalid/format receipt/list/item@id'],
    ['256 items', receipt({}, [list(256)]), 'too_large/list receipt/list/item'],
    ['two lists', receipt({}, [list(1), list(1)]), 'invalid/duplicate receipt/list'],
    ['many readers in a dm', receipt({}, [readers(1)]), 'invalid/conflict receipt/participants'],
    [
      'many readers and an author',
      receipt({ to: group, participant: '551@lid' }, [readers(1)]),
      'invalid/conflict receipt@participant',
    ],
    [
      'many readers of a list',
      receipt({ to: group }, [readers(1), list(1)]),
      'invalid/conflict receipt/list',
    ],
    [
      'many readers of another message',
      receipt({ to: group, id: 'A2' }, [readers(1)]),
      'invalid/conflict receipt/participants@key',
    ],
    [
      'many readers of nothing',
      receipt({ to: group }, ['<participants/>']),
      'invalid/missing receipt/participants@key',
    ],
    ['no readers', receipt({ to: group }, [readers(0)]), 'invalid/missing receipt/participants/user'],
    ['257 readers', receipt({ to: group }, [readers(257)]), 'too_large/list receipt/participants/user'],
    [
      'a foreign user among many',
      receipt({ to: group }, [
        '<participants key="A1"><user jid="2-9223372036854775808@interop"/></participants>',
      ]),
      'forbidden/foreign_sender receipt/participants/user@jid',
    ],
    [
      'a reader twice',
      receipt({ to: group }, [
        '<participants key="A1"><user jid="1@lid"/><user jid="1:0@lid"/></participants>',
      ]),
      'invalid/duplicate receipt/participants/user@jid',
    ],
    [
      'a reader ahead of time',
      receipt({ to: group }, [readers(1, ' t="1790000301"')]),
      'invalid/future receipt/participants/user@t',
    ],
  ])('is refused for %s', (_, frame, refusal) => {
    expect(refusalOf(frame)).toBe(refusal);
  });

  it('passes with 255 items and with 256 readers', () => {
    expect(refusalOf(receipt({}, [list(255)]))).toBe('accepted');
    expect(refusalOf(receipt({ to: group }, [readers(256)]))).toBe('accepted');
  });
});

describe('a retry', () => {
  it('says which device cannot decrypt what, and how often it asked', () => {
    expect(eventOf('nack', retry())).toEqual({
      class: 'nack',
      ref: 'A1',
      thread: {
        kind: 'dm',
        id: '447700900123@s.whatsapp.net',
        address: { kind: 'own', user: '447700900123@s.whatsapp.net' },
      },
      from: { kind: 'own', user: '15550001111@s.whatsapp.net', device: 2 },
      author: { kind: 'own', user: '447700900123@s.whatsapp.net' },
      count: 1,
      reason: 'decrypt-failed',
      registrationId: 9001,
      atMs: 1_789_999_000_000,
    });
  });

  it('from the second on brings keys, which may come earlier', () => {
    expect(eventOf('nack', secondRetry([registration(16_383), keys()])).bundle).toEqual({
      registrationId: 16_383,
      identityKey: Buffer.alloc(32, 1),
      signedPrekey: { id: 9, publicKey: Buffer.alloc(32, 2), signature: Buffer.alloc(64, 7) },
      oneTime: { id: 16_777_215, publicKey: Buffer.alloc(32, 7) },
      deviceIdentity: Buffer.alloc(40, 7),
    });
    const bare = eventOf('nack', retry({}, [registration(1), keys({ key: '', 'device-identity': '' })]));
    expect(bare.bundle).not.toHaveProperty('oneTime');
    expect(bare.bundle).not.toHaveProperty('deviceIdentity');
  });

  it('in a group names the author; the number of its error is dropped', () => {
    const frame = retry({ receipt: { to: group, participant: '551@lid' }, retry: { error: '7' } });
    expect(eventOf('nack', frame)).toMatchObject({ thread: { kind: 'group' }, author: { user: '551@lid' } });
    expect(lossesOf(frame)).toEqual(['attribute_dropped receipt/retry@error 1']);
  });

  it.each([
    ['no retry', receipt({ type: 'retry' }, [registration()]), 'invalid/missing receipt/retry'],
    ['another id', retry({ retry: { id: 'A2' } }), 'invalid/conflict receipt/retry@id'],
    ['count 0', retry({ retry: { count: '0' } }), 'invalid/range receipt/retry@count'],
    ['count 6', retry({ retry: { count: '6' } }), 'invalid/range receipt/retry@count'],
    ['no count', retry({ retry: { count: undefined } }), 'invalid/missing receipt/retry@count'],
    ['no time', retry({ retry: { t: undefined } }), 'invalid/missing receipt/retry@t'],
    ['a time ahead', retry({ retry: { t: '1790000301' } }), 'invalid/future receipt/retry@t'],
    ['version 2', retry({ retry: { v: '2' } }), 'invalid/enum receipt/retry@v'],
    ['no version', retry({ retry: { v: undefined } }), 'invalid/missing receipt/retry@v'],
    ['no author in a group', retry({ receipt: { to: group } }), 'invalid/missing receipt@participant'],
    ['a list', retry({}, [registration(), list(1)]), 'invalid/conflict receipt/list'],
    ['no registration', retry({}, []), 'invalid/missing receipt/registration'],
    ['registration 0', retry({}, [registration(0)]), 'invalid/range receipt/registration'],
    ['registration 16384', retry({}, [registration(16_384)]), 'invalid/range receipt/registration'],
    [
      'a registration of three bytes',
      retry({}, [leaf('registration', 3)]),
      'invalid/length receipt/registration',
    ],
    ['a registration of nothing', retry({}, ['<registration/>']), 'invalid/length receipt/registration'],
    ['no keys at the second', secondRetry([registration()]), 'invalid/missing receipt/keys'],
    [
      'keys of another type',
      secondRetry([registration(), keys({ type: '<type>Bg==</type>' })]),
      'invalid/enum receipt/keys/type',
    ],
    [
      'a type of two bytes',
      secondRetry([registration(), keys({ type: leaf('type', 2) })]),
      'invalid/length receipt/keys/type',
    ],
    [
      'keys of no type',
      secondRetry([registration(), keys({ type: '' })]),
      'invalid/missing receipt/keys/type',
    ],
    [
      'an identity of 31 bytes',
      secondRetry([registration(), keys({ identity: leaf('identity', 31) })]),
      'invalid/length receipt/keys/identity',
    ],
    [
      'an identity with its type before it',
      secondRetry([registration(), keys({ identity: leaf('identity', 33) })]),
      'invalid/length receipt/keys/identity',
    ],
    [
      'no signed prekey',
      secondRetry([registration(), keys({ skey: '' })]),
      'invalid/missing receipt/keys/skey',
    ],
    [
      'no signature',
      secondRetry([registration(), keys({ skey: signedKey([keyId(1), leaf('value', 32)]) })]),
      'invalid/missing receipt/keys/skey/signature',
    ],
    [
      'a signature of 65 bytes',
      secondRetry([
        registration(),
        keys({ skey: signedKey([keyId(1), leaf('value', 32), leaf('signature', 65)]) }),
      ]),
      'invalid/length receipt/keys/skey/signature',
    ],
    [
      'a key id of four bytes',
      secondRetry([registration(), keys({ key: `<key>${leaf('id', 4)}${leaf('value', 32)}</key>` })]),
      'invalid/length receipt/keys/key/id',
    ],
    [
      'a key without a value',
      secondRetry([registration(), keys({ key: `<key>${keyId(1)}</key>` })]),
      'invalid/missing receipt/keys/key/value',
    ],
    [
      'two one-time keys',
      secondRetry([registration(), keys({ key: bundle.key + bundle.key })]),
      'invalid/duplicate receipt/keys/key',
    ],
    [
      'a long device identity',
      secondRetry([registration(), keys({ 'device-identity': leaf('device-identity', 1_025) })]),
      'invalid/length receipt/keys/device-identity',
    ],
  ])('is refused for %s', (_, frame, refusal) => {
    expect(refusalOf(frame)).toBe(refusal);
  });
});

describe('what the author is told', () => {
  const dm = { kind: 'dm', id: '447700900123@s.whatsapp.net' } as const;
  const reader = { kind: 'own', user: '447700900123@s.whatsapp.net', device: 3 } as const;
  const recipient = { kind: 'own', user: '15550001111@s.whatsapp.net', device: 2 } as const;
  const told = { thread: dm, reader, recipient, watermarkMs: 0, timestampMs: 1_789_999_000_999 };

  it('is a receipt with all ids that it newly covers, or none where there are none', () => {
    expect(textOf(whatsappDialect.writeReceipt({ ...told, kind: 'delivered', refs: ['A1'] }))).toBe(
      '<receipt id="A1" from="447700900123:3@s.whatsapp.net" to="15550001111:2@s.whatsapp.net" t="1789999000"/>',
    );
    expect(textOf(whatsappDialect.writeReceipt({ ...told, kind: 'played', refs: ['A1', 'A2'] }))).toMatch(
      / type="played"><list><item id="A2"\/><\/list><\/receipt>$/,
    );
    expect(whatsappDialect.writeReceipt({ ...told, kind: 'read', refs: [] })).toBeUndefined();
  });

  it('in a group comes from the group, whose participant is the reader', () => {
    const inGroup = {
      ...told,
      thread: { kind: 'group', id: group } as const,
      kind: 'read' as const,
      refs: ['A1'],
    };
    expect(textOf(whatsappDialect.writeReceipt(inGroup))).toBe(
      `<receipt id="A1" from="${group}" to="15550001111:2@s.whatsapp.net" participant="447700900123:3@s.whatsapp.net" t="1789999000" type="read"/>`,
    );
  });

  it('is a retry with the keys that came with it, of another app too', () => {
    const { bundle: fresh } = eventOf('nack', secondRetry([registration(), keys()]));
    const frame = textOf(
      whatsappDialect.writeNack({
        ref: 'A1',
        thread: dm,
        from: { kind: 'foreign', user: '100044332211', alias: 2n ** 63n, app: 'messenger', device: 4 },
        recipient,
        count: 2,
        registrationId: 9001,
        atMs: 1_789_999_000_000,
        ...(fresh ? { bundle: fresh } : {}),
      }),
    );
    expect(frame).toBe(
      `<receipt id="A1" from="2-9223372036854775808:4@interop" to="15550001111:2@s.whatsapp.net" type="retry">` +
        `<retry count="2" id="A1" t="1789999000" v="1"/>${registration()}` +
        `<keys>${bundle.type}${bundle.identity}${bundle.key}${bundle.skey}${bundle['device-identity']}</keys></receipt>`,
    );
  });
});
