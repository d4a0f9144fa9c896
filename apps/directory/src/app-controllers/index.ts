import { CapabilitiesController } from './capabilities-controller.ts';
import { ConsentController } from './consent-controller.ts';
import { ConversationsController } from './conversations-controller.ts';
import { DevicesController } from './devices-controller.ts';
import { KeysController } from './keys-controller.ts';

/** What serves the methods that app backends call. */
export const appControllers = [
  DevicesController,
  KeysController,
  ConsentController,
  CapabilitiesController,
  ConversationsController,
] as const;
