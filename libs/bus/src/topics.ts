/** Every topic, with its partitions and how long its records are kept. A new meaning is a new topic. */
export const topics = {
  inbound: { name: 'gateway.inbound.v1', partitions: 8, retentionMs: 7 * 86_400_000 },
  outboundWhatsapp: { name: 'gateway.outbound.whatsapp.v1', partitions: 8, retentionMs: 7 * 86_400_000 },
  outboundMessenger: { name: 'gateway.outbound.messenger.v1', partitions: 8, retentionMs: 7 * 86_400_000 },
  outboundInstagram: { name: 'gateway.outbound.instagram.v1', partitions: 8, retentionMs: 7 * 86_400_000 },
  mailbox: { name: 'gateway.mailbox.v1', partitions: 8, retentionMs: 7 * 86_400_000 },
  receipt: { name: 'gateway.receipt.v1', partitions: 8, retentionMs: 7 * 86_400_000 },
  control: { name: 'gateway.control.v1', partitions: 4, retentionMs: 7 * 86_400_000 },
  notice: { name: 'gateway.notice.v1', partitions: 4, retentionMs: 7 * 86_400_000 },
  deviceNotice: { name: 'gateway.device-notice.v1', partitions: 4, retentionMs: 7 * 86_400_000 },
  deadLetter: { name: 'gateway.dead-letter.v1', partitions: 1, retentionMs: 30 * 86_400_000 },
} as const;

/** A topic as a bus is told of it. */
export interface TopicSpec {
  readonly name: string;
  readonly partitions: number;
  readonly retentionMs: number;
}

export type TopicName = (typeof topics)[keyof typeof topics]['name'];
