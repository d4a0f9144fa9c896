import { createServer } from 'node:http';
import { Agent, request } from 'undici';
import { gather } from '#libs/nest-kit';
import type { HopRecord } from './hop-record.ts';
import type { HopTable } from './hop-table.ts';

export type Publish = (records: readonly HopRecord[]) => Promise<void>;

/** What ingress allows itself: acceptances under way, and jobs of one. */
const acceptances = { runsMax: 2, jobsMax: 100, waitingMax: 5000 };
/** What egress allows itself: connections, and lanes at once. */
const connectionsMax = 128;

/** The first hop: takes bodies by HTTP and answers 200 once each is written down, where there is a table, and published. */
export const receive = async (
  publish: Publish,
  table?: HopTable,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> => {
  const accept = table
    ? gather(async (records: readonly HopRecord[]) => {
        await table.insert(records);
        await publish(records);
        return records.map(() => 'accepted' as const);
      }, acceptances)
    : (record: HopRecord) => publish([record]);
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const key = Buffer.from(String(incoming.headers['x-key'] ?? ''));
      const answer = (status: number) => (): void => {
        response.writeHead(status, { 'content-length': 2 }).end('ok');
      };
      accept({ key, value: Buffer.concat(chunks) }).then(answer(200), answer(500));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, close };
};

/** The second hop: publishes what it reads. */
export const relay =
  (publish: Publish, table?: HopTable) =>
  async (records: readonly HopRecord[]): Promise<void> => {
    await table?.insert(records);
    await publish(records);
  };

/** The third hop: posts what it reads, the records of a key one after the other. */
export const send = (url: string, table?: HopTable) => {
  const agent = new Agent({ connections: connectionsMax, pipelining: 1 });
  const atOnce = slots(connectionsMax);
  const post = async (body: Buffer): Promise<void> => {
    const headers = { 'content-type': 'application/json' };
    const answer = await request(url, { dispatcher: agent, method: 'POST', headers, body });
    await answer.body.text();
    if (answer.statusCode !== 200) throw new Error(`a post was answered with ${answer.statusCode}`);
  };
  const handle = async (records: readonly HopRecord[]): Promise<void> => {
    await table?.insert(records);
    await Promise.all(
      lanesOf(records).map((lane) =>
        atOnce(async () => {
          for (const { value } of lane) await post(value);
        }),
      ),
    );
  };
  return { handle, close: () => agent.close() };
};

const lanesOf = (records: readonly HopRecord[]): readonly (readonly HopRecord[])[] => {
  const lanes = new Map<string, HopRecord[]>();
  for (const record of records) {
    const name = record.key.toString('latin1');
    const lane = lanes.get(name);
    if (lane === undefined) lanes.set(name, [record]);
    else lane.push(record);
  }
  return [...lanes.values()];
};

/** Runs so many at once; the others wait in their order. */
const slots = (max: number) => {
  const waiting: (() => void)[] = [];
  let free = max;
  return async (work: () => Promise<void>): Promise<void> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
};
