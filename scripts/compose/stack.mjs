// The stack that the test runs: under a name and on ports of its own, and taken down to the last volume.
import { freePort } from '../kafka/probe.mjs';
import { projectOn } from './engine.mjs';
import { abandonedStacks, removeLeftovers } from './leftovers.mjs';

const prefix = 'sealpost-test-';
const published = ['INGRESS', 'MAILBOX', 'MAILBOX_GRPC', 'DIRECTORY_APP_GRPC', 'SIMULATOR'];

/** A stack of two routers and two egresses; `scaled` is the same with two ingresses, known by their name alone as behind a balancer. */
export const stackOn = async (engine) => {
  const ports = {};
  for (const name of published) ports[name] = await freePort();
  const options = {
    name: `${prefix}${process.pid}`,
    files: ['docker-compose.yml'],
    settings: {
      SEALPOST_IMAGE: 'sealpost:test',
      ROUTERS: '2',
      EGRESSES: '2',
      ...Object.fromEntries(
        Object.entries(ports).map(([name, port]) => [`${name}_PUBLISHED_PORT`, String(port)]),
      ),
    },
  };
  const project = projectOn(engine, options);
  const scaled = projectOn(engine, { ...options, files: [...options.files, 'scripts/compose/scaled.yml'] });
  let ending;
  return {
    project,
    scaled,
    simulatorUrl: `http://127.0.0.1:${ports.SIMULATOR}`,
    directoryAppGrpc: `127.0.0.1:${ports.DIRECTORY_APP_GRPC}`,
    /** Removes everything, by force where the compose command fails; gives what that had left behind. */
    end: () => (ending ??= endOf(scaled)),
  };
};

/** Removes the stacks of tests that were killed; gives their names. */
export const removeAbandoned = async ({ program }) => {
  const names = await abandonedStacks(program, prefix);
  for (const name of names) await removeLeftovers(program, name);
  return names;
};

async function endOf(project) {
  await project.run('down', '--volumes', '--timeout', '10').catch(() => undefined);
  return removeLeftovers(project.program, project.name);
}
