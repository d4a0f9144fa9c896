import { Server, ServerCredentials, status, type UntypedServiceImplementation } from '@grpc/grpc-js';
import { appServices, directoryMethods } from '#libs/contracts';

/** A directory for specs: it answers what it is told and remembers what it was asked. */
export interface FakeDirectory {
  /** `host:port`. */
  readonly url: string;
  readonly asked: readonly { readonly method: string; readonly request: unknown }[];
  close(): void;
}

/** Starts one that gives these answers, on any free port unless told; what has none is refused with the words of a broken rule. */
export async function fakeDirectory(
  answers: Readonly<Record<string, unknown>>,
  port = 0,
): Promise<FakeDirectory> {
  const asked: { method: string; request: unknown }[] = [];
  const services = [directoryMethods, ...Object.values(appServices)];
  const methodsOf = (service: object) =>
    Object.keys(service).map((method) => {
      const serve: UntypedServiceImplementation[string] = (
        call: { request: unknown },
        answer: (error: object | null, value?: unknown) => void,
      ) => {
        asked.push({ method, request: call.request });
        const value = Object.entries(answers).find(([name]) => name === method)?.[1];
        if (value === undefined)
          answer({ code: status.INVALID_ARGUMENT, details: 'malformed: field breaks a rule' });
        else answer(null, value);
      };
      return [method, serve] as const;
    });
  const server = new Server();
  for (const service of services) server.addService(service, Object.fromEntries(methodsOf(service)));
  const boundPort = await new Promise<number>((resolve, reject) => {
    server.bindAsync(`127.0.0.1:${port}`, ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    );
  });
  return { url: `127.0.0.1:${boundPort}`, asked, close: () => server.forceShutdown() };
}
