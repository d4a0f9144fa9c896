import { createHash } from 'node:crypto';

/** What must be true of one event, read from the raw JSON by hand-written rules. A member that is absent must be absent. */
export interface Fact {
  readonly class: string;
  readonly kind?: string | undefined;
  readonly accountId: string;
  readonly senderId?: string | undefined;
  readonly recipientId?: string | undefined;
  readonly senderAliases?: readonly string[];
  readonly recipientAliases?: readonly string[];
  readonly groupId?: string | undefined;
  readonly nativeId?: string | undefined;
  readonly timestampMs?: number | undefined;
  readonly text?: string | undefined;
  readonly emoji?: string | undefined;
  readonly refNativeId?: string | undefined;
  readonly refWatermarkMs?: number | undefined;
  readonly standby?: true | undefined;
  readonly envelopeId: string;
}

/** The envelope id by its formula: 16 bytes of SHA-256 over fields with a big-endian u16 of their length before each. */
export const envelopeIdBy = (...fields: readonly (string | number | undefined)[]): string => {
  const bytes = ['sealpost/envelope/v1', ...fields].flatMap((field) => {
    const utf8 = Buffer.from(String(field ?? ''), 'utf8');
    return [Buffer.from([utf8.length >> 8, utf8.length & 255]), utf8];
  });
  return createHash('sha256').update(Buffer.concat(bytes)).digest('hex').slice(0, 32);
};

/** SHA-256 of an item's JSON in hex. */
export const digestOf = (item: unknown): string =>
  createHash('sha256').update(JSON.stringify(item)).digest('hex');

/** Ids without the primary one, each once, in the order of code units. */
export const aliasesOf = (primary: string | undefined, ...ids: readonly (string | undefined)[]): string[] =>
  [...new Set(ids.filter((id): id is string => id !== undefined && id !== primary))].sort();
