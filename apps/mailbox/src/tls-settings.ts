import { z } from 'zod';
import { tlsFilesOf, type TlsFiles } from '#libs/nest-kit';

/** What the mailbox is told of TLS, by the name of the variable. */
export const tlsSettings = {
  MAILBOX_TLS_CERTIFICATE_FILE: z.string().optional(),
  MAILBOX_TLS_KEY_FILE: z.string().optional(),
  MAILBOX_TLS_CLIENT_ROOT_FILE: z.string().optional(),
} as const;

type TlsConfig = Readonly<Partial<Record<keyof typeof tlsSettings, string | undefined>>>;

/** The files of TLS of both doors; `undefined` where none is wanted. */
export const mailboxTlsOf = (config: TlsConfig): TlsFiles | undefined =>
  tlsFilesOf({
    certificate: ['MAILBOX_TLS_CERTIFICATE_FILE', config.MAILBOX_TLS_CERTIFICATE_FILE],
    key: ['MAILBOX_TLS_KEY_FILE', config.MAILBOX_TLS_KEY_FILE],
    clientRoot: ['MAILBOX_TLS_CLIENT_ROOT_FILE', config.MAILBOX_TLS_CLIENT_ROOT_FILE],
  });
