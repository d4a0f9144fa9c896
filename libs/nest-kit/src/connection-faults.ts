import { isNativeError } from 'node:util/types';
import { BusUnavailable } from '#libs/bus';
import type { Fault } from './start-fault.ts';

/** Why an engine could not be used, as far as an operator can do something about it. */
type Reason =
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

/** What the database's settings are to be. */
const databaseFaults: Readonly<Record<Reason, Fault>> = {
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

/** What the brokers' settings are to be. */
const busFaults: Readonly<Record<Exclude<Reason, 'forbidden' | 'noDatabase' | 'crowded'>, Fault>> &
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

/** Codes of Node, of OpenSSL, of PostgreSQL (its manual, appendix A), and what Kafka calls its own. */
const reasonOfCode: Readonly<Record<string, Reason>> = {
  ECONNREFUSED: 'unreached',
  ECONNRESET: 'cutOff',
  EHOSTUNREACH: 'unreached',
  ENETUNREACH: 'unreached',
  ENOTFOUND: 'unreached',
  EAI_AGAIN: 'unreached',
  ETIMEDOUT: 'unreached',
  CERT_UNTRUSTED: 'untrusted',
  CERT_SIGNATURE_FAILURE: 'untrusted',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'untrusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'untrusted',
  UNABLE_TO_GET_ISSUER_CERT: 'untrusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'untrusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'untrusted',
  CERT_HAS_EXPIRED: 'expired',
  CERT_NOT_YET_VALID: 'expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'otherHost',
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: 'unknownCertificate',
  ERR_SSL_TLSV1_ALERT_UNKNOWN_CA: 'unknownCertificate',
  ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE: 'unknownCertificate',
  ERR_SSL_SSLV3_ALERT_CERTIFICATE_UNKNOWN: 'unknownCertificate',
  ERR_SSL_WRONG_VERSION_NUMBER: 'noTls',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'noTls',
  ILLEGAL_SASL_STATE: 'cutOff',
  '28000': 'forbidden',
  '28P01': 'refused',
  '3D000': 'noDatabase',
  '53300': 'crowded',
  '57P03': 'unreached',
};

/** What to change, where an error of the database or the brokers says so by itself; `undefined` where it does not. */
export function connectionFault(error: unknown): Fault | undefined {
  const chain = causesOf(error);
  const reason = chain.map(reasonOf).findLast((found) => found !== undefined);
  if (chain.some(isOfBus)) return busFaults[reason ?? 'unreached'] ?? busFaults.unreached;
  return reason === undefined ? undefined : databaseFaults[reason];
}

const isOfBus = (error: Error): boolean =>
  error instanceof BusUnavailable || error.name.startsWith('KafkaJS');

/** Names that the Kafka client gives to its errors. */
const reasonOfName: Readonly<Record<string, Reason>> = {
  KafkaJSSASLAuthenticationError: 'refused',
  KafkaJSConnectionClosedError: 'cutOff',
};

/** What the drivers throw without a code. */
const reasonOfText: Readonly<Record<string, Reason>> = {
  'The server does not support SSL connections': 'noTls',
  'timeout exceeded when trying to connect': 'unreached',
  'Connection terminated due to connection timeout': 'unreached',
  'Connection terminated unexpectedly': 'unreached',
  'Connection closed by the server': 'cutOff',
};

function reasonOf(error: Error): Reason | undefined {
  if (Object.hasOwn(reasonOfName, error.name)) return reasonOfName[error.name];
  if (Object.hasOwn(reasonOfText, error.message)) return reasonOfText[error.message];
  const code = 'type' in error ? String(error.type) : 'code' in error ? String(error.code) : '';
  return Object.hasOwn(reasonOfCode, code) ? reasonOfCode[code] : undefined;
}

/** An error and what it says it came from, outermost first. */
function causesOf(error: unknown): readonly Error[] {
  const chain: Error[] = [];
  for (let cause = error; isNativeError(cause) && !chain.includes(cause); cause = cause.cause)
    chain.push(cause);
  return chain;
}
