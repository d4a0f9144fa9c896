import {
  credentials,
  type sendUnaryData,
  Server,
  ServerCredentials,
  type ServerDuplexStream,
  type ServerUnaryCall,
  status,
} from '@grpc/grpc-js';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { deliveryMethods, toLong } from '#libs/contracts';
import type { StreamRequest, StreamResponse, SubmitRequest, SubmitResponse } from '../transport.ts';
import { type GrpcTransport, grpcTransport } from './grpc-transport.ts';

describe('The transport over gRPC', () => {
  let server: Server;
  let transport: GrpcTransport;
  const tokens: string[] = [];
  beforeEach(async () => {
    server = new Server();
    server.addService(deliveryMethods, {
      submit: (
        { request, metadata }: ServerUnaryCall<SubmitRequest, SubmitResponse>,
        answer: sendUnaryData<SubmitResponse>,
      ) => {
        tokens.push(String(metadata.get('authorization')[0]));
        if (request.envelope?.length === 0) answer({ code: status.UNAVAILABLE });
        else answer(null, { accepted: { envelopeId: request.envelope ?? null } });
      },
      stream: (call: ServerDuplexStream<StreamRequest, StreamResponse>) => {
        call.on('data', ({ open, ack }: StreamRequest) => {
          if (open != null)
            call.write({ record: { seq: toLong(2n ** 53n + 1n), envelope: Uint8Array.of(1) } });
          if (ack == null) return;
          call.write({ closed: { reason: String(ack.upToSeq) } });
          call.end();
        });
      },
    });
    const port = await new Promise<number>((resolve, reject) => {
      server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, bound) => {
        if (error === null) resolve(bound);
        else reject(error);
      });
    });
    transport = grpcTransport({
      address: `127.0.0.1:${port}`,
      credentials: credentials.createInsecure(),
      token: async () => `token-${tokens.length}`,
    });
  });
  afterEach(() => {
    transport.close();
    server.forceShutdown();
  });

  test('brings the answer, asks for a token for each call, and throws where there is no answer', async () => {
    tokens.length = 0;
    const answer = await transport.submit({ envelope: Uint8Array.of(7) });
    expect(answer).toMatchObject({ outcome: 'accepted', accepted: { envelopeId: Buffer.of(7) } });
    await expect(transport.submit({ envelope: new Uint8Array() })).rejects.toThrow();
    expect(tokens).toEqual(['Bearer token-0', 'Bearer token-1']);
  });

  test('carries a stream in both directions, to its end', async () => {
    const stream = transport.stream();
    stream.send({ open: { resumeAfterSeq: toLong(0), window: 1 } });
    const seen: string[] = [];
    for await (const { record, closed } of stream.responses) {
      if (record != null) {
        seen.push(String(record.seq));
        stream.send({ ack: { upToSeq: record.seq ?? null } });
      }
      if (closed != null) seen.push(closed.reason ?? '');
    }
    expect(seen).toEqual(['9007199254740993', '9007199254740993']);
  });
});
