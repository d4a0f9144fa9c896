import { describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import type { Platform } from '#libs/envelope';
import type { CapabilityFacts } from '#libs/store';
import type { Draft } from './draft.ts';
import { capabilityRefusalOf, formRefusalOf, sealRefusalOf, submitLimits } from './size-check.ts';

const { CiphertextType } = sealpost.gateway.v1;
const nowMs = 1_700_000_000_000;

const draft = (given: Partial<Draft> = {}): Draft => ({
  app: 'whatsapp',
  sender: { participantId: Buffer.alloc(16, 1), deviceId: 1 },
  envelopeId: Buffer.alloc(16),
  nativeId: '',
  digest: Buffer.alloc(32),
  level: 30,
  innerFormat: 'sealpost.content/1',
  ttlSeconds: 0,
  target: { kind: 'people', participantIds: [] },
  ciphertexts: [],
  sealed: [],
  mismatch: { strategy: 'report_all', userIds: [] },
  checkHeader: () => 'right',
  envelope: () => Buffer.of(),
  ...given,
});
const withPayload = (bytes: number): Draft =>
  draft({
    ciphertexts: [
      {
        participantId: Buffer.alloc(16, 2),
        deviceId: 1,
        registrationId: 0,
        type: CiphertextType.CIPHERTEXT_TYPE_SIGNAL_MESSAGE,
        payload: Buffer.alloc(bytes, 0x33),
      },
    ],
  });
const said = (platform: Platform, facts: Partial<CapabilityFacts> = {}) => [
  {
    participantId: Buffer.alloc(16, 2),
    platform,
    capabilities: {
      platform,
      sequence: 1n,
      levels: [30],
      innerFormats: ['sealpost.content/1'],
      suites: ['signal/1'],
      payloadBytesMax: 98_304,
      sealKeys: [],
      notBeforeMs: nowMs - 1,
      notAfterMs: nowMs + 1,
      ...facts,
    },
  },
];
const silent = [{ participantId: Buffer.alloc(16, 2), platform: 'messenger' as const }];

describe('a message for an app that has published nothing', () => {
  it('may be of any inner format and suite, and of 98,304 bytes a payload', () => {
    expect(capabilityRefusalOf(withPayload(98_304), silent, nowMs)).toBeUndefined();
    expect(capabilityRefusalOf({ ...withPayload(1), innerFormat: 'x/1' }, silent, nowMs)).toBeUndefined();
    expect(capabilityRefusalOf(withPayload(98_305), silent, nowMs)).toEqual({
      kind: 'too_large',
      limit: 98_304,
      actual: 98_305,
    });
  });
});

describe('a message for an app with capabilities', () => {
  it.each<[string, Partial<Draft>, Partial<CapabilityFacts>, object]>([
    [
      'of a format that it lacks',
      { innerFormat: 'x/1' },
      {},
      { kind: 'capability_rejected', feature: 'inner_format' },
    ],
    [
      'of a suite that it lacks',
      {},
      { suites: ['mls/3'] },
      { kind: 'capability_rejected', feature: 'suite' },
    ],
    ['over its own limit', {}, { payloadBytesMax: 9 }, { kind: 'too_large', limit: 9, actual: 10 }],
  ])('%s is refused, with the limit where there is one', (_name, given, facts, refusal) => {
    const one = { ...withPayload(10), ...given };
    expect(capabilityRefusalOf(one, said('messenger', facts), nowMs)).toMatchObject(refusal);
  });

  it('is treated as one for an app that said nothing, once the document is over', () => {
    const over = said('messenger', { payloadBytesMax: 9, innerFormats: [], notAfterMs: nowMs });
    expect(capabilityRefusalOf(withPayload(10), over, nowMs)).toBeUndefined();
  });
});

describe('a message by itself', () => {
  it('lives 30 days at most', () => {
    expect(formRefusalOf(draft({ ttlSeconds: 2_592_000 }), 'known')).toBeUndefined();
    const long = formRefusalOf(draft({ ttlSeconds: 2_592_001 }), 'known');
    expect(long).toEqual({ kind: 'invalid', field: 'ttl', rule: 'range' });
  });

  it('has the form of its suite, unless an operator lets its app use any', () => {
    expect(formRefusalOf(withPayload(10), 'known')).toMatchObject({ field: 'payload', rule: 'suite' });
    expect(formRefusalOf(withPayload(10), 'any')).toBeUndefined();
  });

  it('has the bounds that are documented', () => {
    expect(submitLimits).toEqual({
      payloadBytesDefault: 96 * 1_024,
      payloadBytesMax: 256 * 1_024,
      envelopeBytesMax: 900 * 1_024,
      ttlSecondsMax: 30 * 86_400,
      burst: 60,
      everyMs: 1_000,
    });
  });
});

describe('a sealed message', () => {
  const readers = new Map<string, Platform>([
    ['i1', 'instagram'],
    ['i2', 'instagram'],
    ['w1', 'whatsapp'],
  ]);
  const sealed = (...keys: readonly (readonly [string, string?])[]) =>
    draft({
      sealed: keys.map(([keyId, reader]) => ({
        keyId,
        payload: Buffer.alloc(60),
        ...(reader === undefined ? {} : { reader }),
      })),
    });
  const ida = [{ participantId: Buffer.alloc(16, 3), platform: 'instagram' as const }];

  it.each<[string, Draft, object | undefined]>([
    ['to the recipient’s app passes', sealed(['i1']), undefined],
    ['to a key that nobody published is refused', sealed(['x']), { field: 'sealed', rule: 'key' }],
    ['that names another reader is refused', sealed(['i1', 'whatsapp']), { field: 'sealed', rule: 'reader' }],
    ['twice to one app is refused', sealed(['i1'], ['i2']), { field: 'sealed', rule: 'duplicate' }],
    [
      'without a body for the recipient’s app is refused',
      sealed(['w1']),
      { feature: 'seal_key', app: 'instagram' },
    ],
  ])('%s', (_name, one, refusal) => {
    const found = sealRefusalOf(one, ida, readers);
    if (refusal === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(refusal);
  });
});
