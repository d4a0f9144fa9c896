import { accountsIn } from '#libs/meta-graph';
import { webhook } from './webhook.ts';

/** The pages that a body names, each once; ids stay text, since some are beyond 2^53. */
export const accountsOf = (body: Uint8Array): readonly string[] => accountsIn(body, webhook);
