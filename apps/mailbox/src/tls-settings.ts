import { existsSync } from 'node:fs';
import { z } from 'zod';
import { mustBeSaidTogether, startFault } from '#libs/nest-kit';
import type { TlsFiles } from './tls.ts';

/** What the mailbox is told of TLS, by the name of the variable. */
export const tlsSettings = {
  MAILBOX_TLS_CERTIFICATE_FILE: z.string().optional(),
  MAILBOX_TLS_KEY_FILE: z.string().optional(),
  MAILBOX_TLS_CLIENT_ROOT_FILE: z.string().optional(),
} as const;

type TlsConfig = Readonly<Partial<Record<keyof typeof tlsSettings, string | undefined>>>;

/** The files of TLS; `undefined` where none is wanted. Throws where one is missing, by the name of its setting. */
export const tlsFilesOf = (config: TlsConfig): TlsFiles | undefined => {
  const {
    MAILBOX_TLS_CERTIFICATE_FILE: certificatePath,
    MAILBOX_TLS_KEY_FILE: keyPath,
    MAILBOX_TLS_CLIENT_ROOT_FILE: clientRootPath,
  } = config;
  mustBeSaidTogether({ MAILBOX_TLS_CERTIFICATE_FILE: certificatePath, MAILBOX_TLS_KEY_FILE: keyPath });
  for (const [name, path] of Object.entries(config))
    if (name in tlsSettings && path !== undefined && !existsSync(path))
      throw startFault(name, 'must name a file that can be read');
  if (certificatePath === undefined || keyPath === undefined) return undefined;
  return { certificatePath, keyPath, ...(clientRootPath === undefined ? {} : { clientRootPath }) };
};
