import { randomBytes } from 'node:crypto';
import { deadLetterOf } from '#libs/bus';
import type { FrameLoss } from '#libs/connector/native';
import type { Platform } from '#libs/envelope';
import { isSignedByLink } from '#libs/nest-kit';
import {
  acceptSubmission,
  acknowledgeMessages,
  appLegs,
  appThreadsOf,
  askForRepair,
  capabilitiesOf,
  conversationFor,
  conversationNamed,
  conversationOfThread,
  createPruner,
  deliveredMessage,
  deliveredNamesOf,
  deliveryUrls,
  devicesOf,
  devicesReadByApps,
  dropQueue,
  endFrames,
  expireMessages,
  forgetHeldReceipts,
  holdReceipts,
  leaseApp,
  markSent,
  namesInThreads,
  nativeLink,
  nativeUsersOf,
  noteLeg,
  noteTold,
  owedReceipts,
  postponeQueue,
  prepareSubmission,
  type QueuedFrame,
  queueFrames,
  raiseReceipts,
  readerEntries,
  readerEntriesAfter,
  sendSignal,
  settleReceipts,
  submissionBy,
  submissionsOf,
  takeHeldReceipts,
  takeSendTokens,
  talkOf,
  talksOfExactly,
  toldWatermarks,
  usersWithAliases,
  waitingFrames,
} from '#libs/store';
import { createAppLegs } from './app-legs.ts';
import { deliverFrames, type FrameSink } from './deliver-frames.ts';
import type { CallDirectory } from './directory-client.ts';
import { expire } from './expire.ts';
import { acknowledge } from './native/acknowledge.ts';
import { changeDevices, listDevices } from './native/device-frames.ts';
import { takeEphemeral, typingFrame } from './native/ephemeral-frames.ts';
import { claimKeys, countKeys, publishKeys } from './native/key-frames.ts';
import { askAuthor, type NackFramePorts, takeNack } from './native/nack-frames.ts';
import { type ReceiptFramePorts, takeReceipt, takeReceiptGroup } from './native/receipt-frames.ts';
import { submitMessage } from './native/submit-message.ts';
import { takeFrame } from './native/take-frame.ts';
import type { OpenLinks } from './open-links.ts';
import type { MailboxPorts } from './ports.ts';
import { parkedAmong } from './parked.ts';
import { postFrame } from './post-frame.ts';
import { queueNotices } from './queue-notices.ts';
import { queueRouted, type QueueRoutedPorts } from './queue-routed.ts';
import { submit } from './submit/submit.ts';
import { tellForgotten, tellOwed } from './tell-owed.ts';
import { tellHeldReceipts, tellReceipts, type TellReceiptsPorts } from './tell-receipts.ts';
import { isFresh, type Signal, signalText, type Typing } from './typing.ts';

const framesAtOnce = 100;
const expiredAtOnceMax = 500;
/** For so long one mailbox posts to an app, and the others do not. */
const leaseMs = 30_000;

const noDirectory: CallDirectory = () => Promise.resolve({ kind: 'refused' });

/** The flows of the mailbox, on the database, the bus and the links. */
export const createMailboxFlows = (ports: MailboxPorts, links: OpenLinks) => {
  const { bus, store, dialects, metrics, now, links: settings = {} } = ports;
  const holder = randomBytes(16);
  const prune = createPruner(store, 'mailbox');
  const dialectOf = (app: Platform) => dialects[app];
  const counted = metrics.counter('sealpost_native_frames_total', 'Frames of app backends, by outcome.', [
    'app',
    'outcome',
  ]);
  const handedOver = metrics.counter('sealpost_native_deliveries_total', 'Frames handed to app backends.', [
    'app',
  ]);
  const undelivered = metrics.counter(
    'sealpost_native_undelivered_total',
    'Frames that no device took in time.',
    [],
  );
  const count = (app: Platform, outcome: string) => counted({ app, outcome });
  const lost = metrics.counter(
    'sealpost_native_losses_total',
    'Parts of frames that were not carried, by the app that said them or was to be told, and what they were.',
    ['app', 'code'],
  );
  const countLosses = (app: Platform, losses: readonly FrameLoss[]): void => {
    for (const { code, count: times } of losses) lost({ app, code }, times);
  };
  const legs = createAppLegs({ note: noteLeg(store), legs: appLegs(store), now });
  const tell = (signal: Signal) => sendSignal(store)(signalText(signal));

  const addresses = {
    nativeUsersOf: nativeUsersOf(store),
    usersWithAliases: usersWithAliases(store),
  };
  const conversations = {
    conversationsOf: async (participantIds: readonly Buffer[]) =>
      (await talksOfExactly(store)(participantIds)).map(({ conversationId }) => conversationId),
    conversationOfThread: conversationOfThread(store),
  };
  const queue = (frames: readonly QueuedFrame[]) => queueFrames(store)(frames, now());
  const around = {
    ...addresses,
    dialectOf,
    devicesOf: devicesOf(store),
    appThreadsOf: appThreadsOf(store),
    submissionsOf: submissionsOf(store),
    queue,
  };

  const submitDraft = submit({
    submissionBy: submissionBy(store),
    conversationFor: conversationFor(store),
    conversationNamed: conversationNamed(store),
    devicesOf: devicesOf(store),
    capabilitiesOf: () => capabilitiesOf(store)(),
    takeTokens: takeSendTokens(store),
    challengeFor: ports.challengeFor ?? (() => Promise.resolve(undefined)),
    suitesOf: (app) => settings[app]?.suites ?? 'known',
    parkedAmong: parkedAmong({ away: legs.away, devicesReadByApps: devicesReadByApps(store) }),
    prepare: prepareSubmission(store),
    accept: acceptSubmission(store),
    bus,
    now,
  });

  const keys = { ...addresses, call: ports.callDirectory ?? noDirectory };
  const nacks: NackFramePorts = {
    ...around,
    deliveredMessage: deliveredMessage(store),
    askForRepair: askForRepair(store),
    count,
    now,
  };
  const tellAuthors = tellOwed({
    publish: (records) => bus.publish(records),
    settle: settleReceipts(store),
  });
  const receipts: ReceiptFramePorts = {
    ...addresses,
    ...conversations,
    readerEntries: readerEntries(store),
    raiseReceipts: raiseReceipts(store),
    tellOwed: tellAuthors,
    countUnknown: (unknown) => counted({ app: 'any', outcome: 'unknown_reference' }, unknown),
    now,
  };
  const companionsIn = async (participantId: Buffer, conversationId: Buffer) => {
    const talk = await talkOf(store)(conversationId);
    const isMember = talk?.members.some((member) => member.participantId.equals(participantId));
    return talk?.state === 'active' && isMember
      ? talk.members.filter((member) => !member.participantId.equals(participantId))
      : [];
  };
  const tellTyping = async (typing: Typing): Promise<void> => {
    await tell({ kind: 'typing', typing });
  };

  const take = takeFrame({
    dialectOf,
    submitMessage: submitMessage({
      ...addresses,
      ...conversations,
      linkOf: nativeLink(store),
      strategyOf: (app) => settings[app]?.mismatchStrategy ?? 'report_all',
      isSignedBy: isSignedByLink,
      submit: submitDraft,
      count,
    }),
    acknowledge: acknowledge({
      ...addresses,
      acknowledge: async (acknowledgement) => {
        await acknowledgeMessages(store)(acknowledgement, now());
      },
    }),
    takeReceipt: takeReceipt(receipts),
    takeReceiptGroup: takeReceiptGroup(receipts),
    takeNack: takeNack(nacks),
    takeEphemeral: takeEphemeral({ ...addresses, ...conversations, companionsIn, tell: tellTyping, now }),
    claimKeys: claimKeys(keys),
    countKeys: countKeys(keys),
    publishKeys: publishKeys(keys),
    listDevices: listDevices({ ...keys, devicesOf: around.devicesOf }),
    changeDevices: changeDevices({ ...keys, devicesOf: around.devicesOf }),
    count,
    countLosses,
    now,
  });

  const queuePorts: QueueRoutedPorts = {
    ...around,
    deliveredNamesOf: deliveredNamesOf(store),
    namesInThreads: namesInThreads(store),
    countLosses,
    bury: async (letters) => {
      if (letters.length > 0)
        await bus.publish(
          letters.map(({ record, failure }) =>
            deadLetterOf(record, { stage: 'mailbox', failure, atMs: now() }),
          ),
        );
    },
  };

  const handOver = deliverFrames({
    waiting: (app, notSentSinceMs) => waitingFrames(store)(app, notSentSinceMs, framesAtOnce),
    markSent: (frames) => markSent(store)(frames, now()),
    postpone: (frame) => postponeQueue(store)(frame, now()),
    end: (frames) => endFrames(store)(frames, now()),
    take,
    now,
  });

  const addressOf = async (app: Platform) =>
    (await deliveryUrls(store)()).find((one) => one.app === app)?.deliveryUrl;
  const postTo = (app: Platform, url: string) => async (frame: Uint8Array) => {
    const outcome = await postFrame(url, {
      contentType: dialects[app]?.contentType ?? '',
      ...(settings[app]?.deliverySecret === undefined ? {} : { secret: settings[app].deliverySecret }),
      frame,
      atMs: now(),
    });
    await legs.note(app, outcome.kind === 'failed' ? 'failed' : 'posted');
    return outcome;
  };

  /** Where an app can be reached from here: its stream before its address, to which one mailbox at a time posts. */
  const sinkOf = async (app: Platform): Promise<FrameSink | undefined> => {
    const link = links.of(app);
    if (link) await legs.note(app, 'streamed');
    if (link) return { kind: 'stream', openedAtMs: link.openedAtMs, write: link.write };
    const url = await addressOf(app);
    if (url === undefined || !(await leaseApp(store)(app, holder, now(), now() + leaseMs))) return undefined;
    return { kind: 'post', post: postTo(app, url) };
  };

  /** Where typing of an app's users can be told from here at once: the app's stream, or its address while it has no stream anywhere. */
  const typingSinkOf = async (app: Platform): Promise<((frame: Uint8Array) => unknown) | undefined> => {
    const link = links.of(app);
    if (link) return link.write;
    if (await legs.hasStream(app)) return undefined;
    const sink = await sinkOf(app);
    return sink?.kind === 'post' ? sink.post : undefined;
  };

  /** Tells app backends that somebody writes: once, and late to nobody. */
  const passTyping = async (typing: Typing): Promise<void> => {
    for (const target of typing.targets) {
      const dialect = dialectOf(target.platform);
      const send = dialect && (await typingSinkOf(target.platform));
      const frame = send && (await typingFrame(around, dialect, typing, target));
      if (frame && isFresh(typing, now())) await send(frame);
    }
  };

  const receiptPorts: TellReceiptsPorts = {
    ...around,
    readerEntriesAfter: readerEntriesAfter(store),
    toldWatermarks: toldWatermarks(store),
    noteTold: noteTold(store),
    hold: holdReceipts(store),
    takeHeld: takeHeldReceipts(store),
    forgetHeld: forgetHeldReceipts(store),
    countLosses,
    now,
  };

  return {
    take,
    submit: submitDraft,
    askAuthor: askAuthor(nacks),
    receipts,
    tellOwed: tellAuthors,
    companionsIn,
    tell,
    tellTyping,
    passTyping,
    queueRouted: queueRouted(queuePorts),
    tellReceipts: tellReceipts(receiptPorts),
    /** Tells the receipts that were held and whose second is over. */
    tellHeldReceipts: tellHeldReceipts(receiptPorts),
    queueNotices: queueNotices({
      ...around,
      dropQueue: async (participantId, deviceId) => {
        await dropQueue(store)(participantId, deviceId, now());
      },
      signal: tell,
    }),
    /** Hands over what waits for an app, if it can be reached from here; returns how many frames that were. */
    deliver: async (app: Platform): Promise<number> => {
      const sink = await sinkOf(app);
      const handed = sink ? await handOver(app, sink) : 0;
      if (handed > 0) handedOver({ app }, handed);
      return handed;
    },
    /** Ends messages whose time is over and tells those who wrote them; returns how many there were. */
    expire: expire({
      expireMessages: (nowMs) => expireMessages(store)(nowMs, expiredAtOnceMax),
      tell: tellAuthors,
      now,
    }),
    /** Tells authors what a mailbox that died could not tell them any more. */
    tellForgotten: tellForgotten({ owedReceipts: owedReceipts(store), tell: tellAuthors, now }),
    /** Forgets a bounded number of old rows and returns how many there were. */
    forget: async (): Promise<number> => {
      const { rows, lost } = await prune(now());
      if (lost > 0) undelivered({}, lost);
      return rows;
    },
  };
};
