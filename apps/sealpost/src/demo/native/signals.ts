import type { Correspondent } from './correspondent.ts';
import { mustHold } from './must-hold.ts';
import type { Said, Talk } from './say.ts';
import type { Happening, SeenRead } from './story.ts';

/** Says that somebody has read a message, and waits until the author's app is told. */
export const reads = async (
  { places }: Talk,
  [reader, author]: readonly [Correspondent, Correspondent],
  { received, sentId, envelopeId }: Said,
): Promise<SeenRead> => {
  const { ask, frames } = reader.app.backend;
  const peer = author.knownTo(frames.app);
  const { backend } = author.app;
  const placed = await backend.hears('where its message stands', (heard) =>
    heard.kind === 'routed' && heard.of === sentId ? heard : undefined,
  );
  const thread = places.get(reader)?.thread ?? '';
  const answer = await ask(frames.read(reader.own, peer, thread, received, Date.now()));
  mustHold(answer.kind === 'taken', `the gateway takes that ${reader.name} has read`);
  const { alias } = reader.knownTo(backend.key.app);
  await backend.hears(`that ${reader.name} has read`, (heard) => {
    if (heard.kind !== 'read' || heard.from.alias !== alias) return undefined;
    const { upTo } = heard;
    return ('id' in upTo ? upTo.id === placed.id : upTo.threadMs >= placed.threadMs) || undefined;
  });
  return {
    kind: 'read',
    who: `${reader.name} read it`,
    envelopeId,
    device: [`${author.name}’s app: read by ${reader.name} ✓✓`],
  };
};

/** Says that somebody writes, and waits until the other's app is told. */
export const types = async (
  { places }: Talk,
  [writer, other]: readonly [Correspondent, Correspondent],
): Promise<Happening> => {
  const { tell, frames } = writer.app.backend;
  const thread = places.get(writer)?.thread ?? '';
  const { backend } = other.app;
  await tell(frames.typing(writer.own, other.knownTo(frames.app), thread, 'composing'));
  const { alias } = writer.knownTo(backend.key.app);
  await backend.hears(
    `that ${writer.name} types`,
    (heard) =>
      (heard.kind === 'typing' && heard.from.alias === alias && heard.state === 'composing') || undefined,
  );
  return {
    kind: 'happening',
    who: `${writer.name} types`,
    gateway: ['composing, passed on at once'],
    device: [`${other.name}’s app: ${writer.name} is typing…`],
  };
};
