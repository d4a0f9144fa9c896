import { sealpost } from '#contracts/gateway';
import { hexOf, type Platform, platformFromProto } from '#libs/envelope';

const { Reach, Roster } = sealpost.gateway.v1;

/** A member of a roster, as routing sees one. */
export interface RosterMember {
  /** 32 hex digits. */
  readonly participantId: string;
  readonly platform: Platform;
  readonly reach: 'webhook' | 'mailbox';
  /** `platform:account id`, or the app backend's link. */
  readonly account: string;
}

const reachOf: ReadonlyMap<number, RosterMember['reach']> = new Map<number, RosterMember['reach']>([
  [Reach.REACH_WEBHOOK, 'webhook'],
  [Reach.REACH_NATIVE_LINK, 'mailbox'],
  [Reach.REACH_DEVICE_STREAM, 'mailbox'],
]);

const known = new WeakMap<Uint8Array, readonly RosterMember[]>();

/**
 * Reads the members of a serialised roster, in its order, and once for the same bytes in memory; none of an absent one. Members of an unknown platform or reach cannot
 * be reached by this build and are left out. Its signature is egress' to check: the router cannot read what it routes.
 */
export const membersOf = (roster: Uint8Array | undefined): readonly RosterMember[] =>
  roster === undefined ? [] : (known.get(roster) ?? readMembers(roster));

function readMembers(roster: Uint8Array): readonly RosterMember[] {
  const members = (decoded(roster)?.members ?? []).flatMap(memberOf);
  known.set(roster, members);
  return members;
}

function memberOf({
  address,
  reach,
  account,
}: sealpost.gateway.v1.RosterMember.$Properties): readonly RosterMember[] {
  const platform = platformFromProto(address?.platform);
  const way = reachOf.get(reach ?? 0);
  if (!platform || !way || address?.participantId?.length !== 16) return [];
  return [{ participantId: hexOf(address.participantId), platform, reach: way, account: account ?? '' }];
}

function decoded(bytes: Uint8Array): sealpost.gateway.v1.Roster | undefined {
  try {
    return Roster.decode(bytes);
  } catch {
    return undefined;
  }
}
