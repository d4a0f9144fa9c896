import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Client, credentials } from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';

const require = createRequire(import.meta.url);

/** The services that a server names to tools that ask it by reflection. */
export async function reflectedServices(target: string): Promise<readonly string[]> {
  const protos = join(dirname(require.resolve('@grpc/reflection/package.json')), 'build', 'proto');
  const definition = loadSync('grpc/reflection/v1/reflection.proto', { includeDirs: [protos] });
  const service = definition['grpc.reflection.v1.ServerReflection'];
  const method = service && 'ServerReflectionInfo' in service ? service.ServerReflectionInfo : undefined;
  if (method === undefined) throw new Error('no reflection protocol');
  const client = new Client(target, credentials.createInsecure());
  try {
    return await new Promise((resolve, reject) => {
      const { path, requestSerialize, responseDeserialize } = method;
      const stream = client.makeBidiStreamRequest(path, requestSerialize, responseDeserialize);
      stream.on('error', reject);
      stream.on('data', (answer: { listServicesResponse: { service: { name: string }[] } }) => {
        resolve(answer.listServicesResponse.service.map(({ name }) => name));
        stream.end();
      });
      stream.write({ listServices: '' });
    });
  } finally {
    client.close();
  }
}
