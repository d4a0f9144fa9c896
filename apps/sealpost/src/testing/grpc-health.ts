import { Client, credentials } from '@grpc/grpc-js';
import { service as healthService } from 'grpc-health-check';

const deadlineMs = 5_000;

/** What the standard health service at `host:port` says of a part: of the whole where the name is empty; `UNREACHED` where nobody answers. */
export const grpcHealthOf = async (target: string, part: string): Promise<string> => {
  const check = healthService['Check'];
  if (check === undefined) throw new Error('there is no health service');
  const { path, requestSerialize, responseDeserialize } = check;
  const client = new Client(target, credentials.createInsecure());
  const options = { deadline: Date.now() + deadlineMs };
  try {
    return await new Promise((resolve) => {
      client.makeUnaryRequest<object, { status?: unknown }>(
        path,
        requestSerialize,
        responseDeserialize,
        { service: part },
        options,
        (error, response) => resolve(error ? 'UNREACHED' : String(response?.status)),
      );
    });
  } finally {
    client.close();
  }
};
