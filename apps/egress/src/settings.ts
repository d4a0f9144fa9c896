import { serviceSettings, settings } from '#libs/nest-kit';

/** What egress is told; docs/how-to/settings.md says it at length. */
export const egressSettings = {
  ...serviceSettings,
  EGRESS_PRIVATE_KEYS: settings.keys,
  EGRESS_PRIVATE_KEYS_FILE: settings.keyFile,
  ROSTER_PUBLIC_KEYS: settings.keys,
  ROSTER_PUBLIC_KEYS_FILE: settings.keyFile,
  EGRESS_PORT: settings.port(7405),
} as const;
