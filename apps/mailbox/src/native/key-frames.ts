import { sealpost } from '#contracts/gateway';
import { keysMethods } from '#libs/contracts';
import type {
  NativeClaimedKeys,
  NativeClaimStatus,
  NativeDialect,
  NativeKeyBundle,
  NativeKeyClaim,
  NativeKeyCount,
  NativeKeyUpload,
} from '#libs/connector/native';
import {
  deriveId,
  formatLabels,
  nativeBounds,
  type Platform,
  platforms,
  platformToProto,
} from '#libs/envelope';
import type { CallDirectory } from '../directory-client.ts';
import type { DeviceRef } from '../submit/draft.ts';
import { type AddressBook, addressBookOf, type AddressBookPorts } from './address-book.ts';

const { KeySuite } = sealpost.gateway.v1;

type Claimed = sealpost.gateway.v1.ClaimedTarget.$Properties;
type Bundle = sealpost.gateway.v1.PrekeyBundle.$Properties;

export interface KeyFramePorts extends AddressBookPorts {
  readonly call: CallDirectory;
}

/** A frame about keys: who speaks, in which dialect. */
interface KeyQuestion<E> {
  readonly app: Platform;
  readonly dialect: NativeDialect;
  readonly event: E;
}

const refusals = {
  unavailable: { code: 'unavailable', rule: '', field: '' },
  invalid: { code: 'invalid', rule: 'conflict', field: '' },
} as const;

/**
 * Hands out what opens sessions. Somebody unknown and somebody who has not agreed are answered alike, after the same work: the directory is
 * asked about both, since an unknown user stands for an id that nobody has.
 */
export const claimKeys =
  (ports: KeyFramePorts) =>
  async ({ app, dialect, event }: KeyQuestion<NativeKeyClaim>): Promise<Uint8Array> => {
    const book = await addressBookOf(ports, app, [event.requester, ...event.targets]);
    const requester = protoOf(book, event.requester);
    if (!requester) return dialect.writeRequestRefused(event, refusals.unavailable);
    const targets = event.targets.map((target) => protoOf(book, target) ?? strangerOf(app, target));
    const answers = await answersOf(ports, app, event, requester, targets);
    if (answers === 'refused') return dialect.writeRequestRefused(event, refusals.unavailable);
    if (answers === 'reused') return dialect.writeRequestRefused(event, refusals.invalid);
    const entries = await Promise.all(
      event.targets.map((target, index) => entriesOf(target, answers[index] ?? { noConsent: {} }, book)),
    );
    return dialect.writeKeys(event, entries.flat());
  };

const answersOf = async (
  { call }: KeyFramePorts,
  app: Platform,
  { claimId }: NativeKeyClaim,
  requester: sealpost.gateway.v1.Address.$Properties,
  targets: sealpost.gateway.v1.Address.$Properties[],
): Promise<readonly Claimed[] | 'refused' | 'reused'> => {
  const { kind, ...result } = await call(app, keysMethods.claimKeys, {
    claimId,
    requester,
    targets,
    suite: KeySuite.KEY_SUITE_SIGNAL,
  });
  if (kind === 'refused' || !('answer' in result)) return 'refused';
  const { answers, claimIdReused } = result.answer;
  if (claimIdReused) return 'reused';
  return answers?.targets ?? 'refused';
};

const entriesOf = async (
  target: NativeClaimedKeys['device'],
  claimed: Claimed,
  { named }: AddressBook,
): Promise<readonly NativeClaimedKeys[]> => {
  const status = statusOf(claimed);
  if (status !== undefined) return [{ device: target, status }];
  const entries = await Promise.all(
    (claimed.devices?.devices ?? []).map(async ({ device, registrationId, lastResort, prekeyBundle }) => {
      const [address = target] = await named([refOf(device)]);
      const bundle = prekeyBundle && bundleOf(prekeyBundle, registrationId ?? 0);
      if (!bundle) return { device: address, status: 'unavailable' as const };
      return {
        device: address,
        status: lastResort ? ('last_resort' as const) : ('available' as const),
        bundle,
      };
    }),
  );
  return entries.length > 0 ? entries : [{ device: target, status: 'unavailable' }];
};

/** What came of a target without keys; `undefined` where there are devices. */
const statusOf = ({ noConsent, limited, unsupported }: Claimed): NativeClaimStatus | undefined => {
  if (noConsent) return 'consent_required';
  if (limited) return 'rate_limited';
  return unsupported ? 'unsupported' : undefined;
};

/** A bundle in the words of dialects; `undefined` where a part is missing. */
export const bundleOf = (
  { identityKey, signedPrekey, oneTime, deviceIdentity }: Bundle,
  registrationId: number,
): NativeKeyBundle | undefined => {
  if (!identityKey || !signedPrekey?.publicKey || !signedPrekey.signature) return undefined;
  return {
    registrationId,
    identityKey,
    signedPrekey: {
      id: signedPrekey.id ?? 0,
      publicKey: signedPrekey.publicKey,
      signature: signedPrekey.signature,
    },
    ...(oneTime?.publicKey ? { oneTime: { id: oneTime.id ?? 0, publicKey: oneTime.publicKey } } : {}),
    ...(deviceIdentity && deviceIdentity.length > 0 ? { deviceIdentity } : {}),
  };
};

/** Publishes a device's keys, as many at a time as the directory takes. */
export const publishKeys =
  (ports: KeyFramePorts) =>
  async ({ app, dialect, event }: KeyQuestion<NativeKeyUpload>): Promise<Uint8Array> => {
    const { device, registrationId, identityKey, signedPrekey, oneTime, identityList } = event;
    const address = protoOf(await addressBookOf(ports, app, [device]), device);
    if (!address) return dialect.writeRequestRefused(event, refusals.unavailable);
    for (const part of partsOf(oneTime)) {
      const result = await ports.call(app, keysMethods.publishKeys, {
        device: address,
        registrationId,
        identityKey,
        signedPrekey,
        oneTime: [...part],
        ...(identityList && identityList.length <= nativeBounds.deviceIdentityBytesMax
          ? { deviceIdentity: identityList }
          : {}),
      });
      if (result.kind === 'refused') return dialect.writeRequestRefused(event, refusals.invalid);
      const { published, deviceUnknown } = result.answer;
      if (deviceUnknown) return dialect.writeRequestRefused(event, refusals.unavailable);
      if (!published) return dialect.writeRequestRefused(event, refusals.invalid);
    }
    return dialect.writeKeysTaken(event);
  };

const partsOf = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.max(1, Math.ceil(all.length / nativeBounds.uploadKeysMax)) }, (_, index) =>
    all.slice(index * nativeBounds.uploadKeysMax, (index + 1) * nativeBounds.uploadKeysMax),
  );

/** Says how many one-time keys a device has left. */
export const countKeys =
  (ports: KeyFramePorts) =>
  async ({ app, dialect, event }: KeyQuestion<NativeKeyCount>): Promise<Uint8Array> => {
    const device = protoOf(await addressBookOf(ports, app, [event.device]), event.device);
    const result = device && (await ports.call(app, keysMethods.countKeys, { device }));
    if (result?.kind !== 'answered' || !result.answer.left)
      return dialect.writeRequestRefused(event, refusals.unavailable);
    return dialect.writeKeyCount(event, result.answer.left.oneTime ?? 0);
  };

const protoOf = (
  book: AddressBook,
  address: NativeClaimedKeys['device'],
): sealpost.gateway.v1.Address.$Properties | undefined => {
  const user = book.userOf(address);
  const platform = platforms.find((name) => name === user?.platform);
  return user && platform
    ? {
        platform: platformToProto(platform),
        participantId: user.participantId,
        deviceId: address.device === undefined ? 0 : address.device + 1,
      }
    : undefined;
};

/** Stands for somebody whom nobody knows; the same each time, as somebody known is. */
const strangerOf = (
  app: Platform,
  { kind, user, app: said, device }: NativeClaimedKeys['device'],
): sealpost.gateway.v1.Address.$Properties => {
  const elsewhere = said ?? (app === 'messenger' ? 'whatsapp' : 'messenger');
  return {
    platform: platformToProto(kind === 'own' ? app : elsewhere),
    participantId: Buffer.from(deriveId(formatLabels.unknownAlias, [app, user]), 'hex'),
    deviceId: device === undefined ? 0 : device + 1,
  };
};

const refOf = (address: sealpost.gateway.v1.Address.$Properties | null | undefined): DeviceRef => ({
  participantId: Buffer.from(address?.participantId ?? []),
  deviceId: address?.deviceId ?? 0,
});
