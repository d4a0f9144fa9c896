import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  logVerbosity,
  type Server,
  type ServerCredentials,
  type ServiceDefinition,
  setLogVerbosity,
} from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import { ReflectionService } from '@grpc/reflection';
import { type GrpcOptions, Transport } from '@nestjs/microservices';
import { addGrpcHealth } from './grpc-health.ts';
import { certificateNames } from './peer-certificate.ts';
import type { ReadinessChecks } from './readiness.ts';

export interface GrpcServerOptions {
  /** `host:port`. */
  readonly url: string;
  /** The package of the services, such as `sealpost.gateway.v1`, or several. */
  readonly package: string | readonly string[];
  /** TLS; none when absent. */
  readonly credentials?: ServerCredentials;
  /** The methods of each service by its full name, from the generated code. */
  readonly services: Readonly<Record<string, ServiceDefinition>>;
  /** What the services need to be of use; the health service tells which of it is missing. */
  readonly checks: ReadinessChecks;
  /** How long closing waits for calls under way before it cuts them off; 0, at once, when absent. */
  readonly drainMs?: number;
}

/**
 * What Nest needs to serve gRPC from generated code. The standard health service tells what the checks find; reflection answers where
 * the `.proto` files are at hand.
 */
export function grpcServer(given: GrpcServerOptions): GrpcOptions {
  const { url, services, checks, drainMs = 0, credentials } = given;
  const names = typeof given.package === 'string' ? [given.package] : [...given.package];
  const packageDefinition = Object.fromEntries(
    Object.entries(services).map(([service, methods]) => [service, namedAsInProto(methods)]),
  );
  // What gRPC would write on standard error comes as an error, too.
  setLogVerbosity(logVerbosity.NONE);
  const onLoadPackageDefinition = (_definition: unknown, server: Server): void => {
    const endHealth = addGrpcHealth(server, Object.keys(services), checks);
    limitDrain(server, drainMs, endHealth);
    const files = names.flatMap(protoFiles);
    if (files.length > 0)
      new ReflectionService(loadSync(files, { includeDirs: [protoFolder() ?? ''] })).addToServer(server);
  };
  return {
    transport: Transport.GRPC,
    options: {
      url,
      package: names,
      packageDefinition,
      onLoadPackageDefinition,
      gracefulShutdown: true,
      ...(credentials ? { credentials, channelOptions: { interceptors: [certificateNames] } } : {}),
    },
  };
}

/**
 * A graceful shutdown waits for ever for a stream that its client keeps open, and, forced or not, for a client that does not close its
 * own side of a connection: so it is given an end.
 */
function limitDrain(server: Server, drainMs: number, onShutdown: () => void): void {
  const tryShutdown = server.tryShutdown.bind(server);
  server.tryShutdown = (done) => {
    onShutdown();
    const timer = setTimeout(() => {
      server.forceShutdown();
      end();
    }, drainMs);
    let end = (error?: Error): void => {
      end = () => undefined;
      clearTimeout(timer);
      done(error);
    };
    tryShutdown((error) => end(error));
  };
}

function namedAsInProto(methods: ServiceDefinition): ServiceDefinition {
  const rows = Object.entries(methods).map(([name, method]) => {
    const wireName = method.path.slice(method.path.lastIndexOf('/') + 1);
    return [wireName, { ...method, originalName: name }] as const;
  });
  return Object.fromEntries(rows);
}

function protoFiles(packageName: string): string[] {
  const root = protoFolder();
  const folder = packageName.replaceAll('.', '/');
  return root === undefined || !existsSync(join(root, folder))
    ? []
    : readdirSync(join(root, folder)).map((file) => `${folder}/${file}`);
}

/** The folder `proto` of the project, above this file wherever it was built to. */
function protoFolder(from = import.meta.dirname): string | undefined {
  const folder = join(from, 'proto');
  if (existsSync(join(folder, 'sealpost'))) return folder;
  return dirname(from) === from ? undefined : protoFolder(dirname(from));
}
