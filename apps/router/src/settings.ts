import { z } from 'zod';
import { serviceSettings, settings } from '#libs/nest-kit';

/** What the router is told; docs/how-to/settings.md says it at length. */
export const routerSettings = {
  ...serviceSettings,
  /** What this gateway is called in lists of hops, where a message passes several. */
  GATEWAY_NAME: z.string().default('sealpost'),
  ROUTER_PORT: settings.port(7404),
} as const;
