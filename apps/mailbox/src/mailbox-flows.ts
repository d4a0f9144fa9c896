import { deadLetterOf } from '#libs/bus';
import type { Platform } from '#libs/envelope';
import {
  acceptSubmission,
  acknowledgeMessages,
  conversationBetween,
  createPruner,
  deliveryUrls,
  endFrames,
  markSent,
  nativeLink,
  nativeUser,
  postponeQueue,
  prepareSubmission,
  queueFrames,
  submissionsOf,
  userOfAlias,
  usersWithAliases,
  waitingFrames,
} from '#libs/store';
import { deliverFrames, type FrameSink } from './deliver-frames.ts';
import type { OpenLinks } from './open-links.ts';
import type { MailboxPorts } from './ports.ts';
import { postFrame } from './post-frame.ts';
import { queueRouted, queueRoutedReceipts, type QueueRoutedPorts } from './queue-routed.ts';
import { submitFrame } from './submit-frame.ts';

const framesAtOnce = 100;

/** The flows of the mailbox, on the database, the bus and the links. */
export const createMailboxFlows = (
  { bus, store, dialects, metrics, now }: MailboxPorts,
  links: OpenLinks,
) => {
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

  const submit = submitFrame({
    dialectOf,
    linkOf: nativeLink(store),
    userOf: nativeUser(store),
    userOfAlias: userOfAlias(store),
    conversationBetween: conversationBetween(store),
    submissionOf: async (envelopeId) =>
      (await submissionsOf(store)([Buffer.from(envelopeId, 'hex')])).get(envelopeId),
    prepare: prepareSubmission(store),
    accept: acceptSubmission(store),
    acknowledge: async (acknowledgement) => {
      await acknowledgeMessages(store)(acknowledgement, now());
    },
    bus,
    count: (app, outcome) => counted({ app, outcome }),
    now,
  });

  const queuePorts: QueueRoutedPorts = {
    dialectOf,
    usersWithAliases: usersWithAliases(store),
    submissionsOf: submissionsOf(store),
    queue: (frames) => queueFrames(store)(frames, now()),
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
    take: submit,
    now,
  });

  /** Where an app can be reached from here: its stream before its address. */
  const sinkOf = async (app: Platform): Promise<FrameSink | undefined> => {
    const link = links.of(app);
    if (link) return { kind: 'stream', openedAtMs: link.openedAtMs, write: link.write };
    const url = (await deliveryUrls(store)()).find((one) => one.app === app)?.deliveryUrl;
    const contentType = dialects[app]?.contentType ?? '';
    return url === undefined
      ? undefined
      : { kind: 'post', post: (frame) => postFrame(url, contentType, frame) };
  };

  return {
    submit,
    queueRouted: queueRouted(queuePorts),
    queueRoutedReceipts: queueRoutedReceipts(queuePorts),
    /** Hands over what waits for an app, if it can be reached from here; returns how many frames that were. */
    deliver: async (app: Platform): Promise<number> => {
      const sink = await sinkOf(app);
      const count = sink ? await handOver(app, sink) : 0;
      if (count > 0) handedOver({ app }, count);
      return count;
    },
    /** Forgets a bounded number of old rows and returns how many there were. */
    forget: async (): Promise<number> => {
      const { rows, lost } = await prune(now());
      if (lost > 0) undelivered({}, lost);
      return rows;
    },
  };
};
