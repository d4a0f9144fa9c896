import type { Platform } from '#libs/envelope';
import type { DeliveredMessage } from './native-delivery.ts';
import type { FrameLossCode } from './native-words.ts';

/** The first of these feature bits that is set is a message's one hint: DELETE, EDIT, REACTION, POLL, MEDIA, TEXT. */
const hintOrder = [16, 8, 4, 32, 2, 1] as const;
/** The hints that Instagram has no word for. */
const hintsWithoutItemType: ReadonlySet<number | undefined> = new Set([8, 32]);

type Written = Pick<DeliveredMessage, 'threadMs' | 'featureBits'>;

/** What a message loses when it is written for an app: of its time, where that app counts seconds, and of its hint. */
export const messageLosses = (to: Platform, message: Written): readonly FrameLossCode[] =>
  lossesOf[to](message);

const lossesOf = {
  whatsapp: ({ threadMs }) => (threadMs % 1_000 === 0 ? [] : ['time_precision']),
  messenger: () => [],
  instagram: ({ featureBits }) => {
    const hint = hintOrder.find((bit) => (featureBits & bit) !== 0);
    return hintsWithoutItemType.has(hint) ? ['hint_unknown'] : [];
  },
} as const satisfies Record<Platform, (message: Written) => readonly FrameLossCode[]>;
