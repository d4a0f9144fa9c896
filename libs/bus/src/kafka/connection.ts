import { Kafka, logLevel, type SASLOptions } from 'kafkajs';
import type { ConnectionOptions } from 'node:tls';

/** How to reach the brokers. */
export interface KafkaConnectionOptions {
  readonly brokers: readonly string[];
  readonly clientId: string;
  /** TLS: `true` for the system's authorities, or the options of a TLS connection. */
  readonly ssl?: boolean | ConnectionOptions;
  readonly sasl?: SASLOptions;
  /** Put before the names of topics and groups, with a dot, where several gateways share brokers. */
  readonly namespace?: string;
}

const connectionTimeoutMs = 3000;
const requestTimeoutMs = 20_000;

/**
 * A client that tries for a few seconds and then reports, so that whoever uses it decides whether to go on. It logs
 * nothing: what matters is reported as events, which hold no texts.
 */
export const connect = ({ brokers, clientId, ssl, sasl }: KafkaConnectionOptions): Kafka =>
  new Kafka({
    brokers: [...brokers],
    clientId,
    ...(ssl === undefined ? {} : { ssl }),
    ...(sasl === undefined ? {} : { sasl }),
    connectionTimeout: connectionTimeoutMs,
    requestTimeout: requestTimeoutMs,
    retry: { initialRetryTime: 100, maxRetryTime: 1000, retries: 6, restartOnFailure: async () => false },
    logLevel: logLevel.NOTHING,
    logCreator: () => () => undefined,
  });

/** Translates between the names that the gateway uses and those that the brokers know. */
export interface Naming {
  readonly toBroker: (name: string) => string;
  readonly fromBroker: (name: string) => string;
}

export function namingOf(namespace: string | undefined): Naming {
  const prefix = namespace === undefined || namespace === '' ? '' : `${namespace}.`;
  return {
    toBroker: (name) => `${prefix}${name}`,
    fromBroker: (name) => (name.startsWith(prefix) ? name.slice(prefix.length) : name),
  };
}
