import { Client, credentials, type ServiceError, status } from '@grpc/grpc-js';
import type { UnaryMethod } from '#libs/contracts';
import { CommandFailure } from './command-failure.ts';

/** Calls one method of the directory. */
export type DirectoryCall = <RequestIn, RequestOut, ResponseIn, ResponseOut>(
  method: UnaryMethod<RequestIn, RequestOut, ResponseIn, ResponseOut>,
  request: RequestIn,
) => Promise<ResponseOut>;

const deadlineMs = 30_000;
/** A directory that is just starting, and a name that is not known yet, have a moment. */
const readyMs = 3000;
const unreached: readonly number[] = [status.UNAVAILABLE, status.DEADLINE_EXCEEDED];

/** Runs an action with a connection to the directory at `host:port`, and lets go of it afterwards. What the directory refuses is a `CommandFailure`. */
export async function withDirectory<T>(
  target: string,
  action: (call: DirectoryCall) => Promise<T>,
): Promise<T> {
  const client = new Client(target, credentials.createInsecure());
  const call: DirectoryCall = ({ path, requestSerialize, responseDeserialize }, request) =>
    new Promise((resolve, reject) => {
      const options = { deadline: Date.now() + deadlineMs };
      client.makeUnaryRequest(
        path,
        requestSerialize,
        responseDeserialize,
        request,
        options,
        (error, response) => {
          if (error) reject(failureOf(error));
          else if (response !== undefined) resolve(response);
        },
      );
    });
  try {
    await new Promise<void>((resolve) => client.waitForReady(Date.now() + readyMs, () => resolve()));
    return await action(call);
  } finally {
    client.close();
  }
}

function failureOf({ code, details }: ServiceError): CommandFailure {
  return new CommandFailure(
    unreached.includes(code) ? 'no directory answers there' : `the directory refuses: ${details}`,
  );
}
