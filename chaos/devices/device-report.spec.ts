import { describe, expect, it } from '@jest/globals';
import type { StoredItem } from './device-queue.ts';
import { type Correspondence, deviceReportOf, problemsIn, wordsOf } from './device-report.ts';

const message = (id: string, digest = `digest ${id}`): StoredItem => ({
  what: 'message',
  envelopeId: id,
  digest,
});
const delivered = (id: string): StoredItem => ({ what: 'delivered', envelopeId: id, digest: '' });
const queue = (...items: readonly StoredItem[]) => ({ items, again: 0, gaps: 0 });

/** Two messages that came as they should, but for what is said. */
const correspondence = (more: Partial<Correspondence> = {}): Correspondence => ({
  sent: [message('a'), message('b')],
  author: queue(delivered('a'), delivered('b')),
  reader: queue(message('a'), message('b')),
  ...more,
});

const problemsOf = (more: Partial<Correspondence>): readonly string[] =>
  problemsIn(deviceReportOf([correspondence(more)]));

describe('messages between devices', () => {
  it('are as they should be when each is there once, and its author knows', () => {
    const report = deviceReportOf([correspondence(), correspondence()]);
    expect(problemsIn(report)).toEqual([]);
    expect(wordsOf(report)).toContain('4 messages to 2 devices: 4 came, 0 lost');
  });

  it.each<readonly [string, Partial<Correspondence>]>([
    ['1 messages between devices lost', { reader: queue(message('a')) }],
    [
      '1 messages between devices twice in a queue',
      { reader: queue(message('a'), message('b'), message('b')) },
    ],
    [
      '1 messages between devices twice in a queue',
      { reader: queue(message('a'), message('b'), message('c', 'digest b')) },
    ],
    [
      '1 messages between devices with another ciphertext',
      { reader: queue(message('a'), message('b', 'x')) },
    ],
    ['1 messages between devices out of order', { reader: queue(message('b'), message('a')) }],
    [
      '1 messages between devices behind a gap of their queue',
      { reader: { ...queue(message('a'), message('b')), gaps: 1 } },
    ],
    [
      '1 messages between devices of which the author was not told that they were delivered',
      { author: queue(delivered('a')) },
    ],
  ])('are not: %s', (problem, more) => {
    expect(problemsOf(more)).toEqual([problem]);
  });

  it('may be handed over again under their places', () => {
    const again = { reader: { ...queue(message('a'), message('b')), again: 3 } };
    expect([problemsOf(again), deviceReportOf([correspondence(again)]).again]).toEqual([[], 3]);
  });
});
