import { sealpost } from '#contracts/gateway';
import { fromLong, millisOf } from '#libs/contracts';
import { hexOf, type Platform, platformFromProto, platforms, platformToProto } from '#libs/envelope';
import { CommandFailure } from './command-failure.ts';

const { v1 } = sealpost.gateway;

/** The number of an app that was named; a `CommandFailure` for what is none. */
export function platformNumberOf(option: string, name: string): 1 | 2 | 3 {
  const platform = platforms.find((known) => known === name);
  if (platform === undefined) throw new CommandFailure(`${option}: is one of ${platforms.join(', ')}`);
  return platformToProto(platform);
}

/** The name of an app's number. */
export const platformNameOf = (value: number | null | undefined): Platform | 'unknown' =>
  platformFromProto(value) ?? 'unknown';

const levels = {
  'connector-sealed': v1.Level.LEVEL_CONNECTOR_SEALED,
  'app-sealed': v1.Level.LEVEL_APP_SEALED,
  e2ee: v1.Level.LEVEL_E2EE,
} as const;

/** The number of a level that was named. */
export function levelNumberOf(name: string): number {
  const found = Object.entries(levels).find(([known]) => known === name);
  if (found === undefined) throw new CommandFailure(`--level: is one of ${Object.keys(levels).join(', ')}`);
  return found[1];
}

const levelNameOf = (value: number | null | undefined): string =>
  Object.entries(levels).find(([, number]) => number === value)?.[0] ?? 'unknown';

const reachNames = { 0: 'unknown', 1: 'webhook', 2: 'native-link', 3: 'device-stream' } as const;

/** An account as it is printed. */
export const accountJson = (account: sealpost.gateway.v1.Account.$Properties) => ({
  platform: platformNameOf(account.platform),
  id: account.accountId ?? '',
  handle: account.handle ?? '',
  apiUrl: account.apiBaseUrl ?? '',
  flavour: account.flavour ?? '',
  language: account.language ?? '',
  appId: account.appId ?? '',
  template: account.templateName ?? '',
});

/** A conversation as it is printed; its members by pseudonym, in the order of the roster. */
export const conversationJson = (conversation: sealpost.gateway.v1.Conversation.$Properties) => {
  const roster = v1.Roster.decode(conversation.roster?.roster ?? new Uint8Array());
  return {
    conversationId: hexOf(conversation.conversationId ?? new Uint8Array()),
    level: levelNameOf(conversation.level),
    state: conversation.state ?? '',
    createdAt: new Date(millisOf(conversation.createdAtMs)).toISOString(),
    epoch: String(roster.epoch),
    rosterKeyId: conversation.roster?.keyId ?? '',
    members: roster.members.map(({ address, reach, account }) => ({
      participantId: hexOf(address?.participantId ?? new Uint8Array()),
      platform: platformNameOf(address?.platform),
      reach: reachNames[reach ?? 0],
      account: account ?? '',
    })),
  };
};

/** A device as it is printed, with the one-time prekeys that it has left; none are counted of a revoked one. */
export const deviceJson = (
  device: sealpost.gateway.v1.Device.$Properties,
  counted: sealpost.gateway.v1.CountKeysResponse.$Properties,
) => {
  const revokedAtMs = millisOf(device.revokedAtMs);
  return {
    participantId: hexOf(device.address?.participantId ?? new Uint8Array()),
    deviceId: device.address?.deviceId ?? 0,
    registrationId: device.registrationId ?? 0,
    statementKeyId: device.statementKeyId ?? '',
    state: revokedAtMs > 0 ? 'revoked' : 'active',
    prekeysLeft: counted.left?.oneTime ?? 0,
    createdAt: new Date(millisOf(device.createdAtMs)).toISOString(),
  };
};

const statementNames: Readonly<Record<number, string>> = {
  1: 'request',
  2: 'grant',
  3: 'revoke',
  4: 'cancel',
};
const signerNames: Readonly<Record<number, string>> = { 1: 'device', 2: 'app' };

/** A consent as it is printed; the peer is an app where no participant is named, and nobody where an alias was. */
export const consentJson = (consent: sealpost.gateway.v1.ConsentRecord.$Properties) => {
  const notAfterMs = millisOf(consent.notAfterMs);
  return {
    from: hexOf(consent.from?.participantId ?? new Uint8Array()),
    peerPlatform: consent.peer ? platformNameOf(consent.peer.platform) : '',
    peer: hexOf(consent.peer?.participantId ?? new Uint8Array()),
    says: statementNames[consent.type ?? 0] ?? 'unknown',
    level: levelNameOf(consent.level),
    until: notAfterMs > 0 ? new Date(notAfterMs).toISOString() : '',
    counter: String(fromLong(consent.counter)),
    signedBy: signerNames[consent.signedBy ?? 0] ?? 'unknown',
  };
};

/** A dead letter as it is printed; its numbers are of 64 bits and so in text. */
export const deadLetterJson = (letter: sealpost.gateway.v1.DeadLetterFacts.$Properties) => ({
  number: String(fromLong(letter.number)),
  at: new Date(millisOf(letter.atMs)).toISOString(),
  topic: letter.topic ?? '',
  partition: letter.partition ?? 0,
  offset: String(fromLong(letter.offset)),
  schema: letter.schema ?? '',
  envelopeId: letter.envelopeId ?? '',
  attempt: letter.attempt ?? 0,
  stage: letter.stage ?? '',
  code: letter.failureCode ?? '',
  field: letter.field ?? '',
  rule: letter.rule ?? '',
  sizeBytes: letter.sizeBytes ?? 0,
  sha256: hexOf(letter.sha256 ?? new Uint8Array()),
  deadLetterId: hexOf(letter.deadLetterId ?? new Uint8Array()),
});

/** The 16 bytes of a conversation's id in hex. */
export function conversationIdBytes(text: string): Uint8Array {
  if (!/^[0-9a-f]{32}$/i.test(text)) throw new CommandFailure('a conversation id has 32 hex digits');
  return Buffer.from(text, 'hex');
}
