import { z } from 'zod';
import type { sealpost } from '#contracts/gateway';
import { toLong } from '#libs/contracts';
import { consentTypes, type ConsentType, nativeBounds, type Result, translated } from '#libs/envelope';
import {
  askersOf,
  logConsent,
  newContacts,
  stateConsent as keep,
  type StatedConsent,
  type StatingOutcome,
  type RequestPace,
  takeRequestTokens,
} from '#libs/store';
import { checked } from '../calls/checked.ts';
import type { CallPorts } from '../calls/ports.ts';
import type { Caller } from '../caller.ts';
import { comeTogether } from '../talks/come-together.ts';
import { partFrom } from '../talks/part.ts';
import { deviceNoticeRecord } from '../device-notice.ts';
import { readConsent, type ReadConsent, statedOf } from './consent-rules.ts';
import { mustBeOwnUsers } from './own-users.ts';
import { signedByToProto } from './signed-by.ts';
import { type CheckedSigned, signedRules, signerOf } from './signed-statement.ts';

type Outcome = sealpost.gateway.v1.StatementOutcome.$Properties;

const { statementBytesMax, listMax, requestBurst, requestEveryMs, newContactBurst, newContactEveryMs } =
  nativeBounds;
const toOnePeer = { burst: requestBurst, everyMs: requestEveryMs } as const;
const toNewPeers: RequestPace = {
  peerId: newContacts,
  burst: newContactBurst,
  everyMs: newContactEveryMs,
};

/**
 * Takes one kind of statement. What is answered depends on the speaker and the statement alone, never on whether the peer exists. A
 * statement that closes takes effect with itself; one that opens brings people together once it is committed, and again whenever it
 * is repeated.
 */
export const stateConsent =
  (type: ConsentType, ports: CallPorts) =>
  async (request: object, caller: Caller): Promise<Result<{ readonly outcome: Outcome }>> => {
    const valid = checked(
      z.object({ statement: signedRules(consentTypes[type].number, statementBytesMax) }),
      request,
    );
    if (!valid.ok) return valid;
    const outcome = await outcomeOf(ports, caller, type, valid.value.statement);
    return outcome.ok ? translated({ outcome: outcome.value }) : outcome;
  };

async function outcomeOf(
  ports: CallPorts,
  caller: Caller,
  type: ConsentType,
  signed: CheckedSigned,
): Promise<Result<Outcome>> {
  const { store, now } = ports;
  const read = readConsent(type, signed, now());
  if (!read.ok) return read;
  const { from, notAfterMs } = read.value;
  const own = await mustBeOwnUsers(store, caller, 'statement.from', from);
  if (!own.ok) return own;
  const signing = await signerOf(store, from.participantId, from.platform, signed);
  if (signing === 'unsigned') return translated({ unsigned: {} });
  if (signing === 'device-must-sign') return translated({ deviceMustSign: {} });
  if (notAfterMs !== 0 && now() >= notAfterMs) return translated({ expired: {} });
  return translated(await stated(ports, read.value, signed, signing));
}

/** Ends the transaction of a request that came too soon and must leave nothing behind. */
class Limited extends Error {
  constructor(readonly retryAfterMs: number) {
    super('a request came too soon');
  }
}

async function stated(
  ports: CallPorts,
  read: ReadConsent,
  signed: CheckedSigned,
  signedBy: StatedConsent['signedBy'],
): Promise<Outcome> {
  const statement = await statedOf(ports.store, read, signed, signedBy);
  const kept = await ports.store
    .transaction()
    .execute((store) => keepIn({ ...ports, store }, statement))
    .catch((error: unknown) => {
      if (error instanceof Limited) return error;
      throw error;
    });
  if (kept instanceof Limited) return { limited: { retryAfterMs: kept.retryAfterMs } };
  if (kept.kind === 'stale') return { stale: { counter: toLong(kept.counter) } };
  if (consentTypes[statement.type].effect === 'opens') {
    await tellPeer(ports, read, signed);
    await bringTogether(ports, statement);
  }
  return { applied: { signedBy: signedByToProto(signedBy) } };
}

/** Keeps a statement, and writes it into the log with it. A request that is no repetition costs a token. */
async function keepIn(ports: CallPorts, statement: StatedConsent): Promise<StatingOutcome> {
  const { store, now } = ports;
  const { fromId, peer, type } = statement;
  const outcome = await keep(store)(statement, now());
  const isNew = await logConsent(store)(statement, now());
  if (type === 'request' && isNew) {
    const isNewPeer = outcome.kind === 'applied' && outcome.isFirst;
    const paces = [{ peerId: peer.peerId, ...toOnePeer }, ...(isNewPeer ? [toNewPeers] : [])];
    const waitMs = await takeRequestTokens(store)(fromId, paces, now());
    if (waitMs > 0) throw new Limited(waitMs);
  }
  if (outcome.kind === 'applied' && (type === 'revoke' || type === 'cancel'))
    await partFrom(ports, fromId, peer, type);
  return outcome;
}

/**
 * Hands a request or a grant to the devices of the one whom it names, as it was signed. One that names its peer by an alias is not
 * handed on, because the alias is a name of the author's app; whoever is meant finds it by listing. What closes is told to nobody.
 */
async function tellPeer(
  { publish, now }: CallPorts,
  { type, from, user }: ReadConsent,
  { statement, keyId, signature }: CheckedSigned,
): Promise<void> {
  if (user == null) return;
  await publish([
    deviceNoticeRecord({
      kind: 'stated',
      device: from,
      recipients: [user],
      statement: { type: consentTypes[type].number, statement, keyId, signature },
      atMs: now(),
      occurrence: Buffer.from(signature).toString('hex'),
    }),
  ]);
}

/** A grant to a whole app is an answer to everybody on it who asked. */
async function bringTogether(ports: CallPorts, { fromId, peer }: StatedConsent): Promise<void> {
  const others =
    peer.peerId.length > 0
      ? [peer.peerId]
      : await askersOf(ports.store)({ platform: peer.platform, toId: fromId }, ports.now(), listMax);
  for (const other of others) await comeTogether(ports)(fromId, other);
}
