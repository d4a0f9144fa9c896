/** A file that the platform keeps. */
export interface StoredMedia {
  readonly id: string;
  /** The account that may use it. */
  readonly accountId: string;
  readonly bytes: Buffer;
  readonly mimeType: string;
  readonly fileName?: string;
  /** Where the business said that the file is; the bytes are empty unless links are fetched. */
  readonly sourceUrl?: string;
  readonly expiresAtMs: number;
}
