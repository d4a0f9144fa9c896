import { createHash } from 'node:crypto';
import { z } from 'zod';
import { sealpost } from '#contracts/gateway';
import { type BusRecord, type NewRecord, topics } from '#libs/bus';
import { fromLong, toLong } from '#libs/contracts';
import { failed, failure, type Result, translated } from '#libs/envelope';
import { checked } from './checked.ts';
import type { Call, CallPorts } from './ports.ts';

const { DeadLetter } = sealpost.gateway.v1;
type Letter = ReturnType<typeof DeadLetter.decode>;

const limitUsual = 100;
const limitMax = 200;
const listRules = z.object({ limit: z.number().int().max(limitMax, `is at most ${limitMax}`) });

/** Lists dead letters, oldest first, by facts only: what they keep is for nobody to read here. */
export const listDeadLetters =
  ({ read }: CallPorts): Call<'listDeadLetters'> =>
  async (request) => {
    const valid = checked(listRules, request);
    if (!valid.ok) return valid;
    const place = { topic: topics.deadLetter.name, partition: 0, offset: fromLong(request.fromNumber) };
    const records = await read({ ...place, max: valid.value.limit || limitUsual });
    return translated({ letters: records.map((record) => factsOf(record, letterIn(record))) });
  };

/** Publishes what a dead letter keeps into its topic again, byte for byte; the header `attempt` says that it is a replay. */
export const replayDeadLetter =
  ({ read, publish }: CallPorts): Call<'replayDeadLetter'> =>
  async (request) => {
    const offset = fromLong(request.number);
    const [record] = await read({ topic: topics.deadLetter.name, partition: 0, offset, max: 1 });
    if (record?.offset !== offset) return refused('of a dead letter that is kept');
    const letter = letterIn(record);
    const kept = letter && recordIn(letter);
    if (!letter || !kept) return refused('of a dead letter whose topic takes it again');
    await publish([kept]);
    return translated({ letter: factsOf(record, letter) });
  };

const refused = (rule: string): Result<never> => failed(failure('malformed', { field: 'number', rule }));

/** A dead letter's own topic takes none back, and neither does one that no longer exists. */
const replayable: readonly string[] = Object.values(topics)
  .map(({ name }) => name)
  .filter((name) => name !== topics.deadLetter.name);

const recordIn = (letter: Letter): NewRecord | undefined =>
  replayable.includes(letter.topic)
    ? {
        topic: letter.topic,
        key: letter.key,
        value: letter.value,
        headers: { ...letter.headers, attempt: String(attemptOf(letter) + 1) },
      }
    : undefined;

const letterIn = ({ value }: BusRecord): Letter | undefined => {
  try {
    return DeadLetter.decode(value);
  } catch {
    return undefined;
  }
};

/** The first attempt has no number. */
const attemptOf = ({ headers }: Letter): number => {
  const said = Number(headers['attempt'] ?? 1);
  return Number.isSafeInteger(said) && said > 0 ? said : 1;
};

const factsOf = (
  { offset, value }: BusRecord,
  letter: Letter | undefined,
): sealpost.gateway.v1.DeadLetterFacts.$Properties => ({
  number: toLong(offset),
  sizeBytes: letter?.value.length ?? value.length,
  sha256: createHash('sha256')
    .update(letter?.value ?? value)
    .digest(),
  ...(letter && {
    deadLetterId: letter.deadLetterId,
    topic: letter.topic,
    partition: letter.partition,
    offset: letter.offset,
    schema: letter.headers['schema'] ?? '',
    envelopeId: letter.headers['envelope-id'] ?? '',
    attempt: attemptOf(letter),
    stage: letter.stage,
    failureCode: letter.failureCode,
    field: letter.field,
    rule: letter.rule,
    atMs: letter.atMs,
  }),
});
