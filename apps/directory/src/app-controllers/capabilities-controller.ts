import type { Metadata } from '@grpc/grpc-js';
import { Controller, Inject } from '@nestjs/common';
import { Ctx, GrpcMethod, Payload } from '@nestjs/microservices';
import type { capabilitiesMethods as methods, RequestRead, Response } from '#libs/contracts';
import { answer } from '../answer.ts';
import type { AppCalls } from '../app-calls/ports.ts';
import type { CallerOf } from '../caller.ts';
import { APP_CALLS, CALLER_OF } from '../tokens.ts';

type Methods = typeof methods;
const service = 'Capabilities';

@Controller()
export class CapabilitiesController {
  constructor(
    @Inject(APP_CALLS) private readonly calls: AppCalls,
    @Inject(CALLER_OF) private readonly callerOf: CallerOf,
  ) {}

  @GrpcMethod(service)
  async publishCapabilities(
    @Payload() request: RequestRead<Methods['publishCapabilities']>,
    @Ctx() metadata: Metadata,
  ): Promise<Response<Methods['publishCapabilities']>> {
    return answer(this.calls.capabilities.publishCapabilities(request, await this.callerOf(metadata)));
  }

  @GrpcMethod(service)
  async showCapabilities(
    @Payload() request: RequestRead<Methods['showCapabilities']>,
    @Ctx() metadata: Metadata,
  ): Promise<Response<Methods['showCapabilities']>> {
    return answer(this.calls.capabilities.showCapabilities(request, await this.callerOf(metadata)));
  }
}
