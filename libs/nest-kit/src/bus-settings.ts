import { z } from 'zod';
import type { KafkaBusOptions } from '#libs/bus';
import { mustBeSaidTogether, settings } from './config.ts';
import { textOf } from './secret-files.ts';

const mechanisms = ['plain', 'scram-sha-256', 'scram-sha-512'] as const;
const replicasMax = 32_767;
/** What brokers let members ask for, unless they are told otherwise. */
const sessionMsMin = 6_000;
const sessionMsMax = 1_800_000;
/** A member beats at least so often in one session, and no less often than usual. */
const beatsPerSession = 3;
const heartbeatMsMax = 3_000;

/** How a process reaches Kafka; docs/how-to/settings.md says it at length. */
export const busSettings = {
  /** `host:port` of some brokers, separated by commas; the others are found through them. */
  KAFKA_BROKERS: settings.kafkaBrokers,
  /** What brokers call us in their logs and quotas; `sealpost-` and the service when absent. */
  KAFKA_CLIENT_ID: z
    .string()
    .regex(/^[\w.-]{1,100}$/, 'must be a name of letters, digits, dots, dashes and underscores')
    .optional(),
  /** `true`: TLS, with the brokers' certificates checked against the system's authorities or the given ones. */
  KAFKA_TLS: settings.flag,
  KAFKA_TLS_CA_FILE: z.string().optional(),
  KAFKA_TLS_CERT_FILE: z.string().optional(),
  KAFKA_TLS_KEY_FILE: z.string().optional(),
  KAFKA_SASL_MECHANISM: z.enum(mechanisms, { error: `must be one of ${mechanisms.join(', ')}` }).optional(),
  KAFKA_SASL_USERNAME: z.string().optional(),
  KAFKA_SASL_PASSWORD: z.string().optional(),
  /** Put before the names of topics and groups, where several gateways share brokers. */
  KAFKA_NAMESPACE: z
    .string()
    .regex(/^[\w-]{1,50}$/, 'must be a name of letters, digits, dashes and underscores')
    .optional(),
  /** How long a process may be silent before its partitions go to others: how long a crash is waited for. 30 s when absent. */
  KAFKA_SESSION_TIMEOUT_MS: z.coerce
    .number({ error: 'must be a number of milliseconds' })
    .int('must be a number of milliseconds')
    .min(sessionMsMin, `must be ${sessionMsMin} or more`)
    .max(sessionMsMax, `must be ${sessionMsMax} or less`)
    .optional(),
  /** Copies of each partition of a topic that is created; the brokers' default when absent. */
  KAFKA_REPLICATION_FACTOR: z.coerce
    .number({ error: 'must be a number of copies' })
    .int('must be a number of copies')
    .min(1, 'must be 1 or more')
    .max(replicasMax, 'must be a number of copies')
    .optional(),
} as const;

type BusConfig = z.output<z.ZodObject<typeof busSettings>>;

/** The brokers as a bus is told of them. Throws where a part of a pair is missing, naming the variables and never a value. */
export function kafkaOptionsOf(config: BusConfig, service: string): KafkaBusOptions {
  const ssl = tlsOf(config);
  const sasl = saslOf(config);
  return {
    brokers: config.KAFKA_BROKERS,
    clientId: config.KAFKA_CLIENT_ID ?? `sealpost-${service}`,
    ...(ssl === undefined ? {} : { ssl }),
    ...(sasl === undefined ? {} : { sasl }),
    ...(config.KAFKA_NAMESPACE === undefined ? {} : { namespace: config.KAFKA_NAMESPACE }),
    ...(config.KAFKA_REPLICATION_FACTOR === undefined
      ? {}
      : { replicationFactor: config.KAFKA_REPLICATION_FACTOR }),
    ...sessionOf(config),
  };
}

function sessionOf({ KAFKA_SESSION_TIMEOUT_MS: sessionTimeoutMs }: BusConfig): Partial<KafkaBusOptions> {
  if (sessionTimeoutMs === undefined) return {};
  const heartbeatMs = Math.min(heartbeatMsMax, Math.floor(sessionTimeoutMs / beatsPerSession));
  return { sessionTimeoutMs, heartbeatMs };
}

function tlsOf(config: BusConfig): KafkaBusOptions['ssl'] {
  const { KAFKA_TLS_CA_FILE: ca, KAFKA_TLS_CERT_FILE: cert, KAFKA_TLS_KEY_FILE: key } = config;
  mustBeSaidTogether({ KAFKA_TLS_CERT_FILE: cert, KAFKA_TLS_KEY_FILE: key });
  if (ca === undefined && cert === undefined) return config.KAFKA_TLS ? true : undefined;
  return {
    ...(ca === undefined ? {} : { ca: textOf('KAFKA_TLS_CA_FILE', ca) }),
    ...(cert === undefined ? {} : { cert: textOf('KAFKA_TLS_CERT_FILE', cert) }),
    ...(key === undefined ? {} : { key: textOf('KAFKA_TLS_KEY_FILE', key) }),
  };
}

function saslOf(config: BusConfig): KafkaBusOptions['sasl'] {
  const {
    KAFKA_SASL_MECHANISM: mechanism,
    KAFKA_SASL_USERNAME: username,
    KAFKA_SASL_PASSWORD: password,
  } = config;
  mustBeSaidTogether({
    KAFKA_SASL_MECHANISM: mechanism,
    KAFKA_SASL_USERNAME: username,
    KAFKA_SASL_PASSWORD: password,
  });
  if (mechanism === undefined || username === undefined || password === undefined) return undefined;
  return { mechanism, username, password };
}
