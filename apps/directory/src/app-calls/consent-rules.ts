import { createHash } from 'node:crypto';
import { z } from 'zod';
import { sealpost } from '#contracts/gateway';
import {
  consentTypes,
  type ConsentType,
  deriveId,
  failed,
  failure,
  formatLabels,
  nativeBounds,
  nativeLevels,
  type Platform,
  type Result,
  statementSignedBytes,
  translated,
} from '#libs/envelope';
import { type ConsentPeer, type StatedConsent, type Store, userOfAlias } from '#libs/store';
import { checked } from '../calls/checked.ts';
import { platformRule } from '../calls/rules.ts';
import { addressRule, bytesRule, type CheckedAddress, longRule, timeRule } from './rules.ts';
import { type CheckedSigned, readStatement } from './signed-statement.ts';

const { ConsentStatement } = sealpost.gateway.v1;
const { clockSkewMsMax, grantLifeMsMax, requestLifeMsMax, nonceBytes } = nativeBounds;

/** How long what a statement says may hold at most; what closes holds for ever. */
const lifeMsMax = { request: requestLifeMsMax, grant: grantLifeMsMax, revoke: 0, cancel: 0 } as const;

const userRule = addressRule.refine(({ deviceId }) => deviceId === 0, 'is a user');
const levels: readonly number[] = Object.values(nativeLevels);

const rules = z.object({
  from: userRule,
  user: userRule.nullish(),
  alias: longRule.nullish(),
  app: platformRule.nullish(),
  level: z.number().refine((level) => levels.includes(level), 'is known'),
  notBeforeMs: timeRule,
  notAfterMs: timeRule,
  counter: longRule,
  nonce: bytesRule(nonceBytes),
});

type Statement = z.output<typeof rules>;

/** A consent statement, read and checked as far as that needs no database. */
export interface ReadConsent extends Statement {
  readonly type: ConsentType;
}

/** Reads a consent statement: who speaks, about whom, for how long. */
export function readConsent(type: ConsentType, signed: CheckedSigned, nowMs: number): Result<ReadConsent> {
  const decoded = readStatement(ConsentStatement, signed.statement);
  if (!decoded.ok) return decoded;
  const valid = checked(rules, decoded.value);
  if (!valid.ok) return valid;
  const statement = valid.value;
  const said = [statement.user, statement.alias, statement.app].filter((one) => one != null);
  if (said.length !== 1) return broken('peer', 'is one of its members');
  if (type === 'request' && statement.app != null) return broken('peer', 'is a person, whom one can ask');
  if (isSameUser(statement.from, statement.user)) return broken('peer', 'is somebody else');
  const { notBeforeMs, notAfterMs } = statement;
  if (notBeforeMs > nowMs + clockSkewMsMax) return broken('notBeforeMs', 'is not ahead');
  const lifeMs = lifeMsMax[type];
  if (lifeMs === 0 && notAfterMs !== 0) return broken('notAfterMs', 'is not said of what holds for ever');
  if (lifeMs > 0 && (notAfterMs <= notBeforeMs || notAfterMs - notBeforeMs > lifeMs))
    return broken('notAfterMs', 'is after the beginning, within the longest time');
  return translated({ ...statement, type });
}

/**
 * A statement as it is kept. An alias that the speaker's app does not know stands for somebody who never appears, so that nothing in
 * the answer tells it from one that it knows.
 */
export async function statedOf(
  store: Store,
  statement: ReadConsent,
  signed: CheckedSigned,
  signedBy: StatedConsent['signedBy'],
): Promise<StatedConsent> {
  const { type } = statement;
  const covered = statementSignedBytes(consentTypes[type].number, signed.statement);
  return {
    type,
    fromId: Buffer.from(statement.from.participantId),
    peer: await peerOf(store, statement),
    level: statement.level,
    counter: statement.counter,
    notBeforeMs: statement.notBeforeMs,
    notAfterMs: statement.notAfterMs,
    digest: createHash('sha256').update(covered).digest(),
    statement: Buffer.from(signed.statement),
    keyId: signed.keyId,
    signature: Buffer.from(signed.signature),
    signedBy,
  };
}

async function peerOf(store: Store, { from, user, alias, app }: ReadConsent): Promise<ConsentPeer> {
  if (user != null) return { platform: user.platform, peerId: user.participantId };
  if (app != null) return { platform: app, peerId: Buffer.alloc(0) };
  const known = await userOfAlias(store)(from.platform, alias ?? 0n);
  return known === undefined
    ? { platform: 'unknown', peerId: nobodyBehind(from.platform, alias ?? 0n) }
    : { platform: known.platform, peerId: known.participantId };
}

const nobodyBehind = (viewer: Platform, alias: bigint): Buffer =>
  Buffer.from(deriveId(formatLabels.unknownAlias, [viewer, String(alias)]), 'hex');

const isSameUser = (one: CheckedAddress, other: CheckedAddress | null | undefined): boolean =>
  other != null && Buffer.compare(one.participantId, other.participantId) === 0;

const broken = (field: string, rule: string) =>
  failed(failure('malformed', { field: `statement.${field}`, rule }));
