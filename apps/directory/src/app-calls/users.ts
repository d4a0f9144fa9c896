import { z } from 'zod';
import type { devicesMethods } from '#libs/contracts';
import { toLong } from '#libs/contracts';
import { failed, failure, nativeBounds, translated } from '#libs/envelope';
import { findParticipant, peersOf, talkIdsOf } from '#libs/store';
import { aliasesOf, ensureNativeParticipant, nativeAccountOf } from '../calls/native-participant.ts';
import { checked } from '../calls/checked.ts';
import { nativeUserOf } from '../calls/native-user.ts';
import type { CallPorts } from '../calls/ports.ts';
import { platformRule } from '../calls/rules.ts';
import { noticedToProto } from '../device-notice.ts';
import { addressOf } from '../roster.ts';
import type { AppCall } from './ports.ts';
import { mustBeOwn } from './rules.ts';

const rules = z.object({ platform: platformRule, user: z.string() });
const { listMax } = nativeBounds;

/** Makes a user known who has no device of its own, as on an app without end-to-end encryption. */
export const registerUser =
  (ports: CallPorts): AppCall<(typeof devicesMethods)['registerUser']> =>
  async (request, caller) => {
    const valid = checked(rules, request);
    if (!valid.ok) return valid;
    const own = mustBeOwn(caller, 'platform', valid.value);
    if (!own.ok) return own;
    const { platform } = valid.value;
    const user = nativeUserOf(platform, valid.value.user, 'user');
    if (!user.ok) return user;
    return ports.store.transaction().execute(async (store) => {
      const known = await ensureNativeParticipant({ ...ports, store }, platform, user.value);
      return translated({ address: addressOf(known.participant), aliases: known.aliases });
    });
  };

/** Tells an app the ids of its own user and the aliases of those whom the user has to do with; never how another app spells anybody. */
export const describeUser =
  ({ store, now, randomBytes }: CallPorts): AppCall<(typeof devicesMethods)['describeUser']> =>
  async (request, caller) => {
    const valid = checked(rules, request);
    if (!valid.ok) return valid;
    const own = mustBeOwn(caller, 'platform', valid.value);
    if (!own.ok) return own;
    const { platform } = valid.value;
    const user = nativeUserOf(platform, valid.value.user, 'user');
    if (!user.ok) return user;
    const participant = await findParticipant(store)(nativeAccountOf(platform), [user.value]);
    if (participant === undefined)
      return failed(failure('recipient_unavailable', { field: 'user', rule: 'is known' }));
    const { participantId } = participant;
    const id = Buffer.from(participantId, 'hex');
    const peers = await peersOf(store)(id, platform, now(), listMax);
    return translated({
      address: addressOf(participant),
      aliases: await aliasesOf(store, platform, participantId, randomBytes),
      peers: peers.map(({ alias, ...peer }) => ({
        address: noticedToProto({ ...peer, deviceId: 0 }),
        alias: toLong(alias ?? 0n),
      })),
      conversationIds: [...(await talkIdsOf(store)(id, listMax))],
    });
  };
