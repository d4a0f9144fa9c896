import { serviceSettings, settings } from '#libs/nest-kit';
import { tlsSettings } from './tls-settings.ts';

/** What the directory is told; docs/how-to/settings.md says it at length. */
export const directorySettings = {
  ...serviceSettings,
  ...tlsSettings,
  EGRESS_PUBLIC_KEYS: settings.keys,
  EGRESS_PUBLIC_KEYS_FILE: settings.keyFile,
  ROSTER_PRIVATE_KEYS: settings.keys,
  ROSTER_PRIVATE_KEYS_FILE: settings.keyFile,
  DIRECTORY_GRPC_PORT: settings.port(7402),
  DIRECTORY_APP_GRPC_PORT: settings.port(7406),
  DIRECTORY_PORT: settings.port(7412),
} as const;
