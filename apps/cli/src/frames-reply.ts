import { sealpost } from '#contracts/native';
import type { Platform } from '#libs/envelope';

type Reply = Readonly<Record<string, unknown>>;

/** The parts of an answer that say to what it belongs and why the frame was refused. */
export const replyOf = (app: Platform, answer: Uint8Array): Reply => readers[app](answer);

const readers = {
  whatsapp: (answer) => stanzaParts(Buffer.from(answer).toString('utf8')),
  messenger: (answer) => frameParts(answer),
  instagram: (answer) => jsonParts(answer),
} as const satisfies Record<Platform, (answer: Uint8Array) => Reply>;

/** The attributes of each stanza that matter; of an `iq` the number is the child's. */
const stanzaAttributes: Readonly<Record<string, readonly string[]>> = {
  ack: ['class', 'id', 'error'],
  failure: ['code'],
  iq: ['type', 'id', 'code'],
};

function stanzaParts(text: string): Reply {
  const tag = /^<([a-z]+)/.exec(text)?.[1] ?? '';
  const attributes = [...text.matchAll(/ ([a-z_]+)="([^"]*)"/g)].toReversed();
  const values = new Map(attributes.map(([, name = '', value = '']) => [name, value]));
  const parts: Record<string, unknown> = { tag };
  for (const name of stanzaAttributes[tag] ?? []) parts[name] = values.get(name);
  return parts;
}

/** A 64-bit number is its digits; what is empty is left out, the request's id excepted. */
function frameParts(answer: Uint8Array): Reply {
  const { Frame } = sealpost.native.messenger.v1;
  const { requestId = '0', error } = Frame.toObject(Frame.decode(answer), { longs: String });
  return { request_id: requestId, error };
}

function jsonParts(answer: Uint8Array): Reply {
  const read: unknown = JSON.parse(Buffer.from(answer).toString('utf8'));
  return typeof read === 'object' && read !== null ? { ...read } : {};
}
