import kafkajs, { type Admin } from 'kafkajs';
import { entriesOf, type TopicConfig } from './topic-config.ts';

/** Node finds no names for these in the package. */
const { ConfigResourceTypes, ConfigSource } = kafkajs;

/**
 * Sets what topics must be set to and are not, by their names at the broker. The protocol call replaces all settings of a
 * topic at once, so those that somebody else has set go with it unchanged.
 */
export async function correctTopicConfigs(
  admin: Admin,
  wanted: ReadonlyMap<string, TopicConfig>,
): Promise<void> {
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: [...wanted.keys()].map((name) => ({ type: ConfigResourceTypes.TOPIC, name })),
  });
  const differing = resources.flatMap(({ resourceName, configEntries }) => {
    const found = new Map(configEntries.map((entry) => [entry.configName, entry.configValue]));
    const config = wanted.get(resourceName) ?? {};
    if (Object.entries(config).every(([name, value]) => found.get(name) === value)) return [];
    const own = configEntries.filter(({ configSource }) => configSource === ConfigSource.TOPIC_CONFIG);
    const kept = Object.fromEntries(own.map((entry) => [entry.configName, entry.configValue]));
    return [{ name: resourceName, config: { ...kept, ...config } }];
  });
  if (differing.length === 0) return;
  await admin.alterConfigs({
    validateOnly: false,
    resources: differing.map(({ name, config }) => ({
      type: ConfigResourceTypes.TOPIC,
      name,
      configEntries: entriesOf(config),
    })),
  });
}
