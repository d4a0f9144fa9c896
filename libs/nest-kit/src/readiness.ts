/** What a process needs to be of use, by name. A check resolves to whether it is there; a rejection counts as not. */
export type ReadinessChecks = Readonly<Record<string, () => Promise<boolean>>>;

/** What was found, by the name of the check. */
export type Readiness = Readonly<Record<string, 'up' | 'down'>>;

const checkTimeoutMs = 2000;

/**
 * Makes a question of checks; one that does not answer within two seconds is down. Those who ask while a question is under way
 * get its answer, so that asking often costs the database and the brokers little.
 */
export function readinessOf(checks: ReadinessChecks): () => Promise<Readiness> {
  let underWay: Promise<Readiness> | undefined;
  return () => {
    underWay ??= askAll(checks).finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
}

/** Whether nothing is missing. */
export const isReady = (readiness: Readiness): boolean =>
  Object.values(readiness).every((found) => found === 'up');

async function askAll(checks: ReadinessChecks): Promise<Readiness> {
  const rows = Object.entries(checks).map(
    async ([name, check]) => [name, (await answersInTime(check)) ? 'up' : 'down'] as const,
  );
  return Object.fromEntries(await Promise.all(rows));
}

async function answersInTime(check: () => Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), checkTimeoutMs);
  });
  const answer = Promise.resolve()
    .then(check)
    .catch(() => false);
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
