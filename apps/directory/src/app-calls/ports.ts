import type {
  capabilitiesMethods,
  consentMethods,
  conversationsMethods,
  devicesMethods,
  keysMethods,
  RequestRead,
  Response,
} from '#libs/contracts';
import type { Result } from '#libs/envelope';
import type { Caller } from '../caller.ts';

/** One method that app backends call: its answer to this caller, or what was wrong with the request. */
export type AppCall<M> = (request: RequestRead<M>, caller: Caller) => Promise<Result<Response<M>>>;

type CallsOf<M> = { readonly [N in keyof M]: AppCall<M[N]> };

export type DevicesCalls = CallsOf<typeof devicesMethods>;
export type KeysCalls = CallsOf<typeof keysMethods>;
export type ConsentCalls = CallsOf<typeof consentMethods>;
export type CapabilitiesCalls = CallsOf<typeof capabilitiesMethods>;
export type ConversationsCalls = CallsOf<typeof conversationsMethods>;

/** Every method that app backends call, by service. */
export interface AppCalls {
  readonly devices: DevicesCalls;
  readonly keys: KeysCalls;
  readonly consent: ConsentCalls;
  readonly capabilities: CapabilitiesCalls;
  readonly conversations: ConversationsCalls;
}
