import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { topics } from '#libs/bus';
import { until } from '#libs/testing';
import { type EgressWorld, egressWorld, shortLimits } from './testing/egress-world.ts';
import type { EgressLimits } from './ports.ts';
import { answered } from './testing/fake-platform.ts';
import type { Person } from './testing/people.ts';

const project = join(import.meta.dirname, '../../..');

let world: EgressWorld;
beforeEach(async () => {
  world = await egressWorld();
});
const children = new Set<ChildProcess>();
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
  await world.close();
});

/** Egress' limits with answers that may take long. */
const patient = { ...shortLimits, answerTimeoutMs: 10_000 };

const startProcess = (limits: Partial<EgressLimits> = shortLimits): ChildProcess => {
  const script = join(import.meta.dirname, 'testing/egress-process.ts');
  const args = ['--import', join(project, 'scripts/typescript.mjs'), '--conditions=source', script];
  const options = JSON.stringify({ url: world.url, ...world.keyTexts, limits });
  const child = spawn(process.execPath, [...args, options], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  children.add(child);
  return child;
};

const killed = async (child: ChildProcess): Promise<void> => {
  child.kill('SIGKILL');
  await once(child, 'exit');
};

describe('a process that is killed while a slow account keeps a lane', () => {
  it('loses nothing of it, although its records were committed; the next one asks what became of the call', async () => {
    const [ann, bob, cara] = [
      await world.person('whatsapp'),
      await world.person('messenger'),
      await world.person('messenger'),
    ];
    const slow = await world.talk(ann, bob);
    const quick = await world.talk(ann, cara);
    const one = await slow.say(ann, bob, 'one');
    for (const text of ['two', 'three']) await slow.say(ann, bob, text);
    await quick.say(ann, cara, 'hello');
    await world.bus.close();
    world.platform.behave(({ recipient, tag }) => {
      if (recipient !== bob.address) return answered;
      void world.sighted(bob, `echo.${tag}`, tag);
      return { kind: 'late', delayMs: 9_000 };
    });

    const child = startProcess(patient);
    const records = 4;
    await until(async () => (await committed(topics.outboundMessenger.name)) === records, 40_000);
    expect(world.platform.textsTo(cara.address)).toEqual(['hello']);
    expect(await world.delivery(one, bob)).toMatchObject({ state: 'pending', value: expect.any(Buffer) });
    await killed(child);

    world.platform.behave(() => answered);
    const next = startProcess(patient);
    await until(() => world.platform.textsTo(bob.address).length === 3, 40_000);
    await world.becomes(one, bob, 'sent');
    await killed(next);
    expect(world.platform.textsTo(bob.address)).toEqual(['one', 'two', 'three']);
    expect(await world.delivery(one, bob)).toMatchObject({ possibly_doubled: false });
  }, 120_000);
});

/** The tables of the embedded bus that say how far a group has come. */
type BusTables = Readonly<{
  position: { topic_id: number; next_offset: bigint };
  topic: { topic_id: number; name: string };
}>;

/** How many records of a topic egress has committed. */
const committed = async (topic: string): Promise<number> => {
  const rows = await world.store
    .withSchema('bus')
    .withTables<BusTables>()
    .selectFrom('position')
    .innerJoin('topic', 'topic.topic_id', 'position.topic_id')
    .select('position.next_offset')
    .where('topic.name', '=', topic)
    .execute();
  return rows.reduce((sum, { next_offset }) => sum + Number(next_offset), 0);
};

describe('processes that are killed one after the other', () => {
  it('lose nothing, keep the order, and double nothing that the platform shows', async () => {
    const lanes: { bob: Person; texts: string[] }[] = [];
    for (let lane = 0; lane < 20; lane += 1) {
      const ann = await world.person('whatsapp');
      const bob = await world.person('messenger');
      const { say } = await world.talk(ann, bob);
      const texts = Array.from({ length: 20 }, (_, index) => `${lane} ${index}`);
      for (const text of texts) await say(ann, bob, text);
      lanes.push({ bob, texts });
    }
    await world.bus.close();
    let echoes = 0;
    world.platform.behave(({ tag, recipient }) => {
      const seen = lanes.find(({ bob }) => bob.address === recipient)?.bob;
      echoes += 1;
      if (seen) void world.sighted(seen, `echo.${echoes}`, tag);
      return { kind: 'late', delayMs: 5 };
    });

    const arrived = (): number => world.platform.calls.length;
    for (const goal of [40, 120, 200]) {
      const child = startProcess();
      await until(() => arrived() >= goal, 40_000);
      await killed(child);
    }
    const last = startProcess();
    const total = lanes.length * 20;
    const isOver = async (): Promise<boolean> => {
      const { sent } = await world.store
        .selectFrom('deliveries')
        .select(({ fn }) => fn.countAll().as('sent'))
        .where('state', '=', 'sent')
        .executeTakeFirstOrThrow();
      return Number(sent) === total;
    };
    await until(isOver, 60_000);
    await sleep(200);
    await killed(last);

    for (const { bob, texts } of lanes) expect(world.platform.textsTo(bob.address)).toEqual(texts);
    const doubled = await world.store
      .selectFrom('deliveries')
      .select('envelope_id')
      .where('possibly_doubled', '=', true)
      .execute();
    // A call that was noted and never left the machine cannot be told from one that did.
    expect(doubled.length).toBeLessThanOrEqual(3 * lanes.length);
  }, 180_000);
});
