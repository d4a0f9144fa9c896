/** What goes from hop to hop: bytes that nobody looks into, and the key that keeps their order. */
export interface HopRecord {
  readonly key: Buffer;
  readonly value: Buffer;
}
