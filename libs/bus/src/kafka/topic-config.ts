import { writeBytesMax } from '../record-limits.ts';
import type { TopicSpec } from '../topics.ts';

/** Settings of a topic as the broker spells them. */
export type TopicConfig = Readonly<Record<string, string>>;

/** With three copies a record counts as written when two have it. */
const copiesForTwo = 3;
/** What the frame of a batch takes beside its records. */
const frameBytes = 1024 * 1024;

/** What a topic must be set to, from its creation on and whenever it is found to be otherwise. */
export const wantedConfig = ({ retentionMs }: TopicSpec): TopicConfig => ({
  'retention.ms': String(retentionMs),
  'max.message.bytes': String(writeBytesMax + frameBytes),
});

/** What a topic is made with. */
export function creationConfig(
  topic: TopicSpec,
  replicationFactor: number,
): { name: string; value: string }[] {
  const minimum = replicationFactor >= copiesForTwo ? { 'min.insync.replicas': '2' } : {};
  return entriesOf({
    ...wantedConfig(topic),
    'cleanup.policy': 'delete',
    'compression.type': 'producer',
    'message.timestamp.type': 'LogAppendTime',
    ...minimum,
  });
}

/** Settings as the client library takes them. */
export const entriesOf = (config: TopicConfig): { name: string; value: string }[] =>
  Object.entries(config).map(([name, value]) => ({ name, value }));
