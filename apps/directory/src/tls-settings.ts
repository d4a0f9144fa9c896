import { z } from 'zod';
import { tlsFilesOf, type TlsFiles } from '#libs/nest-kit';

/** What the directory is told of TLS on the port of app backends, by the name of the variable. */
export const tlsSettings = {
  DIRECTORY_APP_TLS_CERTIFICATE_FILE: z.string().optional(),
  DIRECTORY_APP_TLS_KEY_FILE: z.string().optional(),
  DIRECTORY_APP_TLS_CLIENT_ROOT_FILE: z.string().optional(),
} as const;

type TlsConfig = Readonly<Partial<Record<keyof typeof tlsSettings, string | undefined>>>;

/** The files of TLS of the port of app backends; `undefined` where none is wanted. */
export const directoryTlsOf = (config: TlsConfig): TlsFiles | undefined =>
  tlsFilesOf({
    certificate: ['DIRECTORY_APP_TLS_CERTIFICATE_FILE', config.DIRECTORY_APP_TLS_CERTIFICATE_FILE],
    key: ['DIRECTORY_APP_TLS_KEY_FILE', config.DIRECTORY_APP_TLS_KEY_FILE],
    clientRoot: ['DIRECTORY_APP_TLS_CLIENT_ROOT_FILE', config.DIRECTORY_APP_TLS_CLIENT_ROOT_FILE],
  });
