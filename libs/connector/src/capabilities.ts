/** How a text's length is counted. */
export type LengthUnit = 'code-points' | 'utf8-bytes';

/** Whether a platform carries something natively. */
export type Carriage = 'full' | 'partial' | 'dropped' | 'rejected';

/** What a platform can carry outbound: the one source of limits, as data. */
export interface Capabilities {
  readonly text: { readonly max: number; readonly unit: LengthUnit };
  readonly captionMax: number;
  readonly albumMax: number;
  readonly imageBytesMax: number;
  readonly videoBytesMax: number;
  readonly audioBytesMax: number;
  readonly fileBytesMax: number;
  readonly location: Carriage;
  readonly contacts: Carriage;
  readonly reply: Carriage;
  readonly edit: Carriage;
  readonly deletion: Carriage;
  readonly typing: Carriage;
  readonly readReceiptOut: 'per-message' | 'thread' | 'none';
  readonly deliveredReceiptIn: 'per-message' | 'watermark' | 'none';
  readonly readReceiptIn: 'per-message' | 'watermark' | 'up-to-message';
  readonly reactionEmoji: 'any' | 'love-only';
  readonly quickRepliesMax: number;
  readonly listRowsMax: number;
  readonly titleMax: number;
  readonly rowTitleMax: number;
  readonly rowDescriptionMax: number;
  readonly payloadMax: number;
  readonly windowHours: number;
  /** Whether a sent message can be tagged so that its echo or status names it. */
  readonly tagged: Carriage;
}
