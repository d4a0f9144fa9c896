import { activeKeysOf, createRosterSigner, type KeyRing, type RosterSigner } from '#libs/sealing';
import type { RulePorts } from './ports.ts';

/** Signs with the newest key of a ring that may be rotated while the process runs. */
export function followingSigner(ring: () => KeyRing, now: () => number): RulePorts['rosterSigner'] {
  let signer: RosterSigner | undefined;
  return {
    sign: (roster) => {
      const [newest] = activeKeysOf(ring(), now());
      if (newest === undefined) throw new Error('there is no key to sign rosters with');
      if (signer?.keyId !== newest.keyId) signer = createRosterSigner(newest);
      return signer.sign(roster);
    },
  };
}
