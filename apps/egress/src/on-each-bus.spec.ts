import { afterEach, describe, expect, it } from '@jest/globals';
import { eachBus, until } from '#libs/testing';
import { type EgressWorld, egressWorld } from './testing/egress-world.ts';
import type { Person } from './testing/people.ts';

describe('egress', () => {
  eachBus((_name, makeBus) => {
    let world: EgressWorld | undefined;
    afterEach(() => world?.close());

    it('loses and doubles nothing while it is restarted under load', async () => {
      const here = (world = await egressWorld({ bus: await makeBus() }));
      here.platform.behave(() => ({ kind: 'late', delayMs: 3 }));
      const lanes: { bob: Person; texts: string[] }[] = [];
      for (let lane = 0; lane < 10; lane += 1)
        lanes.push({
          bob: await here.person(lane % 2 === 0 ? 'messenger' : 'instagram'),
          texts: Array.from({ length: 30 }, (_, index) => `${lane} ${index}`),
        });
      let egress = await here.start();
      const talking = Promise.all(
        lanes.map(async ({ bob, texts }) => {
          const ann = await here.person('whatsapp');
          const { say } = await here.talk(ann, bob);
          for (const text of texts) await say(ann, bob, text);
        }),
      );
      for (const goal of [30, 100, 180]) {
        await until(() => here.platform.calls.length >= goal, 40_000);
        await egress.close();
        egress = await here.start();
      }
      await talking;
      await until(() => here.platform.calls.length >= 300, 40_000);
      for (const { bob, texts } of lanes) expect(here.platform.textsTo(bob.address)).toEqual(texts);
      expect(await here.metric('sealpost_possibly_doubled_total')).toBe(0);
    }, 120_000);

    it('two of them share the work of one bus, each conversation in order', async () => {
      const here = (world = await egressWorld({ bus: await makeBus() }));
      await here.start();
      await here.start();
      const ann = await here.person('whatsapp');
      const lanes: { bob: Person; last: Buffer }[] = [];
      for (let lane = 0; lane < 10; lane += 1) {
        const bob = await here.person('messenger');
        const { say } = await here.talk(ann, bob);
        for (let index = 0; index < 9; index += 1) await say(ann, bob, `number ${index}`);
        lanes.push({ bob, last: await say(ann, bob, 'number 9') });
      }
      for (const { bob, last } of lanes) {
        await here.becomes(last, bob, 'sent', 30_000);
        expect(here.platform.textsTo(bob.address)).toEqual(
          Array.from({ length: 10 }, (_, index) => `number ${index}`),
        );
      }
    }, 60_000);
  });
});
