import type { Metadata } from '@grpc/grpc-js';
import { Controller, Inject } from '@nestjs/common';
import { Ctx, GrpcMethod, Payload } from '@nestjs/microservices';
import type { conversationsMethods as methods, RequestRead, Response } from '#libs/contracts';
import { answer } from '../answer.ts';
import type { AppCalls } from '../app-calls/ports.ts';
import type { CallerOf } from '../caller.ts';
import { APP_CALLS, CALLER_OF } from '../tokens.ts';

type Methods = typeof methods;
const service = 'Conversations';

@Controller()
export class ConversationsController {
  constructor(
    @Inject(APP_CALLS) private readonly calls: AppCalls,
    @Inject(CALLER_OF) private readonly callerOf: CallerOf,
  ) {}

  @GrpcMethod(service)
  async beginConversation(
    @Payload() request: RequestRead<Methods['beginConversation']>,
    @Ctx() metadata: Metadata,
  ): Promise<Response<Methods['beginConversation']>> {
    return answer(this.calls.conversations.beginConversation(request, await this.callerOf(metadata)));
  }

  @GrpcMethod(service)
  async leaveConversation(
    @Payload() request: RequestRead<Methods['leaveConversation']>,
    @Ctx() metadata: Metadata,
  ): Promise<Response<Methods['leaveConversation']>> {
    return answer(this.calls.conversations.leaveConversation(request, await this.callerOf(metadata)));
  }

  @GrpcMethod(service)
  async describeConversation(
    @Payload() request: RequestRead<Methods['describeConversation']>,
    @Ctx() metadata: Metadata,
  ): Promise<Response<Methods['describeConversation']>> {
    return answer(this.calls.conversations.describeConversation(request, await this.callerOf(metadata)));
  }
}
