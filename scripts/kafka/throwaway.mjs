// A broker for one run of the tests, in a folder that names the process that uses it.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hasClassArchive, removeBroker, startBroker, stopBroker } from './broker.mjs';
import { cacheFolder } from './jars.mjs';

const prefix = 'test-';

/** Starts a broker for this process; `close` ends it and removes its data. Brokers of processes that are gone are removed first. */
export async function throwawayBroker() {
  await sweep();
  const folder = join(cacheFolder, `${prefix}${process.pid}`);
  const close = async () => {
    await stopBroker(folder, hasClassArchive() ? 'at once' : 'in order');
    removeBroker(folder);
  };
  try {
    return { brokers: await startBroker(folder), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function sweep() {
  const names = existsSync(cacheFolder) ? readdirSync(cacheFolder) : [];
  for (const name of names.filter(
    (entry) => entry.startsWith(prefix) && !isAlive(Number(entry.slice(prefix.length))),
  )) {
    await stopBroker(join(cacheFolder, name), 'at once');
    removeBroker(join(cacheFolder, name));
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
