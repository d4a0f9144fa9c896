import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';

/** A call as the platform received it. */
export interface ReceivedCall {
  readonly atMs: number;
  /** Whose API it was: the platform's account in the path. */
  readonly accountId: string;
  readonly authorization: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** To whom, as the platform spells it. */
  readonly recipient: string;
  /** What it says, if it is a text. */
  readonly text: string;
  /** Our tag, where the platform has a place for it. */
  readonly tag: string;
}

/** How the platform answers: as it should, as told, late, or by cutting the connection. `accepts` says whether it took the message. */
export type Behaviour =
  | { readonly kind: 'answer' }
  | { readonly kind: 'refuse'; readonly status: number; readonly body: unknown; readonly headers?: object }
  | { readonly kind: 'late'; readonly delayMs: number }
  | { readonly kind: 'cut' };

/** A Send API on a local port that does as it is told. */
export interface FakePlatform {
  readonly url: string;
  readonly calls: readonly ReceivedCall[];
  /** The texts that reached a person, in order. */
  readonly textsTo: (recipient: string) => readonly string[];
  readonly callsTo: (recipient: string) => readonly ReceivedCall[];
  /** Decides over the calls to come; the last word counts. */
  readonly behave: (behaviour: (call: ReceivedCall) => Behaviour) => void;
  /** Behaves so towards the first calls for one person, and well afterwards and towards others. */
  readonly behaveFirst: (recipient: string, count: number, behaviour: Behaviour) => void;
  /** Stops listening, so that connections are refused, and starts again on the same port. */
  readonly goAway: () => Promise<void>;
  readonly comeBack: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A refusal in the form of the Graph API. */
export const refused = (
  code: number,
  more: { subcode?: number; status?: number; headers?: object } = {},
): Behaviour => ({
  kind: 'refuse',
  status: more.status ?? 400,
  body: { error: { code, message: 'refused', ...(more.subcode && { error_subcode: more.subcode }) } },
  ...(more.headers && { headers: more.headers }),
});

export const answered: Behaviour = { kind: 'answer' };

/** Starts one. Native ids count up: `wamid.1`, `m_2` and so on. */
export async function fakePlatform(): Promise<FakePlatform> {
  const calls: ReceivedCall[] = [];
  let behaviour: (call: ReceivedCall) => Behaviour = () => answered;
  const server = createServer((request, response) => void serve(request, response));

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'POST') return respond(response, 404, {});
    const call = await callOf(request);
    const index = calls.push(call);
    const told = behaviour(call);
    if (told.kind === 'cut') return void request.socket.destroy();
    if (told.kind === 'late') await sleep(told.delayMs);
    if (told.kind === 'refuse') return respond(response, told.status, told.body, told.headers);
    respond(response, 200, acceptanceOf(call, index));
  };

  const listen = (port: number): Promise<void> =>
    new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const callsTo = (recipient: string): readonly ReceivedCall[] =>
    calls.filter((call) => call.recipient === recipient);
  await listen(0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a port is a number');
  const { port } = address;
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    textsTo: (recipient) =>
      callsTo(recipient)
        .filter(({ text }) => text !== '')
        .map(({ text }) => text),
    callsTo,
    behaveFirst: (recipient, count, first) => {
      behaviour = (call) =>
        call.recipient === recipient && callsTo(recipient).length <= count ? first : answered;
    },
    behave: (next) => void (behaviour = next),
    goAway: stop,
    comeBack: () => listen(port),
    close: stop,
  };
}

function respond(response: ServerResponse, status: number, body: unknown, headers: object = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

function acceptanceOf({ body }: ReceivedCall, index: number): object {
  if ('sender_action' in body || 'status' in body) return { success: true };
  return 'messaging_product' in body
    ? { messaging_product: 'whatsapp', messages: [{ id: `wamid.${index}` }] }
    : { recipient_id: 'r', message_id: `m_${index}` };
}

const wireBody = z.looseObject({
  to: z.string().optional(),
  recipient: z.object({ id: z.string().optional() }).optional(),
  text: z.object({ body: z.string().optional() }).optional(),
  message: z.object({ text: z.string().optional(), metadata: z.string().optional() }).optional(),
  biz_opaque_callback_data: z.string().optional(),
});

async function callOf(request: IncomingMessage): Promise<ReceivedCall> {
  const json: unknown = JSON.parse(await text(request));
  const { to, recipient, message, ...body } = wireBody.parse(json);
  return {
    atMs: Date.now(),
    accountId: request.url?.split('/')[1] ?? '',
    authorization: request.headers.authorization ?? '',
    body: z.record(z.string(), z.unknown()).parse(json),
    recipient: to ?? recipient?.id ?? '',
    text: body.text?.body ?? message?.text ?? '',
    tag: body.biz_opaque_callback_data ?? message?.metadata ?? '',
  };
}
