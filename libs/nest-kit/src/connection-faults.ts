import { isNativeError } from 'node:util/types';
import { BusUnavailable } from '#libs/bus';
import { busFaults, databaseFaults, type Reason } from './engine-faults.ts';
import type { Fault } from './start-fault.ts';

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
