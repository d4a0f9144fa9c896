import { describe, expect, it } from '@jest/globals';
import { sha256OfItem } from '../json-text.ts';
import { factsOf } from './facts.ts';
import { messagingEventsOf, type MessagingWebhook } from './transport.ts';

const webhook: MessagingWebhook = {
  object: 'page',
  ignored: new Set(),
  messagingFields: new Set(['messages']),
};
const time = 1_700_000_000_000;

const factsOfItem = (item: object, entry: object = { id: 'page1' }): ReturnType<typeof factsOf> => {
  const around = { sender: { id: 'p1' }, recipient: { id: 'page1' }, timestamp: time };
  const body = { object: 'page', entry: [{ ...entry, messaging: [{ ...around, ...item }] }] };
  const [event] = messagingEventsOf(Buffer.from(JSON.stringify(body)), webhook);
  if (event === undefined) throw new Error('the body holds no event');
  return factsOf(event);
};

const hashOf = (item: object): string =>
  sha256OfItem({ sender: { id: 'p1' }, recipient: { id: 'page1' }, timestamp: time, ...item });

describe('who an event is from and to', () => {
  it('goes from the person to the account of the entry', () => {
    const { facts } = factsOfItem({ message: { mid: 'm' } });
    expect(facts).toMatchObject({ accountId: 'page1', senderId: 'p1', recipientId: 'page1' });
  });

  it('comes from the account where it is an echo', () => {
    const echo = { sender: { id: 'other' }, recipient: { id: 'p1' }, message: { mid: 'm', is_echo: true } };
    expect(factsOfItem(echo).facts).toMatchObject({ senderId: 'page1', recipientId: 'p1' });
  });

  it('takes the recipient for the account of an entry without id, and the sender of an echo', () => {
    expect(factsOfItem({ message: { mid: 'm' } }, {}).facts.accountId).toBe('page1');
    const echo = { sender: { id: 'page2' }, recipient: { id: 'p1' }, message: { mid: 'm', is_echo: true } };
    expect(factsOfItem(echo, {}).facts).toMatchObject({ accountId: 'page2', senderId: 'page2' });
  });

  it('turns a receipt round that the platform sends in the name of the page', () => {
    const receipt = { sender: { id: 'page1' }, recipient: { id: 'p1' }, read: { watermark: time } };
    expect(factsOfItem(receipt).facts).toMatchObject({ senderId: 'p1', recipientId: 'page1' });
  });

  it('leaves what our own account did with the person whom it names', () => {
    const own = { sender: { id: 'page1' }, recipient: { id: 'p1' }, reaction: { mid: 'm', action: 'react' } };
    expect(factsOfItem(own).facts).toMatchObject({ class: 'reaction', senderId: 'page1', recipientId: 'p1' });
  });

  it('takes the one-shot reference of a person without id, and else keeps it as an alias', () => {
    expect(factsOfItem({ sender: { user_ref: 77 }, postback: { payload: 'x' } }).facts.senderId).toBe('77');
    const optin = { sender: undefined, optin: { ref: 'r', user_ref: 'u1' } };
    expect(factsOfItem(optin).facts).toMatchObject({ senderId: 'u1', referralRef: 'r' });
    expect(factsOfItem({ optin: { user_ref: 'u1' } }).facts).toMatchObject({
      senderId: 'p1',
      senderAliases: ['u1'],
    });
  });

  it('names no sender where nobody is named', () => {
    const { facts } = factsOfItem({ sender: undefined, policy_enforcement: { action: 'block' } });
    expect(facts).not.toHaveProperty('senderId');
    expect(facts.recipientId).toBe('page1');
  });
});

describe('the class and the key of an event', () => {
  it.each([
    ['message', { message: { mid: 'm' } }, ['page1', 'm']],
    ['echo', { message: { mid: 'm', is_echo: true } }, ['page1', 'm']],
    ['deletion', { message: { mid: 'm', is_deleted: true } }, ['m']],
    ['edit', { message_edit: { mid: 'm', text: 'x', num_edit: 0 } }, ['m', '0']],
    ['edit', { message_edit: { mid: 'm', text: 'x', num_edit: '2' } }, ['m', '2']],
    ['reaction', { reaction: { mid: 'm', action: 'react', emoji: '👍' } }, ['m', 'p1', 'react', '👍', time]],
    ['reaction', { reaction: { mid: 'm', action: 'unreact' } }, ['m', 'p1', 'unreact', undefined, time]],
    ['receipt', { read: { watermark: 1_700_000_000 } }, ['read', time, 'p1']],
    ['receipt', { delivery: { watermark: time, mids: ['a'] } }, ['delivered', time, 'p1']],
    ['receipt', { read: { mid: 'm' } }, ['m']],
    ['message', { postback: { mid: 'm', payload: 'x' } }, ['m']],
    ['message', { postback: { payload: 'x' } }, ['p1', time, 'x']],
    ['message', { postback: { title: 'x' } }, ['p1', time, undefined]],
    ['system', { postback: { payload: '__get_started__' } }, ['p1', time, '__get_started__']],
    ['message', { message: { text: 'no id' } }, ['p1', time, hashOf({ message: { text: 'no id' } })]],
    ['message', { order: { products: [] } }, ['p1', time, hashOf({ order: { products: [] } })]],
    ['system', { optin: { ref: 'r' } }, ['p1', time, hashOf({ optin: { ref: 'r' } })]],
    ['unsupported', { hologram: 1 }, ['p1', time, hashOf({ hologram: 1 })]],
  ])('is %s for %j', (itemClass, item, keyParts) => {
    const event = factsOfItem(item);
    expect([event.facts.class, event.keyParts]).toEqual([itemClass, keyParts]);
  });

  it('gives an id of its own to messages and postbacks only', () => {
    expect(factsOfItem({ message: { mid: 'm', reply_to: { mid: 'old' } } }).facts).toMatchObject({
      nativeId: 'm',
      refNativeId: 'old',
    });
    expect(factsOfItem({ message: { mid: 'm', is_deleted: true } }).facts).not.toHaveProperty('nativeId');
    expect(factsOfItem({ reaction: { mid: 'm', action: 'react' } }).facts).not.toHaveProperty('nativeId');
  });

  it('keeps what a delivery lists apart from what it points to', () => {
    const { facts } = factsOfItem({ delivery: { watermark: time, mids: ['a', 'b'] } });
    expect(facts).toMatchObject({ refWatermarkMs: time, receiptNativeIds: ['a', 'b'] });
    expect(facts).not.toHaveProperty('refNativeId');
  });

  it('keeps the tag and the app of an echo', () => {
    const echo = { message: { mid: 'm', is_echo: true, metadata: 'tag-1', app_id: 1_517_776_481_860_111 } };
    expect(factsOfItem(echo).facts).toMatchObject({ tag: 'tag-1', echoAppId: '1517776481860111' });
    expect(factsOfItem({ message: { mid: 'm', metadata: 'x' } }).facts).not.toHaveProperty('tag');
  });

  it('lifts the reference of a link out of a message, a postback and a referral', () => {
    const referral = { ref: 'join-1', source: 'SHORTLINK' };
    for (const item of [
      { message: { mid: 'm', referral } },
      { postback: { payload: 'x', referral } },
      { referral },
    ])
      expect(factsOfItem(item).facts.referralRef).toBe('join-1');
  });
});
