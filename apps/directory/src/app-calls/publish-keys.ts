import { sealpost } from '#contracts/gateway';
import type { keysMethods, Response } from '#libs/contracts';
import { djbKeyType, failed, failure, nativeBounds, type Result, translated } from '#libs/envelope';
import { isXeddsaSignedBy } from '#libs/sealing';
import {
  addOneTimeKeys,
  countKeys,
  forgetKeys,
  type LastingKeys,
  lastingKeysOf,
  lockDevice,
  saveLastingKeys,
  type Store,
  talkingWith,
} from '#libs/store';
import { checked } from '../calls/checked.ts';
import type { CallPorts } from '../calls/ports.ts';
import { deviceNoticeRecord } from '../device-notice.ts';
import { countsToProto } from './count-keys.ts';
import {
  type CheckedUpload,
  fieldOfKind,
  keyPackageBytes,
  oneTimeKeysOf,
  publishRules,
} from './key-rules.ts';
import { mustBeOwnUsers } from './own-users.ts';
import type { AppCall } from './ports.ts';

const { SignedPrekey, PostQuantumPrekey } = sealpost.gateway.v1;
const { keyPackageLifeMsMax, listMax } = nativeBounds;

type Published = Response<(typeof keysMethods)['publishKeys']>;

/** Ends the transaction of an upload that must leave nothing behind, with its answer. */
class Refused extends Error {
  constructor(readonly answer: Published) {
    super('an upload was refused');
  }
}

/**
 * Publishes keys of a device. The signature of the signed prekey is checked, since a bundle that nobody can use would only be found
 * out by those who try to. A device with another identity key was set up anew: what it published before is forgotten, and those who
 * talk with its user are told.
 */
export const publishKeys =
  (ports: CallPorts): AppCall<(typeof keysMethods)['publishKeys']> =>
  async (request, caller) => {
    const { store, now } = ports;
    const valid = checked(publishRules, request);
    if (!valid.ok) return valid;
    const upload = valid.value;
    const own = await mustBeOwnUsers(store, caller, 'device', upload.device);
    if (!own.ok) return own;
    const timely = lifetimesOf(upload, now());
    if (!timely.ok) return timely;
    if (!isSignedPrekeyGood(upload)) return translated({ signatureInvalid: { field: 'signed_prekey' } });
    try {
      const { answer, isAnother } = await store.transaction().execute((open) => keep(open, upload, now()));
      if (isAnother) await tellIdentity(ports, upload);
      return translated(answer);
    } catch (error) {
      if (error instanceof Refused) return translated(error.answer);
      throw error;
    }
  };

function isSignedPrekeyGood({ identityKey, signedPrekey }: CheckedUpload): boolean {
  if (signedPrekey === null) return true;
  const signed = Buffer.concat([Buffer.of(djbKeyType), signedPrekey.publicKey]);
  return isXeddsaSignedBy(identityKey, signed, signedPrekey.signature);
}

function lifetimesOf({ keyPackages, lastResortKeyPackage }: CheckedUpload, nowMs: number): Result<undefined> {
  const packages = [...keyPackages, ...(lastResortKeyPackage ? [lastResortKeyPackage] : [])];
  const isTimely = packages.every(
    ({ notAfterMs }) => notAfterMs > nowMs && notAfterMs <= nowMs + keyPackageLifeMsMax,
  );
  const field = 'keyPackages.notAfterMs';
  return isTimely
    ? translated(undefined)
    : failed(failure('malformed', { field, rule: 'is ahead, by 30 days at most' }));
}

async function keep(
  store: Store,
  upload: CheckedUpload,
  nowMs: number,
): Promise<{ readonly answer: Published; readonly isAnother: boolean }> {
  const { device, registrationId, identityKey, signedPrekey } = upload;
  const place = [device.participantId, device.deviceId] as const;
  if ((await lockDevice(store)(...place)) === undefined) throw new Refused({ deviceUnknown: {} });
  const before = await lastingKeysOf(store)(...place);
  const isAnother =
    identityKey.length > 0 && before?.identityKey !== undefined && !before.identityKey.equals(identityKey);
  if (isAnother) await forgetKeys(store)(...place);
  else mustKeepIds(before, upload);
  await saveLastingKeys(store)(
    ...place,
    {
      registrationId,
      ...(signedPrekey && { identityKey, signedPrekey: SignedPrekey.encode(signedPrekey).finish() }),
      ...(upload.postQuantumLastResort && {
        postQuantum: PostQuantumPrekey.encode(upload.postQuantumLastResort).finish(),
      }),
      ...(upload.lastResortKeyPackage && {
        keyPackage: keyPackageBytes(upload.lastResortKeyPackage),
        keyPackageNotAfterMs: upload.lastResortKeyPackage.notAfterMs,
      }),
      ...(upload.deviceIdentity.length > 0 && { deviceIdentity: upload.deviceIdentity }),
    },
    nowMs,
  );
  const reused = await addOneTimeKeys(store)(...place, oneTimeKeysOf(upload));
  if (reused !== undefined) throw reusedId(fieldOfKind[reused.kind], Buffer.from(reused.ref).readUInt32BE());
  return {
    answer: { published: { left: countsToProto(await countKeys(store)(...place, nowMs)) } },
    isAnother,
  };
}

/** The id of a lasting prekey does not come back with another key, either. */
function mustKeepIds(before: LastingKeys | undefined, upload: CheckedUpload): void {
  const { signedPrekey, postQuantumLastResort } = upload;
  const signed = before?.signedPrekey && SignedPrekey.decode(before.signedPrekey);
  if (signed && signedPrekey?.id === signed.id && !isSame(signedPrekey.publicKey, signed.publicKey))
    throw reusedId('signed_prekey', signed.id);
  const last = before?.postQuantum && PostQuantumPrekey.decode(before.postQuantum);
  if (
    last &&
    postQuantumLastResort?.id === last.id &&
    !isSame(postQuantumLastResort.publicKey, last.publicKey)
  )
    throw reusedId('post_quantum_last_resort', last.id);
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;
const reusedId = (field: string, id: number): Refused => new Refused({ keyIdReused: { field, id } });

async function tellIdentity({ store, publish, now }: CallPorts, { device, identityKey }: CheckedUpload) {
  const recipients = await talkingWith(store)(device.participantId, listMax);
  if (recipients.length === 0) return;
  await publish([
    deviceNoticeRecord({
      kind: 'identity-changed',
      device,
      recipients: recipients.map((recipient) => ({ ...recipient, deviceId: 0 })),
      atMs: now(),
      occurrence: Buffer.from(identityKey).toString('hex'),
    }),
  ]);
}
