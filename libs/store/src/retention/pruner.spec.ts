import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { countedStore } from '../counted-store.ts';
import { claimDeliveries, endDeliveries, gatewayId } from '../egress/index.ts';
import { createPruner, type Prune, stepRowsMax } from './pruner.ts';

const dayMs = 86_400_000;
const nowMs = 400 * dayMs;

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ poolMax: 8 });
});
afterAll(() => database.close());

/** Ended deliveries, and what was sent for them, of a time. */
const fill = async (count: number, atMs: number): Promise<void> => {
  await sql`
    insert into deliveries (conversation_id, participant_id, envelope_id, sender_id, seq, account, state, expires_at_ms,
      claimed_at_ms)
    select decode(md5((n % 500)::text), 'hex'), decode(md5((n % 700)::text), 'hex'), gen_random_uuid()::text::bytea,
      ${gatewayId}, n, 'messenger:page', 'sent', 0, ${atMs}::int8 + n
    from generate_series(1, ${count}) n`.execute(database.store);
  await sql`
    insert into sent_native_ids (account, native_id, envelope_id, conversation_id, participant_id, address, part, sent_at_ms)
    select 'messenger:page', 'm_' || gen_random_uuid(), decode(md5(n::text), 'hex'), decode(md5((n % 500)::text), 'hex'),
      decode(md5((n % 700)::text), 'hex'), '1234567890', 0, ${atMs}::int8 + n
    from generate_series(1, ${count}) n`.execute(database.store);
};

const countOf = async (table: 'deliveries' | 'sent_native_ids'): Promise<number> => {
  const { rows } = await sql<{ count: bigint }>`select count(*) from ${sql.table(table)}`.execute(
    database.store,
  );
  return Number(rows[0]?.count);
};

const pruned = async (prune: Prune, onStep: (rows: number) => void = () => undefined): Promise<void> => {
  for (let rows = 1; rows > 0; onStep(rows)) rows = (await prune(nowMs)).rows;
};

/** One delivery after the other, as a batch of egress claims and ends them; resolves to the longest wait. */
const traffic = async (
  stopped: () => boolean,
): Promise<{ readonly delivered: number; readonly longestMs: number }> => {
  let [delivered, longestMs] = [0, 0];
  while (!stopped()) {
    const key = { conversationId: gatewayId, participantId: randomBytes(16), envelopeId: randomBytes(16) };
    const facts = { senderId: gatewayId, seq: 1n, account: 'messenger:page', topic: '', value: Buffer.of(1) };
    const startedAtMs = performance.now();
    const [claim] = await claimDeliveries(database.store)(
      [{ ...key, ...facts, expiresAtMs: nowMs, reading: 'first' }],
      nowMs,
    );
    const ended = { state: 'sent', reason: '', platformCode: '', possiblyDoubled: false } as const;
    await endDeliveries(database.store)([
      { ...key, ...ended, account: facts.account, atMs: nowMs, losses: [], parts: [] },
    ]);
    longestMs = Math.max(longestMs, performance.now() - startedAtMs);
    if (claim === 'claimed') delivered += 1;
  }
  return { delivered, longestMs };
};

describe('pruning', () => {
  it('removes 200,000 old rows in bounded steps while deliveries go on', async () => {
    await fill(100_000, 0);
    const state = { over: false };
    const going = traffic(() => state.over);
    const steps: number[] = [];
    await pruned(createPruner(database.store, 'egress'), (rows) => steps.push(rows));
    state.over = true;
    const { delivered, longestMs } = await going;
    expect(steps.reduce((sum, rows) => sum + rows, 0)).toBe(200_000);
    expect(Math.max(...steps)).toBeLessThanOrEqual(2 * stepRowsMax);
    expect(delivered).toBeGreaterThan(100);
    expect(longestMs).toBeLessThan(2_000);
    expect(await countOf('deliveries')).toBe(delivered);
    expect(await countOf('sent_native_ids')).toBe(0);
  }, 300_000);

  it('keeps what is not old enough, and what still waits however old it is', async () => {
    await fill(10, nowMs - 31 * dayMs);
    await sql`update deliveries set state = 'parked' where claimed_at_ms in (
      select claimed_at_ms from deliveries order by claimed_at_ms limit 4)`.execute(database.store);
    const before = { deliveries: await countOf('deliveries'), ids: await countOf('sent_native_ids') };
    await pruned(createPruner(database.store, 'egress'));
    expect(await countOf('deliveries')).toBe(before.deliveries - 6);
    expect(await countOf('sent_native_ids')).toBe(before.ids);
  });

  it('leaves alone what others hold, and takes it the next time', async () => {
    await sql`truncate deliveries, sent_native_ids`.execute(database.store);
    await fill(3, 0);
    const prune = createPruner(database.store, 'egress');
    await database.store.transaction().execute(async (tx) => {
      await sql`select 1 from deliveries where seq = 1 for update`.execute(tx);
      expect((await prune(nowMs)).rows).toBe(5);
    });
    expect((await prune(nowMs)).rows).toBe(1);
  });

  it('empties what only has to lose a part, and does it once', async () => {
    const control_id = randomBytes(16);
    await database.store
      .insertInto('controls')
      .values({ control_id, outcome: 'applied', notices: [Buffer.of(1)], at_ms: 0 })
      .execute();
    const prune = createPruner(database.store, 'directory');
    expect([(await prune(nowMs)).rows, (await prune(nowMs)).rows]).toEqual([1, 0]);
    const rows = await database.store.selectFrom('controls').selectAll().execute();
    expect(rows).toMatchObject([{ control_id, outcome: 'applied', notices: [] }]);
  });

  it('asks one statement a table', async () => {
    const statements = { count: 0 };
    const store = countedStore(database.store, () => (statements.count += 1));
    await createPruner(store, 'egress')(nowMs);
    expect(statements.count).toBe(4);
  });

  it('leaves room that is used again: from the second cycle of five on nothing grows', async () => {
    await sql`truncate deliveries, sent_native_ids`.execute(database.store);
    const sizes: number[] = [];
    for (let cycle = 0; cycle < 5; cycle += 1) {
      await fill(20_000, cycle * 1_000_000);
      await pruned(createPruner(database.store, 'egress'));
      await sql`vacuum deliveries`.execute(database.store);
      await sql`vacuum sent_native_ids`.execute(database.store);
      const { rows } = await sql<{ bytes: bigint }>`
        select pg_total_relation_size('deliveries') + pg_total_relation_size('sent_native_ids') as bytes`.execute(
        database.store,
      );
      sizes.push(Number(rows[0]?.bytes));
    }
    // Pages of an index that the first vacuum empties can be used again from the second on.
    const [, settled = 0, ...later] = sizes;
    expect(Math.max(...later)).toBeLessThanOrEqual(settled * 1.05);
  }, 300_000);
});
