import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Bus, createEmbeddedBus, deadLetterOf, type NewRecord, topics } from '#libs/bus';
import { fromLong, toLong } from '#libs/contracts';
import { failure } from '#libs/envelope';
import { sealingReady } from '#libs/sealing';
import { everythingIn, type TestDatabase, testDatabase } from '#libs/testing';
import { callsOn, granted, refusal } from '../testing/calls.ts';
import { directoryOn } from '../testing/people.ts';

let database: TestDatabase;
let bus: Bus;
let calls: ReturnType<typeof callsOn>;
beforeAll(async () => {
  await sealingReady();
  database = await testDatabase();
  bus = createEmbeddedBus({ url: database.url });
  await bus.ensureTopics();
  const { ports } = directoryOn(database.store);
  calls = callsOn({
    ...ports,
    read: (place) => bus.read(place),
    publish: (records) => bus.publish(records),
  });
});
afterAll(async () => {
  await bus.close();
  await database.close();
});

const value = Buffer.from('bytes that nobody reads');
const buried = (topic: string, headers: Readonly<Record<string, string>> = {}): NewRecord =>
  deadLetterOf(
    { topic, partition: 1, offset: 7n, key: Buffer.from('a key'), value, headers, timestampMs: 0 },
    { stage: 'egress', failure: failure('roster_invalid', { field: 'target', rule: 'a member' }), atMs: 5 },
  );

describe('dead letters', () => {
  it('are listed by facts, from a number on', async () => {
    const headers = { schema: 'sealpost.gateway.v1.Envelope', 'envelope-id': 'ab'.repeat(16) };
    await bus.publish([buried(topics.inbound.name), buried(topics.outboundWhatsapp.name, headers)]);
    const { letters } = await granted(calls.listDeadLetters({ fromNumber: toLong(1n) }));
    expect(letters).toMatchObject([
      {
        topic: topics.outboundWhatsapp.name,
        partition: 1,
        envelopeId: 'ab'.repeat(16),
        attempt: 1,
        stage: 'egress',
        failureCode: 'roster_invalid',
        field: 'target',
        rule: 'a member',
        sizeBytes: value.length,
      },
    ]);
    expect(fromLong(letters[0]?.number)).toBe(1n);
    expect(Buffer.from(letters[0]?.sha256 ?? [])).toEqual(createHash('sha256').update(value).digest());
    expect(JSON.stringify(letters)).not.toContain(value.toString('base64'));
    expect((await granted(calls.listDeadLetters({ limit: 1 }))).letters).toHaveLength(1);
  });

  it('are replayed byte for byte, as one more attempt', async () => {
    await granted(calls.replayDeadLetter({ number: toLong(1n) }));
    const [record] = await everythingIn(
      bus,
      topics.outboundWhatsapp.name,
      topics.outboundWhatsapp.partitions,
    );
    expect(record?.value).toEqual(value);
    expect(record?.key.toString()).toBe('a key');
    expect(record?.headers).toEqual({
      schema: 'sealpost.gateway.v1.Envelope',
      'envelope-id': 'ab'.repeat(16),
      attempt: '2',
    });
  });

  it('that are not there, or whose topic takes nothing back, are refused', async () => {
    expect(await refusal(calls.replayDeadLetter({ number: toLong(999n) }))).toMatchObject({
      field: 'number',
      rule: 'of a dead letter that is kept',
    });
    const strange = { topic: topics.deadLetter.name, key: 'k', value: Buffer.from([0xff]) };
    await bus.publish([buried(topics.deadLetter.name), buried('gateway.gone.v1'), strange]);
    const { letters } = await granted(calls.listDeadLetters({ fromNumber: toLong(2n) }));
    expect(letters).toHaveLength(3);
    for (const { number } of letters)
      expect(await refusal(calls.replayDeadLetter({ number: number ?? null }))).toMatchObject({
        rule: 'of a dead letter whose topic takes it again',
      });
  });

  it('are at most two hundred in one answer', async () => {
    expect(await refusal(calls.listDeadLetters({ limit: 201 }))).toMatchObject({ field: 'limit' });
  });
});
