import type { Fault } from './start-fault.ts';

/** Why an engine could not be used, as far as an operator can do something about it. */
export type Reason =
  | 'unreached'
  | 'cutOff'
  | 'untrusted'
  | 'expired'
  | 'otherHost'
  | 'refused'
  | 'forbidden'
  | 'unknownCertificate'
  | 'noTls'
  | 'noDatabase'
  | 'crowded';

/** The setting of the database to change, and what it is to be. */
export const databaseFaults: Readonly<Record<Reason, Fault>> = {
  unreached: { field: 'DATABASE_URL', rule: 'must name a database that answers' },
  cutOff: { field: 'DATABASE_URL', rule: 'must name a database that answers' },
  untrusted: {
    field: 'DATABASE_TLS_CA_FILE',
    rule: 'must be of the authority that signed the database’s certificate',
  },
  expired: { field: 'DATABASE_URL', rule: 'must name a database whose certificate is in force' },
  otherHost: { field: 'DATABASE_URL', rule: 'must name the host that the database’s certificate is for' },
  refused: {
    field: 'DATABASE_PASSWORD',
    rule: 'must, with the user of DATABASE_URL, be what the database lets in',
  },
  forbidden: {
    field: 'DATABASE_URL',
    rule: 'must name a user whom the database lets in from here, with TLS if it asks for that',
  },
  unknownCertificate: {
    field: 'DATABASE_TLS_CERT_FILE',
    rule: 'must be a certificate that the database takes',
  },
  noTls: { field: 'DATABASE_TLS', rule: 'must not be asked for of a database without TLS' },
  noDatabase: { field: 'DATABASE_URL', rule: 'must name a database that is there' },
  crowded: { field: 'DATABASE_POOL_MAX', rule: 'must leave the database connections to give' },
};

/** The same for the brokers; what only a database says is left out. */
export const busFaults: Readonly<Record<Exclude<Reason, 'forbidden' | 'noDatabase' | 'crowded'>, Fault>> &
  Partial<Record<Reason, Fault>> = {
  unreached: { field: 'KAFKA_BROKERS', rule: 'must name brokers that answer' },
  cutOff: {
    field: 'KAFKA_BROKERS',
    rule: 'must name brokers that answer, by ports that speak TLS and SASL as they are set',
  },
  untrusted: {
    field: 'KAFKA_TLS_CA_FILE',
    rule: 'must be of the authority that signed the brokers’ certificates',
  },
  expired: { field: 'KAFKA_BROKERS', rule: 'must name brokers whose certificates are in force' },
  otherHost: { field: 'KAFKA_BROKERS', rule: 'must name hosts as the brokers’ certificates do' },
  refused: {
    field: 'KAFKA_SASL_PASSWORD',
    rule: 'must, with KAFKA_SASL_USERNAME and KAFKA_SASL_MECHANISM, be what the brokers let in',
  },
  unknownCertificate: { field: 'KAFKA_TLS_CERT_FILE', rule: 'must be a certificate that the brokers take' },
  noTls: { field: 'KAFKA_TLS', rule: 'must not be asked for of brokers without TLS' },
};
