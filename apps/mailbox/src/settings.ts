import { serviceSettings, settings } from '#libs/nest-kit';
import { linkSettings } from './link-settings.ts';
import { tlsSettings } from './tls-settings.ts';

/** What the mailbox is told; docs/how-to/settings.md says it at length. */
export const mailboxSettings = {
  ...serviceSettings,
  ...linkSettings,
  ...tlsSettings,
  MAILBOX_PORT: settings.port(7401),
  MAILBOX_GRPC_PORT: settings.port(7403),
} as const;
