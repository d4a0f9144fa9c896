import { randomBytes } from 'node:crypto';
import type { sealpost } from '#contracts/native';
import type { Heard, OwnDevice, Peer } from '../app-frames.ts';
import type { ClaimedBundle, KeyUpload, Prekey } from '../keys.ts';
import { ownDevice, peerDevice } from './messages.ts';

type Frame = sealpost.native.messenger.v1.Frame.$Properties;
type KeyAnswer = sealpost.native.messenger.v1.KeyAnswer.$Properties;
type KeyBundle = sealpost.native.messenger.v1.KeyBundle.$Properties;

const claimIdBytes = 16;

/** Writes `KeyPublish`. */
export const publishOf = (device: OwnDevice, upload: KeyUpload): Pick<Frame, 'keyPublish'> => ({
  keyPublish: { device: ownDevice(device), ...upload, oneTime: [...upload.oneTime] },
});

/** Writes `KeyQuery`. The same claim id would get the same keys again. */
export const claimOf = (
  device: OwnDevice,
  of: Peer & { readonly device: number },
): Pick<Frame, 'keyQuery'> => ({
  keyQuery: {
    requester: ownDevice(device),
    targets: [peerDevice(of, of.device)],
    claimId: randomBytes(claimIdBytes),
  },
});

/** Reads `KeyAnswer`. */
export const bundlesFrom = ({ entries }: KeyAnswer): Heard => {
  const refused = entries?.find(({ bundle }) => !bundle);
  if (refused) return { kind: 'refused', reason: refused.status ?? '' };
  return {
    kind: 'bundles',
    bundles: (entries ?? []).flatMap(({ bundle }) => (bundle ? bundleFrom(bundle) : [])),
  };
};

const bundleFrom = ({ registrationId, identityKey, signedPrekey, oneTime }: KeyBundle): ClaimedBundle => ({
  registrationId: registrationId ?? 0,
  identityKey: identityKey ?? none,
  signedPrekey: { ...prekeyFrom(signedPrekey), signature: signedPrekey?.signature ?? none },
  ...(oneTime && { oneTime: prekeyFrom(oneTime) }),
});

const prekeyFrom = (
  key: { readonly id?: number | null; readonly publicKey?: Uint8Array | null } | null | undefined,
): Prekey => ({ id: key?.id ?? 0, publicKey: key?.publicKey ?? none });

const none = new Uint8Array();
