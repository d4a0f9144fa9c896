import type { Chance } from '../chance.ts';
import type { Options } from '../options.ts';
import type { Stack } from '../stack/stack.ts';

/** Where a fault strikes. */
export interface Stage {
  readonly stack: Stack;
  /** Decides victims, times and delays. */
  readonly chance: Chance;
  readonly length: Options['length'];
  /** Resolves when many people write at once, which is when most is under way; at once where that will not be again. */
  readonly burst: () => Promise<void>;
}

/** Something that goes wrong while people write, and is over when `strike` resolves. */
export interface Fault {
  readonly name: string;
  /** What happens, in words. */
  readonly what: string;
  /** How long it takes, about. */
  readonly lastsMs: Readonly<Record<Options['length'], number>>;
  /** Whether a text may come twice, if the gateway says so of it. */
  readonly doubles: 'when said' | 'never';
  /** Whether the platform brings an author's texts in their order. */
  readonly authorsOrder: 'kept' | 'lost by the platform';
  /** Messages that devices write to each other meanwhile; people write less then. */
  readonly betweenDevices?: Readonly<Record<Options['length'], number>>;
  /** What has to lie on a small disk of its own. */
  readonly smallDisk?: 'broker' | 'database';
  /** Makes it happen; gives what did not go as it should meanwhile. */
  readonly strike: (stage: Stage) => Promise<readonly string[]>;
}

/** A fault of the usual kind: nothing comes twice that is not said to, and the platform keeps its order. */
export const faultOf = (
  told: Pick<Fault, 'name' | 'what' | 'lastsMs'> & Partial<Fault>,
  strike: (stage: Stage) => Promise<readonly string[] | void>,
): Fault => ({
  doubles: 'when said',
  authorsOrder: 'kept',
  ...told,
  strike: async (stage) => (await strike(stage)) ?? [],
});
