import { describe, expect, it } from '@jest/globals';
import { whatsappDialect } from './dialect.ts';
import { eventOf, iq, lossesOf, notification, refusalOf, textOf, usync } from './testing/stanzas.ts';

const own = (device: number): string => `<device jid="15550001111:${device}@s.whatsapp.net"/>`;
const change = (name: string, content: string, hash = ' device_hash="2:q83vEjRW"'): string =>
  `<${name}${hash}>${content}</${name}>`;

describe('a query for devices', () => {
  it('names users of every app', () => {
    const event = eventOf(
      'device_query',
      usync({ users: ['447700900123@s.whatsapp.net', '3-18446744073709551615@interop'] }),
    );
    expect(event).toMatchObject({
      requestId: 'A1',
      requester: { user: '15550001111@s.whatsapp.net', device: 2 },
    });
    expect(event.users).toEqual([
      { kind: 'own', user: '447700900123@s.whatsapp.net' },
      {
        kind: 'foreign',
        user: '3-18446744073709551615@interop',
        alias: 18_446_744_073_709_551_615n,
        app: 'instagram',
      },
    ]);
  });

  it('for anything else beside devices gets the devices', () => {
    expect(lossesOf(usync({ query: '<query><devices version="2"/><status/><picture/></query>' }))).toEqual([
      'unknown_element iq/usync/query 2',
    ]);
  });

  it('is answered with the devices of each user', () => {
    const event = eventOf('device_query', usync());
    const user = { kind: 'own', user: '447700900123@s.whatsapp.net' } as const;
    const foreign = { kind: 'foreign', user: '1', alias: 2n ** 63n, app: 'messenger' } as const;
    expect(
      textOf(
        whatsappDialect.writeDevices(event, [
          { user, devices: [0, 7] },
          { user: foreign, devices: [] },
        ]),
      ),
    ).toBe(
      '<iq type="result" id="A1" from="s.whatsapp.net"><usync><list>' +
        '<user jid="447700900123@s.whatsapp.net"><devices><device-list><device id="0"/><device id="7"/></device-list></devices></user>' +
        '<user jid="2-9223372036854775808@interop"><devices><device-list/></devices></user>' +
        '</list></usync></iq>',
    );
  });

  it.each([
    ['no usync', iq({ xmlns: 'usync', type: 'get' }), 'invalid/missing iq/usync'],
    ['another type', iq({ xmlns: 'usync', type: 'set' }), 'unsupported/type iq@type'],
    ['another mode', usync({ attributes: { mode: 'delta' } }), 'invalid/enum iq/usync@mode'],
    ['a part that is not the last', usync({ attributes: { last: 'false' } }), 'invalid/enum iq/usync@last'],
    ['a part that is not the first', usync({ attributes: { index: '1' } }), 'invalid/enum iq/usync@index'],
    ['no query', usync({ query: '' }), 'invalid/missing iq/usync/query'],
    [
      'a query for no devices',
      usync({ query: '<query><status/></query>' }),
      'invalid/missing iq/usync/query/devices',
    ],
    [
      'another version',
      usync({ query: '<query><devices version="1"/></query>' }),
      'invalid/enum iq/usync/query/devices@version',
    ],
    [
      'no version',
      usync({ query: '<query><devices/></query>' }),
      'invalid/missing iq/usync/query/devices@version',
    ],
    ['nobody', usync({ users: [] }), 'invalid/missing iq/usync/list/user'],
    ['a device', usync({ users: ['551:1@lid'] }), 'invalid/jid_device iq/usync/list/user@jid'],
    ['a group', usync({ users: ['12345@g.us'] }), 'invalid/jid_server iq/usync/list/user@jid'],
    [
      '257 users',
      usync({ users: Array.from({ length: 257 }, (_, at) => `${at + 1}@lid`) }),
      'too_large/list iq/usync/list/user',
    ],
  ])('is refused for %s', (_, frame, refusal) => {
    expect(refusalOf(frame)).toBe(refusal);
  });

  it('passes for 256 users', () => {
    const users = Array.from({ length: 256 }, (_, at) => `${at + 1}@lid`);
    expect(eventOf('device_query', usync({ users })).users).toHaveLength(256);
  });
});

describe('a change of devices', () => {
  it.each([
    ['add', 'add', [9, 0]],
    ['remove', 'remove', [9, 0]],
  ])('that is an %s names them', (name, kind, devices) => {
    const event = eventOf('device_change', notification({}, [change(name, own(9) + own(0))]));
    expect(event).toMatchObject({
      nativeId: 'A1',
      user: { kind: 'own', user: '15550001111@s.whatsapp.net' },
      change: kind,
      deviceHash: '2:q83vEjRW',
      timestampMs: 1_789_999_000_000,
    });
    expect(event.devices.map(({ device }) => device)).toEqual(devices);
  });

  it('that is an update names none: the list is fetched again', () => {
    expect(eventOf('device_change', notification({}, [change('update', '')]))).toMatchObject({
      change: 'reset',
      devices: [],
    });
  });

  it('counts what it does not know of it', () => {
    expect(
      lossesOf(
        notification({}, [
          change('add', `${own(9).replace('/>', ' key-index="2"/>')}<key-index-list ts="1"/>`),
        ]),
      ),
    ).toEqual(['unknown_attribute notification/add/device 1', 'unknown_element notification/add 1']);
  });

  it.each([
    ['another type', notification({ type: 'encrypt' }), 'unsupported/type notification@type'],
    ['no type', notification({ type: undefined }), 'invalid/missing notification@type'],
    ['no id', notification({ id: undefined }), 'invalid/missing notification@id'],
    ['no time', notification({ t: undefined }), 'invalid/missing notification@t'],
    ['a device as user', notification({ from: '551:1@lid' }), 'invalid/jid_device notification@from'],
    ['the server as user', notification({ from: 's.whatsapp.net' }), 'invalid/jid_syntax notification@from'],
    [
      'a foreign user',
      notification({ from: '2-9223372036854775808@interop' }),
      'forbidden/foreign_sender notification@from',
    ],
    ['nothing', notification({}, []), 'invalid/missing notification'],
    [
      'two changes',
      notification({}, [change('add', own(9)), change('remove', own(8))]),
      'invalid/conflict notification',
    ],
    [
      'the same change twice',
      notification({}, [change('add', own(9)), change('add', own(8))]),
      'invalid/duplicate notification/add',
    ],
    [
      'no hash',
      notification({}, [change('add', own(9), '')]),
      'invalid/missing notification/add@device_hash',
    ],
    [
      'a hash that is none',
      notification({}, [change('update', '', ' device_hash="x"')]),
      'invalid/format notification/update@device_hash',
    ],
    ['no devices', notification({}, [change('remove', '')]), 'invalid/missing notification/remove/device'],
    [
      'a device of somebody else',
      notification({}, [change('add', '<device jid="551:1@lid"/>')]),
      'invalid/conflict notification/add/device@jid',
    ],
    [
      'a device twice',
      notification({}, [change('add', own(9) + own(9))]),
      'invalid/duplicate notification/add/device@jid',
    ],
    [
      '257 devices',
      notification({}, [change('add', own(9).repeat(257))]),
      'too_large/list notification/add/device',
    ],
  ])('is refused for %s', (_, frame, refusal) => {
    expect(refusalOf(frame)).toBe(refusal);
  });

  const user = { kind: 'own', user: '447700900123@s.whatsapp.net' } as const;
  const recipient = { kind: 'own', user: '15550001111@s.whatsapp.net' } as const;
  const head = { id: 'N1', user, recipient, atMs: 1_789_999_000_000 };

  it.each([
    [
      'low keys',
      { kind: 'low-keys', id: 'N1', device: { ...recipient, device: 2 }, remaining: 10 },
      '<notification type="encrypt" id="N1" from="s.whatsapp.net" to="15550001111:2@s.whatsapp.net"><count value="10"/></notification>',
    ],
    [
      'another identity',
      { ...head, kind: 'identity-changed' },
      '<notification type="encrypt" id="N1" from="447700900123@s.whatsapp.net" to="15550001111@s.whatsapp.net"><identity/></notification>',
    ],
    [
      'new devices',
      { ...head, kind: 'devices-changed', change: 'add', devices: [7], deviceHash: '2:q83vEjRW' },
      '<notification type="devices" id="N1" from="447700900123@s.whatsapp.net" to="15550001111@s.whatsapp.net" t="1789999000"><add device_hash="2:q83vEjRW"><device jid="447700900123:7@s.whatsapp.net"/></add></notification>',
    ],
    [
      'removed devices',
      { ...head, kind: 'devices-changed', change: 'remove', devices: [0] },
      '<notification type="devices" id="N1" from="447700900123@s.whatsapp.net" to="15550001111@s.whatsapp.net" t="1789999000"><remove><device jid="447700900123@s.whatsapp.net"/></remove></notification>',
    ],
    [
      'a list to fetch again',
      { ...head, kind: 'devices-changed', change: 'reset', devices: [] },
      '<notification type="devices" id="N1" from="447700900123@s.whatsapp.net" to="15550001111@s.whatsapp.net" t="1789999000"><update/></notification>',
    ],
    [
      'all devices of its own',
      {
        id: 'N1',
        user: recipient,
        atMs: head.atMs,
        kind: 'own-devices',
        devices: [0, 2],
        deviceHash: '2:q83vEjRW',
      },
      '<notification type="account_sync" id="N1" from="15550001111@s.whatsapp.net" to="15550001111@s.whatsapp.net" t="1789999000"><devices dhash="2:q83vEjRW"><device jid="15550001111@s.whatsapp.net"/><device jid="15550001111:2@s.whatsapp.net"/></devices></notification>',
    ],
  ] as const)('or of keys is told to a backend that did not ask: %s', (_, notice, frame) => {
    expect(textOf(whatsappDialect.writeNotice(notice))).toBe(frame);
  });
});
