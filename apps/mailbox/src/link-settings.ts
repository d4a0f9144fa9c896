import { z } from 'zod';
import { type Platform, platforms } from '#libs/envelope';
import type { LinkSettings } from './ports.ts';

/** `app=word`, separated by commas or line breaks, with the words that are allowed; each app once. */
const byApp = (word: RegExp, error: string) =>
  z
    .string()
    .default('')
    .transform((list) => list.split(/[,\n]/).filter((entry) => entry.trim() !== ''))
    .pipe(z.array(z.string().refine((entry) => isOfApp(entry, word), error)))
    .refine((entries) => new Set(entries.map((entry) => partsOf(entry)[0])).size === entries.length, error)
    .transform((entries) => new Map(entries.map((entry) => partsOf(entry))));

const partsOf = (entry: string): readonly [string, string] => {
  const at = entry.indexOf('=');
  return [entry.slice(0, at).trim(), entry.slice(at + 1).trim()];
};

const isOfApp = (entry: string, word: RegExp): boolean => {
  const [app, value] = partsOf(entry);
  return platforms.some((platform) => platform === app) && word.test(value);
};

/** What the mailbox is told of links, by the name of the variable. */
export const linkSettings = {
  MAILBOX_MISMATCH_STRATEGY: byApp(
    /^(report_all|ignore_all)$/,
    'must be a list of app=report_all or app=ignore_all',
  ),
  MAILBOX_SUITES: byApp(/^(known|any)$/, 'must be a list of app=known or app=any'),
  /** The same in a file, from where it is read before this. */
  MAILBOX_DELIVERY_SECRETS_FILE: z.string().optional(),
  MAILBOX_DELIVERY_SECRETS: byApp(/^\S{16,}$/, 'must be a list of app=secret of 16 characters or more'),
  DIRECTORY_GRPC: z
    .string()
    .regex(/^[^\s:]+:\d{1,5}$/, 'must be host:port')
    .optional(),
} as const;

/** The settings of each link. */
export const linkSettingsOf = (config: {
  readonly MAILBOX_MISMATCH_STRATEGY: ReadonlyMap<string, string>;
  readonly MAILBOX_SUITES: ReadonlyMap<string, string>;
  readonly MAILBOX_DELIVERY_SECRETS: ReadonlyMap<string, string>;
}): Readonly<Partial<Record<Platform, LinkSettings>>> =>
  Object.fromEntries(
    platforms.map((app): [Platform, LinkSettings] => {
      const secret = config.MAILBOX_DELIVERY_SECRETS.get(app);
      return [
        app,
        {
          mismatchStrategy:
            config.MAILBOX_MISMATCH_STRATEGY.get(app) === 'ignore_all' ? 'ignore_all' : 'report_all',
          suites: config.MAILBOX_SUITES.get(app) === 'any' ? 'any' : 'known',
          ...(secret === undefined ? {} : { deliverySecret: secret }),
        },
      ];
    }),
  );
