/** Keeps a membership alive while a handler works. */
export interface Heartbeat {
  /** Throws what a heartbeat came to, such as that the group shares out its partitions anew. */
  check(): void;
  stop(): void;
}

/**
 * Beats at a steady pace beside the work. After a beat that failed it goes on: the group waits for a member that beats,
 * also while it wants to share out its partitions.
 */
export function startHeartbeat(beat: () => Promise<void>, everyMs: number): Heartbeat {
  let failure: { readonly error: unknown } | undefined;
  const timer = setInterval(() => {
    beat().catch((error: unknown) => (failure ??= { error }));
  }, everyMs);
  return {
    check: () => {
      if (failure !== undefined) throw failure.error;
    },
    stop: () => clearInterval(timer),
  };
}
