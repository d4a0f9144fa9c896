import { randomBytes } from 'node:crypto';
import { encodeContent } from '#libs/connector/content';
import { messenger } from '#libs/connector-messenger/content';
import { whatsapp } from '#libs/connector-whatsapp/content';
import { createOpener, createSealer, generateEgressKeys, sealingReady } from '#libs/sealing';
import { envelopeBytesOf } from '../../apps/ingress/src/envelope-bytes.ts';
import { itemOf } from '../../apps/ingress/src/item.ts';
import { openEnvelope } from '../../apps/egress/src/parcel/parcel-content.ts';
import { parcelOf } from '../../apps/egress/src/parcel/parcel.ts';
import { routesOf } from '../../apps/router/src/routes.ts';
import { routableOf } from '../../apps/router/src/routable.ts';
import { makePosts } from '../load/webhooks.ts';
import { rounded } from '../measure/statistics.ts';
import { microsecondsOf } from '../measure/timed.ts';
import type { Figures, Part } from '../part.ts';
import { makePairs } from '../stack/population.ts';

/** What translating, sealing and encoding a text may cost in all. */
const targetUs = 60;
const plaintextBytes = 300;
const [pair] = makePairs(1);

const run = async (): Promise<readonly Figures[]> => {
  await sealingReady();
  const { keys } = generateEgressKeys({ nowMs: Date.now(), randomBytes });
  const ports = { publicKeys: () => keys, now: Date.now, randomBytes };
  const openerPorts = { privateKeys: () => keys, cacheMax: 1000 };
  const [sealer, opener] = [createSealer(ports), createOpener(openerPorts)];
  const [plaintext, aad] = [randomBytes(plaintextBytes), randomBytes(100)];
  const sealed = sealer.seal(plaintext, aad);
  const steps: Readonly<Record<string, () => unknown>> = {
    'seal with the data key of the process': () => sealer.seal(plaintext, aad),
    'seal with a fresh data key: make, wrap, seal': () => createSealer(ports).seal(plaintext, aad),
    'open with a data key that is remembered': () => opener.open(sealed, aad),
    'open with one that is not: unwrap, open': () => createOpener(openerPorts).open(sealed, aad),
  };
  return [
    {
      title: `Sealing ${plaintextBytes} bytes`,
      columns: ['step', 'µs'],
      rows: Object.entries(steps).map(([step, call]) => ({ step, µs: rounded(microsecondsOf(call)) })),
    },
    edgeFigures(sealer, opener),
  ];
};

/** What the edges do with one text, without network, database and bus. */
const edgeFigures = (
  sealer: ReturnType<typeof createSealer>,
  opener: ReturnType<typeof createOpener>,
): Figures => {
  const [post] = makePosts(pair ? [pair] : [], 1, 0);
  if (pair === undefined || post === undefined) throw new Error('there is a pair and its text');
  const account = {
    account: `whatsapp:${pair.authorAccountId}`,
    accountId: pair.authorAccountId,
    appSecrets: [],
    appId: '',
  };
  const place = { conversationId: pair.conversationId, rosterEpoch: 1n, senderId: pair.authorId };
  const inward = (): Uint8Array => {
    const [event] = whatsapp.translate(post.body);
    if (event === undefined) throw new Error('the webhook has an event');
    const seal = sealer.seal.bind(sealer);
    return envelopeBytesOf(itemOf(event, account, Date.now()), place, { seal, acceptedAtMs: Date.now() });
  };
  const routed = routedCopy(Buffer.from(inward()), pair.readerId, pair.readerAccountId);
  const outward = (): unknown => {
    const parcel = parcelOf('outbound', routed, 0n);
    const content =
      parcel.ok && parcel.value.kind === 'envelope' ? openEnvelope(parcel.value, opener) : undefined;
    if (!content?.ok) throw new Error('what was sealed opens');
    return messenger.toRequests({
      content: content.value,
      accountId: '2',
      recipientId: pair.reader,
      tag: 't',
    });
  };
  const [event] = whatsapp.translate(post.body);
  const content = event?.content;
  const steps: Readonly<Record<string, () => unknown>> = {
    'ingress: translate, seal, encode': inward,
    'of it: translate': () => whatsapp.translate(post.body),
    'of it: encode the content': () => content && encodeContent(content),
    'egress: decode, open, translate': outward,
  };
  return {
    title: `One text at the edges; the target for ingress is ${targetUs} µs`,
    columns: ['step', 'µs'],
    rows: Object.entries(steps).map(([step, call]) => ({ step, µs: rounded(microsecondsOf(call)) })),
  };
};

/** The copy that the router would make for the reader. */
const routedCopy = (value: Buffer, participantId: string, accountId: string): Buffer => {
  const record = {
    topic: '',
    partition: 0,
    offset: 0n,
    key: Buffer.of(),
    value,
    headers: {},
    timestampMs: 0,
  };
  const routable = routableOf(record);
  if (!routable.ok) throw new Error('an envelope of ingress can be routed');
  const { conversationId, envelopeId, senderId } = routable.value;
  const position = {
    conversationId,
    envelopeId,
    senderId,
    rosterEpoch: 1n,
    seq: 1n,
    chainHash: Buffer.alloc(32),
    threadMs: 1,
  };
  const target = {
    participantId,
    platform: 'messenger',
    reach: 'webhook',
    account: `messenger:${accountId}`,
  } as const;
  const [copy] = routesOf(routable.value, position, [target], Buffer.alloc(16));
  if (copy === undefined) throw new Error('there is a copy for each target');
  return Buffer.from(copy.value);
};

/** Sealing and opening, and what the edges do with a text. */
export const seal: Part = { about: 'wrapping, sealing, opening; and one text at the edges', run };
