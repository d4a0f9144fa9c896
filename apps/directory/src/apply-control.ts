import { type Bus, type BusHandler, type BusRecord, deadLetterOf, type NewRecord } from '#libs/bus';
import type { Failure } from '#libs/envelope';
import { type AppliedControl, claimControl, settleControl, type Store } from '#libs/store';
import { commands } from './commands/index.ts';
import { type Control, type ControlKindName, parseControl } from './control.ts';
import { noticeBytes, noticeRecord } from './notice.ts';
import type { RulePorts } from './ports.ts';

export interface ApplyControlPorts extends RulePorts {
  readonly publish: Bus['publish'];
  /** Told once a record; a repetition is one more. */
  readonly onApplied?: (kind: ControlKindName, outcome: AppliedControl['outcome'] | 'repeated') => void;
  readonly onBuried?: (failure: Failure) => void;
}

/**
 * Makes the handler of `gateway.control.v1`. Each record is applied once, in a transaction of its own: what one person asks locks
 * their conversations, and must neither wait for nor fail with what others ask. What a batch causes is published together; a
 * record that is read again causes the same notices again, byte for byte. What is no control record becomes a dead letter.
 */
export const applyControls =
  (ports: ApplyControlPorts): BusHandler =>
  async (records) => {
    const caused: NewRecord[] = [];
    for (const record of records) caused.push(...(await applyRecord(ports, record)));
    if (caused.length > 0) await ports.publish(caused);
  };

async function applyRecord(ports: ApplyControlPorts, record: BusRecord): Promise<readonly NewRecord[]> {
  const control = parseControl(record.value);
  if (!control.ok) {
    ports.onBuried?.(control.failure);
    return [deadLetterOf(record, { stage: 'directory', failure: control.failure, atMs: ports.now() })];
  }
  const { notices } = await ports.store
    .transaction()
    .execute((store) => applyOnce({ ...ports, store }, control.value));
  return notices.map(noticeRecord);
}

async function applyOnce(
  ports: ApplyControlPorts & { store: Store },
  control: Control,
): Promise<AppliedControl> {
  const { controlId, kind } = control;
  const earlier = await claimControl(ports.store)(controlId, ports.now());
  if (earlier !== undefined) {
    ports.onApplied?.(kind, 'repeated');
    return earlier;
  }
  const answer = await commands[kind](ports, control);
  const cause = { id: controlId, atMs: control.atMs };
  const notices = answer.notices.map((draft) => noticeBytes(draft, cause, ports.sealer));
  await settleControl(ports.store)(controlId, { outcome: answer.outcome, notices });
  ports.onApplied?.(kind, answer.outcome);
  return { outcome: answer.outcome, notices };
}
