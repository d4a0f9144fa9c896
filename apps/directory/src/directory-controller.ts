import { Controller, Inject } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import type { DirectoryRequestRead, DirectoryResponse } from '#libs/contracts';
import { answer } from './answer.ts';
import type { DirectoryCalls } from './calls/ports.ts';
import { DIRECTORY_CALLS } from './tokens.ts';

const service = 'Directory';

@Controller()
export class DirectoryController {
  constructor(@Inject(DIRECTORY_CALLS) private readonly calls: DirectoryCalls) {}

  @GrpcMethod(service)
  addAccount(
    @Payload() request: DirectoryRequestRead<'addAccount'>,
  ): Promise<DirectoryResponse<'addAccount'>> {
    return answer(this.calls.addAccount(request));
  }

  @GrpcMethod(service)
  listAccounts(
    @Payload() request: DirectoryRequestRead<'listAccounts'>,
  ): Promise<DirectoryResponse<'listAccounts'>> {
    return answer(this.calls.listAccounts(request));
  }

  @GrpcMethod(service)
  addLink(@Payload() request: DirectoryRequestRead<'addLink'>): Promise<DirectoryResponse<'addLink'>> {
    return answer(this.calls.addLink(request));
  }

  @GrpcMethod(service)
  addDevice(@Payload() request: DirectoryRequestRead<'addDevice'>): Promise<DirectoryResponse<'addDevice'>> {
    return answer(this.calls.addDevice(request));
  }

  @GrpcMethod(service)
  addConversation(
    @Payload() request: DirectoryRequestRead<'addConversation'>,
  ): Promise<DirectoryResponse<'addConversation'>> {
    return answer(this.calls.addConversation(request));
  }

  @GrpcMethod(service)
  listConversations(
    @Payload() request: DirectoryRequestRead<'listConversations'>,
  ): Promise<DirectoryResponse<'listConversations'>> {
    return answer(this.calls.listConversations(request));
  }

  @GrpcMethod(service)
  showConversation(
    @Payload() request: DirectoryRequestRead<'showConversation'>,
  ): Promise<DirectoryResponse<'showConversation'>> {
    return answer(this.calls.showConversation(request));
  }

  @GrpcMethod(service)
  closeConversation(
    @Payload() request: DirectoryRequestRead<'closeConversation'>,
  ): Promise<DirectoryResponse<'closeConversation'>> {
    return answer(this.calls.closeConversation(request));
  }

  @GrpcMethod(service)
  listDeadLetters(
    @Payload() request: DirectoryRequestRead<'listDeadLetters'>,
  ): Promise<DirectoryResponse<'listDeadLetters'>> {
    return answer(this.calls.listDeadLetters(request));
  }

  @GrpcMethod(service)
  replayDeadLetter(
    @Payload() request: DirectoryRequestRead<'replayDeadLetter'>,
  ): Promise<DirectoryResponse<'replayDeadLetter'>> {
    return answer(this.calls.replayDeadLetter(request));
  }
}
