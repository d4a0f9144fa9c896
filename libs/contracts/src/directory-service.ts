import { sealpost } from '#contracts/gateway';
import { unaryMethod } from './unary-method.ts';

const { v1 } = sealpost.gateway;

/** The full name of the service. */
export const directoryServiceName = 'sealpost.gateway.v1.Directory';

const method = unaryMethod(directoryServiceName);

/** The methods of the service `Directory`, by the name of the function that calls or serves them. */
export const directoryMethods = {
  addAccount: method('AddAccount', v1.AddAccountRequest, v1.AddAccountResponse),
  listAccounts: method('ListAccounts', v1.ListAccountsRequest, v1.ListAccountsResponse),
  addLink: method('AddLink', v1.AddLinkRequest, v1.AddLinkResponse),
  addDevice: method('AddDevice', v1.AddDeviceRequest, v1.AddDeviceResponse),
  addConversation: method('AddConversation', v1.AddConversationRequest, v1.AddConversationResponse),
  listConversations: method('ListConversations', v1.ListConversationsRequest, v1.ListConversationsResponse),
  showConversation: method('ShowConversation', v1.ShowConversationRequest, v1.ShowConversationResponse),
  closeConversation: method('CloseConversation', v1.CloseConversationRequest, v1.CloseConversationResponse),
  listDeadLetters: method('ListDeadLetters', v1.ListDeadLettersRequest, v1.ListDeadLettersResponse),
  replayDeadLetter: method('ReplayDeadLetter', v1.ReplayDeadLetterRequest, v1.ReplayDeadLetterResponse),
} as const;

export type DirectoryMethodName = keyof typeof directoryMethods;
/** What a caller gives to a method. */
export type DirectoryRequest<N extends DirectoryMethodName> = Parameters<
  (typeof directoryMethods)[N]['requestSerialize']
>[0];
/** The same as the server reads it: nothing is missing. */
export type DirectoryRequestRead<N extends DirectoryMethodName> = ReturnType<
  (typeof directoryMethods)[N]['requestDeserialize']
>;
/** What the server answers. */
export type DirectoryResponse<N extends DirectoryMethodName> = Parameters<
  (typeof directoryMethods)[N]['responseSerialize']
>[0];
/** The same as the caller reads it. */
export type DirectoryResponseRead<N extends DirectoryMethodName> = ReturnType<
  (typeof directoryMethods)[N]['responseDeserialize']
>;
