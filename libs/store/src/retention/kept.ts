/** The service that writes a table, and so removes from it. */
export type Owner = 'directory' | 'egress' | 'ingress' | 'mailbox' | 'router';

/** Rows that go by their age: those of which `ageColumn`, Unix milliseconds, is longer ago than `keptMs`. */
export interface KeptByAge {
  readonly kind: 'by age';
  readonly ageColumn: string;
  readonly keptMs: number;
  /** SQL that says which rows may go at all. An index on the age serves it, partial by this. */
  readonly only?: string;
  /** SQL that says which of them are a loss, to be counted. */
  readonly lost?: string;
  /** The column that is emptied where the rest of the row stays, and what is put there, in SQL. */
  readonly emptied?: { readonly column: string; readonly value: string };
}

/**
 * How long the rows of a table are kept: for ever, for a reason; until what they are for is over, which its own flow sees
 * to; or until they are old.
 */
export type Kept =
  | { readonly kind: 'for ever'; readonly because: string }
  | { readonly kind: 'while needed'; readonly until: string }
  | KeptByAge;

export interface Retention {
  readonly owner: Owner;
  readonly kept: Kept;
}
