import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { type NewRecord, topics } from '#libs/bus';
import { hexOf } from '#libs/envelope';
import { sealingReady } from '#libs/sealing';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { applyControls } from './apply-control.ts';
import {
  controlRecord,
  directoryOn,
  inShort,
  noticesIn,
  participantIdOf,
  recordOf,
  somebody,
  type TestDirectory,
  tokenHash,
} from './testing/people.ts';
import { talkOn } from './testing/talk.ts';

const { v1 } = sealpost.gateway;
const kind = v1.ControlKind;
let database: TestDatabase;
let directory: TestDirectory;
let talk: ReturnType<typeof talkOn>;
beforeAll(async () => {
  await sealingReady();
  database = await testDatabase({ poolMax: 20 });
});
beforeEach(() => {
  directory = directoryOn(database.store);
  talk = talkOn(database.store, directory);
});
afterAll(() => database.close());

const bytesOf = (records: readonly NewRecord[]): readonly string[] =>
  records.map(({ value }) => hexOf(value));

/** A control record of every kind, each with somebody for whom it means something. */
const everyKind = async () => {
  const [ann, ben, cem] = [somebody(), somebody(), somebody()];
  const conversationId = await talk.together(ann, ben);
  const foreign = await talk.begun(cem);
  return {
    new: controlRecord(ann, kind.CONTROL_KIND_NEW),
    join: controlRecord(ben, kind.CONTROL_KIND_JOIN, { tokenHash: tokenHash(foreign.token) }),
    'join by nothing': controlRecord(ben, kind.CONTROL_KIND_JOIN, { tokenHash: randomBytes(32) }),
    who: controlRecord(ann, kind.CONTROL_KIND_WHO, { conversationId }),
    switch: controlRecord(ann, kind.CONTROL_KIND_SWITCH, { conversationId, number: 1 }),
    'switch to nothing': controlRecord(ann, kind.CONTROL_KIND_SWITCH, { conversationId, number: 9 }),
    greet: controlRecord(somebody(), kind.CONTROL_KIND_GREET),
    invite: controlRecord(ann, kind.CONTROL_KIND_INVITE, { conversationId }),
    'identity changed': controlRecord(cem, kind.CONTROL_KIND_IDENTITY_CHANGED, {
      aliases: [`new-${cem.address}`],
    }),
    stop: controlRecord(ann, kind.CONTROL_KIND_STOP, { conversationId }),
    block: controlRecord(ben, kind.CONTROL_KIND_BLOCK, { conversationId }),
  };
};

/** Everything that a control record may change. */
const state = async (): Promise<string> => {
  const tables = [
    'participants',
    'participant_addresses',
    'conversations',
    'members',
    'rosters',
    'invitations',
    'blocks',
    'controls',
  ] as const;
  const rows = await Promise.all(
    tables.map((table) => database.store.selectFrom(table).selectAll().execute()),
  );
  const text = (_key: string, value: unknown): unknown =>
    typeof value === 'bigint' ? value.toString() : value;
  return JSON.stringify(rows.map((table) => table.map((row) => JSON.stringify(row, text)).toSorted()));
};

describe('a batch of control records', () => {
  it('publishes what it causes in one write, in the order of the records', async () => {
    const records = await Promise.all(
      Array.from({ length: 5 }, async () => {
        const ann = somebody();
        return controlRecord(ann, kind.CONTROL_KIND_WHO, {
          conversationId: (await talk.begun(ann)).conversationId,
        });
      }),
    );
    const writes: (readonly NewRecord[])[] = [];
    const publish = (published: readonly NewRecord[]): Promise<void> => {
      writes.push(published);
      return Promise.resolve();
    };
    const noRecord = recordOf(Buffer.from('no control'));
    await applyControls({ ...directory.ports, publish })([...records, noRecord]);
    expect(writes.map((write) => write.map(({ topic }) => topic))).toEqual([
      [...records.map(() => topics.notice.name), topics.deadLetter.name],
    ]);
    const alone = await directory.hand(...records);
    expect(bytesOf(writes[0]?.slice(0, records.length) ?? [])).toEqual(bytesOf(alone));
  });
});

describe('a control record that is read again', () => {
  it('changes nothing more and causes the same notices, byte for byte, whatever its kind', async () => {
    for (const [name, record] of Object.entries(await everyKind())) {
      const first = await directory.hand(record);
      const after = await state();
      directory.clock.nowMs += 3_600_000;
      const second = await directory.hand(record, record);
      expect([name, bytesOf(second)]).toEqual([name, [...bytesOf(first), ...bytesOf(first)]]);
      expect(await state()).toBe(after);
    }
  });

  it('is applied once, though two processes take it at the same time', async () => {
    for (const [name, record] of Object.entries(await everyKind())) {
      const answers = await Promise.all(Array.from({ length: 5 }, () => directory.hand(record)));
      expect([name, new Set(answers.map((answer) => JSON.stringify(bytesOf(answer)))).size]).toEqual([
        name,
        1,
      ]);
    }
  });

  it('after its notices could not be published, causes them then', async () => {
    const ann = somebody();
    const record = controlRecord(ann, kind.CONTROL_KIND_NEW);
    const broken = applyControls({
      ...directory.ports,
      publish: () => Promise.reject(new Error('the bus is away')),
    });
    await expect(broken([record])).rejects.toThrow('the bus is away');
    expect(inShort(noticesIn(await directory.hand(record)))).toEqual([`INVITATION ${participantIdOf(ann)}`]);
  });

  it('leaves nothing behind of a try that failed in the middle', async () => {
    const record = controlRecord(somebody(), kind.CONTROL_KIND_NEW);
    const before = await state();
    const sign = (): never => {
      throw new Error('the key is away');
    };
    const broken = applyControls({ ...directory.ports, rosterSigner: { sign } });
    await expect(broken([record])).rejects.toThrow('the key is away');
    expect(await state()).toBe(before);
    expect(await directory.hand(record)).toHaveLength(1);
  });
});

describe('two joiners of one token', () => {
  it('at the same time are one who joins and one who does not, fifty times out of fifty', async () => {
    for (let round = 0; round < 50; round += 1) {
      const [ann, ben, cem] = [somebody(), somebody(1), somebody(2)];
      const { conversationId, token } = await talk.begun(ann);
      const answers = await Promise.all([talk.join(ben, token), talk.join(cem, token)]);
      const kinds = answers
        .flatMap((notices) => notices.map((notice) => notice.kind))
        .toSorted((one, other) => one - other);
      expect(kinds).toEqual([
        v1.NoticeKind.NOTICE_KIND_JOINED,
        v1.NoticeKind.NOTICE_KIND_JOINED,
        v1.NoticeKind.NOTICE_KIND_INVITATION_INVALID,
      ]);
      const { epoch, members } = await talk.rosterOf(conversationId);
      expect([epoch, members.length]).toEqual([2n, 2]);
    }
  });

  it('of many tokens never make more than eight, and every epoch has one roster', async () => {
    const ann = somebody();
    const { conversationId } = await talk.begun(ann);
    const tokens = [];
    for (let index = 0; index < 12; index += 1) tokens.push(await talk.invite(ann, conversationId));
    const answers = await Promise.all(tokens.map((token) => talk.join(somebody(), token)));
    const full = answers.filter(([notice]) => notice?.kind === v1.NoticeKind.NOTICE_KIND_FULL);
    expect(full).toHaveLength(5);
    expect(await talk.rosterOf(conversationId)).toMatchObject({ epoch: 8n, members: { length: 8 } });
  });

  it('leave nobody alone in the dark when one joins while the inviter leaves', async () => {
    for (let round = 0; round < 20; round += 1) {
      const [ann, ben] = [somebody(), somebody()];
      const { conversationId, token } = await talk.begun(ann);
      const stopped = directory.say(ann, kind.CONTROL_KIND_STOP, { conversationId });
      const [joined] = await Promise.all([talk.join(ben, token), stopped]);
      const invalid = joined.every((notice) => notice.kind === v1.NoticeKind.NOTICE_KIND_INVITATION_INVALID);
      expect((await talk.rosterOf(conversationId)).members).toEqual(invalid ? [] : [participantIdOf(ben)]);
    }
  });
});

describe('what is no control record', () => {
  it.each([
    ['bytes', Buffer.from('ffffff', 'hex'), 'malformed'],
    ['no id', v1.Control.encode({ ...somebody(), kind: 1 }).finish(), 'malformed'],
    [
      'no platform',
      v1.Control.encode({ ...somebody(), controlId: randomBytes(16), platform: 0, kind: 1 }).finish(),
      'malformed',
    ],
    [
      'no address',
      v1.Control.encode({ ...somebody(), controlId: randomBytes(16), address: '', kind: 1 }).finish(),
      'malformed',
    ],
    [
      'a kind of later',
      Buffer.concat([controlRecord(somebody(), 1).value, Buffer.from([2 << 3, 99])]),
      'unsupported',
    ],
  ])('(%s) becomes a dead letter, unchanged, and its neighbours pass', async (_what, bytes, code) => {
    const neighbour = controlRecord(somebody(), kind.CONTROL_KIND_GREET);
    const published = await directory.hand(recordOf(bytes), neighbour);
    expect(published.map(({ topic }) => topic)).toEqual([topics.deadLetter.name, topics.notice.name]);
    const letter = v1.DeadLetter.decode(published[0]?.value ?? Buffer.of());
    expect(letter).toMatchObject({ failureCode: code, stage: 'directory', topic: topics.control.name });
    expect(Buffer.from(letter.value)).toEqual(Buffer.from(bytes));
  });
});
