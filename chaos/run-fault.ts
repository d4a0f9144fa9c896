import { setTimeout as sleep } from 'node:timers/promises';
import type { Person } from '../apps/sealpost/src/testing/person.ts';
import type { SimulatorClient } from '../apps/simulator/src/control-client.ts';
import { chanceOf } from './chance.ts';
import { type DeviceReport, problemsIn } from './devices/device-report.ts';
import { exchangeBetweenDevices } from './devices/exchange.ts';
import type { Fault } from './faults/fault.ts';
import { comeToRest, deadLettersIn, gapsOf } from './leftovers.ts';
import type { Options } from './options.ts';
import { copiesTo } from './records.ts';
import type { Stack } from './stack/stack.ts';
import type { FrameReport } from './traffic/frame-report.ts';
import { introduce, makePeople } from './traffic/people.ts';
import { markIn, planOf } from './traffic/plan.ts';
import { writeAll } from './traffic/writing.ts';
import { type Shown, type Verdict, verdictOn } from './verdict.ts';
import { watchCounters } from './watch/counters.ts';
import { watchWebhooks } from './watch/webhooks.ts';

/** How one fault was survived. */
export interface Outcome {
  readonly fault: string;
  readonly seed: number;
  readonly verdict: Verdict;
  readonly frames: FrameReport;
  /** How messages between devices came, where devices wrote. */
  readonly devices?: DeviceReport;
  /** What the egresses counted, as far as it was seen before they were killed. */
  readonly counted: Readonly<Record<string, number>>;
  /** What else is not as it should be, in words. */
  readonly problems: readonly string[];
  readonly survived: boolean;
  readonly tookMs: number;
}

/** The share of the time of writing that is over when the fault begins, and that the fault takes, about. */
const before = 0.2;
const during = 0.55;
/** How long everything may take to come to rest: a session, the evidence of two sends, the longest wait for a retry. */
const restMaxMs = 120_000;
/** Native messages beside the texts. */
const framesOf = { full: 100, short: 30 } as const;
const framesWords = { lost: 'lost', doubled: 'under two ids', outOfOrder: 'out of order' } as const;
/** The share of the texts that people write where devices write, too. */
const besideDevices = 0.25;
/** People see a text a moment after the gateway has done with it. */
const shownMs = 500;

/** Lets people write into a fault, waits until everything has come to rest, and compares. */
export const runFault = async (
  stack: Stack,
  fault: Fault,
  options: Options,
  tell: (step: string) => void,
): Promise<Outcome> => {
  const { seed, length } = options;
  tell(`${fault.name}: people come together`);
  const startedAtMs = Date.now();
  const { control } = stack.platforms;
  const messages = fault.betweenDevices ? Math.round(options.messages * besideDevices) : options.messages;
  const plan = planOf(chanceOf(seed, `plan of ${fault.name}`), { ...options, messages });
  const people = await makePeople(control, plan.conversations);
  await introduce(people.filter((_, index) => plan.conversations[index]?.beginsAt === 0));
  const deadBefore = await deadLettersIn(stack);
  const accidentsBefore = stack.fleet.accidents().length;
  const webhooks = watchWebhooks(control);
  const counters = await watchCounters(stack.fleet);

  tell('people write');
  const spanMs = fault.lastsMs[length] / during;
  const writing = writeAll({ plan, people, spanMs });
  const exchanging = stack.backends.exchange(framesOf[length], spanMs);
  const betweenDevices = fault.betweenDevices
    ? exchangeBetweenDevices(stack, fault.betweenDevices[length], spanMs)
    : Promise.resolve(undefined);
  const striking = struck(stack, fault, options, {
    waitMs: before * spanMs,
    bursts: plan.bursts.map((share) => share * spanMs),
    tell,
  });
  const [{ written, problems: unwritten }, frames, devices, { wrong, fromMs, toMs }] = await Promise.all([
    writing,
    exchanging,
    betweenDevices,
    striking,
  ]);

  tell('everything is written');
  await control.settled();
  tell('every webhook is over');
  const unfinished = await comeToRest(stack, restMaxMs, tell);
  await control.settled();
  await sleep(shownMs);
  await webhooks.end();
  const counted = await counters.end();
  const everybody = people.flat();
  const inboxes = await inboxesOf(control, everybody);
  const verdict = verdictOn({
    written,
    ...inboxes,
    copies: await stack.database.ask(copiesTo(everybody)),
    broughtAgain:
      fault.authorsOrder === 'kept'
        ? webhooks.broughtAgain
        : new Set(written.map(({ nativeId }) => nativeId)),
    fault: { fromMs, toMs },
  });
  const problems = [
    ...wrong,
    ...unwritten,
    ...stack.fleet.accidents().slice(accidentsBefore),
    ...unfinished,
    ...(['lost', 'doubled', 'outOfOrder'] as const).flatMap((kind) =>
      counting(frames[kind], `native messages ${framesWords[kind]}`),
    ),
    ...(devices ? problemsIn(devices) : []),
    ...counting((await deadLettersIn(stack)) - deadBefore, 'dead letters'),
    ...counting(await gapsOf(stack), 'conversations whose places have gaps'),
    ...counting(webhooks.givenUp(), 'webhooks that the platform gave up'),
  ];
  return {
    fault: fault.name,
    seed,
    verdict,
    frames,
    ...(devices ? { devices } : {}),
    counted,
    problems,
    survived: problems.length === 0 && isSound(verdict, fault),
    tookMs: Date.now() - startedAtMs,
  };
};

interface StrikeTimes {
  readonly waitMs: number;
  /** When many write at once, in milliseconds from the beginning of the writing. */
  readonly bursts: readonly number[];
  readonly tell: (step: string) => void;
}

const struck = async (
  stack: Stack,
  fault: Fault,
  { seed, length }: Options,
  { waitMs, bursts, tell }: StrikeTimes,
): Promise<{ readonly wrong: readonly string[]; readonly fromMs: number; readonly toMs: number }> => {
  const writingSinceMs = Date.now();
  const burst = async (): Promise<void> => {
    const nowMs = Date.now() - writingSinceMs;
    const next = bursts.find((startMs) => startMs > nowMs);
    if (next !== undefined) await sleep(next - nowMs);
  };
  await sleep(waitMs);
  tell('the fault strikes');
  const fromMs = Date.now();
  const wrong = await fault.strike({ stack, length, burst, chance: chanceOf(seed, fault.name) });
  tell('the fault is over');
  return { wrong, fromMs, toMs: Date.now() };
};

const isSound = (verdict: Verdict, { doubles }: Fault): boolean =>
  verdict.lost.length === 0 &&
  verdict.outOfOrder.length === 0 &&
  verdict.strayed.length === 0 &&
  verdict.doubledUnsaid.length === 0 &&
  (doubles === 'when said' || verdict.doubled.length === 0);

const counting = (count: number, what: string): readonly string[] =>
  count === 0 ? [] : [`${count} ${what}`];

const notDelivered = 'Not delivered:';

/** What everybody's app shows: texts that people wrote, and how often it says that something was not delivered. */
const inboxesOf = async (control: SimulatorClient, people: readonly Person[]) => {
  const shown = new Map<string, readonly Shown[]>();
  const told = new Map<string, number>();
  for (const { id } of people) {
    const received = (await control.inbox(id)).entries.filter(({ from }) => from === 'account');
    shown.set(
      id,
      received.flatMap(({ text = '', atMs }) => {
        const mark = markIn(text);
        return mark === undefined ? [] : [{ mark, atMs }];
      }),
    );
    told.set(id, received.filter(({ text = '' }) => text.startsWith(notDelivered)).length);
  }
  return { shown, told };
};
