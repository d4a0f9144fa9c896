import type { Connector, PlatformRequest } from '#libs/connector/content';
import { type Failure, failure, type Platform } from '#libs/envelope';
import type { SentPart } from '#libs/store';
import type { Breaker } from './breaker.ts';
import type { PlatformClient } from './platform-client.ts';
import type { Prepared } from '../parcel/prepare.ts';
import type { Turns } from './turns.ts';

/**
 * How the sending of a parcel ended. `part` is the first one that is not known to be accepted; `last` is of the last part, which
 * is not durable yet.
 */
export type SendResult =
  | { readonly kind: 'sent'; readonly last: readonly SentPart[] }
  | { readonly kind: 'refused'; readonly part: number; readonly failure: Failure }
  | { readonly kind: 'ambiguous'; readonly part: number }
  | { readonly kind: 'wait'; readonly part: number; readonly waitMs: number; readonly reason: string };

export interface SendPorts {
  readonly client: PlatformClient;
  readonly breaker: Breaker;
  readonly turns: Turns;
  readonly connectors: Readonly<Record<Platform, Connector>>;
  readonly now: () => number;
  /** Makes an accepted part durable; the next part is sent only then. */
  readonly record: (part: readonly SentPart[]) => Promise<unknown>;
}

/**
 * Makes the calls of a parcel from a part on, each after the one before was accepted and recorded. The last is left to be recorded
 * with the end.
 */
export const sendParcel =
  ({ client, breaker, turns, connectors, now, record }: SendPorts) =>
  async (prepared: Prepared, firstPart: number): Promise<SendResult> => {
    let last: readonly SentPart[] = [];
    for (const [part, request] of prepared.requests.entries()) {
      if (part < firstPart) continue;
      if (last.length > 0) await record(last);
      const waitMs = await turns.take(
        prepared.parcel.platform,
        prepared.account.account,
        prepared.target.address,
      );
      if (waitMs > 0) return { kind: 'wait', part, waitMs, reason: 'paced' };
      const calledAtMs = now();
      const call = await breaker.run(prepared.account.account, () => client.call(prepared.account, request));
      switch (call.kind) {
        case 'open':
          return { kind: 'wait', part, waitMs: call.waitMs, reason: 'unreachable' };
        case 'unreachable':
          return { kind: 'refused', part, failure: failure('unreachable') };
        case 'ambiguous':
          if (isRepeatable(request)) return { kind: 'refused', part, failure: failure('unreachable') };
          return { kind: 'ambiguous', part };
        case 'answered': {
          const outcome = connectors[prepared.parcel.platform].outcomeOf(call.response);
          if (outcome.kind === 'refused') return { kind: 'refused', part, failure: outcome.failure };
          last = partsOf(prepared, part, outcome.nativeIds, calledAtMs);
        }
      }
    }
    return { kind: 'sent', last };
  };

/** A part that the platform gives no id is recorded under an empty one. */
const partsOf = (
  { parcel, account, target }: Prepared,
  part: number,
  nativeIds: readonly string[],
  atMs: number,
): readonly SentPart[] =>
  (nativeIds.length > 0 ? nativeIds : ['']).map((nativeId) => ({
    ...parcel.key,
    account: account.account,
    address: target.address,
    part,
    nativeId,
    atMs,
  }));

/** Reactions and marks set a state, so that saying them twice does no harm. */
const isRepeatable = ({ body }: PlatformRequest): boolean =>
  'sender_action' in body || body['type'] === 'reaction' || 'status' in body;
