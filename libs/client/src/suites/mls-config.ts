import {
  type AuthenticationService,
  type ClientConfig,
  defaultKeyPackageEqualityConfig,
  defaultKeyRetentionConfig,
} from 'ts-mls';
import { equalBytes } from '../bytes.ts';
import { identityOf } from '../device-address.ts';
import { mlsLifeSecondsMax } from './mls-key-package.ts';
import type { DeviceKeys, Peer, SuiteFlaw } from './suite.ts';
import { trustFlaw } from './trust.ts';

/** What a group was found to hold: filled while the library checks its members. */
export interface SeenMembers {
  peerKey: Uint8Array | undefined;
  flaw: SuiteFlaw | undefined;
}

/**
 * How the MLS library is run for one pair of devices: nobody but these two may be a member, each with the key that is trusted;
 * lifetimes are checked; what is encrypted is padded, beyond the padding that frames bring.
 */
export const pairConfig = (own: DeviceKeys, peer: Peer, seen: SeenMembers): ClientConfig => ({
  keyRetentionConfig: defaultKeyRetentionConfig,
  keyPackageEqualityConfig: defaultKeyPackageEqualityConfig,
  lifetimeConfig: { maximumTotalLifetime: mlsLifeSecondsMax, validateLifetimeOnReceive: true },
  paddingConfig: { kind: 'padUntilLength', padUntilLength: 256 },
  authService: pairAuthentication(own, peer, seen),
});

function pairAuthentication(own: DeviceKeys, peer: Peer, seen: SeenMembers): AuthenticationService {
  return {
    validateCredential: async (credential, signatureKey) => {
      if (credential.credentialType !== 'basic') return false;
      if (equalBytes(credential.identity, identityOf(own.address)))
        return equalBytes(signatureKey, own.signPublicKey);
      if (!equalBytes(credential.identity, identityOf(peer.address))) return false;
      seen.flaw = trustFlaw(peer, signatureKey);
      seen.peerKey = signatureKey;
      return seen.flaw === undefined;
    },
  };
}
