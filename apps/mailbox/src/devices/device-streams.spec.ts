import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { hexOf } from '#libs/envelope';
import { createDeviceStreams, type DeviceStream } from './device-streams.ts';

/** Streams, a queue's last place for each of them, and how often each was asked to hand over. */
const scene = (count: number) => {
  const streams = createDeviceStreams();
  const heads = new Map<string, bigint>();
  const pumps: number[] = [];
  let answer: 'handed' | 'blocked' = 'handed';
  let questions = 0;
  for (let index = 0; index < count; index += 1) {
    const device = { participantId: randomBytes(16), deviceId: index + 1 };
    pumps.push(0);
    const stream: DeviceStream = {
      id: String(index),
      device,
      close: () => undefined,
      typing: () => undefined,
      pump: async () => {
        pumps[index] = (pumps[index] ?? 0) + 1;
        return answer;
      },
    };
    streams.open(stream);
    heads.set(`${hexOf(device.participantId)} ${device.deviceId}`, 0n);
  }
  const keys = [...heads.keys()];
  const round = () =>
    streams.pumpAll(async () => {
      questions += 1;
      return heads;
    });
  return {
    round,
    pumps,
    questions: () => questions,
    answers: (next: 'handed' | 'blocked') => void (answer = next),
    grow: (index: number) => void heads.set(keys[index] ?? '', (heads.get(keys[index] ?? '') ?? 0n) + 1n),
  };
};

describe('handing over on many streams', () => {
  it('asks one question a round, and leaves alone the streams that have nothing new', async () => {
    const { round, pumps, questions, grow } = scene(3);
    for (let time = 0; time < 5; time += 1) await round();
    expect(questions()).toBe(5);
    expect(pumps).toEqual([2, 2, 2]);
    grow(1);
    for (let time = 0; time < 5; time += 1) await round();
    expect(pumps).toEqual([2, 4, 2]);
  });

  it('asks a stream that takes nothing at the moment again until it does', async () => {
    const { round, pumps, answers } = scene(1);
    answers('blocked');
    for (let time = 0; time < 4; time += 1) await round();
    expect(pumps).toEqual([4]);
    answers('handed');
    for (let time = 0; time < 4; time += 1) await round();
    expect(pumps).toEqual([6]);
  });
});
