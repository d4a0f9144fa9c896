import type { NewRecord } from '#libs/bus';
import { failure } from '#libs/envelope';
import { refusalOf, routedReceipt, undelivered } from './answers.ts';
import type { RouterPorts } from './ports.ts';
import { routesOf } from './routes.ts';
import type { Settled } from './settle.ts';
import { targetsOf } from './verdicts.ts';

/** Everything that a batch says: copies to members, places to app backends, refusals. A repetition says the same again. */
export const recordsOf = (
  settled: readonly Settled[],
  { gatewayId, now }: Pick<RouterPorts, 'gatewayId' | 'now'>,
): readonly NewRecord[] =>
  settled.flatMap(({ routable, standing, verdict, place }): readonly NewRecord[] => {
    const { account } = standing;
    if (verdict.kind === 'refuse') return refusalOf(routable, verdict.failure, account, now());
    if (!place) return [];
    const targets = targetsOf(routable, standing);
    return [
      ...routesOf(routable, place, targets, gatewayId),
      ...(account?.startsWith('native:') ? [routedReceipt(routable, place)] : []),
      ...(targets.length === 0
        ? undelivered(routable, failure('recipient_unavailable'), account, now())
        : []),
    ];
  });
