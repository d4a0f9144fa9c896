import { randomBytes } from 'node:crypto';
import { Pool } from 'pg';
import type { HopRecord } from './hop-record.ts';

/** A table into which a hop writes a row for each record, many in one statement. */
export interface HopTable {
  readonly insert: (records: readonly HopRecord[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

const idBytes = 16;
const digest = Buffer.alloc(32, 7);
const poolMax = 10;

/** Makes the table of a hop. A row is about as large as one in which the gateway notes a message, with an id in no order. */
export const hopTable = async (url: string, name: string): Promise<HopTable> => {
  const pool = new Pool({ connectionString: url, max: poolMax });
  await pool.query(
    `create table if not exists ${name} (id bytea primary key, key text not null, digest bytea not null,
       account text not null, state text not null, seq int8 not null, at_ms int8 not null)`,
  );
  const text = `insert into ${name} (id, key, digest, account, state, seq, at_ms)
    select * from unnest($1::bytea[], $2::text[], $3::bytea[], $4::text[], $5::text[], $6::int8[], $7::int8[])`;
  const insert = async (records: readonly HopRecord[]): Promise<void> => {
    const nowMs = Date.now();
    await pool.query(text, [
      records.map(() => randomBytes(idBytes)),
      records.map(({ key }) => key.toString('latin1')),
      records.map(() => digest),
      records.map(() => 'whatsapp:100000000001'),
      records.map(() => 'conversation'),
      records.map((_, index) => index),
      records.map(() => nowMs),
    ]);
  };
  return { insert, close: () => pool.end() };
};
