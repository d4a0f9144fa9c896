import { sealpost } from '#contracts/gateway';
import type { Connector } from '#libs/connector/content';
import type { Platform } from '#libs/envelope';
import type { OpenSend } from '#libs/store';
import type { Parcel } from '../parcel/parcel.ts';
import type { Prepared } from '../parcel/prepare.ts';
import type { EgressLimits } from '../ports.ts';

const { NoticeKind } = sealpost.gateway.v1;

/** Why a parcel may not be tried yet, and until when, Unix milliseconds. */
export interface Hold {
  readonly reason: 'throttled' | 'window_closed' | 'in_flight' | 'uncertain';
  readonly untilMs: number;
}

export interface HoldPorts {
  readonly connectors: Readonly<Record<Platform, Connector>>;
  readonly isInFlight: (conversationId: Buffer, participantId: Buffer) => Promise<boolean>;
  /** Opens the one send to a person that may be ambiguous; not `true` while another one is open. */
  readonly openSend: (send: OpenSend) => Promise<boolean | undefined>;
  readonly now: () => number;
  readonly random: () => number;
  readonly limits: EgressLimits;
}

type HoldRule = (prepared: Prepared, ports: HoldPorts) => Hold | undefined | Promise<Hold | undefined>;

const hourMs = 3_600_000;

/** The time of what ends by something else than time. */
export const endlessMs = Number.MAX_SAFE_INTEGER;

/** The platform asked for a pause. Lanes come back spread out, not all at once. */
const accountPaused: HoldRule = ({ account }, { now, random, limits }) =>
  account.pausedUntilMs > now()
    ? { reason: 'throttled', untilMs: account.pausedUntilMs + Math.round(random() * limits.backoffBaseMs) }
    : undefined;

/** The person has not written for too long; the lane is woken when that changes. */
const windowClosed: HoldRule = ({ parcel, target }, { connectors, now }) => {
  const windowMs = connectors[parcel.platform].capabilities.windowHours * hourMs;
  return target.lastInboundAtMs > 0 && now() - target.lastInboundAtMs > windowMs
    ? { reason: 'window_closed', untilMs: endlessMs }
    : undefined;
};

/** The answer to `stop` waits until nothing of that conversation is under way to or from the person. */
const lastWord: HoldRule = async ({ parcel }, { isInFlight, now, limits }) =>
  isFarewell(parcel) &&
  (await isInFlight(Buffer.from(parcel.notice.conversationId), parcel.key.participantId))
    ? { reason: 'in_flight', untilMs: now() + limits.turnPollMs }
    : undefined;

/** Where nothing tells sends apart afterwards, one to a person is open at a time. */
const oneOpenSend: HoldRule = async ({ parcel, account }, { connectors, openSend, now, limits }) =>
  isTagged(connectors, parcel.platform) || (await openSend({ ...parcel.key, account: account.account }))
    ? undefined
    : { reason: 'uncertain', untilMs: now() + limits.turnPollMs };

/** In the order of their cost; the last one takes something and so comes last. */
const rules: readonly HoldRule[] = [accountPaused, windowClosed, lastWord, oneOpenSend];

/** The first reason that holds a parcel back. */
export const holdOf =
  (ports: HoldPorts) =>
  async (prepared: Prepared): Promise<Hold | undefined> => {
    for (const rule of rules) {
      const hold = await rule(prepared, ports);
      if (hold) return hold;
    }
    return undefined;
  };

/** Whether a platform lets us tag what we send, so that its echo or status names it. */
export const isTagged = (connectors: HoldPorts['connectors'], platform: Platform): boolean =>
  connectors[platform].capabilities.tagged === 'full';

const isFarewell = (parcel: Parcel): parcel is Extract<Parcel, { kind: 'notice' }> =>
  parcel.kind === 'notice' && parcel.notice.kind === NoticeKind.NOTICE_KIND_STOPPED;
