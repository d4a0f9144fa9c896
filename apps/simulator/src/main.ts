import { createSimulator } from './create-simulator.ts';
import { startNotice } from './start-notice.ts';

/** The port of `npm run simulator`; `PORT` chooses another one. */
const defaultPort = 4700;

const simulator = await createSimulator({
  port: Number(process.env['PORT'] ?? defaultPort),
  host: process.env['HOST'] ?? '127.0.0.1',
});
process.stdout.write(startNotice(simulator.url, await simulator.control.accounts()));

const stop = (): void => {
  void simulator.close().then(() => process.exit(0));
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
