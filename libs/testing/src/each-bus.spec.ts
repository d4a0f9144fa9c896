import { expect, it } from '@jest/globals';
import { topics } from '#libs/bus';
import { collector, until } from './bus-log.ts';
import { eachBus } from './each-bus.ts';

eachBus((name, makeBus) => {
  it(`makes a bus with every topic of the gateway (${name})`, async () => {
    const bus = await makeBus();
    const names = Object.values(topics).map((topic) => topic.name);
    const { records, handler } = collector();
    const subscription = await bus.subscribe({ group: 'all', topics: names, handler });
    await bus.publish(names.map((topic) => ({ topic, key: 'anna', value: Buffer.from(topic) })));
    await until(() => records.length === names.length);
    await subscription.close();
    expect(records.map(({ topic, value }) => topic === String(value))).toEqual(names.map(() => true));
  });

  it(`makes an empty log each time (${name})`, async () => {
    const bus = await makeBus();
    expect(await bus.read({ topic: topics.inbound.name, partition: 0, offset: 0n, max: 10 })).toEqual([]);
    expect(await bus.read({ topic: topics.inbound.name, partition: 1, offset: 0n, max: 10 })).toEqual([]);
  });
});
