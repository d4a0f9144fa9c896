/** A message as its sender's app made it and its reader's got it, to be laid beside what the gateway saw. */
export interface SaidMessage {
  readonly kind: 'message';
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly envelopeId: string;
  readonly sentSha256: string;
  readonly payloadBytes: number;
  /** Who opened it: a phone, or the backend of an app. */
  readonly reader: string;
  readonly readText: string;
  readonly readSha256: string;
}

/** Something else that happened, in lines: at the gateway, and at a device or an app. */
export interface Happening {
  readonly kind: 'happening';
  readonly who: string;
  readonly gateway: readonly string[];
  readonly device: readonly string[];
}

/** Somebody has read up to a message; the gateway's record of it is named by the envelope. */
export interface SeenRead {
  readonly kind: 'read';
  readonly who: string;
  readonly envelopeId: string;
  readonly device: readonly string[];
}

/** What is told of a conversation, line by line. */
export type Line = SaidMessage | Happening | SeenRead;
