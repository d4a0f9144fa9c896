/** The services of the gateway with the ports on which they tell their health, from the outside in. */
export const healthPorts = { ingress: 7400, router: 7404, egress: 7405, mailbox: 7401, directory: 7412 };

/** What a container says of its health: `ready`, or the names of what is missing; `silent` when it does not answer. */
export const healthOf = async (project, id, service) => {
  const { code, output } = await project.exec(
    id,
    'node',
    'scripts/compose/ready.mjs',
    String(healthPorts[service]),
  );
  if (code === 0) return 'ready';
  const missing = /"error":(\{.*?\}\}|\{\})/.exec(output)?.[1];
  return missing === undefined
    ? 'silent'
    : `without ${Object.keys(JSON.parse(missing)).sort().join(' and ')}`;
};

/** Waits until a condition holds; throws naming what was waited for. */
export const until = async (what, holds, timeoutMs = 180_000) => {
  const deadlineMs = Date.now() + timeoutMs;
  for (;;) {
    if (await holds()) return;
    if (Date.now() > deadlineMs) throw new Error(`waited ${timeoutMs / 1000} s in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
};

/** Waits until every container of a service is ready. */
export const untilReady = (project, service) =>
  until(`${service} to be ready`, async () => {
    const ids = await project.containersOf(service);
    const found = await Promise.all(ids.map((id) => healthOf(project, id, service)));
    return found.length > 0 && found.every((health) => health === 'ready');
  });
