import { randomBytes } from 'node:crypto';
import { mlsSuite, sealedBoxSuite } from '#libs/client';
import { until } from '#libs/testing';
import type { Store } from '#libs/store';
import type { AppLinks, NativeEdges } from './app-links.ts';
import { waitMaxMs } from './doors.ts';
import { exchange } from './exchange.ts';
import { openRoute } from './passage.ts';
import { payloadsInQueue } from './passage-points.ts';
import { type Route, routes } from './passage-routes.ts';
import { inSignalForm, outOfSignalForm } from './signal-form.ts';
import { sealpost } from '#contracts/gateway';

const { CiphertextType } = sealpost.gateway.v1;

/** What people of app backends told each other, none of which may be seen between their devices. */
export interface ToldSecrets {
  /** Texts, names and names of attachments. */
  readonly words: readonly string[];
  /** Keys of attachments and of devices. */
  readonly keys: ReadonlyMap<string, Uint8Array>;
  /** How often each route carried all of it, as who reads it found. */
  readonly read: Readonly<Record<string, number>>;
}

const word = (): string => `Mk${randomBytes(9).toString('hex')}`;
const attachmentKeyBytes = 32;

/**
 * Lets people on every route tell each other a text, a name, and an attachment with its name and its key; they say all of it once more, and
 * nobody reads it, so that queues hold it too.
 */
export const tellSecrets = async (
  world: NativeEdges & { readonly store: Store; readonly links: AppLinks },
): Promise<ToldSecrets> => {
  const words: string[] = [];
  const keys = new Map<string, Uint8Array>();
  const read: Record<string, number> = {};
  for (const route of routes) {
    const told = { text: word(), author: word(), fileName: `${word()}.pdf` };
    const key = randomBytes(attachmentKeyBytes);
    const frames = [Buffer.from(JSON.stringify(told)), key];
    const suite = isBetweenDevices(route) ? await mlsSuite() : await sealedBoxSuite();
    const sealed = await exchange(suite, frames);
    const { place, writer, reader } = await openRoute(world, route);
    for (const payload of sealed.made) {
      const bytes = isOfSignal(route) ? inSignalForm(payload) : payload;
      const outcome = await writer.say({ bytes, type: typeOn(route) });
      if (outcome !== 'accepted') throw new Error(`${route.title}: ${outcome}`);
    }
    const holds = (count: number) => async () => (await payloadsInQueue(world, place)).length === count;
    await until(holds(frames.length), waitMaxMs);
    const arrived = await reader.read(frames.length, holds(0));
    const opened = await sealed.open(isOfSignal(route) ? arrived.map(outOfSignalForm) : arrived);
    read[route.title] = opened.filter((frame, index) => frames[index]?.equals(frame)).length;
    for (const bytes of arrived) await writer.say({ bytes, type: typeOn(route) });
    await until(holds(frames.length), waitMaxMs);
    writer.close();
    reader.close();
    words.push(...Object.values(told).map((name) => name.replace('.pdf', '')));
    keys.set(`the key of an attachment, ${route.title}`, key);
    for (const [index, { signSeed, boxSecretKey }] of sealed.keys.entries()) {
      keys.set(`the signing key of device ${index}, ${route.title}`, signSeed);
      keys.set(`the sealing key of device ${index}, ${route.title}`, boxSecretKey);
    }
  }
  return { words, keys, read };
};

const isBetweenDevices = ({ from, to }: Route): boolean => from.by === 'device' && to.by === 'device';

/** Whether a route carries messages of Signal and nothing else that the gateway knows by its form. */
const isOfSignal = (route: Route): boolean => route.level === 'e2ee' && !isBetweenDevices(route);

const typeOn = (route: Route): number =>
  isBetweenDevices(route)
    ? CiphertextType.CIPHERTEXT_TYPE_MLS_MESSAGE
    : CiphertextType.CIPHERTEXT_TYPE_SIGNAL_MESSAGE;
