import { describe, expect, it } from '@jest/globals';
import { sendOutcomeOf } from './send-outcome.ts';

const table = { '10': 'account_refused', '10/2018278': 'window_closed', '100': 'request_refused' } as const;
const outcome = (status: number, body: unknown, headers = {}): ReturnType<typeof sendOutcomeOf> =>
  sendOutcomeOf({ status, headers, body: typeof body === 'string' ? body : JSON.stringify(body) }, table);
const error = (code: number, subcode?: number, more = {}): unknown => ({
  error: { message: '(#x) text', code, ...(subcode !== undefined && { error_subcode: subcode }), ...more },
});

describe('the answer to a send', () => {
  it('gives the id of what was sent, and none for an action', () => {
    expect(outcome(200, { recipient_id: 'p', message_id: 'm_1' })).toEqual({
      kind: 'accepted',
      nativeIds: ['m_1'],
    });
    expect(outcome(200, { recipient_id: 'p' })).toEqual({ kind: 'accepted', nativeIds: [] });
    expect(outcome(200, '')).toEqual({ kind: 'accepted', nativeIds: [] });
  });

  it('reads the subcode before the code', () => {
    expect(outcome(403, error(10, 2_018_278))).toMatchObject({
      failure: { code: 'window_closed', platformCode: '10/2018278' },
    });
    expect(outcome(403, error(10, 99))).toMatchObject({
      failure: { code: 'account_refused', platformCode: '10/99' },
    });
    expect(outcome(403, error(10))).toMatchObject({
      failure: { code: 'account_refused', platformCode: '10' },
    });
  });

  it.each([
    [400, error(210), 'account_refused'],
    [400, error(80_006), 'throttled'],
    [500, error(77, undefined, { is_transient: true }), 'unreachable'],
    [400, error(77), 'request_refused'],
    [500, error(77), 'unreachable'],
    [200, error(100), 'request_refused'],
    [400, 'not json', 'request_refused'],
    [401, '', 'account_refused'],
    [408, '', 'unreachable'],
    [429, '', 'throttled'],
    [502, '<html>', 'unreachable'],
    [301, '', 'unreachable'],
  ])('judges %i %j as %s', (status, body, code) => {
    expect(outcome(status, body)).toMatchObject({ kind: 'refused', failure: { code } });
  });

  it('honours Retry-After in seconds and never shows the text of an error', () => {
    const refused = outcome(429, error(4), { 'Retry-After': '30' });
    expect(refused).toMatchObject({ failure: { retryAfterMs: 30_000 } });
    expect(JSON.stringify(refused)).not.toContain('text');
    expect(outcome(503, '', { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' })).toEqual({
      kind: 'refused',
      failure: { code: 'unreachable' },
    });
  });
});
