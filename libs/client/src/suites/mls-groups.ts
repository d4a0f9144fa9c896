import { type ClientConfig, type ClientState, decodeGroupState, encodeGroupState } from 'ts-mls';
import { concatBytes, equalBytes, numberBytes, numberFrom, toHex } from '../bytes.ts';

/** Groups of one pair of devices that are kept at most; the oldest generation goes first. */
const groupsMax = 4;
const generationBytes = 4;

/** One group of two devices, and how much of it is used up. */
export interface PairGroup {
  readonly madeAtMs: number;
  readonly sent: number;
  readonly state: ClientState;
}

/** A session as bytes: of each group u48 time, u32 messages sent, u32 length and the state, the group to send in first. */
export const writeGroups = (groups: readonly PairGroup[]): Uint8Array =>
  concatBytes(
    ...groups.slice(0, groupsMax).flatMap(({ madeAtMs, sent, state }) => {
      const bytes = encodeGroupState(state);
      return [numberBytes(madeAtMs, 8).slice(2), numberBytes(sent, 4), numberBytes(bytes.length, 4), bytes];
    }),
  );

/** Reads what `writeGroups` wrote. */
export function readGroups(
  session: Uint8Array | undefined,
  clientConfig: ClientConfig,
): readonly PairGroup[] {
  const groups: PairGroup[] = [];
  let rest = session ?? new Uint8Array();
  const take = (sizeBytes: number): Uint8Array => {
    const head = rest.slice(0, sizeBytes);
    rest = rest.slice(sizeBytes);
    return head;
  };
  while (rest.length > 0) {
    const madeAtMs = numberFrom(take(6));
    const sent = numberFrom(take(4));
    const decoded = decodeGroupState(take(numberFrom(take(4))), 0);
    if (decoded !== undefined) groups.push({ madeAtMs, sent, state: { ...decoded[0], clientConfig } });
  }
  return groups;
}

/** Puts a group in the place of its older form, or adds it. */
export const withGroup = (groups: readonly PairGroup[], group: PairGroup): readonly PairGroup[] =>
  [group, ...groups.filter(({ state }) => !equalBytes(idOf(state), idOf(group.state)))].sort(inSendingOrder);

/** The id of the next group: a generation above all that are known, so that both devices come to prefer it, and random bytes. */
export const nextGroupId = (groups: readonly PairGroup[], random: Uint8Array): Uint8Array =>
  concatBytes(
    numberBytes(Math.max(0, ...groups.map(({ state }) => generationOf(state))) + 1, generationBytes),
    random,
  );

/** Two devices that begin at the same time end up in the same group: the highest generation, of these the smallest id. */
function inSendingOrder(one: PairGroup, other: PairGroup): number {
  const byGeneration = generationOf(other.state) - generationOf(one.state);
  if (byGeneration !== 0) return byGeneration;
  return toHex(idOf(one.state)) < toHex(idOf(other.state)) ? -1 : 1;
}

function idOf({ groupContext }: ClientState): Uint8Array {
  return groupContext.groupId;
}

function generationOf(state: ClientState): number {
  return numberFrom(idOf(state).slice(0, generationBytes));
}
