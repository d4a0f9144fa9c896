import { sealpost } from '#contracts/gateway';
import { nativeBounds, type Platform } from '#libs/envelope';
import type { TalkRecipient } from '#libs/store';
import { canBeSealed, hasShapeOf } from './payload-shape.ts';
import type { Draft } from './draft.ts';
import type { Refusal } from './outcome.ts';

const { CiphertextType } = sealpost.gateway.v1;

/** Sizes and times of what is submitted. */
export const submitLimits = {
  /** Of one payload, for an app that has said nothing else. */
  payloadBytesDefault: 98_304,
  payloadBytesMax: nativeBounds.payloadBytesMax,
  envelopeBytesMax: 900 * 1_024,
  ttlSecondsMax: 30 * 86_400,
  burst: 60,
  everyMs: 1_000,
} as const;

/** The suite, as capability documents call it, that a ciphertext belongs to. */
const suitesOfType: Readonly<Record<number, string>> = {
  [CiphertextType.CIPHERTEXT_TYPE_SIGNAL_PREKEY]: 'signal/',
  [CiphertextType.CIPHERTEXT_TYPE_SIGNAL_MESSAGE]: 'signal/',
  [CiphertextType.CIPHERTEXT_TYPE_SENDER_KEY]: 'signal/',
  [CiphertextType.CIPHERTEXT_TYPE_MLS_MESSAGE]: 'mls/',
};

/** What is wrong with a message by itself: its time to live, and the form of its bodies unless the link allows any. */
export const formRefusalOf = (draft: Draft, suites: 'known' | 'any'): Refusal | undefined => {
  const { ttlSeconds, ciphertexts, shared, sealed } = draft;
  if (ttlSeconds > submitLimits.ttlSecondsMax) return { kind: 'invalid', field: 'ttl', rule: 'range' };
  if (suites === 'any') return undefined;
  const bodies = [...ciphertexts, ...(shared ? [shared] : [])];
  const isRight =
    bodies.every(({ type, payload }) => hasShapeOf(type, payload)) &&
    sealed.every(({ payload }) => canBeSealed(payload));
  return isRight ? undefined : { kind: 'invalid', field: 'payload', rule: 'suite' };
};

/** What the recipients' apps cannot carry: the inner format, the suite, the size. An app that has said nothing takes what is usual. */
export const capabilityRefusalOf = (
  draft: Draft,
  recipients: readonly TalkRecipient[],
  nowMs: number,
): Refusal | undefined => {
  const bodies = bodiesOf(draft);
  const largest = Math.max(0, ...bodies.map(({ payload }) => payload.length));
  const suites = new Set(bodies.flatMap(({ type }) => suitesOfType[type] ?? []));
  for (const { platform, capabilities } of recipients) {
    const {
      innerFormats,
      suites: known,
      payloadBytesMax,
      notBeforeMs = 0,
      notAfterMs = 0,
    } = capabilities ?? {};
    const holds = nowMs >= notBeforeMs && nowMs < notAfterMs;
    if (holds && innerFormats && !innerFormats.includes(draft.innerFormat))
      return rejected(platform, 'inner_format');
    if (holds && known && [...suites].some((suite) => !known.some((name) => name.startsWith(suite))))
      return rejected(platform, 'suite');
    const limit = (holds ? payloadBytesMax : undefined) ?? submitLimits.payloadBytesDefault;
    if (largest > limit) return { kind: 'too_large', limit, actual: largest };
  }
  return undefined;
};

/** A body for an app whose people take part and that nobody sealed anything to is missing. */
export const sealRefusalOf = (
  { sealed }: Draft,
  recipients: readonly TalkRecipient[],
  readers: ReadonlyMap<string, Platform>,
): Refusal | undefined => {
  if (sealed.length === 0) return undefined;
  const apps = sealed.map(({ keyId }) => readers.get(keyId));
  if (apps.includes(undefined)) return { kind: 'invalid', field: 'sealed', rule: 'key' };
  if (sealed.some(({ reader }, index) => reader !== undefined && reader !== apps[index]))
    return { kind: 'invalid', field: 'sealed', rule: 'reader' };
  if (new Set(apps).size < apps.length) return { kind: 'invalid', field: 'sealed', rule: 'duplicate' };
  const without = recipients.find(({ platform }) => !apps.includes(platform));
  return without && rejected(without.platform, 'seal_key');
};

const bodiesOf = ({ ciphertexts, shared, sealed }: Draft) => [
  ...ciphertexts,
  ...(shared ? [shared] : []),
  ...sealed.map(({ payload }) => ({ type: 0, payload })),
];

const rejected = (app: Platform, feature: string): Refusal => ({ kind: 'capability_rejected', app, feature });
