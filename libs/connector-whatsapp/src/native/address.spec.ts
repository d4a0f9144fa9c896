import { describe, expect, it } from '@jest/globals';
import { deviceText, jidText, phashOf } from './address.ts';
import { eventOf, message, notification, participants, refusalOf, to } from './testing/stanzas.ts';

const alias = 9_223_372_036_854_775_809n;

const fromOf = (from: string) => eventOf('message', message({ from })).sender;
const threadOf = (jid: string) => eventOf('message', message({ to: jid })).thread;
const deviceAt = (jid: string) =>
  eventOf('message', message({}, [participants(to({ jid }))])).ciphertexts[0]?.device;

describe('a JID', () => {
  it('is a device where a device is meant and a user where a user is meant, though its text is the same', () => {
    expect(deviceAt('5511987654321@s.whatsapp.net')).toEqual({
      kind: 'own',
      user: '5511987654321@s.whatsapp.net',
      device: 0,
    });
    expect(threadOf('5511987654321@s.whatsapp.net')).toEqual({
      kind: 'dm',
      id: '5511987654321@s.whatsapp.net',
      address: { kind: 'own', user: '5511987654321@s.whatsapp.net' },
    });
  });

  it.each([
    ['c.us is read as s.whatsapp.net', '15550001111@c.us', '15550001111@s.whatsapp.net', 0],
    ['a LID stays a LID', '203948571123456:255@lid', '203948571123456@lid', 255],
    ['agent 0 is none', '551.0:7@lid', '551@lid', 7],
    ['a user has twenty digits', '99999999999999999999@lid', '99999999999999999999@lid', 0],
  ])('%s', (_, from, user, device) => {
    expect(fromOf(from)).toEqual({ kind: 'own', user, device });
  });

  it.each([
    ['12345@g.us', '12345@g.us'],
    ['0036304123456789012345678-1422558523@g.us', '0036304123456789012345678-1422558523@g.us'],
    ['120363041234567890.0@g.us', '120363041234567890@g.us'],
  ])('of a group names a thread: %s', (jid, id) => {
    expect(refusalOf(message({ to: jid, phash: '2:AAAAAAAA' }))).toBe('accepted');
    expect(threadOf(jid)).toEqual({ kind: 'group', id });
  });

  it.each([9_223_372_036_854_775_808n, alias, 18_446_744_073_709_551_615n])(
    'keeps the alias %s',
    (number) => {
      expect(deviceAt(`3-${number}:65535@interop`)).toEqual({
        kind: 'foreign',
        user: `3-${number}@interop`,
        alias: number,
        app: 'instagram',
        device: 65_535,
      });
    },
  );

  it.each([
    ['an agent where a device is meant', '551.3@s.whatsapp.net', 'jid_agent'],
    ['an agent of 256', '551.256@s.whatsapp.net', 'jid_agent'],
    ['an empty agent', '551.@lid', 'jid_agent'],
    ['two agents', '551.0.0@lid', 'jid_agent'],
    ['an agent written with an underscore', '551_3@s.whatsapp.net', 'jid_user'],
    ['a user of twenty-one digits', '100000000000000000000@lid', 'jid_user'],
    ['a user with a leading zero', '0551@lid', 'jid_user'],
    ['a user without digits', 'ann@lid', 'jid_user'],
    ['no user', '@lid', 'jid_user'],
    ['a group where a user is meant', '12345-1@lid', 'jid_user'],
    ['an alias below 2^63', '2-9223372036854775807@interop', 'jid_user'],
    ['an alias of 2^64', '2-18446744073709551616@interop', 'jid_user'],
    ['an alias of its own app', `1-${alias}@interop`, 'jid_user'],
    ['an alias without an app', `${alias}@interop`, 'jid_user'],
    ['device 256', '551:256@s.whatsapp.net', 'jid_device'],
    ['device 65536, which a cast makes 0', '551:65536@lid', 'jid_device'],
    ['a foreign device of 65536', `2-${alias}:65536@interop`, 'jid_device'],
    ['a device with a leading zero', '551:01@s.whatsapp.net', 'jid_device'],
    ['a signed device', '551:+1@s.whatsapp.net', 'jid_device'],
    ['an empty device', '551:@lid', 'jid_device'],
    ['two devices', '551:1:2@lid', 'jid_device'],
    ['a hosted device', '551:99@hosted', 'jid_server'],
    ['a hosted LID', '551:99@hosted.lid', 'jid_server'],
    ['an upper-case server', '551@LID', 'jid_server'],
    ['a server that is a member of every object', '551@constructor', 'jid_server'],
    ['no server', '551@', 'jid_server'],
    ['a group', '12036312345@g.us', 'jid_server'],
    ['two at signs', '551@lid@lid', 'jid_syntax'],
    ['no at sign', '551', 'jid_syntax'],
    ['a bare server', 's.whatsapp.net', 'jid_syntax'],
    ['nothing', '', 'jid_syntax'],
    ['81 bytes', `${'1'.repeat(77)}@lid`, 'jid_syntax'],
  ])('is refused for %s', (_, jid, rule) => {
    expect(refusalOf(message({}, [participants(to({ jid }))]))).toBe(
      `invalid/${rule} message/participants/to@jid`,
    );
  });

  it.each([
    ['a device of a user', '551:1@lid', 'jid_device'],
    ['device 0 of a user', '551:0@lid', 'jid_device'],
    ['a device of a group', '12345:1@g.us', 'jid_device'],
    ['a group of four digits', '1234@g.us', 'jid_user'],
    ['a group with an empty part', '12345-@g.us', 'jid_user'],
  ])('is no thread with %s', (_, jid, rule) => {
    expect(refusalOf(message({ to: jid }))).toBe(`invalid/${rule} message@to`);
  });

  it('is no user of a notification with a group', () => {
    expect(refusalOf(notification({ from: '12345@g.us' }))).toBe('invalid/jid_server notification@from');
  });

  it('of 80 bytes is not too long', () => {
    expect(refusalOf(message({}, [participants(to({ jid: `${'1'.repeat(76)}@lid` }))]))).toBe(
      'invalid/jid_user message/participants/to@jid',
    );
  });

  it('is written without device 0, and for another app as its alias', () => {
    expect(jidText({ kind: 'own', user: '551@lid', device: 0 })).toBe('551@lid');
    expect(jidText({ kind: 'own', user: '551@lid', device: 7 })).toBe('551:7@lid');
    expect(jidText({ kind: 'foreign', user: '100044332211', alias, app: 'messenger', device: 1 })).toBe(
      `2-${alias}:1@interop`,
    );
    expect(jidText({ kind: 'foreign', user: `3-${alias}@interop`, alias })).toBe(`3-${alias}@interop`);
  });
});

describe('the hash of a device set', () => {
  const devices = [
    { kind: 'own', user: '148207719930211@lid', device: 0 },
    { kind: 'own', user: '148207719930211@lid', device: 7 },
    { kind: 'own', user: '203948571123456@lid', device: 2 },
  ] as const;

  it('is over the sorted device texts, agent and device always written', () => {
    expect(devices.map(deviceText)).toEqual([
      '148207719930211.0:0@lid',
      '148207719930211.0:7@lid',
      '203948571123456.0:2@lid',
    ]);
    expect(phashOf(devices)).toBe('2:9PHHTQDC');
  });

  it('does not depend on the order, nor on a device being given twice', () => {
    expect(phashOf([...devices].toReversed())).toBe(phashOf(devices));
    expect(phashOf([...devices, devices[0]])).toBe(phashOf(devices));
  });

  it('has the sending device in it', () => {
    const { phash, sender, ciphertexts } = eventOf('message', message());
    expect(phash?.ofFrame).toBe(phashOf([sender, ...ciphertexts.map(({ device }) => device)]));
    expect(phash?.ofFrame).not.toBe(phashOf(ciphertexts.map(({ device }) => device)));
  });

  it('is the same whatever the registration ids and the payloads are', () => {
    const one = eventOf('message', message({}, [participants(to({ registration: '1' }))]));
    const other = eventOf('message', message({}, [participants(to({ registration: '2' }))]));
    expect(one.phash).toEqual(other.phash);
    expect(one.ciphertexts[0]?.registrationId).not.toBe(other.ciphertexts[0]?.registrationId);
  });
});
