import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sealpost } from '#contracts/gateway';
import { until } from '#libs/testing';
import { keptLetters, replay } from '../testing/native/dead-letters.ts';
import { openMlsPair } from '../testing/native/mls-devices.ts';
import { eachNativeWorld } from '../testing/native/native-world.ts';
import { openPassage, type Passage } from '../testing/native/passage.ts';
import { sha256 } from '../testing/native/passage-points.ts';
import { type Route, routes } from '../testing/native/passage-routes.ts';
import { makePayloads, type Payload, type Payloads } from '../testing/native/payloads.ts';

/** A repair in the session that was lost, and one in a new session. */
const roundsMax = 3;
const setUpMaxMs = 180_000;
const opaqueType: number = sealpost.gateway.v1.CiphertextType.CIPHERTEXT_TYPE_OPAQUE;
const byTitle = routes.map((route) => ({ title: route.title, route }));
/** Routes whose reader has a word for a message that does not open, and whose writer's backend makes it anew. */
const repairable = byTitle.filter(({ route: { from, level } }) => from.by === 'backend' && level === 'e2ee');

eachNativeWorld((world) => {
  let payloads: Payloads;
  const passages = new Map<Route, Passage>();
  const refused = new Map<Route, readonly string[]>();
  /** What is said of the refused once an operator allows any form, and of the last of each route once more. */
  const allowed: string[] = [];
  const repeated: string[] = [];
  const arrived = new Map<string, Uint8Array>();
  const passageOf = (route: Route): Passage => {
    const found = passages.get(route);
    if (!found) throw new Error('every route is opened before the first test');
    return found;
  };
  const all = (step: (passage: Passage) => Promise<unknown>): Promise<void> =>
    [...passages.values()].reduce(async (before, passage) => {
      await before;
      await step(passage);
    }, Promise.resolve());
  /** At each point of the way there is what went out, in its order. */
  const expectSame = async (passage: Passage): Promise<void> => {
    const points = await passage.points();
    const { out } = points;
    expect(points).toEqual({ out, submit: out, inbound: out, routed: out, queue: out, stream: out, in: out });
  };

  beforeAll(async () => {
    payloads = await makePayloads('words');
    for (const route of routes) passages.set(route, await openPassage(world(), route));
    const again: (() => Promise<string>)[] = [];
    for (const [route, passage] of passages) {
      const names: string[] = [];
      for (const payload of payloads.all) {
        const outcome = await passage.say(payload);
        if (outcome === 'accepted') continue;
        names.push(`${payload.name}: ${outcome}`);
        again.push(() => passage.say(payload));
      }
      refused.set(route, names);
    }
    await world().restartMailbox({ suites: 'any', dialects: 'all' });
    for (const say of again) allowed.push(await say());
    await all(async (passage) => repeated.push(await passage.repeat()));
    await all((passage) => passage.queued());
    await world().restartMailbox({ suites: 'any', dialects: 'all' });
    await all((passage) => passage.glance());
    await all(async (passage) => {
      const bodies = await passage.read();
      for (const { name, bytes } of payloads.all)
        arrived.set(name, bodies.find((body) => sha256(body) === sha256(bytes)) ?? Buffer.of());
    });
  }, setUpMaxMs);

  afterAll(() => {
    for (const passage of passages.values()) passage.close();
  });

  it.each(byTitle)('from $title every payload is the same bytes at six points', async ({ route }) => {
    expect((await passageOf(route).points()).out).toHaveLength(payloads.all.length);
    await expectSame(passageOf(route));
  });

  it.each(byTitle)(
    'from $title, what has not the form of its suite needs an operator’s word',
    ({ route }) => {
      const isTaken = ({ name, bytes, type }: Payload): boolean => {
        if (route.level === 'app-sealed') return bytes.length >= sealedBytesMin;
        const mayChoose = route.from.by === 'device' && route.to.by === 'device';
        return mayChoose ? type !== opaqueType : name === 'the form of Signal';
      };
      expect(refused.get(route)).toEqual(
        payloads.all.filter((payload) => !isTaken(payload)).map(({ name }) => `${name}: payload/suite`),
      );
    },
  );

  it('with that word everything is taken', () => {
    expect(allowed.filter((outcome) => outcome !== 'accepted')).toEqual([]);
  });

  it('what is said twice is carried once', () => {
    expect(repeated).toEqual(routes.map(() => 'duplicate'));
  });

  it('what real suites made is opened by them where it arrives', async () => {
    expect(await payloads.open(arrived)).toEqual({
      'ts-mls': 'first words,second words',
      libsodium: 'first words',
      matrix: 'words',
    });
  });

  it.each(repairable)(
    'from $title, what is made anew for who cannot open it is as exact',
    async ({ route }) => {
      const passage = passageOf(route);
      expect(await passage.repair(randomBytes(1_000))).toBe('accepted');
      await passage.queued();
      await passage.read();
      await expectSame(passage);
    },
  );

  it('from device to device, what the client makes anew for one that has lost its sessions is as exact', async () => {
    const pair = await openMlsPair(world());
    await pair.say('one');
    await pair.take();
    pair.reader.loseSessions();
    await pair.say('two');
    await pair.take();
    for (let rounds = 0; rounds < roundsMax && !pair.reader.texts.includes('two'); rounds += 1) {
      await pair.makeAnew();
      await pair.take();
    }
    const points = await pair.points();
    pair.close();
    const { out } = points;
    expect(pair.reader.texts).toEqual(['one', 'two']);
    expect(out.length).toBeGreaterThan(2);
    expect(points).toEqual({ out, submit: out, inbound: out, routed: out, queue: out, stream: out, in: out });
  });

  it(
    'what died for want of a dialect is as exact after its replay',
    async () => {
      await world().stopRouter();
      await all((passage) => passage.say({ bytes: randomBytes(1_000), type: opaqueType }));
      await world().restartMailbox({ suites: 'any', dialects: 'none' });
      await world().startRouter();
      await until(async () => (await keptLetters(world())).length === routes.length, letterMaxMs);
      const letters = await keptLetters(world());
      await world().restartMailbox({ suites: 'any', dialects: 'all' });
      for (const letter of letters) await replay(world(), letter);
      for (const passage of passages.values()) {
        await passage.queued();
        await passage.read();
        const { out, submit, inbound, routed, queue, stream, in: read } = await passage.points();
        expect({ submit, inbound, queue, stream, read }).toEqual({
          submit: out,
          inbound: out,
          queue: out,
          stream: out,
          read: out,
        });
        expect(routed).toEqual([...out, out.at(-1)]);
        expect(letters.filter(({ payloads: kept }) => kept.join() === out.at(-1))).toMatchObject([
          { why: 'mailbox: unsupported' },
        ]);
      }
    },
    setUpMaxMs,
  );
});

const sealedBytesMin = 49;
const letterMaxMs = 60_000;
