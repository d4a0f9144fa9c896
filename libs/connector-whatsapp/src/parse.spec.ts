import { describe, expect, it } from '@jest/globals';
import { accountsOf } from './accounts.ts';
import { parse } from './parse.ts';
import { eventsOf, ids, messageOf, valueOf, webhookOf } from './webhook-fixture.ts';

const bytesOf = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));
const text = (body: string, id: string): object => messageOf({ id, type: 'text', text: { body } });
const kinds = (webhook: unknown): readonly string[] =>
  eventsOf(webhook).map((event) => `${event.class} ${event.kind ?? ''}`.trim());

describe('a WhatsApp webhook', () => {
  it('gives every item of every entry and change, in the order of the body', () => {
    const change = (field: string, items: object): object => ({ field, value: valueOf(items) });
    const webhook = {
      object: 'whatsapp_business_account',
      entry: [
        {
          id: ids.waba,
          changes: [
            change('messages', { messages: [text('one', 'wamid.1'), text('two', 'wamid.2')] }),
            change('messages', { statuses: [{ id: 'wamid.9', status: 'sent', recipient_id: ids.phone }] }),
          ],
        },
        { id: ids.waba, changes: [change('messages', { messages: [text('three', 'wamid.3')] })] },
      ],
    };
    expect(eventsOf(webhook).map((event) => event.text ?? event.kind)).toEqual([
      'one',
      'two',
      'sent',
      'three',
    ]);
  });

  it('keeps the order of the members in which items stand', () => {
    const errors = [{ code: 131_000, title: 'broken' }];
    const message = text('hi', 'wamid.1');
    expect(kinds(webhookOf('messages', valueOf({ errors, messages: [message] })))).toEqual([
      'system errors',
      'message text',
    ]);
    expect(kinds(webhookOf('messages', valueOf({ messages: [message], errors })))).toEqual([
      'message text',
      'system errors',
    ]);
  });

  it('may come as one of several in an array', () => {
    const webhook = webhookOf('messages', valueOf({ messages: [text('hi', 'wamid.1')] }));
    expect(kinds([webhook, webhook])).toEqual(['message text', 'message text']);
  });

  it.each([
    ['another object', { object: 'page', entry: [{ id: '1', changes: [] }] }],
    ['no entry', { object: 'whatsapp_business_account' }],
    ['an empty entry', { object: 'whatsapp_business_account', entry: [] }],
    ['an entry that is no array', { object: 'whatsapp_business_account', entry: {} }],
    ['a dashboard sample', { field: 'messages', value: valueOf({ messages: [text('hi', 'wamid.1')] }) }],
    ['an array without elements', []],
    ['null', null],
    ['text', 'hello'],
    ['a number', 7],
  ])('is one malformed event with %s', (_what, webhook) => {
    expect(kinds(webhook)).toEqual(['unsupported malformed']);
  });

  it.each([
    ['bytes that are no JSON', 'not json'],
    ['nothing', ''],
    ['nesting beyond any stack', '['.repeat(200_000)],
  ])('is one malformed event of no account for %s', (_what, body) => {
    const events = parse(Buffer.from(body));
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ source: 'unsupported', name: 'malformed', around: { contacts: [] } });
  });

  it('gives a malformed event for each part in which there is nothing to read', () => {
    const webhook = {
      object: 'whatsapp_business_account',
      entry: [
        'entry',
        { id: ids.waba },
        { id: ids.waba, changes: [] },
        {
          id: ids.waba,
          changes: [
            7,
            { field: 'messages' },
            { field: 'messages', value: 'x' },
            { field: 'messages', value: valueOf({}) },
            { field: 'messages', value: valueOf({ messages: [] }) },
            {
              field: 'messages',
              value: valueOf({ messages: ['x', {}, { from: ids.phone, id: 'wamid.1' }], errors: [{}] }),
            },
            { value: {} },
          ],
        },
      ],
    };
    expect(kinds(webhook)).toEqual(Array.from({ length: 13 }, () => 'unsupported malformed'));
  });

  it.each([
    'account_alerts',
    'account_review_update',
    'account_settings_update',
    'account_update',
    'automatic_events',
    'business_capability_update',
    'business_status_update',
    'business_username_update',
    'business_username_updates',
    'flows',
    'message_template_components_update',
    'message_template_quality_update',
    'message_template_status_update',
    'partner_solutions',
    'payment_configuration_update',
    'phone_number_name_update',
    'phone_number_quality_update',
    'phone_number_username_update',
    'security',
    'template_category_update',
    'template_correct_category_detection',
    'tracking_events',
  ])('ignores %s, once for the business account, at the time of the entry', (field) => {
    const [event, ...others] = eventsOf(
      webhookOf(field, { event: 'X', phone_number: '1' }, { time: 1_760_000_000 }),
    );
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      class: 'ignored',
      kind: field,
      accountId: ids.waba,
      timestampMs: 1_760_000_000_000,
      losses: [],
    });
    expect(event?.content).toBeUndefined();
  });

  it('takes the own time of an ignored change before that of its entry', () => {
    const value = { timestamp: '1760000001', type: 'phone_number_settings' };
    const [event] = eventsOf(webhookOf('account_settings_update', value, { time: 1_760_000_000 }));
    expect(event?.timestampMs).toBe(1_760_000_001_000);
  });

  it.each(['history', 'smb_app_state_sync'])('ignores %s, once a change, for the phone number', (field) => {
    const value = valueOf({ [field]: [{}, {}], messages: [text('old', 'wamid.1')] });
    expect(eventsOf(webhookOf(field, value))).toEqual([
      expect.objectContaining({ class: 'ignored', kind: field, accountId: ids.number }),
    ]);
    expect(eventsOf(webhookOf(field, value))[0]).not.toHaveProperty('nativeId');
  });

  it('is unsupported in a field that nobody documents, whatever it holds', () => {
    const [event] = eventsOf(webhookOf('field_of_tomorrow', valueOf({ messages: [text('hi', 'wamid.1')] })));
    expect(event).toMatchObject({ class: 'unsupported', kind: 'field_of_tomorrow', accountId: ids.number });
    expect(JSON.parse(Buffer.from(event?.content?.raw ?? []).toString())).toMatchObject({
      field: 'field_of_tomorrow',
    });
  });

  it('reads items without a field by the members that hold them', () => {
    const webhook = {
      object: 'whatsapp_business_account',
      entry: [{ id: ids.waba, changes: [{ value: valueOf({ messages: [text('hi', 'wamid.1')] }) }] }],
    };
    expect(kinds(webhook)).toEqual(['message text']);
  });

  it('marks what comes by standby, where another app owns the thread', () => {
    const standby = { messages: [text('hi', 'wamid.1')], statuses: [{ id: 'wamid.2', status: 'read' }] };
    const events = eventsOf(webhookOf('standby', valueOf({ standby })));
    expect(events.map((event) => [event.kind, event.standby])).toEqual([
      ['text', true],
      ['read', true],
    ]);
  });

  it('never rounds an id', () => {
    const body = `{"object":"whatsapp_business_account","entry":[{"id":90071992547409931,"changes":[{"field":"messages",
      "value":{"metadata":{"phone_number_id":90071992547409933},"messages":[{"from":90071992547409935,"id":"wamid.1",
      "timestamp":"1760000000","type":"text","text":{"body":"hi"}}]}}]}]}`;
    const [event] = parse(Buffer.from(body));
    expect(event?.around).toMatchObject({ wabaId: '90071992547409931', phoneNumberId: '90071992547409933' });
    expect(event?.item).toMatchObject({ from: '90071992547409935' });
  });

  it('names its accounts before anything is trusted', () => {
    const webhook = webhookOf('messages', valueOf({ messages: [text('hi', 'wamid.1')] }));
    const admin = webhookOf('account_update', { event: 'X' });
    expect(accountsOf(bytesOf([webhook, admin, webhook]))).toEqual([ids.number, ids.waba]);
    expect(
      accountsOf(bytesOf({ object: 'whatsapp_business_account', entry: [{ id: ids.waba }, {}, null] })),
    ).toEqual([ids.waba]);
    expect(accountsOf(bytesOf({ object: 'page', entry: [{ id: ids.waba }] }))).toEqual([]);
    for (const body of ['{}', '{', '[]', 'null']) expect(accountsOf(Buffer.from(body))).toEqual([]);
  });
});
