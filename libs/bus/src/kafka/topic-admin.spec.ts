import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import kafkajs, { Kafka, logLevel } from 'kafkajs';
import { whenKafka } from '#libs/testing';
import type { BusEvent } from '../bus.ts';
import { createKafkaBus } from './kafka-bus.ts';

const { ConfigResourceTypes } = kafkajs;
const name = 'test.kept.v1';

whenKafka((_harness, brokers) => {
  describe('a topic that exists', () => {
    it('has its retention corrected at the start, and nothing else; its partitions stay, which is told', async () => {
      const namespace = `test-${randomUUID()}`;
      const resource = { type: ConfigResourceTypes.TOPIC, name: `${namespace}.${name}` };
      const admin = new Kafka({
        brokers: [...brokers],
        clientId: 'test',
        logLevel: logLevel.NOTHING,
      }).admin();
      await admin.connect();
      const settings = async (): Promise<ReadonlyMap<string, string>> => {
        const { resources } = await admin.describeConfigs({ includeSynonyms: false, resources: [resource] });
        const entries = resources.flatMap(({ configEntries }) => configEntries);
        return new Map(entries.map(({ configName, configValue }) => [configName, configValue]));
      };
      const startedWith = async (partitions: number, retentionMs: number): Promise<readonly BusEvent[]> => {
        const events: BusEvent[] = [];
        const bus = createKafkaBus({
          brokers,
          clientId: 'test',
          namespace,
          topics: [{ name, partitions, retentionMs }],
          observe: (event) => void events.push(event),
        });
        await bus.ensureTopics();
        await bus.close();
        return events;
      };

      expect(await startedWith(2, 3_600_000)).toEqual([]);
      expect((await settings()).get('retention.ms')).toBe('3600000');
      const made = await settings();
      const configEntries = [...made].filter(([key]) =>
        /^(cleanup|compression|message.timestamp.type)/.test(key),
      );
      await admin.alterConfigs({
        validateOnly: false,
        resources: [
          {
            ...resource,
            configEntries: [
              ...configEntries.map(([key, value]) => ({ name: key, value })),
              { name: 'retention.ms', value: '1000' },
              { name: 'segment.ms', value: '600000' },
            ],
          },
        ],
      });

      expect(await startedWith(1, 7_200_000)).toEqual([
        { kind: 'partitions-kept', topic: name, stated: 1, found: 2 },
      ]);
      const corrected = await settings();
      expect(corrected.get('retention.ms')).toBe('7200000');
      expect(corrected.get('max.message.bytes')).toBe(made.get('max.message.bytes'));
      expect(corrected.get('segment.ms')).toBe('600000');
      expect(corrected.get('message.timestamp.type')).toBe('LogAppendTime');
      const { topics } = await admin.fetchTopicMetadata({ topics: [resource.name] });
      expect(topics[0]?.partitions).toHaveLength(2);
      await admin.deleteTopics({ topics: [resource.name] });
      await admin.disconnect();
    }, 60_000);
  });
});
