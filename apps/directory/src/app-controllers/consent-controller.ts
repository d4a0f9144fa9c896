import type { Metadata } from '@grpc/grpc-js';
import { Controller, Inject } from '@nestjs/common';
import { Ctx, GrpcMethod, Payload } from '@nestjs/microservices';
import type { consentMethods as methods, RequestRead, Response } from '#libs/contracts';
import { answer } from '../answer.ts';
import type { AppCalls } from '../app-calls/ports.ts';
import type { CallerOf } from '../caller.ts';
import { APP_CALLS, CALLER_OF } from '../tokens.ts';

type Methods = typeof methods;
const service = 'Consent';

@Controller()
export class ConsentController {
  constructor(
    @Inject(APP_CALLS) private readonly calls: AppCalls,
    @Inject(CALLER_OF) private readonly callerOf: CallerOf,
  ) {}

  @GrpcMethod(service)
  async requestConsent(
    @Payload() request: RequestRead<Methods['requestConsent']>,
    @Ctx() metadata: Metadata,
  ): Promise<Response<Methods['requestConsent']>> {
    return answer(this.calls.consent.requestConsent(request, await this.callerOf(metadata)));
  }

  @GrpcMethod(service)
  async grantConsent(
    @Payload() request: RequestRead<Methods['grantConsent']>,
    @Ctx() metadata: Metadata,
  ): Promise<Response<Methods['grantConsent']>> {
    return answer(this.calls.consent.grantConsent(request, await this.callerOf(metadata)));
  }

  @GrpcMethod(service)
  async revokeConsent(
    @Payload() request: RequestRead<Methods['revokeConsent']>,
    @Ctx() metadata: Metadata,
  ): Promise<Response<Methods['revokeConsent']>> {
    return answer(this.calls.consent.revokeConsent(request, await this.callerOf(metadata)));
  }

  @GrpcMethod(service)
  async cancelConsent(
    @Payload() request: RequestRead<Methods['cancelConsent']>,
    @Ctx() metadata: Metadata,
  ): Promise<Response<Methods['cancelConsent']>> {
    return answer(this.calls.consent.cancelConsent(request, await this.callerOf(metadata)));
  }

  @GrpcMethod(service)
  async listConsents(
    @Payload() request: RequestRead<Methods['listConsents']>,
    @Ctx() metadata: Metadata,
  ): Promise<Response<Methods['listConsents']>> {
    return answer(this.calls.consent.listConsents(request, await this.callerOf(metadata)));
  }
}
