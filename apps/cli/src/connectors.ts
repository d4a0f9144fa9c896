import type { Connector } from '#libs/connector/content';
import type { Platform } from '#libs/envelope';

/** Loads a platform's connector; each only where it is needed. */
export type LoadConnector = (platform: Platform) => Promise<Connector>;

const loaders = {
  whatsapp: async () => (await import('#libs/connector-whatsapp/content')).whatsapp,
  messenger: async () => (await import('#libs/connector-messenger/content')).messenger,
  instagram: async () => (await import('#libs/connector-instagram/content')).instagram,
} as const satisfies Record<Platform, () => Promise<Connector>>;

/** The connectors that the gateway has. */
export const loadConnector: LoadConnector = (platform) => loaders[platform]();
