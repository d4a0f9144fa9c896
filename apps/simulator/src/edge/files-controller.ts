import { Controller, Get, Headers, Inject, Param, Query, Res } from '@nestjs/common';
import type { Simulation } from '../simulation.ts';
import { mediaAtLink } from '../world/media.ts';
import { loginOf } from '../world/world.ts';
import { SIMULATION } from './tokens.ts';
import type { WireReply } from './wire.ts';

/** Files: WhatsApp's links need the token of the account and expire; those of the other two are public. */
@Controller()
export class FilesController {
  constructor(@Inject(SIMULATION) private readonly simulation: Simulation) {}

  @Get('whatsapp_business/attachments')
  attachment(
    @Query() query: Readonly<Record<string, string>>,
    @Headers('authorization') authorization: string | undefined,
    @Res() reply: WireReply,
  ): void {
    const { world } = this.simulation;
    const token = authorization?.replace(/^Bearer\s+/i, '') ?? '';
    const caller = loginOf(world, token);
    const media = mediaAtLink(world, query, this.simulation.now());
    if (!caller) return void reply.code(401).send();
    if (media?.accountId !== caller.account.id) return void reply.code(404).send();
    reply.code(200).header('content-type', media.mimeType).send(media.bytes);
  }

  @Get('cdn/:id/:name')
  file(@Param('id') id: string, @Res() reply: WireReply): void {
    const media = this.simulation.world.media.get(id);
    if (!media || media.expiresAtMs <= this.simulation.now()) return void reply.code(404).send();
    reply.code(200).header('content-type', media.mimeType).send(media.bytes);
  }
}
