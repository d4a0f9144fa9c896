import { sealpost } from '#contracts/gateway';
import { topics } from '#libs/bus';
import { directoryMethods, toLong } from '#libs/contracts';
import { everythingIn } from '#libs/testing';
import { withDirectory } from '../../../../cli/src/directory-client.ts';
import type { NativeWorld } from './native-world.ts';
import { payloadsOf, sha256 } from './passage-points.ts';

const { DeadLetter } = sealpost.gateway.v1;

/** What could not go on, as an operator may know it, with the hashes of the payloads that it keeps. */
export interface KeptLetter {
  readonly number: bigint;
  readonly why: string;
  readonly payloads: readonly string[];
}

/** Every dead letter. */
export const keptLetters = async ({ bus }: Pick<NativeWorld, 'bus'>): Promise<readonly KeptLetter[]> =>
  (await everythingIn(bus, topics.deadLetter.name, 1)).map(({ offset, value }) => {
    const { stage, failureCode, value: kept } = DeadLetter.decode(value);
    return {
      number: offset,
      why: `${stage}: ${failureCode}`,
      payloads: payloadsOf(kept).map(sha256),
    };
  });

/** Lets an operator put a dead letter back into its topic. */
export const replay = (
  { directoryGrpcUrl }: Pick<NativeWorld, 'directoryGrpcUrl'>,
  { number }: KeptLetter,
): Promise<unknown> =>
  withDirectory(directoryGrpcUrl, (call) =>
    call(directoryMethods.replayDeadLetter, { number: toLong(number) }),
  );
