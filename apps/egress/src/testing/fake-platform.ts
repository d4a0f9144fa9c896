import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

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
  /** Decides over the calls to come; the last word counts. */
  readonly behave: (behaviour: (call: ReceivedCall, index: number) => Behaviour) => void;
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
  let behaviour: (call: ReceivedCall, index: number) => Behaviour = () => answered;
  const server = createServer((request, response) => void serve(request, response));

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const call = await callOf(request);
    const index = calls.push(call);
    const told = behaviour(call, index - 1);
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
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    textsTo: (recipient) =>
      calls.filter((call) => call.recipient === recipient && call.text !== '').map(({ text }) => text),
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

interface WireBody extends Record<string, unknown> {
  readonly to?: string;
  readonly recipient?: { readonly id?: string };
  readonly text?: { readonly body?: string };
  readonly message?: { readonly text?: string; readonly metadata?: string };
  readonly biz_opaque_callback_data?: string;
}

async function callOf(request: IncomingMessage): Promise<ReceivedCall> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as WireBody;
  return {
    atMs: Date.now(),
    accountId: request.url?.split('/')[1] ?? '',
    authorization: request.headers.authorization ?? '',
    body,
    recipient: body.to ?? body.recipient?.id ?? '',
    text: body.text?.body ?? body.message?.text ?? '',
    tag: body.biz_opaque_callback_data ?? body.message?.metadata ?? '',
  };
}
