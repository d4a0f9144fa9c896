import type { Inbound } from '#libs/connector/content';
import { fromEcho, fromMessage } from './inbound/message.ts';
import { fromStatus } from './inbound/status.ts';
import { fromError, fromGroup, fromHandover, fromPreference, fromUserIdUpdate } from './inbound/system.ts';
import { fromCall, fromIgnored, fromUnsupported } from './inbound/unsupported.ts';
import type { EventSource, PlatformEvent } from './webhook.ts';

const translators: Readonly<Record<EventSource, (event: PlatformEvent) => Inbound>> = {
  messages: fromMessage,
  message_echoes: fromEcho,
  statuses: fromStatus,
  groups: fromGroup,
  user_preferences: fromPreference,
  user_id_update: fromUserIdUpdate,
  messaging_handovers: fromHandover,
  errors: fromError,
  calls: fromCall,
  ignored: fromIgnored,
  unsupported: fromUnsupported,
};

/** Translates one item of a webhook into the event that every platform gives. */
export const toInbound = (event: PlatformEvent): Inbound => translators[event.source](event);
