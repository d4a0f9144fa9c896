// What an engine still holds of a project, asked of the engine itself, and its removal.
import { ended, listed } from './command.mjs';

/** Every kind of thing that a project makes, in the order in which an engine lets go of them. */
const kinds = {
  containers: {
    list: (name) => ['ps', '--all', '--quiet', ...labelled(name)],
    remove: ['rm', '--force', '--volumes'],
  },
  pods: {
    only: 'podman',
    list: (name) => ['pod', 'ps', '--quiet', '--filter', `name=^pod_${name}$`],
    remove: ['pod', 'rm', '--force'],
  },
  networks: {
    list: (name) => ['network', 'ls', '--quiet', ...labelled(name)],
    remove: ['network', 'rm'],
  },
  volumes: {
    list: (name) => ['volume', 'ls', '--quiet', ...labelled(name)],
    remove: ['volume', 'rm', '--force'],
  },
};

const labelled = (name) => ['--filter', `label=com.docker.compose.project=${name}`];

/** Removes what is left of a project; gives the kinds of which there was something, with how much. */
export const removeLeftovers = async (program, name) => {
  const found = {};
  for (const [kind, { only = program, list, remove }] of Object.entries(kinds)) {
    if (only !== program) continue;
    const ids = await listed([program, ...list(name)]);
    if (ids.length === 0) continue;
    found[kind] = ids.length;
    // An engine refuses to remove what it takes for running although its process is gone.
    if (kind === 'containers') await ended([program, 'stop', '--time', '0', ...ids]);
    await ended([program, ...remove, ...ids]);
  }
  return found;
};

/** The test's stacks whose process is gone, so that nobody takes them down any more; known by their networks. */
export const abandonedStacks = async (program, prefix) => {
  const networks = await listed([program, 'network', 'ls', '--format', '{{.Name}}']);
  const names = networks
    .filter((network) => network.startsWith(prefix))
    .map((network) => network.slice(0, network.lastIndexOf('_')));
  return [...new Set(names)].filter((name) => !runs(Number(name.slice(prefix.length))));
};

function runs(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch ({ code }) {
    return code === 'EPERM';
  }
}
