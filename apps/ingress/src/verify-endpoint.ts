import type { Platform } from '#libs/envelope';
import { verificationAnswer, type VerificationAnswer } from '#libs/meta-graph';
import { platformSecrets, type Store } from '#libs/store';

/** Answers a platform's question whether this endpoint is ours: with its challenge, where it knows a verify token of one of its accounts. */
export const verifyEndpoint =
  (store: Store) =>
  async (platform: Platform, query: Readonly<Record<string, unknown>>): Promise<VerificationAnswer> =>
    verificationAnswer(query, (await platformSecrets(store)(platform)).verifyTokens);
