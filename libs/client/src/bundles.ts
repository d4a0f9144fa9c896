import type { Device } from './ports.ts';
import { keyspace } from './state/keyspace.ts';
import type { OwnBundle } from './suites/suite.ts';

/** Makes bundles of a suite, and stores their secrets before anybody can be told of them. */
export async function createBundles(
  device: Device,
  suiteName: string,
  count: number,
): Promise<readonly Omit<OwnBundle, 'secret'>[]> {
  const suite = device.suites.find(({ name }) => name === suiteName);
  const bundles = (await suite?.createBundles(device.keys, count, device.now())) ?? [];
  await device.storage.commit(
    bundles.map(({ id, secret }) => ({ key: keyspace.bundle(suiteName, id), value: secret })),
  );
  return bundles.map(({ id, publicBundle }) => ({ id, publicBundle }));
}
