import { describe, expect, it } from '@jest/globals';
import { contact, eventOf, eventsOf, ids, valueOf, webhookOf } from '../webhook-fixture.ts';

const status = (members: object): object => ({ id: 'wamid.OUT', timestamp: '1760000000', ...members });
const eventOfStatus = (members: object, beside: object = {}): ReturnType<typeof eventOf> =>
  eventOf(webhookOf('messages', valueOf({ ...beside, statuses: [status(members)] })));

describe('a WhatsApp status', () => {
  it.each(['sent', 'delivered', 'read', 'played', 'failed'])('%s is a receipt from the person', (kind) => {
    const event = eventOfStatus({ status: kind, recipient_id: ids.phone });
    expect(event).toMatchObject({
      class: 'receipt',
      kind,
      senderId: ids.phone,
      recipientId: ids.number,
      timestampMs: 1_760_000_000_000,
      refNativeId: 'wamid.OUT',
    });
    expect(event).not.toHaveProperty('nativeId');
    expect(event).not.toHaveProperty('content');
  });

  it.each(['deleted', 'in_orbit', 'RINGING'])('%s is ignored under its own name', (name) => {
    expect(eventOfStatus({ status: name, recipient_id: ids.phone })).toMatchObject({
      class: 'ignored',
      kind: name,
    });
  });

  it('of a payment or a call is no receipt, whatever it says', () => {
    for (const type of ['payment', 'call'])
      expect(eventOfStatus({ type, status: 'failed', recipient_id: ids.phone }).class).toBe('ignored');
  });

  it('without a word is malformed', () => {
    expect(eventOfStatus({ recipient_id: ids.phone })).toMatchObject({
      class: 'unsupported',
      kind: 'malformed',
    });
  });

  it('of a group has the group and the participant', () => {
    const group = { recipient_id: 'GROUP', recipient_type: 'group' };
    const [first, second] = eventsOf(
      webhookOf(
        'messages',
        valueOf({
          statuses: [
            status({ status: 'read', ...group, recipient_participant_id: ids.phone }),
            status({ status: 'read', ...group, recipient_participant_user_id: 'DE.2' }),
          ],
        }),
      ),
    );
    expect(first).toMatchObject({ groupId: 'GROUP', senderId: ids.phone });
    expect(second).toMatchObject({ groupId: 'GROUP', senderId: 'DE.2' });
    expect(second?.envelopeId).not.toBe(first?.envelopeId);
  });

  it('takes the business-scoped id from the contact with the same phone', () => {
    const event = eventOfStatus({ status: 'read', recipient_id: ids.phone }, { contacts: [contact] });
    expect(event).toMatchObject({ senderId: ids.userId, senderAliases: [ids.phone, ids.parentUserId] });
  });

  it('brings back the tag that was sent along', () => {
    expect(eventOfStatus({ status: 'sent', biz_opaque_callback_data: 'gw:01' }).tag).toBe('gw:01');
  });

  it.each([
    [131_047, 'window_closed'],
    [131_026, 'recipient_unavailable'],
    [130_472, 'policy_refused'],
    [131_053, 'media_refused'],
    [137_000, 'identity_changed'],
    [210, 'account_refused'],
    [999_999, 'request_refused'],
  ])('that failed says why: %d', (code, failureCode) => {
    const event = eventOfStatus({
      status: 'failed',
      recipient_id: ids.phone,
      errors: [{ code, title: 'x' }],
    });
    expect(event.failure).toEqual({ code: failureCode, platformCode: String(code) });
  });

  it('that failed without a code is a refusal', () => {
    expect(eventOfStatus({ status: 'failed' }).failure?.code).toBe('request_refused');
  });
});
