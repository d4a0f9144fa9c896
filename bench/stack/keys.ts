import { randomBytes } from 'node:crypto';
import {
  createRosterSigner,
  generateEgressKeys,
  generateRosterKeys,
  type RosterSigner,
  sealingReady,
} from '#libs/sealing';

/** The keys of one run, as the services are told of them. */
export interface BenchKeys {
  readonly settings: Readonly<Record<string, string>>;
  readonly rosterSigner: RosterSigner;
}

/** Makes fresh keys. */
export const makeKeys = async (): Promise<BenchKeys> => {
  await sealingReady();
  const ports = { nowMs: Date.now(), randomBytes };
  const [egress] = generateEgressKeys(ports).keys;
  const [roster] = generateRosterKeys(ports).keys;
  if (egress === undefined || roster === undefined) throw new Error('a new ring has a key');
  return {
    settings: {
      EGRESS_PUBLIC_KEYS: base64Of(egress.publicKey),
      EGRESS_PRIVATE_KEYS: base64Of(egress.privateKey),
      ROSTER_PUBLIC_KEYS: base64Of(roster.publicKey),
    },
    rosterSigner: createRosterSigner(roster),
  };
};

const base64Of = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
