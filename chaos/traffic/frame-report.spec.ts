import { describe, expect, it } from '@jest/globals';
import { frameReportOf } from './frame-report.ts';

const given = (...frames: readonly string[]) =>
  frames.map((frame) => ({ id: frame, digest: frame.slice(0, 1) }));

describe('a report of native messages', () => {
  it('finds nothing where each came, be it again by its own id', () => {
    expect(frameReportOf(['a', 'b'], given('a1', 'b1', 'a1'))).toEqual({
      sent: 2,
      received: 2,
      lost: 0,
      doubled: 0,
      outOfOrder: 0,
    });
  });

  it('counts what is lost, came under two ids, or came before an earlier one', () => {
    expect(frameReportOf(['a', 'b', 'c'], given('c1', 'a1', 'a2'))).toMatchObject({
      received: 2,
      lost: 1,
      doubled: 1,
      outOfOrder: 1,
    });
  });
});
