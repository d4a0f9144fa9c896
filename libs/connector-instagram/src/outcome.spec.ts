import { expect, it } from '@jest/globals';
import { outcomeOf } from './outcome.ts';

it.each([
  [10, 2_018_278, 'window_closed'],
  [10, 2_534_022, 'window_closed'],
  [10, 2_018_108, 'recipient_unavailable'],
  [10, undefined, 'account_refused'],
  [200, undefined, 'account_refused'],
  [230, undefined, 'account_refused'],
  [190, 463, 'account_refused'],
  [100, undefined, 'request_refused'],
  [100, 2_018_001, 'recipient_unavailable'],
  [100, 2_018_034, 'request_refused'],
  [100, 2_018_109, 'media_refused'],
  [100, 2_018_008, 'media_refused'],
  [100, 2_018_047, 'media_refused'],
  [100, 2_018_074, 'media_refused'],
  [100, 2_018_294, 'media_refused'],
  [100, 2_018_218, 'recipient_unavailable'],
  [100, 2_534_014, 'recipient_unavailable'],
  [100, 2_534_037, 'not_thread_owner'],
  [551, 1_545_041, 'recipient_unavailable'],
  [368, undefined, 'policy_refused'],
  [4, 2_018_022, 'throttled'],
  [613, undefined, 'throttled'],
  [1200, undefined, 'unreachable'],
  [2, 2_018_344, 'unreachable'],
  [1, 99, 'unreachable'],
  [1, 1_357_046, 'unreachable'],
])('reads error %i/%s as %s', (code, subcode, failureCode) => {
  const body = JSON.stringify({ error: { message: '(#0)', code, error_subcode: subcode } });
  expect(outcomeOf({ status: 400, headers: {}, body })).toMatchObject({ failure: { code: failureCode } });
});
