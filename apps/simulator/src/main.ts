import { createSimulator } from './create-simulator.ts';
import { startNotice } from './start-notice.ts';

/** The port of `npm run simulator`; `PORT` chooses another one, `HOST` the interface, `PUBLIC_URL` where others find it. */
const defaultPort = 4700;

const publicUrl = process.env['PUBLIC_URL'];
const simulator = await createSimulator({
  port: Number(process.env['PORT'] ?? defaultPort),
  host: process.env['HOST'] ?? '127.0.0.1',
  ...(publicUrl ? { publicUrl } : {}),
});
process.stdout.write(startNotice(publicUrl || simulator.url, await simulator.control.accounts()));

const stop = (): void => {
  void simulator.close().then(() => process.exit(0));
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
