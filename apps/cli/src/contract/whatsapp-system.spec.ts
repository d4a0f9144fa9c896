import { describe } from '@jest/globals';
import { type ContractCase, itKeepsContract } from '../testing/contract/contract-case.ts';
import {
  bareEvent,
  changeOf,
  itemEvent,
  itemMs,
  messageOf,
  phone,
  pnid,
  valueOf,
  waba,
} from '../testing/contract/whatsapp-frame.ts';

const metadata = { display_phone_number: '15550783881', phone_number_id: pnid };
const bsuid = 'US.13491208655302741918';
const framed = { messaging_product: 'whatsapp', metadata };

const systemOf = (system: unknown, item = {}, value = {}) =>
  messageOf({ type: 'system', system, ...item }, { contacts: undefined, ...value });
const changes: readonly ContractCase[] = [
  [
    'a number',
    systemOf({ body: 'User A changed from 1 to 2', wa_id: '2', type: 'user_changed_number' }),
    itemEvent({
      class: 'system',
      kind: 'user_changed_number',
      text: 'User A changed from 1 to 2',
      senderAliases: ['2'],
    }),
  ],
  [
    'a number, the older way',
    systemOf({ body: 'b', new_wa_id: '2', type: 'user_changed_number' }),
    itemEvent({ class: 'system', kind: 'user_changed_number', text: 'b', senderAliases: ['2'] }),
  ],
  [
    'an identifier',
    systemOf(
      { body: 'b', user_id: bsuid, previous_user_id: 'US.1', type: 'user_changed_user_id' },
      { from: undefined },
    ),
    itemEvent({
      class: 'system',
      kind: 'user_changed_user_id',
      text: 'b',
      senderId: 'US.1',
      senderAliases: [bsuid],
    }),
  ],
  [
    'an identifier whose former one is not said',
    systemOf({ body: 'b', user_id: bsuid, type: 'user_changed_user_id' }, { from: undefined }),
    itemEvent({ class: 'system', kind: 'user_changed_user_id', text: 'b', senderId: bsuid }),
  ],
  [
    'a key',
    systemOf(
      { body: 'b', type: 'customer_identity_changed', wa_id: phone },
      { identity: { acknowledged: true, created_timestamp: '1', hash: 'h' } },
    ),
    itemEvent({ class: 'system', kind: 'customer_identity_changed', text: 'b' }),
  ],
];

const update = {
  wa_id: phone,
  detail: 'd',
  user_id: { previous: 'US.1', current: bsuid },
  timestamp: '1754500000',
};
const preference = {
  wa_id: phone,
  detail: 'd',
  category: 'marketing_messages',
  value: 'stop',
  timestamp: 1754500000,
};
const created = { timestamp: 1754500000, group_id: 'G1', type: 'group_create', subject: 's' };
const joined = {
  timestamp: 1754500001,
  group_id: 'G1',
  type: 'group_participants_add',
  added_participants: [{ wa_id: phone }],
};
const error = { code: 131031, title: 'Account has been locked' };

const fields: readonly ContractCase[] = [
  [
    'user_id_update',
    changeOf('user_id_update', { ...framed, user_id_update: [update] }),
    bareEvent(update, {
      class: 'system',
      kind: 'user_id_update',
      accountId: pnid,
      senderId: 'US.1',
      recipientId: pnid,
      senderAliases: [phone, bsuid],
      timestampMs: itemMs,
    }),
  ],
  [
    'user_preferences',
    changeOf('user_preferences', { ...framed, user_preferences: [preference] }),
    bareEvent(preference, {
      class: 'system',
      kind: 'user_preferences',
      accountId: pnid,
      senderId: phone,
      recipientId: pnid,
      timestampMs: itemMs,
    }),
  ],
  [
    'groups',
    changeOf('group_lifecycle_update', { ...framed, groups: [created, joined] }),
    bareEvent(created, {
      class: 'system',
      kind: 'group_create',
      accountId: pnid,
      recipientId: pnid,
      groupId: 'G1',
      timestampMs: itemMs,
    }),
    bareEvent(joined, {
      class: 'system',
      kind: 'group_participants_add',
      accountId: pnid,
      recipientId: pnid,
      groupId: 'G1',
      timestampMs: itemMs + 1000,
    }),
  ],
  [
    'errors',
    valueOf({ errors: [error] }),
    bareEvent(error, { class: 'system', kind: 'errors', accountId: pnid, recipientId: pnid }),
  ],
  [
    'errors at the time of the entry',
    changeOf('messages', { ...framed, errors: [error] }, { time: 1754500000 }),
    bareEvent(error, {
      class: 'system',
      kind: 'errors',
      accountId: pnid,
      recipientId: pnid,
      timestampMs: itemMs,
    }),
  ],
];

const call = {
  id: 'wacid.1',
  from: phone,
  to: '15550783881',
  event: 'connect',
  timestamp: '1754500000',
  direction: 'USER_INITIATED',
};
const thread = {
  metadata: { phase: 0, chunk_order: 1, progress: 55 },
  threads: [{ id: phone, messages: [] }],
};
const admin = (field: string, value: unknown): ContractCase => [
  field,
  changeOf(field, value, { time: 1754500000 }),
  bareEvent(
    { field, value },
    { class: 'ignored', kind: field, accountId: waba, recipientId: waba, timestampMs: itemMs },
  ),
];
const contactAdded = {
  type: 'contact',
  action: 'add',
  contact: { phone_number: phone },
  metadata: { timestamp: '1754500000' },
};
const ofNumber = (field: string, value: unknown): ContractCase => [
  field,
  changeOf(field, value),
  bareEvent({ field, value }, { class: 'ignored', kind: field, accountId: pnid, recipientId: pnid }),
];

const quiet: readonly ContractCase[] = [
  admin('account_update', { event: 'VERIFIED_ACCOUNT', phone_number: '1' }),
  admin('account_review_update', { decision: 'APPROVED' }),
  admin('account_alerts', { entity_type: 'WABA' }),
  admin('account_settings_update', { type: 'x' }),
  admin('business_capability_update', { max_phone_numbers_per_business: 2 }),
  admin('message_template_status_update', {
    event: 'APPROVED',
    message_template_id: 1,
    message_template_name: 'n',
    message_template_language: 'en',
    reason: null,
  }),
  admin('message_template_quality_update', { new_quality_score: 'GREEN' }),
  admin('message_template_components_update', { message_template_id: 1 }),
  admin('template_category_update', { new_category: 'MARKETING' }),
  admin('template_correct_category_detection', { correct_category: 'MARKETING' }),
  admin('phone_number_name_update', { decision: 'APPROVED' }),
  admin('phone_number_quality_update', { event: 'FLAGGED' }),
  admin('phone_number_username_update', { username: 'x' }),
  admin('business_username_update', { username: 'x' }),
  admin('business_username_updates', { username: 'x' }),
  admin('security', { event: 'PIN_CHANGED' }),
  admin('flows', { event: 'FLOW_STATUS_CHANGE', flow_id: '1' }),
  admin('payment_configuration_update', { configuration_name: 'x' }),
  admin('partner_solutions', { event: 'SOLUTION_CREATED' }),
  admin('automatic_events', { automatic_events: [{ id: 'x' }] }),
  ofNumber('history', { ...framed, history: [thread, thread] }),
  ofNumber('smb_app_state_sync', { ...framed, state_sync: [contactAdded, contactAdded] }),
  [
    'calls',
    changeOf('calls', { ...framed, calls: [call, { ...call, id: 'wacid.2', timestamp: '1754500001' }] }),
    itemEvent({ class: 'ignored', kind: 'calls', nativeId: 'wacid.1' }),
    itemEvent({ class: 'ignored', kind: 'calls', nativeId: 'wacid.2', timestampMs: itemMs + 1000 }),
  ],
];

describe('what happens around a conversation on WhatsApp', () => {
  itKeepsContract('whatsapp', {
    'a person changes': changes,
    'of the field': fields,
    'that is for nobody, of the field': quiet,
  });
});
