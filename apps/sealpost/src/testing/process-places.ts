import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Store } from '#libs/store';
import { outputOf } from './child-gateway.ts';
import { segmentPlaces } from './kafka-segments.ts';
import type { ProcessWorld } from './process-world.ts';
import { serviceNames } from './services.ts';
import { recordPlaces, tablePlaces } from './stored-places.ts';
import { textPlaces } from './text-places.ts';
import type { Place } from './traces.ts';

/** Everything that services in processes of their own keep or say: tables, records, the brokers' files, logs of all processes, metrics. */
export const everythingOfProcesses = async (
  world: ProcessWorld,
  {
    store,
    brokers,
    namespace,
  }: { readonly store: Store; readonly brokers: readonly string[]; readonly namespace: string },
): Promise<readonly Place[]> => {
  const running = serviceNames.flatMap((service) => world.running(service));
  const metrics = await Promise.all(
    running.map(async ({ service, url }) =>
      textPlaces(`metrics of ${service}`, await (await fetch(`${url}/metrics`)).text()),
    ),
  );
  return [
    ...(await tablePlaces(store)),
    ...(await recordPlaces(world.bus)),
    ...(await segmentPlaces(brokers, namespace)),
    ...world.everyProcess().flatMap(({ service, output }) => textPlaces(`log of ${service}`, output())),
    ...metrics.flat(),
  ];
};

/** What a process wrote that writes these bytes, a line each, and nothing else. */
export const leakingProcess = async (leaks: readonly Uint8Array[]): Promise<string> => {
  const script = `for (const leak of process.argv.slice(1)) process.stdout.write(Buffer.concat([Buffer.from(leak, 'hex'), Buffer.from('\\n')]))`;
  const child = spawn(process.execPath, [
    '-e',
    script,
    ...leaks.map((leak) => Buffer.from(leak).toString('hex')),
  ]);
  const output = outputOf(child);
  await once(child, 'close');
  return output();
};
