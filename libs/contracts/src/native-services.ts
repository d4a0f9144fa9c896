import { sealpost } from '#contracts/gateway';
import { unaryMethod } from './unary-method.ts';

const { v1 } = sealpost.gateway;

/** The full names of the services that app backends call. */
const appServiceNames = {
  devices: 'sealpost.gateway.v1.Devices',
  keys: 'sealpost.gateway.v1.Keys',
  consent: 'sealpost.gateway.v1.Consent',
  capabilities: 'sealpost.gateway.v1.Capabilities',
  conversations: 'sealpost.gateway.v1.Conversations',
} as const;

const devices = unaryMethod(appServiceNames.devices);
const keys = unaryMethod(appServiceNames.keys);
const consent = unaryMethod(appServiceNames.consent);
const capabilities = unaryMethod(appServiceNames.capabilities);
const conversations = unaryMethod(appServiceNames.conversations);

/** The methods of the service `Devices`. */
export const devicesMethods = {
  registerUser: devices('RegisterUser', v1.RegisterUserRequest, v1.RegisterUserResponse),
  registerDevice: devices('RegisterDevice', v1.RegisterDeviceRequest, v1.RegisterDeviceResponse),
  listDevices: devices('ListDevices', v1.ListDevicesRequest, v1.ListDevicesResponse),
  revokeDevice: devices('RevokeDevice', v1.RevokeDeviceRequest, v1.RevokeDeviceResponse),
  describeUser: devices('DescribeUser', v1.DescribeUserRequest, v1.DescribeUserResponse),
} as const;

/** The methods of the service `Keys`. */
export const keysMethods = {
  publishKeys: keys('PublishKeys', v1.PublishKeysRequest, v1.PublishKeysResponse),
  claimKeys: keys('ClaimKeys', v1.ClaimKeysRequest, v1.ClaimKeysResponse),
  countKeys: keys('CountKeys', v1.CountKeysRequest, v1.CountKeysResponse),
} as const;

/** The methods of the service `Consent`. */
export const consentMethods = {
  requestConsent: consent('RequestConsent', v1.RequestConsentRequest, v1.RequestConsentResponse),
  grantConsent: consent('GrantConsent', v1.GrantConsentRequest, v1.GrantConsentResponse),
  revokeConsent: consent('RevokeConsent', v1.RevokeConsentRequest, v1.RevokeConsentResponse),
  cancelConsent: consent('CancelConsent', v1.CancelConsentRequest, v1.CancelConsentResponse),
  listConsents: consent('ListConsents', v1.ListConsentsRequest, v1.ListConsentsResponse),
} as const;

/** The methods of the service `Capabilities`. */
export const capabilitiesMethods = {
  publishCapabilities: capabilities(
    'PublishCapabilities',
    v1.PublishCapabilitiesRequest,
    v1.PublishCapabilitiesResponse,
  ),
  showCapabilities: capabilities('ShowCapabilities', v1.ShowCapabilitiesRequest, v1.ShowCapabilitiesResponse),
} as const;

/** The methods of the service `Conversations`. */
export const conversationsMethods = {
  beginConversation: conversations(
    'BeginConversation',
    v1.BeginConversationRequest,
    v1.BeginConversationResponse,
  ),
  leaveConversation: conversations(
    'LeaveConversation',
    v1.LeaveConversationRequest,
    v1.LeaveConversationResponse,
  ),
  describeConversation: conversations(
    'DescribeConversation',
    v1.DescribeConversationRequest,
    v1.DescribeConversationResponse,
  ),
} as const;

/** Every service that app backends call, with its methods. */
export const appServices = {
  [appServiceNames.devices]: devicesMethods,
  [appServiceNames.keys]: keysMethods,
  [appServiceNames.consent]: consentMethods,
  [appServiceNames.capabilities]: capabilitiesMethods,
  [appServiceNames.conversations]: conversationsMethods,
} as const;

/** A method's request as its server reads it: nothing is missing. */
export type RequestRead<M> = M extends { readonly requestDeserialize: (bytes: Buffer) => infer R }
  ? R
  : never;
/** What the server of a method answers. */
export type Response<M> = M extends { readonly responseSerialize: (response: infer R) => Buffer } ? R : never;

/** The metadata by which a process of the gateway says for which app it calls; nobody else is believed. */
export const appMetadataKey = 'sealpost-app';
