import { request } from 'undici';
import { deadLetterOf } from '#libs/bus';
import { failure, type Platform, platforms } from '#libs/envelope';
import {
  acknowledgeMessages,
  conversationBetween,
  deliveryUrls,
  endFrames,
  markSent,
  nativeLink,
  nativeUser,
  queueFrames,
  rememberSubmission,
  submissionsOf,
  userOfAlias,
  usersWithAliases,
  waitingFrames,
} from '#libs/store';
import { deliverFrames, type FrameSink, type PostOutcome } from './deliver-frames.ts';
import type { OpenLinks } from './open-links.ts';
import type { MailboxPorts } from './ports.ts';
import { queueRouted, queueRoutedReceipts, type QueueRoutedPorts } from './queue-routed.ts';
import { submitFrame } from './submit-frame.ts';

const framesAtOnce = 100;
const postTimeoutMs = 10_000;

/** The flows of the mailbox, on the database, the bus and the links. */
export const createMailboxFlows = (
  { bus, store, dialects, metrics, now }: MailboxPorts,
  links: OpenLinks,
) => {
  const dialectOf = (app: Platform) => dialects[app];
  const counted = metrics.counter('sealpost_native_frames_total', 'Frames of app backends, by outcome.', [
    'app',
    'outcome',
  ]);
  const handedOver = metrics.counter('sealpost_native_deliveries_total', 'Frames handed to app backends.', [
    'app',
  ]);

  const submit = submitFrame({
    dialectOf,
    linkOf: nativeLink(store),
    userOf: nativeUser(store),
    userOfAlias: userOfAlias(store),
    conversationBetween: conversationBetween(store),
    submissionOf: async (envelopeId) =>
      (await submissionsOf(store)([Buffer.from(envelopeId, 'hex')])).get(envelopeId),
    remember: rememberSubmission(store),
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
    bury: (record) =>
      bus.publish([deadLetterOf(record, { stage: 'mailbox', failure: failure('malformed'), atMs: now() })]),
  };

  const deliver = deliverFrames({
    waiting: (app, notSentSinceMs) => waitingFrames(store)(app, notSentSinceMs, framesAtOnce),
    markSent: (frames) => markSent(store)(frames, now()),
    end: (frames) => endFrames(store)(frames, now()),
    take: submit,
    now,
  });

  /** Hands over what waits for every app that can be reached from here; returns how many frames that were. */
  const deliverAll = async (): Promise<number> => {
    const urls = new Map((await deliveryUrls(store)()).map(({ app, deliveryUrl }) => [app, deliveryUrl]));
    const counts = await Promise.all(
      platforms.map(async (app) => {
        const sink = sinkOf(app, links, urls.get(app), dialects[app]?.contentType ?? '');
        const count = sink ? await deliver(app, sink) : 0;
        if (count > 0) handedOver({ app }, count);
        return count;
      }),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  };

  return {
    submit,
    queueRouted: queueRouted(queuePorts),
    queueRoutedReceipts: queueRoutedReceipts(queuePorts),
    deliverAll,
  };
};

const sinkOf = (
  app: Platform,
  links: OpenLinks,
  deliveryUrl: string | undefined,
  contentType: string,
): FrameSink | undefined => {
  const link = links.of(app);
  if (link) return { kind: 'stream', openedAtMs: link.openedAtMs, write: link.write };
  return deliveryUrl
    ? { kind: 'post', post: (frame) => postFrame(deliveryUrl, contentType, frame) }
    : undefined;
};

const postFrame = async (url: string, contentType: string, frame: Uint8Array): Promise<PostOutcome> => {
  try {
    const { statusCode, body } = await request(url, {
      method: 'POST',
      headers: { 'content-type': contentType },
      body: Buffer.from(frame),
      headersTimeout: postTimeoutMs,
      bodyTimeout: postTimeoutMs,
    });
    const answer = Buffer.from(await body.arrayBuffer());
    if (statusCode >= 300) return { kind: 'failed' };
    return { kind: 'answered', answer: answer.length > 0 ? answer : undefined };
  } catch {
    return { kind: 'failed' };
  }
};
