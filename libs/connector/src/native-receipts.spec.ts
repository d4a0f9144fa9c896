import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { NativeReceiptKind } from './native-event.ts';
import {
  coalesced,
  raise,
  type ReceiptClaim,
  receiptLosses,
  receiptPlan,
  type ThreadEntry,
} from './native-receipts.ts';

const reader = 'reader';
/** A thread of messages, one a millisecond, of the authors named by letters; `r` is the reader. */
const threadOf = (authors: string): readonly ThreadEntry[] =>
  authors.split('').map((author, index) => ({
    ref: `m${index + 1}`,
    threadMs: index + 1,
    author: author === 'r' ? reader : author,
  }));
const refs = (kind: NativeReceiptKind, ...ids: readonly string[]): ReceiptClaim => ({
  kind,
  reader,
  refs: ids,
});
const upTo = (kind: NativeReceiptKind, watermarkMs: number): ReceiptClaim => ({ kind, reader, watermarkMs });

describe('a claim', () => {
  it('raises what it means, but not what the reader wrote', () => {
    const { entries, newly } = raise(threadOf('arb'), upTo('read', 3));
    expect(entries.map(({ state }) => state)).toEqual(['read', undefined, 'read']);
    expect(newly.map(({ ref }) => ref)).toEqual(['m1', 'm3']);
  });

  it('never lowers a state', () => {
    const played = raise(threadOf('a'), refs('played', 'm1')).entries;
    const { entries, newly } = raise(played, upTo('delivered', 1));
    expect([entries[0]?.state, newly.length]).toEqual(['played', 0]);
  });

  it('counts references that nobody knows, and a repeated one once', () => {
    expect(raise(threadOf('a'), refs('read', 'm1', 'm9', 'm9')).unknownRefs).toBe(1);
  });
});

describe('a message and its repair, which have one id', () => {
  const thread = [...threadOf('a'), { ref: 'm1', threadMs: 2, author: 'a' }];

  it('are one reference that somebody knows', () => {
    expect(raise(thread, refs('read', 'm1')).unknownRefs).toBe(0);
  });

  it('stand in a receipt once', () => {
    const claim = refs('read', 'm1');
    const [receipt] = receiptPlan('whatsapp', claim, raise(thread, claim)).receipts;
    expect(receipt).toEqual({ kind: 'read', refs: ['m1'], author: 'a', watermarkMs: 2 });
  });
});

describe('a receipt for WhatsApp', () => {
  it('names every message up to a watermark, oldest first, one author a receipt', () => {
    const claim = upTo('read', 5);
    const plan = receiptPlan('whatsapp', claim, raise(threadOf('abrba'), claim));
    expect(plan).toEqual({
      receipts: [
        { kind: 'read', refs: ['m2', 'm4'], author: 'b', watermarkMs: 4 },
        { kind: 'read', refs: ['m1', 'm5'], author: 'a', watermarkMs: 5 },
      ],
      losses: [],
    });
  });

  it('leaves the oldest of more than 1024 out, and holds 256 a frame, the oldest frame first', () => {
    const claim = upTo('delivered', 2_000);
    const { receipts, losses } = receiptPlan('whatsapp', claim, raise(threadOf('a'.repeat(1_030)), claim));
    expect(receipts.map((one) => [one.refs.length, one.refs[0], one.refs.at(-1)])).toEqual([
      [256, 'm7', 'm262'],
      [256, 'm263', 'm518'],
      [256, 'm519', 'm774'],
      [256, 'm775', 'm1030'],
    ]);
    expect(losses).toEqual([{ code: 'watermark_truncated', field: '', count: 6 }]);
  });

  it('is none where nothing is new', () => {
    const claim = upTo('read', 2);
    const { entries } = raise(threadOf('aa'), claim);
    expect(receiptPlan('whatsapp', claim, raise(entries, claim))).toEqual({ receipts: [], losses: [] });
  });
});

describe('a watermark for Messenger', () => {
  it('stops before a gap, holds what is beyond, and covers it when the gap closes', () => {
    const first = refs('read', 'm1', 'm3');
    const gap = raise(threadOf('aaa'), first);
    expect(receiptPlan('messenger', first, gap)).toEqual({
      receipts: [{ kind: 'read', refs: ['m1'], author: 'a', watermarkMs: 1 }],
      losses: [{ code: 'receipt_gap_held', field: '', count: 1 }],
    });
    const second = refs('read', 'm2');
    expect(receiptPlan('messenger', second, raise(gap.entries, second), 1)).toEqual({
      receipts: [{ kind: 'read', refs: ['m2', 'm3'], author: 'a', watermarkMs: 3 }],
      losses: [],
    });
  });

  it('passes over what the reader wrote', () => {
    const claim = refs('delivered', 'm1', 'm3');
    const { receipts } = receiptPlan('messenger', claim, raise(threadOf('ara'), claim));
    expect(receipts).toEqual([{ kind: 'delivered', refs: ['m1', 'm3'], author: 'a', watermarkMs: 3 }]);
  });

  it('never moves back, and is not told twice', () => {
    const claim = upTo('read', 2);
    expect(receiptPlan('messenger', claim, raise(threadOf('aaa'), claim), 2).receipts).toEqual([]);
  });

  it('says read where the app said played', () => {
    const claim = refs('played', 'm1');
    expect(receiptPlan('messenger', claim, raise(threadOf('a'), claim))).toEqual({
      receipts: [{ kind: 'read', refs: ['m1'], author: 'a', watermarkMs: 1 }],
      losses: [{ code: 'played_as_read', field: '', count: 1 }],
    });
  });
});

describe('a receipt for Instagram', () => {
  it('is none for what was only delivered', () => {
    const claim = refs('delivered', 'm1');
    expect(receiptPlan('instagram', claim, raise(threadOf('a'), claim))).toEqual({
      receipts: [],
      losses: [{ code: 'delivered_unsupported', field: '', count: 1 }],
    });
  });

  it('names the newest item before a gap', () => {
    const claim = refs('read', 'm1', 'm2', 'm4');
    const { receipts } = receiptPlan('instagram', claim, raise(threadOf('aaaa'), claim));
    expect(receipts.map((one) => one.refs.at(-1))).toEqual(['m2']);
  });
});

it('says what is lost whatever a thread looks like', () => {
  expect([receiptLosses('played', 'messenger'), receiptLosses('played', 'whatsapp')]).toEqual([
    ['played_as_read'],
    [],
  ]);
});

it('coalesces watermarks to the highest', () => {
  expect(coalesced([{ watermarkMs: 3 }, { watermarkMs: 9 }, { watermarkMs: 4 }])).toEqual({ watermarkMs: 9 });
  expect(coalesced([])).toBeUndefined();
});

describe('claims in any order, repeated and lost on the way', () => {
  const claims = fc.array(
    fc.oneof(
      fc.record({
        kind: fc.constantFrom<NativeReceiptKind>('delivered', 'read', 'played'),
        reader: fc.constant(reader),
        refs: fc.array(
          fc.integer({ min: 1, max: 9 }).map((index) => `m${index}`),
          { maxLength: 4 },
        ),
      }),
      fc.record({
        kind: fc.constantFrom<NativeReceiptKind>('delivered', 'read'),
        reader: fc.constant(reader),
        watermarkMs: fc.integer({ min: 0, max: 10 }),
      }),
    ),
    { maxLength: 12 },
  );
  const authors = fc.string({ unit: fc.constantFrom('a', 'b', 'r'), minLength: 1, maxLength: 8 });
  const after = (entries: readonly ThreadEntry[], list: readonly ReceiptClaim[]) =>
    list.reduce((thread, claim) => raise(thread, claim).entries, entries);

  it('end in the same state', () => {
    fc.assert(
      fc.property(
        authors,
        claims.chain((list) => fc.tuple(fc.constant(list), shuffled(list))),
        (text, lists) => {
          const [list, other] = lists;
          expect(after(threadOf(text), [...other, ...other.slice(0, 3)])).toEqual(
            after(threadOf(text), list),
          );
        },
      ),
    );
  });

  it.each(['messenger', 'instagram'] as const)('never make %s claim what is not so', (to) => {
    fc.assert(
      fc.property(authors, claims, (text, list) => {
        let thread = threadOf(text);
        const told = { delivered: 0, read: 0, played: 0 };
        for (const claim of list) {
          const raised = raise(thread, claim);
          thread = raised.entries;
          const said = claim.kind === 'played' ? 'read' : claim.kind;
          for (const { kind, watermarkMs, refs: named } of receiptPlan(to, claim, raised, told[said])
            .receipts) {
            expect(watermarkMs).toBeGreaterThan(told[kind]);
            expect(named.length).toBeGreaterThan(0);
            told[kind] = watermarkMs;
            const covered = thread.filter((one) => one.author !== reader && one.threadMs <= watermarkMs);
            for (const { state } of covered)
              expect(ranks[state ?? 'none']).toBeGreaterThanOrEqual(ranks[kind]);
          }
        }
      }),
    );
  });
});

const ranks = { none: 0, delivered: 1, read: 2, played: 3 };

function shuffled<T>(list: readonly T[]): fc.Arbitrary<readonly T[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
}
