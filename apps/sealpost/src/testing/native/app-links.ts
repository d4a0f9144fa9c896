import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { SignJWT } from 'jose';
import sodium from 'libsodium-wrappers';
import { sealpost } from '#contracts/gateway';
import { capabilitiesMethods, directoryMethods, toLong, type UnaryMethod } from '#libs/contracts';
import { hexOf, type Platform, platforms, platformToProto, statementSignedBytes } from '#libs/envelope';
import { Client, credentials, Metadata } from '@grpc/grpc-js';
import { withDirectory } from '../../../../cli/src/directory-client.ts';
import { rawPublicKey } from '../../../../simulator/src/backends/link-token.ts';
import type { NativePerson } from './dialects/dialect-frames.ts';

const { CapabilityDocument, Level, StatementType } = sealpost.gateway.v1;

/** Where app backends, devices and operators find a gateway. */
export interface NativeEdges {
  readonly mailboxUrl: string;
  readonly mailboxGrpcUrl: string;
  readonly directoryGrpcUrl: string;
  readonly directoryAppGrpcUrl: string;
}

/** The keys of one app: its signing key, and the key to which messages to it are sealed. */
export interface AppLink {
  readonly app: Platform;
  readonly privateKey: KeyObject;
  readonly sealKey: { readonly publicKey: Uint8Array; readonly privateKey: Uint8Array };
}

export type AppLinks = Readonly<Record<Platform, AppLink>>;

const keyId = 'k1';
const dayMs = 86_400_000;
/** The largest payload that any app may say it takes. */
export const payloadBytesMax = 262_144;

/** Instagram has no devices of its own, so messages with it are sealed to apps. */
const levelsOf: Readonly<Record<Platform, readonly sealpost.gateway.v1.Level[]>> = {
  whatsapp: [Level.LEVEL_E2EE, Level.LEVEL_APP_SEALED],
  messenger: [Level.LEVEL_E2EE, Level.LEVEL_APP_SEALED],
  instagram: [Level.LEVEL_APP_SEALED],
};

/** Makes the keys of all apps, and lets an operator add their links and the apps say what they can carry. */
export const addLinks = async (
  edges: Pick<NativeEdges, 'directoryGrpcUrl' | 'directoryAppGrpcUrl'>,
): Promise<AppLinks> => {
  await sodium.ready;
  const made = platforms.map((app): AppLink => {
    const { privateKey } = generateKeyPairSync('ed25519');
    return { app, privateKey, sealKey: sodium.crypto_box_keypair() };
  });
  await withDirectory(edges.directoryGrpcUrl, async (call) => {
    for (const { app, privateKey } of made)
      await call(directoryMethods.addLink, {
        link: {
          platform: platformToProto(app),
          keyId,
          publicKey: rawPublicKey(privateKey),
          allowUnboundHeaders: true,
        },
      });
  });
  for (const link of made) await publishCapabilities(edges.directoryAppGrpcUrl, link);
  const linkOf = (app: Platform): AppLink => {
    const found = made.find((link) => link.app === app);
    if (!found) throw new Error('every app has a link');
    return found;
  };
  return {
    whatsapp: linkOf('whatsapp'),
    messenger: linkOf('messenger'),
    instagram: linkOf('instagram'),
  };
};

/** The token of an app's backend. */
export const appToken = (link: AppLink): Promise<string> => tokenOf(link, 'sealpost');

/** The token that an app gives to a device of one of its users. */
export const deviceToken = (link: AppLink, { participantId, device }: NativePerson): Promise<string> =>
  tokenOf(link, 'sealpost-device', `${hexOf(participantId)}:${device + 1}`);

const tokenOf = ({ app, privateKey }: AppLink, audience: string, subject?: string): Promise<string> => {
  const token = new SignJWT({})
    .setProtectedHeader({ alg: 'EdDSA', kid: keyId })
    .setIssuer(app)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime('60s');
  return (subject === undefined ? token : token.setSubject(subject)).sign(privateKey);
};

const publishCapabilities = async (target: string, link: AppLink): Promise<void> => {
  const { app, privateKey, sealKey } = link;
  const type = StatementType.STATEMENT_TYPE_CAPABILITIES;
  const statement = CapabilityDocument.encode({
    app: platformToProto(app),
    sequence: toLong(1),
    levels: [...levelsOf[app]],
    innerFormats: ['sealpost.content/1'],
    suites: ['mls/3', 'signal/1'],
    payloadBytesMax,
    sealKeys: [{ keyId: `${app}-key`, publicKey: sealKey.publicKey }],
    notBeforeMs: toLong(Date.now() - dayMs),
    notAfterMs: toLong(Date.now() + dayMs),
  }).finish();
  const signature = sign(null, statementSignedBytes(type, statement), privateKey);
  const { outcome } = await callAsApp(target, link, capabilitiesMethods.publishCapabilities, {
    document: { type, statement, keyId, signature },
  });
  if (outcome !== 'published') throw new Error(`capabilities are not published: ${outcome ?? ''}`);
};

/** Calls the directory as an app's backend does. */
const callAsApp = async <A, B, C, D>(
  target: string,
  link: AppLink,
  { path, requestSerialize, responseDeserialize }: UnaryMethod<A, B, C, D>,
  request: A,
): Promise<D> => {
  const client = new Client(target, credentials.createInsecure());
  const metadata = new Metadata();
  metadata.set('authorization', `Bearer ${await appToken(link)}`);
  try {
    return await new Promise<D>((resolve, reject) => {
      client.makeUnaryRequest(
        path,
        requestSerialize,
        responseDeserialize,
        request,
        metadata,
        (error, answer) =>
          error !== null || answer === undefined ? reject(error ?? new Error('no answer')) : resolve(answer),
      );
    });
  } finally {
    client.close();
  }
};
