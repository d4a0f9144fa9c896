import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import {
  Body,
  Controller,
  ForbiddenException,
  Headers,
  HttpStatus,
  Inject,
  Param,
  Post,
  Req,
  Res,
  UnauthorizedException,
} from '@nestjs/common';
import type { NativeDialect } from '#libs/connector/native';
import type { Platform } from '#libs/envelope';
import { type appOfCredential, isCertificateOf, nameOfCertificate } from '#libs/nest-kit';
import type { Dialects } from './ports.ts';
import type { takeFrame } from './native/take-frame.ts';
import { APP_OF_CREDENTIAL, DIALECTS, TAKE_FRAME } from './tokens.ts';

/** The part of Fastify's request that says who is at the other end. */
interface Asked {
  readonly raw: { readonly socket: Socket };
}

/** The part of Fastify's reply that an answer needs. */
interface Reply {
  code(status: number): Reply;
  header(name: string, value: string): Reply;
  send(body?: Buffer): void;
}

/** Where app backends post frames: one frame in, one frame out. */
@Controller('native/:app/frames')
export class FramesController {
  constructor(
    @Inject(APP_OF_CREDENTIAL) private readonly appOf: ReturnType<typeof appOfCredential>,
    @Inject(TAKE_FRAME) private readonly take: ReturnType<typeof takeFrame>,
    @Inject(DIALECTS) private readonly dialects: Dialects,
  ) {}

  @Post()
  async onFrame(
    @Param('app') path: string,
    @Headers('authorization') authorization: string | undefined,
    @Body() body: unknown,
    @Req() { raw }: Asked,
    @Res() reply: Reply,
  ): Promise<void> {
    const app = await this.appOf(authorization);
    if (!app) throw new UnauthorizedException();
    if (!isCertificateOf(app, certificateNameOf(raw.socket))) throw new ForbiddenException();
    const dialect = dialectAt(this.dialects, app, path);
    const answer = await this.take(app, body instanceof Uint8Array ? body : new Uint8Array());
    if (!answer) return reply.code(HttpStatus.NO_CONTENT).send();
    reply.code(HttpStatus.OK).header('content-type', dialect.contentType).send(Buffer.from(answer));
  }
}

/** The name of the certificate that a client showed, where TLS asked for one. */
const certificateNameOf = (socket: Socket): string | undefined =>
  socket instanceof TLSSocket ? nameOfCertificate(socket.getPeerCertificate()) : undefined;

/** The credential says who speaks; a path of another app is refused. */
function dialectAt(dialects: Dialects, app: Platform, path: string): NativeDialect {
  const dialect = dialects[app];
  if (path !== app || !dialect) throw new ForbiddenException();
  return dialect;
}
