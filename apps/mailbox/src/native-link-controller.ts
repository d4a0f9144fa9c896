import { randomUUID } from 'node:crypto';
import type { Metadata, ServerDuplexStream } from '@grpc/grpc-js';
import { Controller, Inject } from '@nestjs/common';
import { GrpcStreamCall } from '@nestjs/microservices';
import type { sealpost } from '#contracts/native';
import type { Platform } from '#libs/envelope';
import {
  type appOfCredential,
  certificateRefusal,
  errorFields,
  type Logger,
  streamRefusalOf,
} from '#libs/nest-kit';
import type { Link, OpenLinks } from './open-links.ts';
import { callRefusals, linkEnds } from './refusals.ts';
import type { Signal } from './typing.ts';
import type { takeFrame } from './native/take-frame.ts';
import { APP_OF_CREDENTIAL, LOGGER, OPEN_LINKS, TAKE_FRAME, TELL } from './tokens.ts';

type FrameFields = sealpost.native.v1.Frame.$Properties;
type FrameStream = ServerDuplexStream<FrameFields, FrameFields>;

/** Where app backends hold a stream open. */
@Controller()
export class NativeLinkController {
  constructor(
    @Inject(APP_OF_CREDENTIAL) private readonly appOf: ReturnType<typeof appOfCredential>,
    @Inject(TAKE_FRAME) private readonly take: ReturnType<typeof takeFrame>,
    @Inject(OPEN_LINKS) private readonly links: OpenLinks,
    @Inject(TELL) private readonly tell: (signal: Signal) => Promise<void>,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  @GrpcStreamCall('NativeLink', 'exchange')
  async exchange(stream: FrameStream): Promise<void> {
    stream.pause();
    try {
      const app = await this.appOf(authorizationOf(stream.metadata));
      const refused = app ? certificateRefusal(stream.metadata, app) : callRefusals.noLink;
      if (app && !refused) await this.serve(app, stream);
      else if (refused) stream.emit('error', streamRefusalOf(refused));
    } catch (error) {
      // Nobody else hears of it: what a handler of streams rejects with would end the process.
      this.logger.error('a stream could not be opened', errorFields(error));
      stream.emit('error', streamRefusalOf(callRefusals.away));
    }
  }

  private async serve(app: Platform, stream: FrameStream): Promise<void> {
    if (stream.destroyed) return;
    const link = linkOver(stream);
    for (const event of ['close', 'cancelled', 'error']) stream.on(event, () => this.links.closed(app, link));
    this.links.open(app, link);
    await this.tell({ kind: 'link', app, streamId: link.id });
    let order = Promise.resolve();
    stream.on('data', (frame: FrameFields) => {
      order = order.then(() => this.answer(app, stream, frame));
    });
    stream.on('end', () => void order.then(() => stream.end()));
    stream.resume();
  }

  /** Frames are answered one after the other, so that the order of a thread is kept. */
  private async answer(app: Platform, stream: FrameStream, { frame }: FrameFields): Promise<void> {
    stream.pause();
    try {
      const answer = await this.take(app, frame ?? new Uint8Array());
      if (answer) stream.write({ frame: answer });
    } catch (error) {
      this.logger.error('a frame could not be taken', { platform: app, ...errorFields(error) });
      stream.emit('error', streamRefusalOf(callRefusals.away));
    } finally {
      stream.resume();
    }
  }
}

const authorizationOf = (metadata: Metadata): string | undefined =>
  metadata.get('authorization')[0]?.toString();

const linkOver = (stream: FrameStream): Link => ({
  id: randomUUID(),
  write: (frame) => stream.writable && !stream.writableNeedDrain && (stream.write({ frame }), true),
  close: (reason) => void stream.emit('error', streamRefusalOf(linkEnds[reason])),
});
