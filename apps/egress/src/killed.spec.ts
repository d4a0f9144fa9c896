import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '#libs/testing';
import { type EgressWorld, egressWorld, shortLimits } from './testing/egress-world.ts';
import type { Person } from './testing/people.ts';

const project = join(import.meta.dirname, '../../..');

let world: EgressWorld;
beforeAll(async () => {
  world = await egressWorld();
});
afterAll(() => world.close());

const startProcess = (): ChildProcess => {
  const script = join(import.meta.dirname, 'testing/egress-process.ts');
  const args = ['--import', join(project, 'scripts/typescript.mjs'), '--conditions=source', script];
  const options = JSON.stringify({ url: world.url, ...world.keyTexts, limits: shortLimits });
  return spawn(process.execPath, [...args, options], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
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
      child.kill('SIGKILL');
      await once(child, 'exit');
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
    last.kill('SIGKILL');
    await once(last, 'exit');

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
