import { platformRules } from '../platforms.ts';
import { type JsonObject, objectAt } from '../wire/readers.ts';
import { keepMedia } from '../world/media.ts';
import { dayMs } from '../world/world.ts';
import { type Call, type CallHandler, isOwnNode, unknownObject } from './call.ts';
import { linkProblem } from './link-problem.ts';
import { problemReply } from './problem.ts';

/** `POST /{id|me}/messages` of all three platforms. */
export const postMessage: CallHandler = async (call) => {
  const { simulation, account, login, nowMs } = call;
  if (!isOwnNode(call.request.path[0], call)) return unknownObject();
  const problem = simulation.world.settings.fetchLinks ? await linkProblem(call) : undefined;
  if (problem) return problemReply(problem);
  const { reply, events } = platformRules[account.platform].send(bodyWithUpload(call), {
    world: simulation.world,
    account,
    login,
    nowMs,
    takeTurn: (recipient) => simulation.rates.takeTurn(account, recipient, nowMs),
  });
  simulation.emit(events);
  return reply;
};

/** A file that came along with the message (`filedata`) becomes the attachment that the message names. */
function bodyWithUpload({ simulation, request, account, nowMs }: Call): JsonObject {
  const file = request.files.find(({ field }) => field === 'filedata');
  const message = objectAt(request.body, 'message');
  const attachment = objectAt(message, 'attachment');
  if (!file || !message || !attachment) return request.body;
  const { id } = keepMedia(simulation.world, {
    accountId: account.id,
    bytes: file.bytes,
    mimeType: file.mimeType,
    expiresAtMs: nowMs + 90 * dayMs,
    ...(file.fileName === undefined ? {} : { fileName: file.fileName }),
  });
  const payload = { ...objectAt(attachment, 'payload'), attachment_id: id };
  return { ...request.body, message: { ...message, attachment: { ...attachment, payload } } };
}
