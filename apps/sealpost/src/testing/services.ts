import { randomBytes } from 'node:crypto';
import type { Registry } from 'prom-client';
import type { Bus } from '#libs/bus';
import { instagram } from '#libs/connector-instagram/content';
import { instagramDialect } from '#libs/connector-instagram/native';
import { messenger } from '#libs/connector-messenger/content';
import { messengerDialect } from '#libs/connector-messenger/native';
import { whatsapp } from '#libs/connector-whatsapp/content';
import { whatsappDialect } from '#libs/connector-whatsapp/native';
import type { Logger } from '#libs/nest-kit';
import type { Store } from '#libs/store';
import { createDirectory } from '../../../directory/src/create-directory.ts';
import { createEgress } from '../../../egress/src/create-egress.ts';
import type { EgressLimits } from '../../../egress/src/ports.ts';
import { createIngress } from '../../../ingress/src/create-ingress.ts';
import { createMailbox } from '../../../mailbox/src/create-mailbox.ts';
import { createRouter } from '../../../router/src/create-router.ts';
import type { embeddedKeys } from '../keys.ts';

/** The services in the order in which they start; they end in the opposite order, from the outside in. */
export const serviceNames = ['directory', 'egress', 'mailbox', 'router', 'ingress'] as const;

export type ServiceName = (typeof serviceNames)[number];

/** One running instance of a service. */
export interface Instance {
  /** Where it answers HTTP; for the directory, which has none of interest, its gRPC address. */
  readonly url: string;
  readonly grpcUrl: string;
  /** Of the directory: where it answers app backends. */
  readonly appGrpcUrl?: string;
  readonly close: () => Promise<void>;
}

/** What all instances share. */
export interface Shared {
  readonly store: Store;
  readonly bus: Bus;
  readonly now: () => number;
  readonly keys: Awaited<ReturnType<typeof embeddedKeys>>;
  readonly registry: Registry;
  readonly logger: (service: string) => Logger;
  readonly limits: Partial<EgressLimits>;
}

const connectors = { whatsapp, messenger, instagram };
const dialects = { whatsapp: whatsappDialect, messenger: messengerDialect, instagram: instagramDialect };
const links = {
  whatsapp: { suites: 'any' },
  messenger: { suites: 'any' },
  instagram: { suites: 'any' },
} as const;

/** Starts one instance of a service more, on free ports. */
export const startInstance: Readonly<Record<ServiceName, (shared: Shared) => Promise<Instance>>> = {
  directory: async ({ store, bus, now, keys, registry, logger }) => {
    const directory = await createDirectory({
      store,
      bus,
      now,
      rosterSigner: keys.rosterSigner,
      sealer: keys.sealer(),
      randomBytes,
      logger: logger('directory'),
      metrics: registry,
      grpcPort: 0,
    });
    const { grpcUrl, appGrpcUrl } = directory;
    return { url: grpcUrl, grpcUrl, appGrpcUrl, close: () => directory.close() };
  },
  egress: async ({ store, bus, now, keys, registry, logger, limits }) => {
    const egress = await createEgress({
      store,
      bus,
      now,
      opener: keys.opener(),
      rosterKeys: keys.rosterKeys,
      connectors,
      logger: logger('egress'),
      registry,
      limits,
    });
    return { url: egress.url, grpcUrl: '', close: () => egress.close() };
  },
  mailbox: async ({ store, bus, now, registry, logger }) => {
    const ports = { store, bus, now, dialects, links, logger: logger('mailbox'), registry };
    const mailbox = await createMailbox({ ...ports, port: 0, grpcPort: 0 });
    return { url: mailbox.url, grpcUrl: mailbox.grpcUrl, close: () => mailbox.close() };
  },
  router: async ({ store, bus, now, registry, logger }) => {
    const router = await createRouter({ store, bus, now, logger: logger('router'), metrics: registry });
    return { url: router.url, grpcUrl: '', close: () => router.close() };
  },
  ingress: async ({ store, bus, now, keys, registry, logger }) => {
    const ports = { store, bus, now, connectors, logger: logger('ingress'), metrics: registry };
    const ingress = await createIngress({ ...ports, sealer: keys.sealer(), port: 0 });
    return { url: ingress.url, grpcUrl: '', close: () => ingress.close() };
  },
};
