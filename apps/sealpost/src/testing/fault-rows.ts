import type { Platform } from '#libs/envelope';
import type { FaultInput } from '../../../simulator/src/control/schemas.ts';

/** Something that goes wrong with one message, and how often its recipient is shown it in the end. */
export interface FaultRow {
  readonly fault: string;
  /** What the platform does; each strikes once, unless it says otherwise. */
  readonly rules: readonly Omit<FaultInput, 'body'>[];
  readonly on: readonly Platform[];
  readonly shown: 1 | 2;
  /** Whether the delivery is counted as possibly doubled: it was repeated although nobody knew what became of it. */
  readonly counted: boolean;
}

const all = ['whatsapp', 'messenger', 'instagram'] as const;
const echoed = ['messenger', 'instagram'] as const;
/** Longer than egress waits for an answer. */
const silenceMs = 11_000;

/** What can go wrong at a platform's edge, one row each. */
// prettier-ignore
export const faultRows: readonly FaultRow[] = [
  { fault: '429 with Retry-After', on: all, shown: 1, counted: false,
    rules: [{ kind: 'rate_limited', retryAfterS: 1 }] },
  { fault: '500, three times', on: all, shown: 1, counted: false,
    rules: [{ kind: 'server_error', times: 3 }] },
  { fault: '503 with Retry-After', on: all, shown: 1, counted: false,
    rules: [{ kind: 'server_error', status: 503, retryAfterS: 1 }] },
  { fault: 'a page of HTML from something in between', on: all, shown: 1, counted: true,
    rules: [{ kind: 'garbage' }] },
  { fault: 'a connection that is cut before the message is taken', on: all, shown: 1, counted: true,
    rules: [{ kind: 'reset' }] },
  { fault: 'a message that is taken and an answer that is lost', on: all, shown: 1, counted: false,
    rules: [{ kind: 'drop_response' }] },
  { fault: 'a message that is taken and an answer that comes too late', on: all, shown: 1, counted: false,
    rules: [{ kind: 'timeout_after_acceptance', delayMs: silenceMs }] },
  { fault: 'a webhook that comes twice', on: all, shown: 1, counted: false,
    rules: [{ kind: 'late_duplicate', delayMs: 400 }] },
  { fault: 'an answer that is lost and an echo that comes late', on: echoed, shown: 1, counted: false,
    rules: [{ kind: 'drop_response' }, { kind: 'delayed', path: 'messag', delayMs: 700 }] },
  { fault: 'an answer that is lost and an echo that never comes', on: echoed, shown: 2, counted: true,
    rules: [{ kind: 'drop_response' }, { kind: 'lost', path: 'messag' }] },
];
