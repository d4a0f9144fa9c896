import {
  Body,
  Controller,
  ForbiddenException,
  Get,
  Header,
  Headers,
  HttpCode,
  Inject,
  InternalServerErrorException,
  NotFoundException,
  Param,
  Post,
  Query,
  UnauthorizedException,
} from '@nestjs/common';
import { type Platform, platforms } from '#libs/envelope';
import type { AnswerDelivery } from './answer-delivery.ts';
import { receiveDeliveryToken, verifyEndpointToken } from './tokens.ts';
import type { verifyEndpoint } from './verify-endpoint.ts';

/** Where the platforms call: `/webhooks/whatsapp`, `/webhooks/messenger`, `/webhooks/instagram`. */
@Controller('webhooks/:platform')
export class WebhookController {
  constructor(
    @Inject(receiveDeliveryToken) private readonly receive: AnswerDelivery,
    @Inject(verifyEndpointToken) private readonly verify: ReturnType<typeof verifyEndpoint>,
  ) {}

  @Post()
  @HttpCode(200)
  async onDelivery(
    @Param('platform') name: string,
    @Body() body: unknown,
    @Headers('x-hub-signature-256') signature: string | undefined,
  ): Promise<string> {
    const bytes = body instanceof Uint8Array ? body : new Uint8Array();
    const answer = await this.receive(platformNamed(name), {
      body: bytes,
      ...(signature !== undefined && { signature }),
    });
    if (answer === 'refused') throw new UnauthorizedException();
    if (answer === 'unavailable') throw new InternalServerErrorException();
    return 'ok';
  }

  @Get()
  @Header('x-content-type-options', 'nosniff')
  async onVerification(
    @Param('platform') name: string,
    @Query() query: Readonly<Record<string, unknown>>,
  ): Promise<string> {
    const answer = await this.verify(platformNamed(name), query);
    if (answer.kind === 'refused') throw new ForbiddenException();
    return answer.challenge;
  }
}

function platformNamed(name: string): Platform {
  const platform = platforms.find((each) => each === name);
  if (platform === undefined) throw new NotFoundException();
  return platform;
}
