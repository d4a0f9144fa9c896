import type { PlatformResponse, SendOutcome } from '#libs/connector/content';
import { type ErrorTable, sendOutcomeOf } from '#libs/meta-graph';

/** What Instagram's error codes mean, by `code/subcode` and by `code`. */
const meaningOf: ErrorTable = {
  '0': 'account_refused',
  '1': 'unreachable',
  '1/99': 'unreachable',
  '1/1357046': 'unreachable',
  '2': 'unreachable',
  '2/2018344': 'unreachable',
  '3': 'account_refused',
  '4': 'throttled',
  '4/2018022': 'throttled',
  '10': 'account_refused',
  '10/2018108': 'recipient_unavailable',
  '10/2018065': 'window_closed',
  '10/2018278': 'window_closed',
  '10/2534022': 'window_closed',
  '17': 'throttled',
  '32': 'throttled',
  '100': 'request_refused',
  '100/2018001': 'recipient_unavailable',
  '100/2018008': 'media_refused',
  '100/2018034': 'request_refused',
  '100/2018047': 'media_refused',
  '100/2018074': 'media_refused',
  '100/2018109': 'media_refused',
  '100/2018218': 'recipient_unavailable',
  '100/2018294': 'media_refused',
  '100/2534014': 'recipient_unavailable',
  '100/2534037': 'not_thread_owner',
  '102': 'account_refused',
  '190': 'account_refused',
  '200/1545041': 'recipient_unavailable',
  '200/2018108': 'recipient_unavailable',
  '230': 'account_refused',
  '368': 'policy_refused',
  '551': 'recipient_unavailable',
  '551/1545041': 'recipient_unavailable',
  '613': 'throttled',
  '1200': 'unreachable',
  '10303': 'account_refused',
};

/** What a Send API call came to. */
export const outcomeOf = (response: PlatformResponse): SendOutcome => sendOutcomeOf(response, meaningOf);
