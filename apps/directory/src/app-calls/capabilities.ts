import { z } from 'zod';
import { sealpost } from '#contracts/gateway';
import { type capabilitiesMethods, toLong } from '#libs/contracts';
import { failed, failure, nativeBounds, nativeLevels, type Result, translated } from '#libs/envelope';
import { capabilitiesOf, type CapabilityDocument, publishCapabilities as keep } from '#libs/store';
import { checked } from '../calls/checked.ts';
import type { CallPorts } from '../calls/ports.ts';
import { platformRule } from '../calls/rules.ts';
import { settleCapabilities } from '../talks/settle-talks.ts';
import type { AppCall, CapabilitiesCalls } from './ports.ts';
import { bytesRule, longRule, mustBeOwn, timeRule } from './rules.ts';
import { type CheckedSigned, isSignedByApp, readStatement, signedRules } from './signed-statement.ts';

const { v1 } = sealpost.gateway;
const { STATEMENT_TYPE_CAPABILITIES } = v1.StatementType;
const { capabilityBytesMax, capabilityLifeMsMax, clockSkewMsMax, namesMax, payloadBytesMax, sealKeysMax } =
  nativeBounds;

const levels: readonly number[] = Object.values(nativeLevels);
const namesRule = z
  .array(z.string().regex(/^(?=.{1,64}$)[a-z0-9][a-z0-9.-]*\/[0-9]{1,4}$/, 'is a name'))
  .max(namesMax, `has at most ${namesMax} entries`);

const rules = z
  .object({
    app: platformRule,
    sequence: longRule,
    levels: z
      .array(z.number().refine((level) => levels.includes(level), 'is known'))
      .refine((list) => new Set(list).size === list.length, 'has each entry once'),
    innerFormats: namesRule,
    suites: namesRule,
    payloadBytesMax: z.number().min(1, 'is at least 1').max(payloadBytesMax, `is at most ${payloadBytesMax}`),
    sealKeys: z
      .array(
        z.object({
          keyId: z.string().regex(/^[A-Za-z0-9._-]{1,64}$/, 'is a key id'),
          publicKey: bytesRule(nativeBounds.keyBytes),
        }),
      )
      .max(sealKeysMax, `has at most ${sealKeysMax} entries`)
      .refine((keys) => new Set(keys.map(({ keyId }) => keyId)).size === keys.length, 'has distinct ids'),
    notBeforeMs: timeRule,
    notAfterMs: timeRule,
  })
  .refine((document) => document.levels.includes(nativeLevels.appSealed) === document.sealKeys.length > 0, {
    path: ['sealKeys'],
    message: 'are given with LEVEL_APP_SEALED, and only then',
  })
  .refine(
    ({ notBeforeMs, notAfterMs }) =>
      notAfterMs > notBeforeMs && notAfterMs - notBeforeMs <= capabilityLifeMsMax,
    { path: ['notAfterMs'], message: 'is after the beginning, by 90 days at most' },
  );

/** Publishes what an app can carry, signed by the app, and brings the conversations of its users in line with it. */
const publishCapabilities =
  (ports: CallPorts): AppCall<(typeof capabilitiesMethods)['publishCapabilities']> =>
  async (request, caller) => {
    const { store, now } = ports;
    const valid = checked(
      z.object({ document: signedRules(STATEMENT_TYPE_CAPABILITIES, capabilityBytesMax) }),
      request,
    );
    if (!valid.ok) return valid;
    const signed = valid.value.document;
    const read = readDocument(signed, now());
    if (!read.ok) return read;
    const document = read.value;
    const own = mustBeOwn(caller, 'document.app', document);
    if (!own.ok) return own;
    if (!(await isSignedByApp(store, document.platform, signed))) return translated({ unsigned: {} });
    if (now() >= document.notAfterMs) return translated({ expired: {} });
    const kept = await keep(store)(document, now());
    if (kept.kind === 'stale') return translated({ stale: { sequence: toLong(kept.sequence) } });
    return translated({ published: await settleCapabilities(ports)(document.platform) });
  };

function readDocument(signed: CheckedSigned, nowMs: number): Result<CapabilityDocument> {
  const decoded = readStatement(v1.CapabilityDocument, signed.statement);
  if (!decoded.ok) return decoded;
  const valid = checked(rules, decoded.value);
  if (!valid.ok) return valid;
  const { app: platform, ...document } = valid.value;
  if (document.notBeforeMs > nowMs + clockSkewMsMax)
    return failed(failure('malformed', { field: 'notBeforeMs', rule: 'is not ahead' }));
  return translated({
    ...document,
    platform,
    sealKeys: document.sealKeys.map((key) => ({ ...key, publicKey: Buffer.from(key.publicKey) })),
    statement: Buffer.from(signed.statement),
    keyId: signed.keyId,
    signature: Buffer.from(signed.signature),
  });
}

/** Shows an app's document as it was signed, expired or not. Everybody may know what an app can carry. */
const showCapabilities =
  ({ store }: CallPorts): AppCall<(typeof capabilitiesMethods)['showCapabilities']> =>
  async (request) => {
    const valid = checked(z.object({ app: platformRule }), request);
    if (!valid.ok) return valid;
    const document = (await capabilitiesOf(store)([valid.value.app])).get(valid.value.app);
    if (document === undefined) return translated({ document: null });
    const { statement, keyId, signature } = document;
    return translated({ document: { type: STATEMENT_TYPE_CAPABILITIES, statement, keyId, signature } });
  };

/** The methods of the service Capabilities over their ports. */
export const capabilitiesCalls = (ports: CallPorts): CapabilitiesCalls => ({
  publishCapabilities: publishCapabilities(ports),
  showCapabilities: showCapabilities(ports),
});
