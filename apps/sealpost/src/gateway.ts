import { randomBytes } from 'node:crypto';
import type { Registry } from 'prom-client';
import { instagram } from '#libs/connector-instagram/content';
import { instagramDialect } from '#libs/connector-instagram/native';
import { messengerDialect } from '#libs/connector-messenger/native';
import { messenger } from '#libs/connector-messenger/content';
import { whatsapp } from '#libs/connector-whatsapp/content';
import { whatsappDialect } from '#libs/connector-whatsapp/native';
import type { Logger } from '#libs/nest-kit';
import { createDirectory } from '../../directory/src/create-directory.ts';
import { createEgress } from '../../egress/src/create-egress.ts';
import type { EgressLimits } from '../../egress/src/ports.ts';
import { createIngress } from '../../ingress/src/create-ingress.ts';
import { createMailbox } from '../../mailbox/src/create-mailbox.ts';
import { createRouter } from '../../router/src/create-router.ts';
import type { Engines } from './engines.ts';
import type { embeddedKeys } from './keys.ts';

export interface GatewayOptions {
  readonly engines: Pick<Engines, 'store' | 'bus'>;
  readonly keys: Awaited<ReturnType<typeof embeddedKeys>>;
  readonly registry: Registry;
  readonly logger: (service: string) => Logger;
  readonly now: () => number;
  readonly ports?: {
    readonly ingress?: number;
    readonly mailbox?: number;
    readonly mailboxGrpc?: number;
    readonly directoryGrpc?: number;
    readonly directoryAppGrpc?: number;
  };
  readonly limits?: Partial<EgressLimits>;
}

/** All services of the gateway in one process. */
export interface Gateway {
  /** Where platforms deliver webhooks. */
  readonly ingressUrl: string;
  /** Where app backends post frames. */
  readonly mailboxUrl: string;
  readonly mailboxGrpcUrl: string;
  readonly directoryGrpcUrl: string;
  /** Where app backends ask for keys, consent and conversations. */
  readonly directoryAppGrpcUrl: string;
  /** Stops the services from the outside in: what was taken is still delivered or parked. */
  readonly close: () => Promise<void>;
}

const connectors = { whatsapp, messenger, instagram };
const dialects = { whatsapp: whatsappDialect, messenger: messengerDialect, instagram: instagramDialect };
/** Whoever tries the gateway out may send bytes that are no message of a known suite. */
const links = {
  whatsapp: { suites: 'any' },
  messenger: { suites: 'any' },
  instagram: { suites: 'any' },
} as const;

/** Starts every service on the same database and bus; where one cannot start, none is left running. */
export const startGateway = async (options: GatewayOptions): Promise<Gateway> => {
  const running: Closing[] = [];
  const close = async (): Promise<void> => {
    for (const service of running.splice(0).toReversed()) await service.close();
  };
  try {
    return { ...(await startServices(options, running)), close };
  } catch (error) {
    await close();
    throw error;
  }
};

interface Closing {
  readonly close: () => Promise<void>;
}

/** Starts the services from the inside out, and keeps each that runs. */
const startServices = async (
  options: GatewayOptions,
  running: Closing[],
): Promise<Omit<Gateway, 'close'>> => {
  const { engines, keys, registry, logger, now, ports = {}, limits } = options;
  const { store, bus } = engines;
  const shared = { store, bus, now };
  const kept = <S extends Closing>(service: S): S => {
    running.push(service);
    return service;
  };
  const directory = kept(
    await createDirectory({
      ...shared,
      rosterSigner: keys.rosterSigner,
      sealer: keys.sealer(),
      randomBytes,
      logger: logger('directory'),
      metrics: registry,
      grpcPort: ports.directoryGrpc ?? 0,
      appGrpcPort: ports.directoryAppGrpc ?? 0,
    }),
  );
  kept(
    await createEgress({
      ...shared,
      opener: keys.opener(),
      rosterKeys: keys.rosterKeys,
      connectors,
      logger: logger('egress'),
      registry,
      ...(limits ? { limits } : {}),
    }),
  );
  const mailbox = kept(
    await createMailbox({
      ...shared,
      dialects,
      links,
      directoryUrl: directory.grpcUrl,
      logger: logger('mailbox'),
      registry,
      port: ports.mailbox ?? 0,
      grpcPort: ports.mailboxGrpc ?? 0,
    }),
  );
  kept(await createRouter({ ...shared, logger: logger('router'), metrics: registry }));
  const ingress = kept(
    await createIngress({
      ...shared,
      sealer: keys.sealer(),
      connectors,
      logger: logger('ingress'),
      metrics: registry,
      port: ports.ingress ?? 0,
    }),
  );
  return {
    ingressUrl: ingress.url,
    mailboxUrl: mailbox.url,
    mailboxGrpcUrl: mailbox.grpcUrl,
    directoryGrpcUrl: directory.grpcUrl,
    directoryAppGrpcUrl: directory.appGrpcUrl,
  };
};
