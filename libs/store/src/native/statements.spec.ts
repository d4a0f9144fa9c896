import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { countedStore } from '../counted-store.ts';
import { claimableUsers, conversationFor, conversationNamed } from './talk-standing.ts';
import { consentBetween } from './consents.ts';

const e2ee = 30;
let database: TestDatabase;
let ids: readonly Buffer[];
const conversationId = randomBytes(16);
beforeAll(async () => {
  database = await testDatabase();
  ids = Array.from({ length: 8 }, () => randomBytes(16));
  const { store } = database;
  await store
    .insertInto('participants')
    .values(
      ids.map((participant_id, index) => ({
        participant_id,
        platform: index % 2 === 0 ? 'whatsapp' : 'messenger',
        account: index % 2 === 0 ? 'native:whatsapp' : 'native:messenger',
        address: String(index),
        created_at_ms: 0,
      })),
    )
    .execute();
  await store
    .insertInto('conversations')
    .values({ conversation_id: conversationId, level: e2ee, state: 'open', epoch: 1, created_at_ms: 0 })
    .execute();
  await store
    .insertInto('members')
    .values(
      ids.map((participant_id) => ({
        conversation_id: conversationId,
        participant_id,
        state: 'active',
        joined_at_ms: 0,
      })),
    )
    .execute();
});
afterAll(() => database.close());

const counted = async (act: (store: TestDatabase['store']) => Promise<unknown>): Promise<number> => {
  let statements = 0;
  await act(
    countedStore(database.store, () => {
      statements += 1;
    }),
  );
  return statements;
};

describe('what is asked for each message', () => {
  it('takes three statements for eight people, as for two', async () => {
    const [sender = Buffer.of(), ...others] = ids;
    const question = { senderId: sender, level: e2ee, nowMs: 1 };
    expect(await counted((store) => conversationFor(store)({ ...question, recipientIds: others }))).toBe(3);
    expect(await counted((store) => conversationNamed(store)({ ...question, conversationId }))).toBe(3);
  });

  it('takes one statement for the consent of two, and two for whose keys may be claimed', async () => {
    const [one = Buffer.of(), other = Buffer.of()] = ids;
    expect(await counted((store) => consentBetween(store)(one, other, e2ee, 1))).toBe(1);
    expect(await counted((store) => claimableUsers(store)(one, ids, e2ee, 1))).toBe(2);
  });

  it('is answered for a conversation that an operator began without anybody’s statement', async () => {
    const [sender = Buffer.of(), ...others] = ids;
    const found = await conversationFor(database.store)({
      senderId: sender,
      recipientIds: others,
      level: e2ee,
      nowMs: 1,
    });
    expect(found).toMatchObject({ kind: 'conversation', conversationId, epoch: 1n });
    expect(await claimableUsers(database.store)(sender, ids, e2ee, 1)).toEqual(
      new Set(ids.map((id) => id.toString('hex'))),
    );
  });
});
