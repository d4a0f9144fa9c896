import { z } from 'zod';
import { hexOf, type Platform, platforms, translated } from '#libs/envelope';
import { ensureAlias, ensureParticipant, saveDevice, type Store } from '#libs/store';
import { addressOf } from '../roster.ts';
import { checked } from './checked.ts';
import { deviceIdOf, nativeUserOf } from './native-user.ts';
import type { Call, CallPorts } from './ports.ts';
import { platformRule } from './rules.ts';

const registrationIdMax = 16_383;
const participantIdBytes = 16;
const aliasBytes = 8;
const aliasMin = 2n ** 63n;

const rules = z.object({
  platform: platformRule,
  user: z.string(),
  device: z.number().int(),
  registrationId: z.number().int().max(registrationIdMax, `is at most ${registrationIdMax}`),
});

/**
 * Registers a device of an app backend's user, who gets a pseudonym and one alias on each other app: at least 2^63, drawn at
 * random, and the same ever after.
 */
export const addDevice =
  (ports: CallPorts): Call<'addDevice'> =>
  async (request) => {
    const valid = checked(rules, request);
    if (!valid.ok) return valid;
    const { platform, registrationId } = valid.value;
    const user = nativeUserOf(platform, valid.value.user, 'user');
    if (!user.ok) return user;
    const deviceId = deviceIdOf(platform, valid.value.device);
    if (!deviceId.ok) return deviceId;
    return ports.store.transaction().execute(async (store) => {
      const participant = await ensureParticipant(store)({
        participantIdOf: () => hexOf(ports.randomBytes(participantIdBytes)),
        platform,
        account: nativeAccountOf(platform),
        address: user.value,
        aliases: [],
        nowMs: ports.now(),
      });
      const { participantId } = participant;
      await saveDevice(store)({ participantId, deviceId: deviceId.value, registrationId }, ports.now());
      const aliases = await aliasesOf(store, platform, participantId, ports.randomBytes);
      return translated({ address: { ...addressOf(participant), deviceId: deviceId.value }, aliases });
    });
  };

/** The account that users of an app backend belong to. */
export const nativeAccountOf = (platform: Platform): string => `native:${platform}`;

async function aliasesOf(
  store: Store,
  home: Platform,
  participantId: Parameters<ReturnType<typeof ensureAlias>>[1],
  randomBytes: CallPorts['randomBytes'],
): Promise<Record<string, string>> {
  const draw = (): bigint => Buffer.from(randomBytes(aliasBytes)).readBigUInt64BE() | aliasMin;
  const aliases: Record<string, string> = {};
  for (const viewer of platforms.filter((platform) => platform !== home))
    aliases[viewer] = (await ensureAlias(store)(viewer, participantId, draw)).toString();
  return aliases;
}
