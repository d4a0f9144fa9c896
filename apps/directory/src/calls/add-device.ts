import { z } from 'zod';
import { nativeBounds, translated } from '#libs/envelope';
import { saveDevice } from '#libs/store';
import { addressOf } from '../roster.ts';
import { checked } from './checked.ts';
import { ensureNativeParticipant } from './native-participant.ts';
import { deviceIdOf, nativeUserOf } from './native-user.ts';
import type { Call, CallPorts } from './ports.ts';
import { platformRule } from './rules.ts';

const { registrationIdMax } = nativeBounds;

/** What is said of a device that is registered. */
export const deviceRules = z.object({
  platform: platformRule,
  user: z.string(),
  device: z.number().int(),
  registrationId: z.number().int().max(registrationIdMax, `is at most ${registrationIdMax}`),
});

/** Registers a device of an app backend's user, who gets a pseudonym and one alias on each other app. */
export const addDevice =
  (ports: CallPorts): Call<'addDevice'> =>
  async (request) => {
    const valid = checked(deviceRules, request);
    if (!valid.ok) return valid;
    const { platform, registrationId } = valid.value;
    const user = nativeUserOf(platform, valid.value.user, 'user');
    if (!user.ok) return user;
    const deviceId = deviceIdOf(platform, valid.value.device);
    if (!deviceId.ok) return deviceId;
    return ports.store.transaction().execute(async (store) => {
      const { participant, aliases } = await ensureNativeParticipant(
        { ...ports, store },
        platform,
        user.value,
      );
      const { participantId } = participant;
      await saveDevice(store)({ participantId, deviceId: deviceId.value, registrationId }, ports.now());
      return translated({ address: { ...addressOf(participant), deviceId: deviceId.value }, aliases });
    });
  };
