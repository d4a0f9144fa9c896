import { createHash, randomBytes } from 'node:crypto';
import { sealpost } from '#contracts/gateway';
import { type BusRecord, type NewRecord, topics } from '#libs/bus';
import { toLong } from '#libs/contracts';
import { deriveId, hexOf } from '#libs/envelope';
import {
  activeKeysOf,
  createOpener,
  createRosterSigner,
  createSealer,
  generateEgressKeys,
  generateRosterKeys,
  publicRingOf,
} from '#libs/sealing';
import type { Store } from '#libs/store';
import { applyControls, type ApplyControlPorts } from '../apply-control.ts';

const { v1 } = sealpost.gateway;

type Notice = ReturnType<typeof v1.Notice.decode>;
type ControlFields = sealpost.gateway.v1.Control.$Properties;

/** Somebody on a platform, as a control record names them. */
export interface Person {
  readonly platform: 1 | 2 | 3;
  readonly accountId: string;
  readonly address: string;
}

/** Somebody new on WhatsApp, or elsewhere. */
export const somebody = (platform: 1 | 2 | 3 = 1, accountId = 'account'): Person => ({
  platform,
  accountId,
  address: randomBytes(5).toString('hex'),
});

/** The id that a participant gets at first sight. */
export const participantIdOf = ({ platform, accountId, address }: Person): string =>
  deriveId('sealpost/participant/v1', [
    `${['', 'whatsapp', 'messenger', 'instagram'][platform]}:${accountId}`,
    address,
  ]);

/** The directory's rules on a database, with a bus that remembers, a clock that stands and keys to check with. */
export function directoryOn(store: Store) {
  const clock = { nowMs: 1_800_000_000_000 };
  const egressKeys = generateEgressKeys({ nowMs: 0, randomBytes });
  const rosterKeys = generateRosterKeys({ nowMs: 0, randomBytes });
  const [rosterKey] = rosterKeys.keys;
  if (rosterKey === undefined) throw new Error('a new ring has a key');
  const now = (): number => clock.nowMs;
  const published: NewRecord[] = [];
  const ports: ApplyControlPorts = {
    store,
    now,
    randomBytes,
    rosterSigner: createRosterSigner(rosterKey),
    sealer: createSealer({ publicKeys: () => activeKeysOf(egressKeys, now()), now, randomBytes }),
    publish: (records) => {
      published.push(...records);
      return Promise.resolve();
    },
  };
  const opener = createOpener({ privateKeys: () => egressKeys.keys, cacheMax: 8 });

  /** Hands records to the directory and gives what it published. */
  const hand = async (...records: readonly BusRecord[]): Promise<readonly NewRecord[]> => {
    const mine: NewRecord[] = [];
    const publish: ApplyControlPorts['publish'] = async (fresh) => {
      mine.push(...fresh);
      await ports.publish(fresh);
    };
    await applyControls({ ...ports, publish })(records);
    return mine;
  };
  const say = async (person: Person, kind: number, fields: ControlFields = {}): Promise<readonly Notice[]> =>
    noticesIn(await hand(controlRecord(person, kind, { atMs: toLong(clock.nowMs), ...fields })));
  /** The token that an invitation brings, as egress reads it. */
  const tokenIn = (notices: readonly Notice[]): string => {
    const notice = notices.find(({ kind }) => kind === v1.NoticeKind.NOTICE_KIND_INVITATION);
    if (!notice?.sealedToken) throw new Error('no invitation');
    const opened = opener.open(
      v1.SealedBody.decode(v1.SealedBody.encode(notice.sealedToken).finish()),
      notice.noticeId,
    );
    if (!opened.ok) throw new Error(opened.failure.code);
    return Buffer.from(opened.value).toString('ascii');
  };
  return { ports, clock, published, rosterPublicKeys: publicRingOf(rosterKeys).keys, hand, say, tokenIn };
}

export type TestDirectory = ReturnType<typeof directoryOn>;

/** A control record as it stands in its topic. */
export const controlRecord = (person: Person, kind: number, fields: ControlFields = {}): BusRecord =>
  recordOf(v1.Control.encode({ controlId: randomBytes(16), kind, ...person, ...fields }).finish());

/** Bytes as a record of the control topic. */
export const recordOf = (value: Uint8Array): BusRecord => ({
  topic: topics.control.name,
  partition: 0,
  offset: 0n,
  key: Buffer.from('key'),
  value: Buffer.from(value),
  headers: {},
  timestampMs: 0,
});

export const noticesIn = (records: readonly NewRecord[]): readonly Notice[] =>
  records.filter(({ topic }) => topic === topics.notice.name).map(({ value }) => v1.Notice.decode(value));

/** A notice in short: its kind and to whom. */
export const inShort = (notices: readonly Notice[]): readonly string[] =>
  notices
    .map(
      ({ kind, recipient }) =>
        `${v1.NoticeKind[kind].slice(12)} ${hexOf(recipient?.participantId ?? Buffer.of())}`,
    )
    .toSorted();

export const tokenHash = (token: string): Buffer => createHash('sha256').update(token, 'ascii').digest();
