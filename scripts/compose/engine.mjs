// Whatever runs compose files on this machine, and the commands that the test gives it.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

/** Each with the program that knows its containers, and with a question that only a working one answers. */
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
  const containersOf = async (service) => {
    const labels = { project: name, service };
    const filters = Object.entries(labels).flatMap(([key, value]) => [
      '--filter',
      `label=com.docker.compose.${key}=${value}`,
    ]);
    return (await spoken([program, 'ps', '--all', '--quiet', ...filters], env)).split('\n').filter(Boolean);
  };

  /** What the engine knows of a container. */
  const inspect = async (id) => JSON.parse(await spoken([program, 'inspect', id], env))[0];

  /** Runs a command in a container; how it ended and what it said. */
  const exec = (id, ...args) => ended([program, 'exec', id, ...args], env);

  /** Everything that a container has written. */
  const logs = async (id) => (await ended([program, 'logs', id], env)).output;

  return { run, containersOf, inspect, exec, logs };
};

async function spoken(command, env) {
  const { code, output, out } = await ended(command, env);
  if (code === 0) return out.trim();
  throw new Error(`${command.join(' ')} ended with ${code}:\n${output.split('\n').slice(-40).join('\n')}`);
}

async function ended([name, ...args], env) {
  const child = spawn(name, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, output] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  const [code] = await once(child, 'close');
  return { code: code ?? 1, out, output };
}
