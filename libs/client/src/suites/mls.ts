import {
  type CiphersuiteImpl,
  createApplicationMessage,
  createCommit,
  createGroup,
  decodeMlsMessage,
  emptyPskIndex,
  encodeMlsMessage,
  joinGroupWithExtensions,
  type MlsPrivateMessage,
  type MlsWelcome,
  processPrivateMessage,
  zeroOutUint8Array,
} from 'ts-mls';
import { defaultClientConfig } from 'ts-mls/clientConfig.js';
import { sealpost } from '#contracts/gateway';
import { equalBytes, randomBytes, toHex } from '../bytes.ts';
import { identityOf } from '../device-address.ts';
import { loadMlsCiphersuite } from './mls-ciphersuite.ts';
import { pairConfig, type SeenMembers } from './mls-config.ts';
import { nextGroupId, type PairGroup, readGroups, withGroup, writeGroups } from './mls-groups.ts';
import { bundleOf, makeKeyPackage, ownKeyPackageFrom, peerKeyPackageFrom } from './mls-key-package.ts';
import type { Opened, OpenRequest, Sealed, SealRequest, Suite } from './suite.ts';
import { trustFlaw } from './trust.ts';

/** The GroupInfo extension, of the range for private use, in which a welcome brings its first message, encrypted with the GroupInfo. */
const frameExtension = 0xf5ea;
const groupRandomBytes = 12;
/** When a new group is begun, so that who once stole a state does not read on. */
const rotation = { messages: 100, ageMs: 86_400_000 } as const;
const type = sealpost.gateway.v1.CiphertextType.CIPHERTEXT_TYPE_MLS_MESSAGE;

/**
 * MLS 1.0 (RFC 9420) with ciphersuite 0x0003, one group a pair of devices. The first message of a group is inside its welcome; all
 * others are private messages with the header's hash as their authenticated data. A new group takes the place of the old one after
 * 100 messages or a day, if the peer has a key package left.
 */
export async function mlsSuite(): Promise<Suite> {
  const suite = await loadMlsCiphersuite();
  return {
    name: 'mls/3',
    ciphertextType: type,
    createBundles: async (own, count, nowMs) =>
      Promise.all(
        Array.from({ length: count }, async () => bundleOf(await makeKeyPackage(own, nowMs, suite), suite)),
      ),
    wantsBundle: (session, nowMs) => isUsedUp(readGroups(session, defaultClientConfig)[0], nowMs),
    seal: async (request) =>
      request.bundle === undefined
        ? sealInGroup(request, suite)
        : beginGroup({ ...request, bundle: request.bundle }, suite),
    open: async (request) => openMessage(request, suite),
  };
}

async function beginGroup(
  { own, peer, session, bundle, frame, nowMs }: SealRequest & { readonly bundle: Uint8Array },
  suite: CiphersuiteImpl,
): Promise<Sealed> {
  const keyPackage = await peerKeyPackageFrom(bundle, identityOf(peer.address), { nowMs, suite });
  if (keyPackage === undefined) return { ok: false, flaw: 'bundle_invalid' };
  const peerKey = keyPackage.leafNode.signaturePublicKey;
  const flaw = trustFlaw(peer, peerKey);
  if (flaw !== undefined) return { ok: false, flaw };
  const config = pairConfig(own, { ...peer, trustedKey: peerKey }, nothingSeen());
  const groups = readGroups(session, config);
  const mine = await makeKeyPackage(own, nowMs, suite);
  const groupId = nextGroupId(groups, randomBytes(groupRandomBytes));
  const created = await createGroup(groupId, mine.publicPackage, mine.privatePackage, [], suite, config);
  const { newState, welcome, consumed } = await createCommit(
    { state: created, cipherSuite: suite },
    {
      extraProposals: [{ proposalType: 'add', add: { keyPackage } }],
      ratchetTreeExtension: true,
      groupInfoExtensions: [{ extensionType: frameExtension, extensionData: frame }],
    },
  );
  consumed.forEach(zeroOutUint8Array);
  if (welcome === undefined) return { ok: false, flaw: 'bundle_invalid' };
  return {
    ok: true,
    type,
    payload: encodeMlsMessage({ version: 'mls10', wireformat: 'mls_welcome', welcome }),
    session: writeGroups(withGroup(groups, { madeAtMs: nowMs, sent: 1, state: newState })),
    peerKey,
  };
}

async function sealInGroup(
  { own, peer, session, frame, headerHash }: SealRequest,
  suite: CiphersuiteImpl,
): Promise<Sealed> {
  const groups = readGroups(session, pairConfig(own, peer, nothingSeen()));
  const group = groups[0];
  if (group === undefined || peer.trustedKey === undefined) return { ok: false, flaw: 'no_bundle' };
  const { newState, privateMessage, consumed } = await createApplicationMessage(
    group.state,
    frame,
    suite,
    headerHash,
  );
  consumed.forEach(zeroOutUint8Array);
  return {
    ok: true,
    type,
    payload: encodeMlsMessage({ version: 'mls10', wireformat: 'mls_private_message', privateMessage }),
    session: writeGroups(withGroup(groups, { ...group, sent: group.sent + 1, state: newState })),
    peerKey: peer.trustedKey,
  };
}

async function openMessage(request: OpenRequest, suite: CiphersuiteImpl): Promise<Opened> {
  const decoded = decodeMlsMessage(request.payload, 0);
  if (decoded === undefined || decoded[1] !== request.payload.length) return undecryptable;
  const [message] = decoded;
  if (message.wireformat === 'mls_welcome') return joinGroup(request, message, suite);
  if (message.wireformat === 'mls_private_message') return openInGroup(request, message, suite);
  return undecryptable;
}

async function joinGroup(
  { own, peer, session, secretOf, nowMs }: OpenRequest,
  { welcome }: MlsWelcome,
  suite: CiphersuiteImpl,
): Promise<Opened> {
  const bundleId = toHex(welcome.secrets[0]?.newMember ?? new Uint8Array());
  const secret = welcome.secrets.length === 1 ? await secretOf(bundleId) : undefined;
  const mine = secret === undefined ? undefined : ownKeyPackageFrom(secret, own);
  if (mine === undefined) return undecryptable;
  const seen = nothingSeen();
  const config = pairConfig(own, peer, seen);
  try {
    const [state, extensions] = await joinGroupWithExtensions(
      welcome,
      mine.publicPackage,
      mine.privatePackage,
      emptyPskIndex,
      suite,
      undefined,
      undefined,
      config,
    );
    const frame = extensions.find(({ extensionType }) => extensionType === frameExtension)?.extensionData;
    if (frame === undefined || seen.peerKey === undefined) return undecryptable;
    const group: PairGroup = { madeAtMs: nowMs, sent: 0, state };
    return {
      ok: true,
      frame,
      session: writeGroups(withGroup(readGroups(session, config), group)),
      peerKey: seen.peerKey,
      spentBundleIds: [bundleId],
    };
  } catch {
    return seen.flaw === undefined ? undecryptable : { ok: false, flaw: seen.flaw };
  }
}

async function openInGroup(
  { own, peer, session, headerHash }: OpenRequest,
  { privateMessage }: MlsPrivateMessage,
  suite: CiphersuiteImpl,
): Promise<Opened> {
  const groups = readGroups(session, pairConfig(own, peer, nothingSeen()));
  const group = groups.find(({ state }) => equalBytes(state.groupContext.groupId, privateMessage.groupId));
  if (group === undefined || peer.trustedKey === undefined) return undecryptable;
  if (!equalBytes(privateMessage.authenticatedData, headerHash))
    return { ok: false, flaw: 'header_mismatch' };
  try {
    const processed = await processPrivateMessage(
      group.state,
      privateMessage,
      emptyPskIndex,
      suite,
      () => 'reject',
    );
    if (processed.kind !== 'applicationMessage') return undecryptable;
    processed.consumed.forEach(zeroOutUint8Array);
    return {
      ok: true,
      frame: processed.message,
      session: writeGroups(withGroup(groups, { ...group, state: processed.newState })),
      peerKey: peer.trustedKey,
      spentBundleIds: [],
    };
  } catch {
    return undecryptable;
  }
}

const undecryptable = { ok: false, flaw: 'undecryptable' } as const;

function nothingSeen(): SeenMembers {
  return { peerKey: undefined, flaw: undefined };
}

function isUsedUp(group: PairGroup | undefined, nowMs: number): boolean {
  return group === undefined || group.sent >= rotation.messages || nowMs - group.madeAtMs >= rotation.ageMs;
}
