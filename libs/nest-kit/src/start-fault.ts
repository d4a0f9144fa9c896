/** What keeps a process from starting: the setting that has to be changed and the rule that it breaks, never a value. */
export interface Fault {
  readonly field: string;
  readonly rule: string;
}

/** What a process that cannot start ends with. Its text names settings and rules, so it may be shown and logged. */
export class StartFault extends Error {
  override readonly name = 'StartFault';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[], options?: ErrorOptions) {
    super(faults.map(({ field, rule }) => `${field}: ${rule}`).join('; '), options);
    this.faults = faults;
  }
}

/** An error that one setting is to blame for. */
export const startFault = (field: string, rule: string, cause?: unknown): StartFault =>
  new StartFault([{ field, rule }], cause === undefined ? undefined : { cause });
