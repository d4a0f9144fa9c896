import { randomUUID } from 'node:crypto';
import type { Metadata, ServerDuplexStream } from '@grpc/grpc-js';
import { Controller, Inject } from '@nestjs/common';
import { Ctx, GrpcMethod, GrpcStreamCall, Payload } from '@nestjs/microservices';
import { sealpost } from '#contracts/gateway';
import { toLong } from '#libs/contracts';
import {
  certificateRefusal,
  type CredentialDevice,
  errorFields,
  type Logger,
  type Refusal,
  refusalOf,
  streamRefusalOf,
} from '#libs/nest-kit';
import { callRefusals } from '../refusals.ts';
import { DEVICE_FLOWS, LOGGER } from '../tokens.ts';
import type { DeviceFlows } from './device-flows.ts';
import type { CloseReason, DeviceStream } from './device-streams.ts';
import { streamSession } from './stream-session.ts';

const { EphemeralState } = sealpost.gateway.v1;

type Request = sealpost.gateway.v1.StreamRequest;
type Response = sealpost.gateway.v1.StreamResponse.$Properties;
type Stream = ServerDuplexStream<Request, Response>;

const reconnectAfterMs = 1_000;
const outage: Caller = { refused: callRefusals.away };

/** A device, or why nobody is let in. */
type Caller =
  | { readonly device: CredentialDevice; readonly refused?: undefined }
  | { readonly device?: undefined; readonly refused: Refusal };

/** Where devices submit envelopes and read their queues. */
@Controller()
export class DeliveryController {
  constructor(
    @Inject(DEVICE_FLOWS) private readonly flows: DeviceFlows,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  @GrpcMethod('Delivery')
  async submit(
    @Payload() request: sealpost.gateway.v1.SubmitRequest,
    @Ctx() metadata: Metadata,
  ): Promise<sealpost.gateway.v1.SubmitResponse.$Properties> {
    const { device, refused } = await this.callerOf(metadata);
    if (!device) throw refusalOf(refused);
    return this.orAway(this.flows.submit(request, device));
  }

  @GrpcStreamCall('Delivery', 'stream')
  async stream(stream: Stream): Promise<void> {
    stream.pause();
    // What this rejected with would end the process, since nobody else hears of it.
    const { device, refused } = await this.callerOf(stream.metadata).catch(() => outage);
    if (!device) return void stream.emit('error', streamRefusalOf(refused));
    this.serve(stream, device);
    stream.resume();
  }

  /** Who calls, or why nobody is let in. */
  private async callerOf(metadata: Metadata): Promise<Caller> {
    const device = await this.orAway(this.flows.deviceOf(authorizationOf(metadata)));
    const refused = device ? certificateRefusal(metadata, device.app) : callRefusals.noDevice;
    return device && !refused ? { device } : { refused: refused ?? callRefusals.noDevice };
  }

  /** What fails for want of a database or a bus is told as something to be tried again. */
  private async orAway<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      this.logger.error('a call of a device could not be taken', errorFields(error));
      throw refusalOf(callRefusals.away);
    }
  }

  /** Frames are taken one after the other, and what is handed over stands in the same line. */
  private serve(stream: Stream, device: CredentialDevice): void {
    const session = streamSession(device, {
      ...this.flows.sessionPorts(device),
      write: (response) => !stream.writable || stream.write(response),
    });
    let order = Promise.resolve();
    let isOpen = false;
    const takes = (): boolean => isOpen && !stream.writableNeedDrain;
    const inLine = (step: () => Promise<void>): Promise<void> => {
      order = order.then(step).catch((error: unknown) => {
        this.logger.error('a stream broke off', errorFields(error));
        stream.emit('error', streamRefusalOf(callRefusals.away));
      });
      return order;
    };
    const own: DeviceStream = {
      id: randomUUID(),
      device,
      close: (reason) => closeWith(stream, reason),
      typing: ({ conversationId, app, from, state, atMs }) =>
        void stream.write({
          ephemeral: {
            conversationId,
            from: this.flows.addressOf(app, from),
            state:
              state === 'composing'
                ? EphemeralState.EPHEMERAL_STATE_COMPOSING
                : EphemeralState.EPHEMERAL_STATE_PAUSED,
            atMs: toLong(atMs),
          },
        }),
      pump: async () => {
        await inLine(async () => void (takes() && (await session.pump())));
        return takes() ? 'handed' : 'blocked';
      },
    };
    stream.on('data', ({ open, ack, nack, ephemeral }: Request) => {
      void inLine(async () => {
        if (open && !isOpen) {
          await this.flows.opened(own);
          await session.open(open);
          isOpen = true;
        } else if (!isOpen) closeWith(stream, 'window');
        else if (ack) await session.ack(ack);
        else if (nack) await session.nack(nack);
        else if (ephemeral) await this.flows.typing(device, ephemeral);
      });
    });
    stream.on('end', () => void order.then(() => stream.end()));
    for (const event of ['close', 'cancelled', 'error']) stream.on(event, () => this.flows.closed(own));
  }
}

const authorizationOf = (metadata: Metadata): string | undefined =>
  metadata.get('authorization')[0]?.toString();

const closeWith = (stream: Stream, reason: CloseReason): void => {
  if (!stream.writable) return;
  stream.write({ closed: { reason, reconnectAfterMs } });
  stream.end();
};
