/** How a run of the benchmarks was asked for. */
export interface BenchOptions {
  /** Messages of one measurement where a part counts in messages; the part's own number when absent. */
  readonly messages?: number;
  /** `long` takes more rounds. */
  readonly extent: 'usual' | 'long';
  /** Tells how far it has come. */
  readonly say: (progress: string) => void;
}

/** A printed table, and the same figures by name for machines: every row has the columns' names as members. */
export interface Figures {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string | number>>[];
  /** What has to be known to read the table. */
  readonly note?: string;
}

/** One benchmark: it starts what it needs, measures, stops everything, and gives its tables. */
export interface Part {
  readonly about: string;
  readonly run: (options: BenchOptions) => Promise<readonly Figures[]>;
}
