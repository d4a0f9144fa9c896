import { generateKeyPairSync, sign } from 'node:crypto';
import { capabilitiesMethods, directoryMethods } from '#libs/contracts';
import { type Platform, platforms, platformToProto } from '#libs/envelope';
import { withDirectory } from '../../../../cli/src/directory-client.ts';
import { type AppBackend, openAppBackend } from '../../../../simulator/src/backends/app-backend.ts';
import { type CallAppDirectory, openAppDirectory } from '../../../../simulator/src/backends/app-directory.ts';
import { instagramFrames } from '../../../../simulator/src/backends/instagram/frames.ts';
import { type AppKey, rawPublicKey } from '../../../../simulator/src/backends/link-token.ts';
import { messengerFrames } from '../../../../simulator/src/backends/messenger/frames.ts';
import { createSealKey, type SealKey } from '../../../../simulator/src/backends/seal-key.ts';
import {
  type AppCapabilities,
  capabilityStatement,
  type Signer,
} from '../../../../simulator/src/backends/statement.ts';
import { whatsappFrames } from '../../../../simulator/src/backends/whatsapp/frames.ts';
import type { Gateway } from '../../gateway.ts';
import { mustHold } from './must-hold.ts';

/** Where app backends and operators find the gateway. */
export type NativeEdges = Pick<
  Gateway,
  'mailboxUrl' | 'mailboxGrpcUrl' | 'directoryGrpcUrl' | 'directoryAppGrpcUrl'
>;

/** An app with its link: its backend, its directory, its keys. */
export interface App {
  readonly backend: AppBackend;
  readonly callDirectory: CallAppDirectory;
  /** Signs for the app, and for its users who have no device. */
  readonly signer: Signer;
  readonly sealKey: SealKey;
  readonly close: () => void;
}

export type Apps = Readonly<Record<Platform, App>>;

/** One row an app: what it speaks, by which door it asks, what it can carry. */
const kinds = {
  whatsapp: {
    frames: whatsappFrames,
    asksBy: 'post',
    levels: ['e2ee', 'appSealed'],
    suites: ['signal/1', 'sealed-box/1'],
  },
  messenger: {
    frames: messengerFrames,
    asksBy: 'stream',
    levels: ['e2ee', 'appSealed'],
    suites: ['signal/1', 'sealed-box/1'],
  },
  instagram: { frames: instagramFrames, asksBy: 'post', levels: ['appSealed'], suites: ['sealed-box/1'] },
} as const satisfies Readonly<
  Record<
    Platform,
    Pick<AppCapabilities, 'levels' | 'suites'> &
      Pick<Parameters<typeof openAppBackend>[0], 'frames' | 'asksBy'>
  >
>;

/** Links three apps, as an operator does by CLI, and opens their backends, which say what they can carry. */
export const openApps = async (edges: NativeEdges): Promise<Apps & { readonly close: () => void }> => {
  const keys = new Map(platforms.map((app) => [app, newKey(app)] as const));
  await withDirectory(edges.directoryGrpcUrl, async (call) => {
    for (const [app, { keyId, privateKey }] of keys)
      await call(directoryMethods.addLink, {
        link: { platform: platformToProto(app), keyId, publicKey: rawPublicKey(privateKey) },
      });
  });
  const open = async (app: Platform): Promise<App> => openApp(edges, keys.get(app) ?? newKey(app));
  const whatsapp = await open('whatsapp');
  const messenger = await open('messenger');
  const instagram = await open('instagram');
  const close = (): void => {
    for (const app of [whatsapp, messenger, instagram]) app.close();
  };
  return { whatsapp, messenger, instagram, close };
};

const newKey = (app: Platform): AppKey => ({
  app,
  keyId: `${app}-demo`,
  privateKey: generateKeyPairSync('ed25519').privateKey,
});

const openApp = async (edges: NativeEdges, key: AppKey): Promise<App> => {
  const { frames, asksBy, levels, suites } = kinds[key.app];
  const directory = openAppDirectory(edges.directoryAppGrpcUrl, key);
  const signer: Signer = { keyId: key.keyId, sign: (bytes) => sign(null, bytes, key.privateKey) };
  const sealKey = await createSealKey(`${key.app}-seal`);
  const document = capabilityStatement(
    { app: key.app, levels, suites, sealKeys: [sealKey], nowMs: Date.now() },
    signer,
  );
  const { outcome } = await directory.call(capabilitiesMethods.publishCapabilities, { document });
  mustHold(outcome === 'published', `${key.app} can say what it carries`);
  const backend = await openAppBackend({ frames, key, gateway: edges, asksBy });
  return {
    backend,
    callDirectory: directory.call,
    signer,
    sealKey,
    close: () => {
      backend.close();
      directory.close();
    },
  };
};
