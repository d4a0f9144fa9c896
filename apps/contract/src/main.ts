import { runContract } from './program.ts';

const ended = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => ended.abort());

process.exitCode = await runContract(process.argv.slice(2), {
  write: (line) => void process.stdout.write(`${line}\n`),
  signal: ended.signal,
});
