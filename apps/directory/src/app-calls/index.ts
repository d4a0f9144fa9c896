import type { CallPorts } from '../calls/ports.ts';
import { capabilitiesCalls } from './capabilities.ts';
import { claimKeys } from './claim-keys.ts';
import { conversationsCalls } from './conversations.ts';
import { countKeys } from './count-keys.ts';
import { listDevices, registerDevice, revokeDevice } from './devices.ts';
import { listConsents } from './list-consents.ts';
import type { AppCalls } from './ports.ts';
import { publishKeys } from './publish-keys.ts';
import { stateConsent } from './state-consent.ts';
import { describeUser, registerUser } from './users.ts';

/** The methods that app backends call, over their ports. */
export const appCalls = (ports: CallPorts): AppCalls => ({
  devices: {
    registerUser: registerUser(ports),
    registerDevice: registerDevice(ports),
    listDevices: listDevices(ports),
    revokeDevice: revokeDevice(ports),
    describeUser: describeUser(ports),
  },
  keys: {
    publishKeys: publishKeys(ports),
    claimKeys: claimKeys(ports),
    countKeys: countKeys(ports),
  },
  consent: {
    requestConsent: stateConsent('request', ports),
    grantConsent: stateConsent('grant', ports),
    revokeConsent: stateConsent('revoke', ports),
    cancelConsent: stateConsent('cancel', ports),
    listConsents: listConsents(ports),
  },
  capabilities: capabilitiesCalls(ports),
  conversations: conversationsCalls(ports),
});
