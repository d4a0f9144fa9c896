import { z } from 'zod';
import { engineSettings } from '#libs/nest-kit';

const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an http:// address' });
const place = z.string({ error: 'must be host:port' }).regex(/^[^\s:]+:\d{1,5}$/, 'must be host:port');

/** What the demonstration is told that plays on services which run elsewhere; docs/how-to/settings.md says it at length. */
export const demoSettings = {
  ...engineSettings,
  SIMULATOR_URL: httpUrl,
  INGRESS_URL: httpUrl,
  MAILBOX_URL: httpUrl,
  MAILBOX_GRPC: place,
  DIRECTORY_GRPC: place,
  DIRECTORY_APP_GRPC: place,
} as const;
