import { sealpost } from '#contracts/gateway';

const { Envelope } = sealpost.gateway.v1;

/**
 * The received bytes of an envelope with the gateway's header at their end. Everything that was there stays byte for byte,
 * fields of newer contracts included, because protobuf lets a field be appended. Bytes that hold such a header already
 * would have it merged, so a sender's own must be refused before.
 */
export const withGatewayHeader = (
  envelope: Uint8Array,
  gatewayHeader: sealpost.gateway.v1.GatewayHeader.$Shape,
): Buffer => Buffer.concat([envelope, Envelope.encode({ gatewayHeader }).finish()]);
