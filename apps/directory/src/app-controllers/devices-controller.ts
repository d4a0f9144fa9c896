import type { Metadata } from '@grpc/grpc-js';
import { Controller, Inject } from '@nestjs/common';
import { Ctx, GrpcMethod, Payload } from '@nestjs/microservices';
import type { devicesMethods as methods, RequestRead, Response } from '#libs/contracts';
import { answer } from '../answer.ts';
import type { AppCalls } from '../app-calls/ports.ts';
import type { CallerOf } from '../caller.ts';
import { APP_CALLS, CALLER_OF } from '../tokens.ts';

type Methods = typeof methods;
const service = 'Devices';

@Controller()
export class DevicesController {
  constructor(
    @Inject(APP_CALLS) private readonly calls: AppCalls,
    @Inject(CALLER_OF) private readonly callerOf: CallerOf,
  ) {}

  @GrpcMethod(service)
  async registerUser(
    @Payload() request: RequestRead<Methods['registerUser']>,
    @Ctx() metadata: Metadata,
  ): Promise<Response<Methods['registerUser']>> {
    return answer(this.calls.devices.registerUser(request, await this.callerOf(metadata)));
  }

  @GrpcMethod(service)
  async registerDevice(
    @Payload() request: RequestRead<Methods['registerDevice']>,
    @Ctx() metadata: Metadata,
  ): Promise<Response<Methods['registerDevice']>> {
    return answer(this.calls.devices.registerDevice(request, await this.callerOf(metadata)));
  }

  @GrpcMethod(service)
  async listDevices(
    @Payload() request: RequestRead<Methods['listDevices']>,
    @Ctx() metadata: Metadata,
  ): Promise<Response<Methods['listDevices']>> {
    return answer(this.calls.devices.listDevices(request, await this.callerOf(metadata)));
  }

  @GrpcMethod(service)
  async revokeDevice(
    @Payload() request: RequestRead<Methods['revokeDevice']>,
    @Ctx() metadata: Metadata,
  ): Promise<Response<Methods['revokeDevice']>> {
    return answer(this.calls.devices.revokeDevice(request, await this.callerOf(metadata)));
  }

  @GrpcMethod(service)
  async describeUser(
    @Payload() request: RequestRead<Methods['describeUser']>,
    @Ctx() metadata: Metadata,
  ): Promise<Response<Methods['describeUser']>> {
    return answer(this.calls.devices.describeUser(request, await this.callerOf(metadata)));
  }
}
