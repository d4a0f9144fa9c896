import { serviceSettings, settings } from '#libs/nest-kit';

/** What ingress is told; docs/how-to/settings.md says it at length. */
export const ingressSettings = {
  ...serviceSettings,
  EGRESS_PUBLIC_KEYS: settings.keys,
  EGRESS_PUBLIC_KEYS_FILE: settings.keyFile,
  INGRESS_PORT: settings.port(7400),
} as const;
