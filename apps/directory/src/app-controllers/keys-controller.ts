import type { Metadata } from '@grpc/grpc-js';
import { Controller, Inject } from '@nestjs/common';
import { Ctx, GrpcMethod, Payload } from '@nestjs/microservices';
import type { keysMethods as methods, RequestRead, Response } from '#libs/contracts';
import { answer } from '../answer.ts';
import type { AppCalls } from '../app-calls/ports.ts';
import type { CallerOf } from '../caller.ts';
import { APP_CALLS, CALLER_OF } from '../tokens.ts';

type Methods = typeof methods;
const service = 'Keys';

@Controller()
export class KeysController {
  constructor(
    @Inject(APP_CALLS) private readonly calls: AppCalls,
    @Inject(CALLER_OF) private readonly callerOf: CallerOf,
  ) {}

  @GrpcMethod(service)
  async publishKeys(
    @Payload() request: RequestRead<Methods['publishKeys']>,
    @Ctx() metadata: Metadata,
  ): Promise<Response<Methods['publishKeys']>> {
    return answer(this.calls.keys.publishKeys(request, await this.callerOf(metadata)));
  }

  @GrpcMethod(service)
  async claimKeys(
    @Payload() request: RequestRead<Methods['claimKeys']>,
    @Ctx() metadata: Metadata,
  ): Promise<Response<Methods['claimKeys']>> {
    return answer(this.calls.keys.claimKeys(request, await this.callerOf(metadata)));
  }

  @GrpcMethod(service)
  async countKeys(
    @Payload() request: RequestRead<Methods['countKeys']>,
    @Ctx() metadata: Metadata,
  ): Promise<Response<Methods['countKeys']>> {
    return answer(this.calls.keys.countKeys(request, await this.callerOf(metadata)));
  }
}
