// Commands of the machine, run to their end.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const linesMax = 40;
/** Longer than a slow machine builds an image, or waits until everything that a service depends on is there. */
const timeoutMs = 8 * 60_000;

/**
 * Runs a command; how it ended, what it said on standard output, and what it said on both streams in order. One that does not
 * end is ended, and has failed.
 */
export const ended = async ([name, ...args], env = process.env) => {
  const child = spawn(name, args, { env, stdio: ['ignore', 'pipe', 'pipe'], timeout: timeoutMs });
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
};

/** What a command said on standard output; throws with the end of all that it said when it fails. */
export const spoken = async (command, env) => {
  const { code, output, out } = await ended(command, env);
  if (code === 0) return out.trim();
  throw new Error(
    `${command.join(' ')} ended with ${code}:\n${output.split('\n').slice(-linesMax).join('\n')}`,
  );
};

/** The words that a command said, one a line. */
export const listed = async (command, env) => (await spoken(command, env)).split('\n').filter(Boolean);
