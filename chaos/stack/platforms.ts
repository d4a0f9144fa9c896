import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fixedPort } from '../../apps/sealpost/src/testing/fixed-port.ts';
import { type SimulatorClient, simulatorClient } from '../../apps/simulator/src/control-client.ts';
import { projectFolder, startTcpProxy, type TcpProxy, until } from '#libs/testing/parts';

/** The simulated platforms in a process of their own. */
export interface Platforms {
  /** Stands between the gateway and the platforms' APIs. */
  readonly proxy: TcpProxy;
  /** The base URL of the APIs, through the proxy. */
  readonly url: string;
  readonly control: SimulatorClient;
  readonly close: () => Promise<void>;
}

const startMaxMs = 30_000;

/** How webhooks come again that were not answered with 200: for a minute and a half, more slowly each time. */
export const webhookHabits = {
  retryDelaysMs: [200, 400, 800, ...Array.from({ length: 45 }, () => 2_000)],
  timeoutMs: 5_000,
  concurrencyMax: 256,
  duplicateProbability: 0,
  reorderProbability: 0,
};

/** Starts the platforms. */
export const startPlatforms = async (): Promise<Platforms> => {
  const port = await fixedPort();
  const child = spawn(process.execPath, [join(projectFolder, 'dist/apps/simulator/src/main.js')], {
    cwd: projectFolder,
    env: { PATH: process.env['PATH'], PORT: String(port) },
    stdio: 'ignore',
  });
  const exited = once(child, 'exit');
  const control = simulatorClient(`http://127.0.0.1:${port}`);
  const proxy = await startTcpProxy({ targetPort: port });
  const close = async (): Promise<void> => {
    await proxy.close();
    child.kill('SIGKILL');
    await exited;
  };
  try {
    await until(() => isThere(control), startMaxMs);
    await control.changeSettings({ webhooks: webhookHabits });
  } catch (error) {
    await close();
    throw error;
  }
  return { proxy, url: `http://127.0.0.1:${proxy.port}`, control, close };
};

const isThere = (control: SimulatorClient): Promise<boolean> =>
  control.state().then(
    () => true,
    () => false,
  );
