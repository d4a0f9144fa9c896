import { describe, expect, it } from '@jest/globals';
import { contact, eventOf, eventsOf, ids, valueOf, webhookOf } from '../webhook-fixture.ts';

describe('an event around a WhatsApp conversation', () => {
  it('is one for each thing that happens to a group, named by its type', () => {
    const groups = [
      {
        timestamp: '1760000000',
        group_id: 'G',
        type: 'group_participants_add',
        added_participants: [{ wa_id: '1' }],
      },
      { timestamp: '1760000001', group_id: 'G', type: 'group_join_request_created', ...join },
      { timestamp: '1760000002', group_id: 'G' },
    ];
    const events = eventsOf(webhookOf('group_participants_update', valueOf({ groups })));
    expect(events.map(({ class: itemClass, kind, groupId }) => [itemClass, kind, groupId])).toEqual([
      ['system', 'group_participants_add', 'G'],
      ['system', 'group_join_request_created', 'G'],
      ['system', 'group_participants_update', 'G'],
    ]);
    expect(events[0]?.content?.systemEvent?.attributes).toMatchObject({ 'added_participants.0.wa_id': '1' });
    expect(events[0]).not.toHaveProperty('senderId');
    expect(events[1]).toMatchObject({ senderId: ids.userId, senderAliases: [ids.phone, ids.parentUserId] });
    for (const event of events) expect(event).not.toHaveProperty('nativeId');
    expect(eventOf(webhookOf('', valueOf({ groups: [{ group_id: 'G' }] }))).kind).toBe('groups');
  });

  it('is a preference of the person, who is looked up among the contacts', () => {
    const preference = {
      wa_id: ids.phone,
      category: 'marketing_messages',
      value: 'stop',
      timestamp: 1_760_000_000,
    };
    const value = valueOf({ contacts: [contact], user_preferences: [preference] });
    expect(eventOf(webhookOf('user_preferences', value))).toMatchObject({
      class: 'system',
      kind: 'user_preferences',
      senderId: ids.userId,
      timestampMs: 1_760_000_000_000,
      content: { systemEvent: { attributes: { category: 'marketing_messages', value: 'stop' } } },
    });
  });

  it('is a new user id, whether in a list or as the value itself', () => {
    const update = {
      wa_id: ids.phone,
      user_id: { previous: ids.userId, current: 'DE.2' },
      timestamp: '1760000000',
    };
    for (const value of [
      valueOf({ user_id_update: [update] }),
      valueOf({ user_id_update: update }),
      valueOf(update),
    ])
      expect(eventOf(webhookOf('user_id_update', value))).toMatchObject({
        class: 'system',
        kind: 'user_id_update',
        senderId: ids.userId,
        senderAliases: [ids.phone, 'DE.2'],
        timestampMs: 1_760_000_000_000,
      });
  });

  it('is an error of the number, at the time of the entry', () => {
    const error = { code: 130_429, title: 'Rate limit hit', error_data: { details: 'too many' } };
    const event = eventOf(webhookOf('messages', valueOf({ errors: [error] }), { time: 1_760_000_000 }));
    expect(event).toMatchObject({
      class: 'system',
      kind: 'errors',
      timestampMs: 1_760_000_000_000,
      content: { systemEvent: { attributes: { code: '130429', 'error_data.details': 'too many' } } },
    });
    expect(event).not.toHaveProperty('senderId');
  });

  it('is a thread that another app took', () => {
    const value = {
      messaging_product: 'whatsapp',
      sender: { phone_number: ids.phone },
      recipient: { phone_number_id: ids.number },
      type: 'control_taken',
      timestamp: '1760000000',
      control_taken: { new_owner_role: 'escalation' },
    };
    expect(eventOf(webhookOf('messaging_handovers', value))).toMatchObject({
      class: 'system',
      kind: 'messaging_handovers',
      accountId: ids.number,
      senderId: ids.phone,
      content: { systemEvent: { attributes: { 'control_taken.new_owner_role': 'escalation' } } },
    });
  });

  it('keeps no more facts than an event can hold, and says so', () => {
    const participants = Array.from({ length: 300 }, (_each, index) => ({ wa_id: String(index) }));
    const groups = [{ group_id: 'G', type: 'group_create', added_participants: participants }];
    const event = eventOf(webhookOf('group_lifecycle_update', valueOf({ groups })));
    expect(Object.keys(event.content?.systemEvent?.attributes ?? {})).toHaveLength(100);
    expect(event.losses).toMatchObject([{ code: 'FIELD_DROPPED', field: 'system_event.attributes' }]);
  });
});

describe('a WhatsApp call', () => {
  it('is ignored, one event a call, at its own time and with its own id', () => {
    const call = {
      id: 'wacid.1',
      from: ids.phone,
      to: '4930111222',
      event: 'connect',
      timestamp: '1760000000',
    };
    const calls = [call, { ...call, id: 'wacid.2', timestamp: '1760000009' }];
    const events = eventsOf(webhookOf('calls', valueOf({ contacts: [contact], calls })));
    expect(events.map(({ kind, nativeId, timestampMs }) => [kind, nativeId, timestampMs])).toEqual([
      ['calls', 'wacid.1', 1_760_000_000_000],
      ['calls', 'wacid.2', 1_760_000_009_000],
    ]);
    expect(events[0]).toMatchObject({ class: 'ignored', senderId: ids.userId });
  });
});

const join = { wa_id: ids.phone, user_id: ids.userId, parent_user_id: ids.parentUserId };
