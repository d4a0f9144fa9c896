import type { NativeDialect } from '#libs/connector/native';
import type { Platform } from '#libs/envelope';

const loaders = {
  whatsapp: async () => (await import('#libs/connector-whatsapp/native')).whatsappDialect,
  messenger: async () => (await import('#libs/connector-messenger/native')).messengerDialect,
  instagram: async () => (await import('#libs/connector-instagram/native')).instagramDialect,
} as const satisfies Record<Platform, () => Promise<NativeDialect>>;

/** Loads an app's dialect; each only where it is needed. */
export const loadDialect = (app: Platform): Promise<NativeDialect> => loaders[app]();
