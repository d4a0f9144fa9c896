import type { DeviceQueue, StoredItem } from './device-queue.ts';

/** One message that a device submitted and that was accepted. */
export type SentMessage = Pick<StoredItem, 'envelopeId' | 'digest'>;

/** What two devices that write to each other know. */
export interface Correspondence {
  /** In the order in which they were accepted. */
  readonly sent: readonly SentMessage[];
  readonly author: Pick<DeviceQueue, 'items' | 'again' | 'gaps'>;
  readonly reader: Pick<DeviceQueue, 'items' | 'again' | 'gaps'>;
}

/** How messages between devices came. */
export interface DeviceReport {
  /** Devices that were written to. */
  readonly devices: number;
  readonly messages: number;
  readonly received: number;
  readonly lost: number;
  /** Came at two places of a queue, or under two ids. */
  readonly doubled: number;
  readonly altered: number;
  readonly outOfOrder: number;
  /** Holes in queues, of authors and of readers. */
  readonly gaps: number;
  /** Of which the author does not know that they were delivered. */
  readonly untold: number;
  /** Handed over again under their places; a device knows them by these. */
  readonly again: number;
}

/** Compares what devices sent with what devices have. */
export const deviceReportOf = (correspondences: readonly Correspondence[]): DeviceReport => {
  const parts = correspondences.map(partOf);
  const sumOf = (name: keyof DeviceReport): number => parts.reduce((sum, part) => sum + part[name], 0);
  return {
    devices: sumOf('devices'),
    messages: sumOf('messages'),
    received: sumOf('received'),
    lost: sumOf('lost'),
    doubled: sumOf('doubled'),
    altered: sumOf('altered'),
    outOfOrder: sumOf('outOfOrder'),
    gaps: sumOf('gaps'),
    untold: sumOf('untold'),
    again: sumOf('again'),
  };
};

const partOf = ({ sent, author, reader }: Correspondence): DeviceReport => {
  const came = reader.items.filter(({ what }) => what === 'message');
  const digests = new Map(came.map(({ envelopeId, digest }) => [envelopeId, digest]));
  const wanted = new Map(sent.map(({ envelopeId }, place) => [envelopeId, place]));
  const places = [...digests.keys()].flatMap((id) => wanted.get(id) ?? []);
  const told = new Set(
    author.items.flatMap(({ what, envelopeId }) => (what === 'delivered' ? envelopeId : [])),
  );
  const lost = sent.filter(({ envelopeId }) => !digests.has(envelopeId));
  return {
    devices: 1,
    messages: sent.length,
    received: sent.length - lost.length,
    lost: lost.length,
    doubled: came.length - new Set(came.map(({ digest }) => digest)).size,
    altered: sent.filter(({ envelopeId, digest }) => (digests.get(envelopeId) ?? digest) !== digest).length,
    outOfOrder: places.filter((place, index) => place < (places[index - 1] ?? 0)).length,
    gaps: author.gaps + reader.gaps,
    untold: sent.filter(({ envelopeId }) => !told.has(envelopeId)).length,
    again: author.again + reader.again,
  };
};

const complaints = {
  lost: 'lost',
  doubled: 'twice in a queue',
  altered: 'with another ciphertext',
  outOfOrder: 'out of order',
  gaps: 'behind a gap of their queue',
  untold: 'of which the author was not told that they were delivered',
} as const;

/** What is not as it should be, in words. */
export const problemsIn = (report: DeviceReport): readonly string[] =>
  (['lost', 'doubled', 'altered', 'outOfOrder', 'gaps', 'untold'] as const).flatMap((name) =>
    report[name] === 0 ? [] : [`${report[name]} messages between devices ${complaints[name]}`],
  );

/** What is said of it below the line of its fault. */
export const wordsOf = (report: DeviceReport): string =>
  `  ${report.messages} messages to ${report.devices} devices: ${report.received} came, ${report.lost} lost, ` +
  `${report.doubled} doubled, ${report.gaps} gaps, ${report.outOfOrder} out of order, ${report.altered} altered; ` +
  `${report.messages - report.untold} told as delivered; ${report.again} items handed over again`;
