import {
  capabilitiesMethods,
  consentMethods,
  conversationsMethods,
  devicesMethods,
  keysMethods,
  type UnaryMethod,
} from '#libs/contracts';
import { type Platform, type Result, translated } from '#libs/envelope';
import { appCalls } from '../app-calls/index.ts';
import type { Caller } from '../caller.ts';
import type { CallPorts } from '../calls/ports.ts';

/** What an app's backend calls, without a network but through the bytes of the messages; the app is the credential's. */
export function appCallsOn(ports: Omit<CallPorts, 'read'>) {
  const calls = appCalls({ read: () => Promise.resolve([]), ...ports });
  return (app: Platform | 'inside') => {
    const caller: Caller = app === 'inside' ? { kind: 'inside' } : { kind: 'app', app };
    const by = <A, B, C, D>(
      method: UnaryMethod<A, B, C, D>,
      call: (request: B, caller: Caller) => Promise<Result<C>>,
    ) => through(method, (request) => call(request, caller));
    return {
      registerUser: by(devicesMethods.registerUser, calls.devices.registerUser),
      registerDevice: by(devicesMethods.registerDevice, calls.devices.registerDevice),
      listDevices: by(devicesMethods.listDevices, calls.devices.listDevices),
      revokeDevice: by(devicesMethods.revokeDevice, calls.devices.revokeDevice),
      describeUser: by(devicesMethods.describeUser, calls.devices.describeUser),
      publishKeys: by(keysMethods.publishKeys, calls.keys.publishKeys),
      claimKeys: by(keysMethods.claimKeys, calls.keys.claimKeys),
      countKeys: by(keysMethods.countKeys, calls.keys.countKeys),
      requestConsent: by(consentMethods.requestConsent, calls.consent.requestConsent),
      grantConsent: by(consentMethods.grantConsent, calls.consent.grantConsent),
      revokeConsent: by(consentMethods.revokeConsent, calls.consent.revokeConsent),
      cancelConsent: by(consentMethods.cancelConsent, calls.consent.cancelConsent),
      listConsents: by(consentMethods.listConsents, calls.consent.listConsents),
      publishCapabilities: by(
        capabilitiesMethods.publishCapabilities,
        calls.capabilities.publishCapabilities,
      ),
      showCapabilities: by(capabilitiesMethods.showCapabilities, calls.capabilities.showCapabilities),
      beginConversation: by(conversationsMethods.beginConversation, calls.conversations.beginConversation),
      leaveConversation: by(conversationsMethods.leaveConversation, calls.conversations.leaveConversation),
      describeConversation: by(
        conversationsMethods.describeConversation,
        calls.conversations.describeConversation,
      ),
    };
  };
}

export type BackendCalls = ReturnType<ReturnType<typeof appCallsOn>>;

function through<A, B, C, D>(method: UnaryMethod<A, B, C, D>, call: (request: B) => Promise<Result<C>>) {
  return async (request: A): Promise<Result<D>> => {
    const result = await call(method.requestDeserialize(method.requestSerialize(request)));
    return result.ok
      ? translated(method.responseDeserialize(method.responseSerialize(result.value)))
      : result;
  };
}
