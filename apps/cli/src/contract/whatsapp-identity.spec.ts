import { describe } from '@jest/globals';
import { type ContractCase, itKeepsContract } from '../testing/contract/contract-case.ts';
import {
  echoOf,
  itemEvent,
  messageOf,
  phone,
  pnid,
  statusEvent,
  statusOf,
} from '../testing/contract/whatsapp-frame.ts';

const bsuid = 'US.13491208655302741918';
const parent = 'US.ENT.506847293015824';
const text = { type: 'text', text: { body: 'a' } };
const textEvent = { kind: 'text', text: 'a' };
const card = { profile: { name: 'Sheena', username: '@sheena' }, user_id: bsuid };

const senders: readonly ContractCase[] = [
  [
    'of the item and its telephone',
    messageOf({ ...text, from_user_id: bsuid }),
    itemEvent({ ...textEvent, senderId: bsuid, senderAliases: [phone] }),
  ],
  [
    'of the item with a parent',
    messageOf({ ...text, from_user_id: bsuid, from_parent_user_id: parent }),
    itemEvent({ ...textEvent, senderId: bsuid, senderAliases: [phone, parent] }),
  ],
  [
    'of the contact of the same telephone',
    messageOf(text, {
      contacts: [
        { wa_id: '1', user_id: 'US.1' },
        { ...card, wa_id: phone, parent_user_id: parent },
      ],
    }),
    itemEvent({ ...textEvent, senderId: bsuid, senderAliases: [phone, parent] }),
  ],
  [
    'of no contact when no telephone is the same',
    messageOf(text, { contacts: [{ ...card, wa_id: '1' }] }),
    itemEvent(textEvent),
  ],
  [
    'without a telephone',
    messageOf({ ...text, from: undefined, from_user_id: bsuid }, { contacts: [card] }),
    itemEvent({ ...textEvent, senderId: bsuid }),
  ],
  [
    'with an empty telephone',
    messageOf({ ...text, from: '', from_user_id: bsuid }, { contacts: [{ ...card, wa_id: '' }] }),
    itemEvent({ ...textEvent, senderId: bsuid }),
  ],
  [
    'whose telephone is in the contact only',
    messageOf({ ...text, from: '', from_user_id: bsuid }, { contacts: [{ ...card, wa_id: phone }] }),
    itemEvent({ ...textEvent, senderId: bsuid, senderAliases: [phone] }),
  ],
  [
    'of the only contact',
    messageOf({ ...text, from: undefined }, { contacts: [{ ...card, wa_id: phone }] }),
    itemEvent({ ...textEvent, senderId: bsuid, senderAliases: [phone] }),
  ],
  [
    'of none of two contacts',
    messageOf({ ...text, from: undefined }, { contacts: [{ wa_id: '1' }, { wa_id: '2' }] }),
    itemEvent({ ...textEvent, senderId: undefined }),
  ],
  ['without contacts', messageOf(text, { contacts: undefined }), itemEvent(textEvent)],
  [
    'in a group',
    messageOf({ ...text, group_id: 'G1', from_user_id: bsuid }),
    itemEvent({ ...textEvent, groupId: 'G1', senderId: bsuid, senderAliases: [phone] }),
  ],
  [
    'with the preview identifier',
    messageOf({ ...text, from: '', from_user_id: 'user.9f' }),
    itemEvent({ ...textEvent, senderId: 'user.9f' }),
  ],
];

const recipients: readonly ContractCase[] = [
  ['read', statusOf({}), statusEvent('read')],
  [
    'sent',
    statusOf({
      status: 'sent',
      conversation: { id: 'c', origin: { type: 'service' } },
      pricing: { billable: true },
    }),
    statusEvent('sent'),
  ],
  ['delivered', statusOf({ status: 'delivered' }), statusEvent('delivered')],
  ['played', statusOf({ status: 'played' }), statusEvent('played')],
  [
    'failed',
    statusOf({ status: 'failed', errors: [{ code: 131026, title: 'Message undeliverable' }] }),
    statusEvent('failed'),
  ],
  [
    'failed, the older way',
    statusOf({ status: 'failed', errors: [{ code: 470, title: 't', details: 'd' }] }),
    statusEvent('failed'),
  ],
  [
    'deleted',
    statusOf({ status: 'deleted' }),
    statusEvent('deleted', { class: 'ignored', kind: 'deleted', refNativeId: undefined }),
  ],
  [
    'in orbit',
    statusOf({ status: 'in_orbit' }),
    statusEvent('in_orbit', { class: 'ignored', kind: 'in_orbit', refNativeId: undefined }),
  ],
  [
    'by the identifier',
    statusOf({ recipient_user_id: bsuid, recipient_parent_user_id: parent }),
    statusEvent('read', { senderId: bsuid, senderAliases: [phone, parent] }),
  ],
  [
    'by the identifier alone',
    statusOf({ recipient_id: undefined, recipient_user_id: bsuid }),
    statusEvent('read', { senderId: bsuid }),
  ],
  [
    'by the identifier and an empty telephone',
    statusOf({ recipient_id: '', recipient_user_id: bsuid }),
    statusEvent('read', { senderId: bsuid }),
  ],
  [
    'by the contact',
    statusOf({}, { contacts: [{ ...card, wa_id: phone }] }),
    statusEvent('read', { senderId: bsuid, senderAliases: [phone] }),
  ],
  [
    'in a group',
    statusOf({ recipient_id: 'G1', recipient_type: 'group', recipient_participant_id: phone }),
    statusEvent('read', { groupId: 'G1' }),
  ],
  [
    'in a group by the identifier',
    statusOf({
      recipient_id: 'G1',
      recipient_type: 'group',
      recipient_participant_id: phone,
      recipient_participant_user_id: bsuid,
    }),
    statusEvent('read', { groupId: 'G1', senderId: bsuid, senderAliases: [phone] }),
  ],
];

const ours = { class: 'echo', senderId: pnid, recipientId: phone };
const echoes: readonly ContractCase[] = [
  ['text', echoOf(text), itemEvent({ ...ours, ...textEvent })],
  [
    'to an identifier',
    echoOf({ ...text, to_user_id: bsuid }),
    itemEvent({ ...ours, ...textEvent, recipientId: bsuid, recipientAliases: [phone] }),
  ],
  [
    'to an identifier of the contacts',
    echoOf(text, { contacts: [{ ...card, wa_id: phone }] }),
    itemEvent({ ...ours, ...textEvent, recipientId: bsuid, recipientAliases: [phone] }),
  ],
  [
    'picture',
    echoOf({ type: 'image', image: { id: '1', caption: 'c' } }),
    itemEvent({ ...ours, kind: 'image', text: 'c' }),
  ],
  [
    'edit',
    echoOf({
      type: 'edit',
      edit: { original_message_id: 'wamid.T=', message: { type: 'text', text: { body: 'new' } } },
    }),
    itemEvent({ ...ours, kind: 'edit', text: 'new', refNativeId: 'wamid.T=' }),
  ],
  [
    'revoke',
    echoOf({ type: 'revoke', revoke: { original_message_id: 'wamid.T=' } }),
    itemEvent({ ...ours, kind: 'deletion', refNativeId: 'wamid.T=' }),
  ],
  [
    'what is withheld',
    echoOf({ type: 'unsupported', errors: [{ code: 131051 }] }),
    itemEvent({ ...ours, kind: 'unavailable' }),
  ],
  [
    'in the field messages',
    messageOf(
      {},
      {
        contacts: undefined,
        messages: undefined,
        message_echoes: [
          { from: '15550783881', to: phone, id: 'wamid.A1=', timestamp: '1754500000', ...text },
        ],
      },
    ),
    itemEvent({ ...ours, ...textEvent }),
  ],
];

describe('who is who on WhatsApp', () => {
  itKeepsContract('whatsapp', {
    'the sender': senders,
    'the person of a status': recipients,
    'an echo of': echoes,
  });
});
