import { Metadata } from '@grpc/grpc-js';
import protobuf from 'protobufjs';

/** What a rich error says (google/rpc/error_details.proto). */
export interface ErrorInfo {
  readonly reason: string;
  readonly domain: string;
}

const { root } = protobuf.parse(`
  syntax = "proto3";
  message Any { string type_url = 1; bytes value = 2; }
  message Status { int32 code = 1; string message = 2; repeated Any details = 3; }
  message ErrorInfo { string reason = 1; string domain = 2; map<string, string> metadata = 3; }
`);

/** Reads the trailer of a refusal as a client's library does; empty where there is none. */
export const errorInfoOf = (error: object): ErrorInfo => {
  const metadata = 'metadata' in error ? error.metadata : undefined;
  const [bytes] = metadata instanceof Metadata ? metadata.get('grpc-status-details-bin') : [];
  if (!Buffer.isBuffer(bytes)) return { reason: '', domain: '' };
  const status = root.lookupType('Status').toObject(root.lookupType('Status').decode(bytes));
  const [detail] = listOf(status['details']);
  const info = root
    .lookupType('ErrorInfo')
    .toObject(root.lookupType('ErrorInfo').decode(bytesOf(detail)), { defaults: true });
  return { reason: String(info['reason']), domain: String(info['domain']) };
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const bytesOf = (detail: unknown): Uint8Array =>
  typeof detail === 'object' && detail !== null && 'value' in detail && detail.value instanceof Uint8Array
    ? detail.value
    : new Uint8Array();
