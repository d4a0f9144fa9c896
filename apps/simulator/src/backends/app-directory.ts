import { Client, credentials, Metadata } from '@grpc/grpc-js';
import type { UnaryMethod } from '#libs/contracts';
import { type AppKey, linkToken } from './link-token.ts';

/** Calls the directory for app backends: users and devices, consent, capabilities, conversations. */
export type CallAppDirectory = <RequestIn, RequestOut, ResponseIn, ResponseOut>(
  method: UnaryMethod<RequestIn, RequestOut, ResponseIn, ResponseOut>,
  request: RequestIn,
) => Promise<ResponseOut>;

const deadlineMs = 10_000;

/** A connection to the directory in the name of an app. */
export const openAppDirectory = (
  url: string,
  key: AppKey,
): { readonly call: CallAppDirectory; readonly close: () => void } => {
  const client = new Client(url, credentials.createInsecure());
  return {
    call: async ({ path, requestSerialize, responseDeserialize }, request) => {
      const metadata = new Metadata();
      metadata.set('authorization', `Bearer ${await linkToken(key)}`);
      return new Promise((resolve, reject) => {
        client.makeUnaryRequest(
          path,
          requestSerialize,
          responseDeserialize,
          request,
          metadata,
          { deadline: Date.now() + deadlineMs },
          (error, answer) => {
            if (error ?? answer === undefined) reject(error ?? new Error('no answer'));
            else resolve(answer);
          },
        );
      });
    },
    close: () => client.close(),
  };
};
