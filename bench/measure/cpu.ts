import { readdirSync, readFileSync } from 'node:fs';

/** What Linux counts process times in; the value is part of its interface to programs (`proc(5)`, `sysconf(_SC_CLK_TCK)`). */
const ticksPerSecond = 100;

interface ProcessTimes {
  readonly pid: number;
  readonly parentPid: number;
  readonly ownSeconds: number;
  /** Of children that have ended. */
  readonly endedSeconds: number;
}

/** CPU time of processes so far, all their threads in user and kernel mode, in seconds. */
export const cpuSecondsOf = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => sum + (timesOf(pid)?.ownSeconds ?? 0), 0);

/** The same of a process with everything that it has started, also what has ended. */
export const cpuSecondsOfTree = (root: number): number => {
  const all = readdirSync('/proc').flatMap((name) =>
    /^\d+$/.test(name) ? (timesOf(Number(name)) ?? []) : [],
  );
  const family = new Set([root]);
  for (let size = 0; size < family.size;) {
    size = family.size;
    for (const { pid, parentPid } of all) if (family.has(parentPid)) family.add(pid);
  }
  return all
    .filter(({ pid }) => family.has(pid))
    .reduce((sum, { ownSeconds, endedSeconds }) => sum + ownSeconds + endedSeconds, 0);
};

/** Reads `/proc/<pid>/stat`; the name in brackets may hold anything, so that fields are counted from behind it (`proc(5)`). */
const timesOf = (pid: number): ProcessTimes | undefined => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const seconds = (first: number): number =>
      ((fields[first] ?? 0) + (fields[first + 1] ?? 0)) / ticksPerSecond;
    return { pid, parentPid: fields[1] ?? 0, ownSeconds: seconds(11), endedSeconds: seconds(13) };
  } catch {
    return undefined;
  }
};
