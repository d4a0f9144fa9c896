// One real broker in a folder: its settings, its log, its data, and where it runs.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cacheFolder, kafkaProgram } from './jars.mjs';
import { answers, freePort } from './probe.mjs';
import { serverProperties } from './properties.mjs';

const startTimeoutMs = 60_000;
const stopTimeoutMs = 20_000;
const jvm = [
  '-Xmx256m',
  '-Xms64m',
  '-XX:TieredStopAtLevel=1',
  '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn',
];

/** The address of the broker that runs in a folder; `undefined` when none does. */
export function runningBroker(folder) {
  const state = readState(folder);
  return state && isBroker(state.pid) ? `127.0.0.1:${state.port}` : undefined;
}

/** Starts the broker of a folder, with the data and the port that it had before, and gives its address when it answers. */
export async function startBroker(folder, wantedPort, asked = {}, users = []) {
  const running = runningBroker(folder);
  if (running) return running;
  const program = kafkaProgram();
  const before = readState(folder);
  const port = wantedPort ?? before?.port ?? (await freePort());
  const controllerPort = before?.controllerPort ?? (await freePort());
  const dataFolder = join(folder, 'data');
  const settings = join(folder, 'server.properties');
  mkdirSync(folder, { recursive: true });
  writeFileSync(settings, serverProperties({ dataFolder, port, controllerPort }, asked));
  if (!existsSync(join(dataFolder, 'meta.properties'))) format(program, settings, users);
  const pid = launch(program, settings, join(folder, 'server.log'));
  writeFileSync(stateOf(folder), JSON.stringify({ pid, port, controllerPort }));
  await ready(folder, pid, port);
  return `127.0.0.1:${port}`;
}

/** Ends the broker of a folder: in order, or at once as by a crash. Its data stay. */
export async function stopBroker(folder, how = 'in order') {
  const state = readState(folder);
  if (!state || !isBroker(state.pid)) return;
  process.kill(state.pid, how === 'in order' ? 'SIGTERM' : 'SIGKILL');
  const deadlineMs = Date.now() + stopTimeoutMs;
  while (isBroker(state.pid)) {
    if (Date.now() > deadlineMs) process.kill(state.pid, 'SIGKILL');
    await sleep(50);
  }
}

/** Whether a broker has ended in order before, and left the archive by which the later ones start in half the time. */
export function hasClassArchive() {
  return existsSync(classArchive());
}

function classArchive() {
  const java = spawnSync(kafkaProgram().java, ['-version'], { encoding: 'utf8' }).stderr;
  const name = /build ([^,)]+)/.exec(java)?.[1] ?? 'unknown';
  return join(cacheFolder, `classes-${name.replace(/[^\w.]/g, '-')}.jsa`);
}

function format({ java, classPath }, settings, users) {
  // A leading dash would be taken for an option.
  const id = randomBytes(16).toString('base64url').replace(/^-/, 'A');
  const args = [...jvm, '-cp', classPath, 'kafka.tools.StorageTool', 'format', '-t', id, '-c', settings];
  for (const user of users) args.push(...scramArgs(user));
  const { status, stderr, stdout } = spawnSync(java, args, { encoding: 'utf8', timeout: startTimeoutMs });
  if (status !== 0)
    throw new Error(`the broker's folder cannot be prepared: ${lastLineOf(stderr || stdout)}`);
}

/** SCRAM credentials lie in the log of the cluster, so that the first ones are written with it. */
function scramArgs(user) {
  const [name, password] = user.split(':');
  return ['SCRAM-SHA-256', 'SCRAM-SHA-512'].flatMap((mechanism) => [
    '--add-scram',
    `${mechanism}=[name=${name},password=${password}]`,
  ]);
}

function lastLineOf(text) {
  return text.trim().split('\n').at(-1);
}

function launch({ java, classPath }, settings, logFile) {
  mkdirSync(cacheFolder, { recursive: true });
  const log = openSync(logFile, 'a');
  const archive = hasClassArchive() ? '-XX:SharedArchiveFile' : '-XX:ArchiveClassesAtExit';
  const args = [`${archive}=${classArchive()}`, '-Xlog:cds=off', '-Xshare:auto', ...jvm, '-cp', classPath];
  const child = spawn(java, [...args, 'kafka.Kafka', settings], {
    detached: true,
    stdio: ['ignore', log, log],
  });
  child.unref();
  return child.pid;
}

async function ready(folder, pid, port) {
  const deadlineMs = Date.now() + startTimeoutMs;
  while (!(await answers(port))) {
    if (!isBroker(pid)) throw new Error(`the broker ended; see ${join(folder, 'server.log')}`);
    if (Date.now() > deadlineMs) {
      await stopBroker(folder, 'at once');
      throw new Error(`the broker does not answer; see ${join(folder, 'server.log')}`);
    }
    await sleep(50);
  }
}

function isBroker(pid) {
  try {
    process.kill(pid, 0);
    const commandLine = `/proc/${pid}/cmdline`;
    return !existsSync('/proc/self/cmdline') || readFileSync(commandLine, 'utf8').includes('kafka.Kafka');
  } catch {
    return false;
  }
}

function readState(folder) {
  return existsSync(stateOf(folder)) ? JSON.parse(readFileSync(stateOf(folder), 'utf8')) : undefined;
}

function stateOf(folder) {
  return join(folder, 'broker.json');
}

/** Removes a folder whose broker has ended. */
export function removeBroker(folder) {
  rmSync(folder, { recursive: true, force: true });
}
