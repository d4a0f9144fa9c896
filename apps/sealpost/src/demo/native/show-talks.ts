import { sealpost } from '#contracts/gateway';
import type { Bus } from '#libs/bus';
import { levelDisplay } from '#libs/client';
import { type NativeEdges, openApps } from './apps.ts';
import { haveEncryptedTalk } from './encrypted-talk.ts';
import { gatewayViewOf } from './gateway-view.ts';
import { mustHold } from './must-hold.ts';
import { nativeTable, searchedForTexts } from './native-table.ts';
import { haveSealedTalk } from './sealed-talk.ts';
import type { Line } from './story.ts';

const { Level } = sealpost.gateway.v1;

/** Plays two talks between users of app backends, and shows what the gateway saw of them beside what was read. */
export const showTalks = async (
  edges: NativeEdges,
  bus: Pick<Bus, 'read'>,
  say: (text: string) => void,
): Promise<void> => {
  const apps = await openApps(edges);
  try {
    const { dana, ...encrypted } = await haveEncryptedTalk(apps);
    say(introduction);
    say(headOf('Dana on WhatsApp and Emil on Messenger', 'E2EE'));
    await show(encrypted, 'E2EE');
    say(`\n${headOf('Dana on WhatsApp and Fay on Instagram', 'APP_SEALED')}`);
    await show(await haveSealedTalk(apps, dana), 'APP_SEALED');
  } finally {
    apps.close();
  }

  async function show(
    { conversationId, lines }: { readonly conversationId: Uint8Array; readonly lines: readonly Line[] },
    level: 'E2EE' | 'APP_SEALED',
  ): Promise<void> {
    const view = await gatewayViewOf(bus, conversationId);
    say(nativeTable(lines, level, view));
    const searched = searchedForTexts(lines, view);
    mustHold(searched > 0, 'messages stand on the bus');
    say(
      `None of these texts stands in their ${searched} envelopes on the bus, neither in clear nor as hex or base64.`,
    );
  }
};

const introduction = `Now app backends, and the phones behind them. WhatsApp’s posts XML stanzas, Messenger’s holds a
stream of protobuf frames, Instagram’s posts JSON; the gateway translates all but what is sealed.
The phones seal with libsodium (sign, pad, seal) to keys of each other that they claimed; phones of
yours may have Signal sessions there. Digests are compared whole and shown in part.
`;

const levels = { E2EE: Level.LEVEL_E2EE, APP_SEALED: Level.LEVEL_APP_SEALED } as const;

const headOf = (who: string, level: keyof typeof levels): string => {
  const { title, explanation } = levelDisplay(levels[level]);
  return `${who}. Level ${level}: ${title.toLowerCase()}.\n${explanation}\n`;
};
