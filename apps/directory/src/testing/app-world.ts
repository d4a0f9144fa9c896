import { createHash, createPrivateKey, createPublicKey, randomBytes } from 'node:crypto';
import { sealpost } from '#contracts/gateway';
import { toLong } from '#libs/contracts';
import {
  consentTypes,
  type ConsentType,
  type Platform,
  platformToProto,
  statementKeyIdOf,
} from '#libs/envelope';
import { signStatement } from '#libs/sealing';
import { saveLink, type Store } from '#libs/store';
import { appCallsOn } from './app-calls.ts';
import { granted } from './calls.ts';
import { directoryOn } from './people.ts';

const { v1 } = sealpost.gateway;

/** A user of an app backend, with the seed of the device that signs, where there is one. */
export interface AppUser {
  readonly platform: Platform;
  readonly user: string;
  readonly id: Buffer;
  readonly address: sealpost.gateway.v1.Address.$Properties;
  /** The user's first device. */
  readonly device: sealpost.gateway.v1.Address.$Properties;
  readonly aliases: Readonly<Record<string, string>>;
  readonly seed: Buffer | undefined;
}

/** What a statement says, as far as a test cares. */
export interface Said {
  readonly type: ConsentType;
  readonly from: AppUser;
  /** A user, an alias, or a whole app. */
  readonly peer: AppUser | bigint | Platform | { readonly platform: Platform; readonly id: Uint8Array };
  readonly counter?: bigint;
  readonly level?: number;
  readonly lifeMs?: number;
  readonly notBeforeMs?: number;
  readonly nonce?: Uint8Array;
}

const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The raw public key of an Ed25519 seed. */
const publicKeyOf = (seed: Uint8Array): Buffer =>
  createPublicKey(createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' }))
    .export({ format: 'der', type: 'spki' })
    .subarray(-32);

const usersOf: Readonly<Record<Platform, (number: number) => string>> = {
  whatsapp: (number) => `1555${String(number).padStart(7, '0')}@s.whatsapp.net`,
  messenger: (number) => String(10_000_000 + number),
  instagram: (number) => String(20_000_000 + number),
};

/** The directory with a link for every app, and users that say things. */
export async function appWorldOn(store: Store) {
  const directory = directoryOn(store);
  const on = appCallsOn(directory.ports);
  const backends = { whatsapp: on('whatsapp'), messenger: on('messenger'), instagram: on('instagram') };
  const appSeeds = { whatsapp: seedOf('app 1'), messenger: seedOf('app 2'), instagram: seedOf('app 3') };
  for (const platform of ['whatsapp', 'messenger', 'instagram'] as const)
    await saveLink(store)(
      {
        platform,
        publicKey: publicKeyOf(appSeeds[platform]),
        keyId: `${platform}-1`,
        allowUnboundHeaders: false,
        deliveryUrl: '',
      },
      0,
    );
  let numbers = 0;
  let counter = 100n;

  const person = async (platform: Platform, device: 'with-device' | 'without-device' = 'with-device') => {
    numbers += 1;
    const user = usersOf[platform](numbers);
    const seed = device === 'with-device' ? seedOf(`device ${platform} ${user}`) : undefined;
    const request = { platform: platformToProto(platform), user };
    const known = seed
      ? await granted(
          backends[platform].registerDevice({
            ...request,
            device: 1,
            registrationId: 4_660,
            statementKey: publicKeyOf(seed),
          }),
        )
      : await granted(backends[platform].registerUser(request));
    const id = Buffer.from(known.address?.participantId ?? new Uint8Array());
    const address = { platform: platformToProto(platform), participantId: id, deviceId: 0 };
    return { platform, user, id, address, device: { ...address, deviceId: 2 }, aliases: known.aliases, seed };
  };

  /** A statement, signed by the user's device, or by the app where it has none. */
  const statement = (said: Said) => {
    const { type, from, peer } = said;
    const opens = consentTypes[type].effect === 'opens';
    const notBeforeMs = said.notBeforeMs ?? directory.clock.nowMs;
    const bytes = v1.ConsentStatement.encode({
      from: from.address,
      ...peerFields(peer),
      level: said.level ?? v1.Level.LEVEL_E2EE,
      notBeforeMs: toLong(notBeforeMs),
      notAfterMs: toLong(opens ? notBeforeMs + (said.lifeMs ?? 86_400_000) : 0),
      counter: toLong(said.counter ?? (counter += 1n)),
      nonce: said.nonce ?? randomBytes(16),
    }).finish();
    const parts = { type: consentTypes[type].number, statement: bytes };
    return from.seed
      ? signStatement({ ...parts, keyId: statementKeyIdOf(publicKeyOf(from.seed)) }, from.seed)
      : signedByApp(from.platform, parts);
  };
  const signedByApp = (platform: Platform, parts: { type: number; statement: Uint8Array }) =>
    signStatement({ ...parts, keyId: `${platform}-1` }, appSeeds[platform]);

  /** Says something and gives the outcome. */
  const say = async (said: Said, signed = statement(said)) => {
    const calls = backends[said.from.platform];
    const call = {
      request: calls.requestConsent,
      grant: calls.grantConsent,
      revoke: calls.revokeConsent,
      cancel: calls.cancelConsent,
    }[said.type];
    return (await granted(call({ statement: signed }))).outcome;
  };
  /** Both agree: one asks, the other grants. */
  const agree = async (one: AppUser, other: AppUser, level = v1.Level.LEVEL_E2EE as number) => {
    await say({ type: 'request', from: one, peer: other, level });
    await say({ type: 'grant', from: other, peer: one, level });
  };

  /** Publishes what an app can carry. */
  const publish = (platform: Platform, fields: sealpost.gateway.v1.CapabilityDocument.$Properties = {}) =>
    granted(backends[platform].publishCapabilities({ document: document(platform, fields) }));
  const document = (platform: Platform, fields: sealpost.gateway.v1.CapabilityDocument.$Properties = {}) => {
    const nowMs = directory.clock.nowMs;
    const bytes = v1.CapabilityDocument.encode({
      app: platformToProto(platform),
      sequence: toLong((counter += 1n)),
      levels: [v1.Level.LEVEL_E2EE],
      innerFormats: ['sealpost.content/1'],
      suites: ['signal/1'],
      payloadBytesMax: 98_304,
      notBeforeMs: toLong(nowMs),
      notAfterMs: toLong(nowMs + 86_400_000),
      ...fields,
    }).finish();
    return signedByApp(platform, { type: v1.StatementType.STATEMENT_TYPE_CAPABILITIES, statement: bytes });
  };

  return { ...directory, store, on, backends, person, statement, signedByApp, say, agree, publish, document };
}

export type AppWorld = Awaited<ReturnType<typeof appWorldOn>>;

/** 32 bytes that stand for a text. */
export const seedOf = (text: string): Buffer => createHash('sha256').update(text).digest();

function peerFields(
  peer: Said['peer'],
): Pick<sealpost.gateway.v1.ConsentStatement.$Properties, 'user' | 'alias' | 'app'> {
  if (typeof peer === 'bigint') return { alias: toLong(peer) };
  if (typeof peer === 'string') return { app: platformToProto(peer) };
  return { user: { platform: platformToProto(peer.platform), participantId: peer.id } };
}
