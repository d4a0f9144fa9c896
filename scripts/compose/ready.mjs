// node scripts/compose/ready.mjs <port>   ends with 0 when the service on this port of this container is ready
const [port] = process.argv.slice(2);
const response = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(4000) });
if (!response.ok) {
  process.stdout.write(await response.text());
  process.exitCode = 1;
}
