import type { BusEvent, BusObserver } from '#libs/bus';
import type { LogFields } from './log-fields.ts';
import type { Logger } from './logging.ts';
import type { Metrics } from './metrics.ts';

/** Writes what a bus reports into the log, and counts it in `sealpost_bus_events_total`. */
export function observeBus(logger: Logger, metrics: Metrics): BusObserver {
  const count = metrics.counter('sealpost_bus_events_total', 'What the bus reported.', ['kind', 'about']);
  return (event) => {
    const { level, text, about, fields } = lineOf(event);
    count({ kind: event.kind, about });
    logger[level](text, fields);
  };
}

interface Line {
  readonly level: 'info' | 'warn' | 'error';
  readonly text: string;
  /** A word of a closed list: the topic, the group, or what the bus was doing. */
  readonly about: string;
  readonly fields: LogFields;
}

/** An error is a bug of ours; what is away is a warning. */
function lineOf(event: BusEvent): Line {
  switch (event.kind) {
    case 'rejected': {
      const { kind: _kind, reason, topic, ...place } = event;
      const fields = { topic, ...place };
      return reason === 'defect'
        ? { level: 'error', text: 'records were rejected by their handler', about: topic, fields }
        : { level: 'warn', text: 'records wait for what is away', about: topic, fields };
    }
    case 'buried': {
      const { kind: _kind, topic, ...place } = event;
      return { level: 'error', text: 'a record was given up', about: topic, fields: { topic, ...place } };
    }
    case 'joined': {
      const { group, partitions: count } = event;
      return { level: 'info', text: 'partitions were shared out', about: group, fields: { group, count } };
    }
    case 'crashed': {
      const { group, errorName, heals } = event;
      const level = heals === 'never' ? 'error' : 'warn';
      const fields = { group, errorName, outcome: heals };
      return { level, text: 'a membership broke down', about: group, fields };
    }
    case 'partitions-kept': {
      const { topic, found: partitions } = event;
      const text = 'a topic has another number of partitions than is stated, and keeps it';
      return { level: 'warn', text, about: topic, fields: { topic, count: partitions } };
    }
    case 'unreachable': {
      const { during, errorName } = event;
      return { level: 'warn', text: 'the bus is away', about: during, fields: { stage: during, errorName } };
    }
  }
}
