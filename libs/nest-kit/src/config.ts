import { z } from 'zod';
import { logLevels } from './logging.ts';
import { startFault, StartFault } from './start-fault.ts';

/** The environment, as the process got it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads a process' settings from its environment. An empty variable counts as absent. What is wrong is thrown as one error that
 * names variables and rules, never values: some of them are secrets.
 */
export function readConfig<S extends z.ZodRawShape>(
  shape: S,
  environment: Environment,
): z.output<z.ZodObject<S>> {
  const given = Object.entries(environment).filter(([, value]) => value !== undefined && value !== '');
  const parsed = z.object(shape).safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  throw new StartFault(
    parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), rule: message })),
  );
}

/** Throws where some of several settings are said that have a meaning only together. */
export function mustBeSaidTogether(said: Readonly<Record<string, string | undefined>>): void {
  const names = Object.keys(said);
  const missing = names.filter((name) => said[name] === undefined);
  if (missing.length > 0 && missing.length < names.length)
    throw startFault(missing.join(', '), `must be said too, since ${names.join(', ')} belong together`);
}

const port = z.coerce.number({ error: 'must be a port' }).int({ error: 'must be a port' });

/** What several processes are told, by the name of the variable. */
export const settings = {
  /** A `postgres://` address. */
  databaseUrl: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' }),
  /** Connections to the database at most. */
  databasePoolMax: z.coerce
    .number()
    .int()
    .min(1, 'must be 1 or more')
    .max(1000, 'must be 1000 or less')
    .default(10),
  /** `host:port`, separated by commas. */
  kafkaBrokers: z
    .string({ error: 'must be a list of host:port' })
    .transform((list) => list.split(',').map((broker) => broker.trim()))
    .pipe(z.array(z.string().regex(/^[^\s:]+:\d{1,5}$/, 'must be a list of host:port'))),
  /** A TCP port, with the one that it has when nothing is said; 0 is any free one. */
  port: (usual: number) => port.min(0, 'must be a port').max(65_535, 'must be a port').default(usual),
  /** A switch that is off when nothing is said. */
  flag: z
    .enum(['true', 'false'], { error: 'must be true or false' })
    .default('false')
    .transform((word) => word === 'true'),
  /** The interface to listen on. */
  host: z.string().default('127.0.0.1'),
  /** What is worth a log line. */
  logLevel: z.enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` }).default('info'),
  /** A ring of keys itself, 32 bytes each in base64; read by `publicKeysOf` and `privateKeysOf`. */
  keys: z.string().optional(),
  /** The path of a ring of keys, which is followed when it is rotated. */
  keyFile: z.string().optional(),
  /** A path, with the one that it has when nothing is said. */
  path: (usual: string) => z.string().default(usual),
} as const;
