import { describe, expect, it } from '@jest/globals';
import { deviceFindings, hasFindings, reportedFindings, setHashOf } from './device-findings.ts';
import type { MismatchStrategy } from './draft.ts';

const ann = Buffer.alloc(16, 1);
const bob = Buffer.alloc(16, 2);
const sender = { participantId: ann, deviceId: 1 };
const members = [
  { participantId: ann, platform: 'whatsapp' as const, devices: [{ deviceId: 1, registrationId: 11 }] },
  {
    participantId: bob,
    platform: 'messenger' as const,
    devices: [
      { deviceId: 1, registrationId: 21 },
      { deviceId: 2, registrationId: 0 },
    ],
  },
];

const to = (deviceId: number, registrationId = 0) => ({
  participantId: bob,
  deviceId,
  registrationId,
  type: 2,
  payload: Buffer.of(1),
});

const situations = {
  missing: [to(1)],
  extra: [to(1), to(2), to(3)],
  stale: [to(1, 22), to(2)],
} as const;

const strategies: readonly (readonly [MismatchStrategy, readonly Buffer[], boolean])[] = [
  ['report_all', [], true],
  ['ignore_all', [], false],
  ['report_only', [bob], true],
  ['report_only', [ann], false],
  ['ignore_only', [bob], false],
  ['ignore_only', [ann], true],
];

describe.each(['missing', 'extra', 'stale'] as const)('a device that is %s', (situation) => {
  const findings = deviceFindings({ sender, ciphertexts: situations[situation] }, members);

  it('is found, and nothing else is', () => {
    expect(Object.entries(findings).flatMap(([name, found]) => (found.length > 0 ? [name] : []))).toEqual([
      situation,
    ]);
  });

  it.each(strategies)('under %s of %j refuses the message: %p', (strategy, userIds, isReported) => {
    expect(hasFindings(reportedFindings(findings, { strategy, userIds }))).toBe(isReported);
  });
});

describe('devices', () => {
  it('that all are there make no finding, and a registration that one side does not know is none', () => {
    expect(hasFindings(deviceFindings({ sender, ciphertexts: [to(1), to(2, 5)] }, members))).toBe(false);
  });

  it('are not missed by what they all share, nor by a repair to one of them', () => {
    const shared = { type: 3, payload: Buffer.of(1) };
    expect(hasFindings(deviceFindings({ sender, ciphertexts: [], shared }, members))).toBe(false);
    const repairOf = Buffer.alloc(16);
    expect(hasFindings(deviceFindings({ sender, ciphertexts: [to(2)], repairOf }, members))).toBe(false);
  });

  it('are hashed with their registrations, in any order', () => {
    const reversed = members
      .toReversed()
      .map((member) => ({ ...member, devices: [...member.devices].reverse() }));
    expect(setHashOf(reversed)).toEqual(setHashOf(members));
    const again = members.map((member) => ({
      ...member,
      devices: member.devices.map((device) => ({ ...device, registrationId: device.registrationId + 1 })),
    }));
    expect(setHashOf(again)).not.toEqual(setHashOf(members));
  });
});
