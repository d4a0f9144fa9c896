import { describe } from '@jest/globals';
import { type ContractCase, itKeepsContract } from '../testing/contract/contract-case.ts';
import {
  bareEvent,
  changeOf,
  itemEvent,
  pnid,
  valueOf,
  waba,
  itemMs,
  phone,
} from '../testing/contract/whatsapp-frame.ts';

const nobody = { class: 'unsupported', kind: 'malformed' };
const ofAccount = { ...nobody, accountId: waba, recipientId: waba };
const ofNumber = { ...nobody, accountId: pnid, recipientId: pnid };
const metadata = { phone_number_id: pnid };

const bodies: readonly ContractCase[] = [
  ...[
    {},
    [],
    null,
    5,
    'text',
    { object: 'page', entry: [{ id: '1' }] },
    { object: 'whatsapp_business_account' },
    { object: 'whatsapp_business_account', entry: [] },
    { object: 'whatsapp_business_account', entry: {} },
    { entry: [{ id: waba }] },
  ].map((body): ContractCase => [JSON.stringify(body), JSON.stringify(body), bareEvent(body, nobody)]),
];

const entryOf = (entry: unknown) => ({ object: 'whatsapp_business_account', entry: [entry] });
const entries: readonly ContractCase[] = [
  [
    'without changes',
    entryOf({ id: waba, time: 1754500000 }),
    bareEvent({ id: waba, time: 1754500000 }, { ...ofAccount, timestampMs: itemMs }),
  ],
  ['with no change', entryOf({ id: waba, changes: [] }), bareEvent({ id: waba, changes: [] }, ofAccount)],
  ['that is null', entryOf(null), bareEvent(null, nobody)],
  ['that is text', entryOf('x'), bareEvent('x', nobody)],
];

const changeIs = (change: unknown): [unknown, ReturnType<typeof bareEvent>] => [
  entryOf({ id: waba, changes: [change] }),
  bareEvent(change, ofAccount),
];
const changes: readonly ContractCase[] = [
  ['that is empty', ...changeIs({})],
  ['that is null', ...changeIs(null)],
  ['without a value', ...changeIs({ field: 'messages' })],
  ['whose value is text', ...changeIs({ field: 'messages', value: 'x' })],
  ['whose value is empty', ...changeIs({ field: 'messages', value: {} })],
  [
    'with only metadata',
    changeOf('messages', { metadata }),
    bareEvent({ field: 'messages', value: { metadata } }, ofNumber),
  ],
  [
    'with no message',
    changeOf('messages', { metadata, messages: [] }),
    bareEvent({ field: 'messages', value: { metadata, messages: [] } }, ofNumber),
  ],
];

const items: readonly ContractCase[] = [
  ['that is null', valueOf({ messages: [null] }), bareEvent(null, ofNumber)],
  ['that is empty', valueOf({ messages: [{}] }), bareEvent({}, ofNumber)],
  [
    'that is text, beside a message',
    valueOf({ messages: ['x', { from: phone, id: 'wamid.A1=', type: 'text', text: { body: 'a' } }] }),
    bareEvent('x', ofNumber),
    itemEvent({ kind: 'text', text: 'a', timestampMs: undefined }),
  ],
];

const unknown: readonly ContractCase[] = [
  [
    'a field',
    changeOf('field_xyz', { a: 1 }),
    bareEvent(
      { field: 'field_xyz', value: { a: 1 } },
      { class: 'unsupported', kind: 'field_xyz', accountId: waba, recipientId: waba },
    ),
  ],
];

describe('what WhatsApp never sends', () => {
  itKeepsContract('whatsapp', {
    'a body': bodies,
    'an entry': entries,
    'a change': changes,
    'an item': items,
    'by no document': unknown,
  });
});
