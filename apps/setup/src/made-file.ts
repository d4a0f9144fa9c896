/** A file that is there now, and whether it was there before. */
export interface MadeFile {
  readonly path: string;
  readonly outcome: 'made' | 'kept';
}
