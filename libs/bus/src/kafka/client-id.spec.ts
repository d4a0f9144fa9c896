import { describe, expect, it } from '@jest/globals';
import { contractTopics, letters, until, whenKafka } from '#libs/testing';
import { connect } from './connection.ts';
import { createKafkaBus } from './kafka-bus.ts';
import { withAdmin } from './topic-admin.ts';

whenKafka((_, brokers) => {
  describe('the name that a client is told', () => {
    it('is what brokers know a member of a group by', async () => {
      const namespace = `t-${process.pid}-${Date.now()}`;
      const clientId = 'sealpost-router';
      const bus = createKafkaBus({ brokers, clientId, namespace, topics: contractTopics });
      await bus.ensureTopics();
      const handler = async (): Promise<void> => undefined;
      const subscription = await bus.subscribe({ group: 'router', topics: [letters], handler });
      await until(() => subscription.healthy);
      const { groups } = await withAdmin(connect({ brokers, clientId: 'test' }), (admin) =>
        admin.describeGroups([`${namespace}.router`]),
      );
      await bus.close();
      expect(groups.flatMap(({ members }) => members.map((member) => member.clientId))).toEqual([clientId]);
    }, 60_000);
  });
});
