import type { BusObserver } from '../bus.ts';
import { createLaneRunner, type LaneRunner, type LaneRunnerPorts, type Member } from './lane-runner.ts';
import type { Partitions, PartitionState } from './partitions.ts';
import type { Positions } from './positions.ts';

export interface GroupPorts extends Pick<LaneRunnerPorts, 'read' | 'held' | 'observe'> {
  readonly positions: Positions;
  readonly partitions: Partitions;
}

/** A consumer group: its members share the partitions of their topics, and each partition has one of them at a time. */
export interface Group {
  join(member: Member): Promise<void>;
  /** Takes a member out, waits for what is under way for it, and has its offsets written. */
  leave(member: Member): Promise<void>;
  /** Looks for something to deliver in the partitions of a topic, or in all. */
  wake(topic?: string): void;
  /** Ends the group and waits for what is under way in it. */
  stop(): Promise<void>;
}

/** Builds a group without members. */
export function createGroup(name: string, ports: GroupPorts): Group {
  const members: Member[] = [];
  const starting = new Map<string, Promise<void>>();
  const running = new Map<string, readonly LaneRunner[]>();

  const ownerOf = ({ topic, partition }: PartitionState): Member | undefined => {
    const takers = members.filter(({ topics }) => topics.includes(topic));
    return takers[partition % Math.max(1, takers.length)];
  };

  const lanesOf = async (topic: string): Promise<void> => {
    const lanes = starting.get(topic) ?? startLanes(topic);
    starting.set(topic, lanes);
    await lanes.catch((error: unknown) => {
      starting.delete(topic);
      throw error;
    });
  };

  const startLanes = async (topic: string): Promise<void> => {
    const states = ports.partitions.get(topic) ?? [];
    const positions = await ports.positions.load(name, states[0]?.topicId ?? 0);
    const runners = states.map((state) =>
      createLaneRunner(state, positions.get(state.partition) ?? 0n, {
        ...ports,
        owner: () => ownerOf(state),
        commit: (partition, nextOffset) => ports.positions.commit(name, partition, nextOffset),
      }),
    );
    running.set(topic, runners);
  };

  const join = async (member: Member): Promise<void> => {
    const unknown = member.topics.find((topic) => !ports.partitions.has(topic));
    if (unknown !== undefined) throw new Error(`there is no topic ${unknown}`);
    await Promise.all(member.topics.map(lanesOf));
    members.push(member);
    changed(member, ports.observe);
  };

  const leave = async (member: Member): Promise<void> => {
    members.splice(members.indexOf(member), 1);
    await Promise.all(member.underWay);
    await ports.positions.flushed();
    changed(member, ports.observe);
  };

  const changed = (member: Member, observe: BusObserver): void => {
    for (const topic of member.topics) wake(topic);
    const states = [...ports.partitions.values()].flat();
    observe({
      kind: 'joined',
      group: name,
      partitions: states.filter((state) => ownerOf(state) === member).length,
    });
  };

  const wake = (topic?: string): void => {
    const woken = topic === undefined ? [...running.values()].flat() : (running.get(topic) ?? []);
    for (const runner of woken) runner.wake();
  };

  const stop = async (): Promise<void> => {
    for (const runners of running.values()) for (const runner of runners) runner.stop();
    await Promise.all(members.flatMap(({ underWay }) => [...underWay]));
  };

  return { join, leave, wake, stop };
}
