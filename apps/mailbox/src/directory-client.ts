import { Client, type ClientOptions, credentials, Metadata, type ServiceError, status } from '@grpc/grpc-js';
import { appMetadataKey, type UnaryMethod } from '#libs/contracts';
import type { Platform } from '#libs/envelope';

/** Thrown by a call that the directory did not answer in time: the same call may be made again. */
export class DirectoryAway extends Error {
  constructor() {
    super('the directory does not answer');
  }
}

/** What a call came to: an answer, or that the directory refused what was asked. An outage throws `DirectoryAway`. */
export type DirectoryAnswer<T> =
  { readonly kind: 'answered'; readonly answer: T } | { readonly kind: 'refused' };

/** Calls the directory for an app. */
export type CallDirectory = <RequestIn, RequestOut, ResponseIn, ResponseOut>(
  app: Platform,
  method: UnaryMethod<RequestIn, RequestOut, ResponseIn, ResponseOut>,
  request: RequestIn,
) => Promise<DirectoryAnswer<ResponseOut>>;

/** A connection to the directory's port inside. */
export interface DirectoryClient {
  readonly call: CallDirectory;
  readonly close: () => void;
}

const deadlineMs = 10_000;
const refusing: ReadonlySet<number> = new Set([
  status.INVALID_ARGUMENT,
  status.NOT_FOUND,
  status.PERMISSION_DENIED,
  status.FAILED_PRECONDITION,
]);

/** Connects to `host:port` of the directory when the first call is made. */
export const createDirectoryClient = (
  target: string,
  secure = credentials.createInsecure(),
  options: ClientOptions = {},
): DirectoryClient => {
  const client = new Client(target, secure, options);
  const call: CallDirectory = (app, { path, requestSerialize, responseDeserialize }, request) =>
    new Promise((resolve, reject) => {
      const metadata = new Metadata();
      metadata.set(appMetadataKey, app);
      client.makeUnaryRequest(
        path,
        requestSerialize,
        responseDeserialize,
        request,
        metadata,
        { deadline: Date.now() + deadlineMs },
        (error: ServiceError | null, answer) => {
          if (error && refusing.has(error.code)) resolve({ kind: 'refused' });
          else if (error || answer === undefined) reject(new DirectoryAway());
          else resolve({ kind: 'answered', answer });
        },
      );
    });
  return { call, close: () => client.close() };
};
