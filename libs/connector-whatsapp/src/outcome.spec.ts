import { describe, expect, it } from '@jest/globals';
import { dispositionOf } from '#libs/envelope';
import { meaningOf, outcomeOf } from './outcome.ts';

const answer = (
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Parameters<typeof outcomeOf>[0] => ({
  status,
  headers,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const refusal = (code: number, status = 400, headers = {}): unknown => {
  const outcome = outcomeOf(
    answer(status, { error: { code, message: 'm', type: 'OAuthException' } }, headers),
  );
  return outcome.kind === 'refused' ? outcome.failure : outcome;
};

describe('the answer to a WhatsApp call', () => {
  it('gives the ids of what was accepted', () => {
    const body = {
      messaging_product: 'whatsapp',
      contacts: [{ input: '4915550001234', wa_id: '4915550001234' }],
      messages: [{ id: 'wamid.OUT', message_status: 'accepted' }],
    };
    expect(outcomeOf(answer(200, body))).toEqual({ kind: 'accepted', nativeIds: ['wamid.OUT'] });
  });

  it('gives none for a read receipt', () => {
    expect(outcomeOf(answer(200, { success: true }))).toEqual({ kind: 'accepted', nativeIds: [] });
  });

  it.each([
    [0, 'account_refused'],
    [1, 'unreachable'],
    [2, 'unreachable'],
    [3, 'account_refused'],
    [4, 'throttled'],
    [10, 'account_refused'],
    [33, 'account_refused'],
    [100, 'request_refused'],
    [190, 'account_refused'],
    [200, 'account_refused'],
    [299, 'account_refused'],
    [368, 'policy_refused'],
    [80_007, 'throttled'],
    [130_429, 'throttled'],
    [130_472, 'policy_refused'],
    [131_000, 'unreachable'],
    [131_009, 'request_refused'],
    [131_016, 'unreachable'],
    [131_026, 'recipient_unavailable'],
    [131_031, 'policy_refused'],
    [131_042, 'account_refused'],
    [131_047, 'window_closed'],
    [131_050, 'policy_refused'],
    [131_052, 'media_refused'],
    [131_057, 'unreachable'],
    [132_001, 'request_refused'],
    [133_004, 'unreachable'],
    [133_010, 'account_refused'],
    [137_000, 'identity_changed'],
    [987_654, 'request_refused'],
  ])('with code %d is %s', (code, failureCode) => {
    expect(refusal(code)).toEqual({ code: failureCode, platformCode: String(code) });
  });

  it('is a refusal with an error in it, even with status 200', () => {
    expect(refusal(131_026, 200)).toMatchObject({ code: 'recipient_unavailable' });
  });

  it.each([
    [401, 'account_refused'],
    [404, 'request_refused'],
    [429, 'throttled'],
    [500, 'unreachable'],
    [503, 'unreachable'],
  ])('without a code is judged by its status %d', (status, failureCode) => {
    expect(outcomeOf(answer(status, '<html>busy</html>'))).toEqual({
      kind: 'refused',
      failure: { code: failureCode },
    });
  });

  it('carries how long to wait', () => {
    expect(refusal(130_429, 429, { 'Retry-After': '30' })).toMatchObject({
      code: 'throttled',
      retryAfterMs: 30_000,
    });
  });

  it('waits long where a number is limited for spam, unless the answer knows better', () => {
    expect(refusal(131_048)).toMatchObject({ code: 'throttled', retryAfterMs: 3_600_000 });
    expect(refusal(131_048, 400, { 'retry-after': '60' })).toMatchObject({ retryAfterMs: 60_000 });
  });

  it('tells the limit of one person from that of the account', () => {
    expect(refusal(131_056)).toMatchObject({ code: 'throttled', field: 'recipient' });
    expect(refusal(130_429)).not.toHaveProperty('field');
  });

  it('never holds the words of the platform', () => {
    const details = 'Recipient 4915550001234 is not allowed';
    const outcome = outcomeOf(
      answer(400, { error: { code: 131_026, message: details, error_data: { details } } }),
    );
    expect(JSON.stringify(outcome)).not.toContain('4915550001234');
  });

  it('comes to failures that have a disposition', () => {
    for (const code of Object.values(meaningOf)) expect(dispositionOf).toHaveProperty(code);
  });
});
