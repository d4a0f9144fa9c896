import { status } from '@grpc/grpc-js';
import type { Refusal } from '#libs/nest-kit';

/** Why a call gets no answer of its own. */
export const callRefusals = {
  noLink: {
    status: status.UNAUTHENTICATED,
    message: 'a valid token of a link',
    reason: 'UNAUTHENTICATED',
  },
  noDevice: {
    status: status.UNAUTHENTICATED,
    message: 'a valid token of a device',
    reason: 'UNAUTHENTICATED',
  },
  away: { status: status.UNAVAILABLE, message: 'try again', reason: 'UNAVAILABLE' },
} as const satisfies Readonly<Record<string, Refusal>>;

/** Why a stream of a link ends. */
export const linkEnds = {
  conflicting_stream: {
    status: status.ABORTED,
    message: 'another stream was opened',
    reason: 'CONFLICTING_STREAM',
  },
  draining: { status: status.ABORTED, message: 'the mailbox is closing', reason: 'DRAINING' },
} as const satisfies Readonly<Record<string, Refusal>>;

export type LinkEnd = keyof typeof linkEnds;
