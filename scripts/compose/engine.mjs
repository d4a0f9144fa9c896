// Whatever runs compose files on this machine, and the commands that the test gives it.
import { spawnSync } from 'node:child_process';
import { ended, listed, spoken } from './command.mjs';

/** Each with the program that knows its containers, and with questions that only a working one answers. */
const candidates = [
  {
    program: 'docker',
    compose: ['docker', 'compose'],
    questions: [
      ['docker', 'compose', 'version'],
      ['docker', 'info'],
    ],
  },
  {
    program: 'podman',
    compose: ['podman-compose'],
    questions: [
      ['podman-compose', '--version'],
      ['podman', 'info'],
    ],
  },
];

/** The first engine that works; `undefined` when there is none. */
export const findEngine = () =>
  candidates.find(({ questions }) =>
    questions.every(([name, ...args]) => spawnSync(name, args).status === 0),
  );

/** A project of its own on an engine: its compose files, and its settings as variables of the environment. */
export const projectOn = ({ program, compose }, { name, files, settings }) => {
  const env = { ...process.env, ...settings };
  const named = [...files.flatMap((file) => ['--file', file]), '--project-name', name];
  const base = [...compose, ...named, '--profile', 'demo', '--profile', 'tools'];

  /** Runs a compose command to its end; throws with what it said when it fails. */
  const run = (...args) => spoken([...base, ...args], env);

  /** The ids of the containers of a service. */
  const containersOf = (service) => {
    const labels = { project: name, service };
    const filters = Object.entries(labels).flatMap(([key, value]) => [
      '--filter',
      `label=com.docker.compose.${key}=${value}`,
    ]);
    return listed([program, 'ps', '--all', '--quiet', ...filters], env);
  };

  /** What the engine knows of a container. */
  const inspect = async (id) => JSON.parse(await spoken([program, 'inspect', id], env))[0];

  /** Runs a command in a container; how it ended and what it said. */
  const exec = (id, ...args) => ended([program, 'exec', id, ...args], env);

  /** Everything that a container has written. */
  const logs = async (id) => (await ended([program, 'logs', id], env)).output;

  return { name, program, run, containersOf, inspect, exec, logs };
};
