import type { FaultRule } from '../faults/fault.ts';
import type { Simulation } from '../simulation.ts';
import { callerOf } from './auth.ts';
import { answerBatch } from './batch.ts';
import type { Call, CallHandler } from './call.ts';
import { unknownObject } from './call.ts';
import { type Outcome, brokenAfter, brokenBefore } from './broken-call.ts';
import { deleteMedia, uploadAttachment, uploadMedia } from './media.ts';
import { postMessage } from './messages.ts';
import { debugToken, getNode } from './nodes.ts';
import { type GraphReply, problemReply, succeeded } from './problem.ts';
import type { GraphRequest } from './request.ts';
import { businessLists, messengerProfile, subscribedApps, subscriptions } from './subscriptions.ts';

/** Edges of a node, by method and name. */
const edges: Readonly<Record<string, CallHandler>> = {
  'POST messages': postMessage,
  'POST media': uploadMedia,
  'POST message_attachments': uploadAttachment,
  'GET subscriptions': subscriptions,
  'POST subscriptions': subscriptions,
  'GET subscribed_apps': subscribedApps,
  'POST subscribed_apps': subscribedApps,
  'DELETE subscribed_apps': subscribedApps,
  'GET messenger_profile': messengerProfile,
  'POST messenger_profile': messengerProfile,
  'DELETE messenger_profile': messengerProfile,
  'GET whatsapp_business_profile': () => succeeded({ data: [{ messaging_product: 'whatsapp' }] }),
  'POST whatsapp_business_profile': () => succeeded({ success: true }),
  'POST register': () => succeeded({ success: true }),
  'POST deregister': () => succeeded({ success: true }),
  ...Object.fromEntries(Object.entries(businessLists).map(([name, handler]) => [`GET ${name}`, handler])),
};

/** Answers a call: who is it, does something go wrong on purpose, and else what the platform says. */
export const answerCall = async (simulation: Simulation, request: GraphRequest): Promise<Outcome> => {
  const caller = callerOf(simulation.world, request);
  if ('problem' in caller) return { kind: 'reply', reply: problemReply(caller.problem) };
  const call = { ...caller, simulation, request, nowMs: simulation.now() };
  const fault = faultOf(call);
  const outcome = brokenBefore(fault, call.account.platform) ?? brokenAfter(fault, await handle(call));
  simulation.calls.add({
    atMs: call.nowMs,
    account: call.account.id,
    method: request.method,
    path: `/${request.path.join('/')}`,
    body: request.body,
    status: outcome.kind === 'reply' ? outcome.reply.status : 0,
    response: outcome.kind === 'reply' ? outcome.reply.body : null,
    ...(fault === undefined ? {} : { fault: fault.kind }),
  });
  return outcome;
};

async function handle(call: Call): Promise<GraphReply> {
  const { request, simulation } = call;
  const [node, edge, ...rest] = request.path;
  if (rest.length > 0) return unknownObject();
  if (node === undefined)
    return request.method === 'POST'
      ? answerBatch(request, (part) => answerCall(simulation, part))
      : unknownObject();
  if (edge !== undefined) return (edges[`${request.method} ${edge}`] ?? unknownObject)(call);
  if (node === 'debug_token') return debugToken(call);
  if (request.method === 'DELETE') return deleteMedia(call);
  return request.method === 'GET' ? getNode(call) : unknownObject();
}

function faultOf({ simulation, request, account }: Call): FaultRule | undefined {
  if (simulation.faults.list().length === 0) return undefined;
  return simulation.faults.strikeCall({
    platform: account.platform,
    account: account.id,
    path: `/${request.path.join('/')}`,
    body: JSON.stringify(request.body),
  });
}
