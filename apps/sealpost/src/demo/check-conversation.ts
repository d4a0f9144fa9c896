import type { LossCode } from '#libs/envelope';
import type { lossesByNativeId } from '#libs/store';
import type { SimulatorClient } from '../../../simulator/src/control-client.ts';
import type { Cast } from './cast.ts';
import { mustHold } from './native/must-hold.ts';

/** What comes to each person, by words of it, and what its app cannot show as it was meant. */
const comes: Readonly<Record<keyof Cast, readonly (readonly [words: string, ...losses: LossCode[]])[]>> = {
  ana: [
    ['Yes! Where?', 'AUTHOR_AS_TEXT'],
    ['Edited: I will be there at eight', 'AUTHOR_AS_TEXT', 'EDIT_AS_MESSAGE'],
    ['Caro (Instagram) left'],
  ],
  ben: [
    ['Dinner at eight? 🍝', 'AUTHOR_AS_TEXT', 'FORMATTING_DROPPED'],
    ['Casa Lola', 'AUTHOR_AS_TEXT', 'RENDERED_AS_TEXT'],
    ['See you there, Ben'],
  ],
  caro: [
    ['Dinner at eight? 🍝', 'AUTHOR_AS_TEXT', 'FORMATTING_DROPPED'],
    ['Yes! Where?', 'AUTHOR_AS_TEXT'],
    ['Casa Lola', 'AUTHOR_AS_TEXT', 'RENDERED_AS_TEXT'],
    ['Edited: I will be there at eight', 'AUTHOR_AS_TEXT', 'EDIT_AS_MESSAGE'],
    ['You left the conversation'],
  ],
};

/** Checks that each person was shown what is told, each once, with the losses that it has, and nothing after leaving. */
export const checkConversation = async (
  control: SimulatorClient,
  losses: Awaited<ReturnType<typeof lossesByNativeId>>,
  cast: Cast,
): Promise<void> => {
  for (const person of ['ana', 'ben', 'caro'] as const) {
    const { entries } = await control.inbox(cast[person]);
    const received = entries.filter(({ from }) => from === 'account');
    for (const [words, ...codes] of comes[person]) {
      const [entry, ...more] = received.filter(({ text }) => text?.includes(words));
      mustHold(entry !== undefined && more.length === 0, `“${words}” comes to ${person} once`);
      const lost = (losses.get(entry.id) ?? []).map(({ code }) => code).sort();
      mustHold(
        lost.join() === codes.toSorted().join(),
        `“${words}” loses at ${person} what it is said to lose`,
      );
    }
    const isAway = person === 'caro' && received.some(({ text }) => text?.includes('See you there'));
    mustHold(!isAway, 'nothing comes to who has left');
  }
};
